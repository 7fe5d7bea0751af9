import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed } from '../access/permissions.js';
import { Database } from '../platform/database/database.js';
import { groupBy } from '../platform/group-by.js';

export interface PreviewedPoint {
  readonly id: string;
  readonly number: number;
  readonly party: string;
  readonly text: string;
  /** What it would get, the surest first. */
  readonly themes: readonly { readonly key: string; readonly label: string /** 0 to 1. */; readonly confidence: number }[];
}

interface Row {
  readonly id: string;
  readonly number: number;
  readonly party: string;
  readonly text: string;
  readonly key: string;
  readonly label: string;
  readonly confidence: number;
}

/** Characters of a point that are shown at most. */
const SHOWN = 300;

/** What confirming suggestions for many points would do, before it is done. */
@Injectable()
export class BulkPreview {
  constructor(private readonly database: Database) {}

  /** Of these points of the consultation, those that have open suggestions of at least this confidence, by number. */
  async of(actor: Actor, consultationId: string, points: readonly string[], confirmFrom: number): Promise<PreviewedPoint[]> {
    mustBeAllowed(actor, 'theme.tag', consultationId);
    if (!points.length) return [];
    const places = points.map((_, index) => `$${index + 3}`).join(', ');
    const rows = await this.database.read<Row>(
      `SELECT p.id, p.number, y.name AS party, substr(p.text, 1, ${SHOWN}) AS text, t.key, t.label, s.confidence
       FROM suggestion s JOIN theme t ON t.id = s."themeId" JOIN point p ON p.id = s."pointId" JOIN party y ON y.id = p."partyId"
       WHERE p."consultationId" = $1 AND s.state = 'open' AND s.confidence >= $2 AND t."retiredAt" IS NULL AND p.id IN (${places})
       ORDER BY p.number, s.confidence DESC, t.position`,
      [consultationId, Math.round(confirmFrom * 1000), ...points],
    );
    return [...groupBy(rows, ({ id }) => id).values()].flatMap((suggested) => {
      const [first] = suggested;
      if (!first) return [];
      const { id, number, party, text } = first;
      const themes = suggested.map(({ key, label, confidence }) => ({ key, label, confidence: confidence / 1000 }));
      return [{ id, number, party, text, themes }];
    });
  }
}
