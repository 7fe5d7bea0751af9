import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { type Fault, invalid } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import { CarriedThemes } from './carried-themes.js';
import { knowledgeFor, mustBeKnown } from './knowledge-shares.rules.js';
import { Learning } from './learning.js';
import { acceptGiven, dropOpen } from './suggestion-states.js';
import type { Theme } from './theme.entity.js';
import { ThemeKnowledge } from './theme-knowledge.js';
import { newTo } from './theme-knowledge.rules.js';
import { ThemeParts } from './theme-parts.js';
import type { SharedPoint, SplitTheme } from './theme-splitting.input.js';
import { ThemeUse } from './theme-use.js';

export interface Split {
  readonly themes: readonly Theme[];
  /** Points that got one of the parts. */
  readonly shared: number;
  /** Points that were left over. */
  readonly rest: number;
}

/** Splits a theme in two or more, new ones or ones that there are: the points that carry it are shared out as a person decided, in one act. */
@Injectable()
export class ThemeSplitting {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly parts: ThemeParts,
    private readonly use: ThemeUse,
    private readonly carried: CarriedThemes,
    private readonly knowledge: ThemeKnowledge,
    private readonly learning: Learning,
  ) {}

  /**
   * Left out, points that are left over keep the theme, which is not in use any more.
   * @throws Problem `theme-not-found`, `invalid-input` (`parts-needed`, `theme-unknown`, `theme-not-on-point`, `theme-not-known-by`, …), `theme-use-changed`.
   */
  async split(actor: Actor, id: string, input: SplitTheme): Promise<Split> {
    const { into, points, knowledge = [], rest = 'keep', former = 'retired', seen } = input;
    const done = await this.database.write(async () => {
      await this.database.lock('theme', id);
      const theme = await this.use.mayChange(actor, id);
      await this.use.mustBeAsSeen(theme, seen);
      const carriers = await this.carried.pointsWith(id);
      const parts = await this.parts.of(theme, into);
      const keys = parts.map(({ definition }) => definition.key);
      mustBeShared(points, new Set(carriers), keys);
      mustBeKnown(theme, knowledge, keys);
      const added = await this.parts.add(actor, theme.consultationId, parts);
      const themes = await this.shareKnowledge(actor, theme, added, { knowledge, former });
      const given = givenTo(points, themes);
      await this.carried.replace(actor, theme, (point) => given.get(point) ?? (rest === 'drop' ? [] : undefined));
      const at = this.surroundings.timestamp();
      for (const part of themes) await acceptGiven(this.database, actor.id, part.id, at);
      await this.end(
        actor,
        theme,
        { into: themes.map(({ key }) => key), points: given.size, left: carriers.length - given.size, rest },
        former,
      );
      return { themes, shared: given.size, rest: carriers.length - given.size, consultationId: theme.consultationId };
    });
    const { consultationId, ...split } = done;
    this.learning.note(consultationId);
    return split;
  }

  /** What goes over speaks for the parts from now on, and no longer for the theme when that stays in use. */
  private async shareKnowledge(
    actor: Actor,
    theme: Theme,
    parts: readonly Theme[],
    { knowledge, former }: Required<Pick<SplitTheme, 'knowledge' | 'former'>>,
  ): Promise<Theme[]> {
    const learned: Theme[] = [];
    for (const part of parts) learned.push(await this.knowledge.gain(actor, part, newTo(part, knowledgeFor(theme, knowledge, part.key))));
    if (former === 'in-use') await this.knowledge.lose(actor, theme, knowledgeFor(theme, knowledge));
    return learned;
  }

  /** Writes down that it was split, and takes it out of use unless it stays. */
  private async end(actor: Actor, theme: Theme, what: object, former: 'in-use' | 'retired'): Promise<void> {
    const { id, consultationId } = theme;
    const retiredAt = former === 'retired' ? (theme.retiredAt ?? this.surroundings.timestamp()) : theme.retiredAt;
    await this.database.execute('UPDATE theme SET "retiredAt" = $1, version = version + 1 WHERE id = $2', [retiredAt, id]);
    if (retiredAt) await dropOpen(this.database, id);
    await this.audit.record(actor, {
      consultationId,
      action: 'theme.split',
      subject: { kind: 'theme', id },
      after: { ...what, retiredAt },
    });
  }
}

/** @throws Problem `invalid-input` naming every point that does not carry the theme and every key that is no part. */
function mustBeShared(points: readonly SharedPoint[], carriers: ReadonlySet<string>, keys: readonly string[]): void {
  const faults = points.flatMap(({ point, themes }, index): Fault[] => [
    ...(carriers.has(point)
      ? []
      : [{ pointer: `#/points/${index}/point`, code: 'theme-not-on-point', detail: 'The point does not carry the theme.' }]),
    ...themes.flatMap((key, place): Fault[] =>
      keys.includes(key)
        ? []
        : [{ pointer: `#/points/${index}/themes/${place}`, code: 'theme-unknown', detail: `${key} is none of the parts.` }],
    ),
  ]);
  if (faults.length) throw invalid(faults.slice(0, 100));
}

/** What each point gets that gets something. */
function givenTo(points: readonly SharedPoint[], themes: readonly Theme[]): Map<string, Theme[]> {
  const byKey = new Map(themes.map((theme) => [theme.key, theme]));
  return new Map(
    points.flatMap(({ point, themes: keys }) => {
      const given = [...new Set(keys)].flatMap((key) => byKey.get(key) ?? []);
      return given.length ? [[point, given] as const] : [];
    }),
  );
}
