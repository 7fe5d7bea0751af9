import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn } from '../access/permissions.js';
import { Database } from '../platform/database/database.js';
import { conflict, invalidField } from '../platform/problems/problem.js';
import { Scheme } from './scheme.js';
import type { Theme } from './theme.entity.js';
import { type Knowledge, knowledgeGained } from './theme-knowledge.rules.js';
import type { PreviewMerge } from './themes.input.js';

type Named = Pick<Theme, 'key' | 'label'>;

/** How far a theme is in use: what must be thought of before it goes. */
export interface ThemeUseView {
  readonly theme: Named;
  /** Points to which a person gave it. */
  readonly points: number;
  /** Of those, the points that have no other theme. */
  readonly alone: number;
  /** Points for which it is proposed and nobody said yes or no; those proposals go. */
  readonly open: number;
  /** Points of which a person turned it down; that stays known. */
  readonly turnedDown: number;
}

/** What merging a theme into another one would do. */
export interface MergePreview extends ThemeUseView {
  readonly into: Named;
  /** Points that have both. */
  readonly both: number;
  /** Points that have only the theme that remains. */
  readonly onlyInto: number;
  /** Points that have the theme that goes, of which a person turned down the one that remains. */
  readonly intoTurnedDown: number;
  /** How many of each would come to the theme that remains. */
  readonly knowledge: Readonly<Record<Knowledge, number>>;
}

/** Tells what is at stake before a theme is merged or taken out of use. */
@Injectable()
export class ThemeUse {
  constructor(
    private readonly database: Database,
    private readonly scheme: Scheme,
  ) {}

  /** @throws Problem `theme-not-found`. */
  async of(actor: Actor, id: string): Promise<ThemeUseView> {
    return this.count(await this.mayChange(actor, id));
  }

  /** @throws Problem `theme-not-found`, `invalid-input` (`theme-unknown`, `theme-same`). */
  async ofMerge(actor: Actor, id: string, { into = '' }: PreviewMerge): Promise<MergePreview> {
    const from = await this.mayChange(actor, id);
    const target = await this.target(actor, from, into);
    const row = await this.database.readOne<{ both: number; intoTurnedDown: number }>(
      `SELECT count(CASE WHEN other.id IS NOT NULL THEN 1 END) AS "both",
         count(CASE WHEN other.id IS NULL AND s.id IS NOT NULL THEN 1 END) AS "intoTurnedDown"
       FROM tagging g LEFT JOIN tagging other ON other."pointId" = g."pointId" AND other."themeId" = $2
         LEFT JOIN suggestion s ON s."pointId" = g."pointId" AND s."themeId" = $2 AND s.state = 'rejected'
       WHERE g."themeId" = $1`,
      [from.id, target.id],
    );
    const both = row?.both ?? 0;
    const gained = knowledgeGained(from, target);
    return {
      ...(await this.count(from)),
      into: { key: target.key, label: target.label },
      both,
      onlyInto: (await this.count(target)).points - both,
      intoTurnedDown: row?.intoTurnedDown ?? 0,
      knowledge: { synonyms: gained.synonyms.length, cues: gained.cues.length, examples: gained.examples.length },
    };
  }

  /** The theme that remains when the other is merged into it. @throws Problem `invalid-input` (`theme-unknown`, `theme-same`). */
  async target(actor: Actor, from: Theme, into: string): Promise<Theme> {
    const id = (await this.scheme.idsByKey(from.consultationId)).get(into);
    if (!id) throw invalidField('#/into', 'theme-unknown', `The scheme has no theme ${into}.`);
    if (id === from.id) throw invalidField('#/into', 'theme-same', 'A theme can not be merged into itself.');
    return this.scheme.get(actor, id);
  }

  /** @throws Problem `theme-not-found`, `not-allowed`. */
  async mayChange(actor: Actor, id: string): Promise<Theme> {
    const theme = await this.scheme.get(actor, id);
    mustBeAllowedOn(actor, 'theme.change', 'theme.see', theme, 'theme');
    return theme;
  }

  /** @throws Problem `theme-use-changed` when other points carry the theme than the person saw; without `seen` nobody looked. */
  async mustBeAsSeen({ id }: Theme, seen: number | undefined): Promise<void> {
    if (seen === undefined) return;
    const row = await this.database.readOne<{ points: number }>('SELECT count(*) AS points FROM tagging WHERE "themeId" = $1', [id]);
    const points = row?.points ?? 0;
    if (points !== seen)
      throw conflict('theme-use-changed', `${points} points carry the theme by now, and ${seen} when you looked.`, { points, seen });
  }

  private async count({ id, key, label }: Theme): Promise<ThemeUseView> {
    const given = await this.database.readOne<{ points: number; alone: number }>(
      `SELECT count(*) AS points, count(CASE WHEN p."themeCount" = 1 THEN 1 END) AS alone
       FROM tagging g JOIN point p ON p.id = g."pointId" WHERE g."themeId" = $1`,
      [id],
    );
    const proposed = await this.database.readOne<{ open: number; turnedDown: number }>(
      `SELECT count(CASE WHEN state = 'open' THEN 1 END) AS "open", count(CASE WHEN state = 'rejected' THEN 1 END) AS "turnedDown"
       FROM suggestion WHERE "themeId" = $1`,
      [id],
    );
    return {
      theme: { key, label },
      points: given?.points ?? 0,
      alone: given?.alone ?? 0,
      open: proposed?.open ?? 0,
      turnedDown: proposed?.turnedDown ?? 0,
    };
  }
}
