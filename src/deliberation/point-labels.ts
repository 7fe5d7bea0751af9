import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { suggestionsOfPoints, themesOfPoints } from './point-list.sql.js';
import type { Labels, SuggestionOfPoint, ThemeOfPoint } from './register.views.js';

type ThemeRow = ThemeOfPoint & { readonly pointId: string };
type SuggestionRow = Omit<SuggestionOfPoint, 'evidence'> & { readonly pointId: string; readonly evidence?: string };

/** What points are tagged with, and what was proposed for them. */
@Injectable()
export class PointLabels {
  constructor(private readonly database: Database) {}

  /** Themes and suggestions by point, in two queries however many points there are. */
  async of(pointIds: readonly string[], which: 'open' | 'all' | 'none'): Promise<ReadonlyMap<string, Labels>> {
    const found = new Map<string, { readonly themes: ThemeOfPoint[]; readonly suggestions: SuggestionOfPoint[] }>();
    if (!pointIds.length) return found;
    for (const id of pointIds) found.set(id, { themes: [], suggestions: [] });
    const themes = themesOfPoints(pointIds);
    for (const { pointId, key, label } of await this.database.read<ThemeRow>(themes.sql, themes.values))
      found.get(pointId)?.themes.push({ key, label });
    if (which === 'none') return found;
    const suggestions = suggestionsOfPoints(pointIds, which);
    for (const row of await this.database.read<SuggestionRow>(suggestions.sql, suggestions.values))
      found.get(row.pointId)?.suggestions.push(suggestionOf(row));
    return found;
  }
}

const suggestionOf = ({ key, label, confidence, state, evidence }: SuggestionRow): SuggestionOfPoint => ({
  key,
  label,
  confidence: confidence / 1000,
  state,
  evidence: evidence === undefined ? [] : JSON.parse(evidence),
});
