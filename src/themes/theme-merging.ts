import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { Surroundings } from '../platform/surroundings.js';
import { CarriedThemes } from './carried-themes.js';
import { Learning } from './learning.js';
import { acceptGiven, dropOpen } from './suggestion-states.js';
import type { Theme } from './theme.entity.js';
import { ThemeKnowledge } from './theme-knowledge.js';
import { type Gained, knowledgeGained, knowledgeKinds } from './theme-knowledge.rules.js';
import { ThemeUse } from './theme-use.js';
import type { MergeTheme } from './themes.input.js';

/** Merges a theme into another one: its points and what the machine knew of it go over as chosen, and the merged one is retired. */
@Injectable()
export class ThemeMerging {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly use: ThemeUse,
    private readonly carried: CarriedThemes,
    private readonly knowledge: ThemeKnowledge,
    private readonly learning: Learning,
  ) {}

  /**
   * As the person chose: each point that has the theme gets the other one in its place (one that has both keeps the foremost place), keeps the old
   * one, or loses it. Left out, points move, those of which the other theme was turned down too, and all that suggesting knows goes along.
   * @returns the theme that remains
   * @throws Problem `theme-not-found`, `invalid-input` (`theme-unknown`, `theme-same`), `theme-use-changed`.
   */
  async merge(actor: Actor, id: string, input: MergeTheme): Promise<Theme> {
    const { points = 'move', knowledge = knowledgeKinds } = input;
    const target = await this.database.write(async () => {
      const { id: intoId } = await this.use.target(actor, await this.use.mayChange(actor, id), input.into);
      for (const one of [id, intoId].sort()) await this.database.lock('theme', one);
      const from = await this.use.mayChange(actor, id);
      const into = await this.use.target(actor, from, input.into);
      await this.use.mustBeAsSeen(from, input.seen);
      const changed = points === 'keep' ? 0 : await this.changePoints(actor, from, into, input);
      await dropOpen(this.database, id);
      if (points === 'move') await this.moveSuggestions(actor, id, intoId);
      await this.moveKnowledge(actor, from, into, knowledge);
      const retiredAt = from.retiredAt ?? this.surroundings.timestamp();
      await this.database.execute('UPDATE theme SET "retiredAt" = $1, version = version + 1 WHERE id = $2', [retiredAt, id]);
      const after = { into: into.key, points: changed, chosen: { ...input, points, knowledge }, retiredAt };
      const subject = { kind: 'theme', id };
      await this.audit.record(actor, { consultationId: from.consultationId, action: 'theme.merged', subject, before: from, after });
      return into;
    });
    this.learning.note(target.consultationId);
    return this.use.mayChange(actor, target.id);
  }

  /** @returns how many points changed */
  private async changePoints(actor: Actor, from: Theme, into: Theme, { points, turnedDown }: MergeTheme): Promise<number> {
    if (points === 'drop') return this.carried.replace(actor, from, () => []);
    const rows = await this.database.read<{ pointId: string }>(
      `SELECT "pointId" FROM suggestion WHERE "themeId" = $1 AND state = 'rejected'`,
      [into.id],
    );
    const refused = new Set(turnedDown === 'leave' ? rows.map(({ pointId }) => pointId) : []);
    return this.carried.replace(actor, from, (point) => (refused.has(point) ? [] : [into]));
  }

  /** What was accepted stays known under the theme that remains; what was turned down was about the old one, and stays with it. */
  private async moveSuggestions(actor: Actor, from: string, into: string): Promise<void> {
    await this.database.execute(
      `UPDATE suggestion SET "themeId" = $1 WHERE "themeId" = $2 AND state = 'accepted'
         AND "pointId" NOT IN (SELECT "pointId" FROM suggestion WHERE "themeId" = $1)`,
      [into, from],
    );
    await acceptGiven(this.database, actor.id, into, this.surroundings.timestamp());
  }

  /** What it was known by speaks for the theme that remains from now on, as far as the person wanted that. */
  private async moveKnowledge(actor: Actor, from: Theme, into: Theme, wanted: readonly string[]): Promise<void> {
    const gained = knowledgeGained(from, into);
    const none: Gained = { synonyms: [], cues: [], examples: [] };
    const kept = knowledgeKinds.filter((kind) => wanted.includes(kind)).map((kind) => [kind, gained[kind]]);
    await this.knowledge.gain(actor, into, { ...none, ...Object.fromEntries(kept) });
  }
}
