import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed, mustBeAllowedOn, ownParty } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { conflict, type Fault, invalid, invalidField, notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import { defaultScheme } from './scheme/default-scheme.js';
import type { ThemeDefinition } from './scheme/theme-definition.js';
import { Theme } from './theme.entity.js';
import type { AddTheme, ChangeTheme } from './themes.input.js';

/** A theme as a list shows it. */
export interface ThemeRow {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly definition: string;
  readonly colour: string | null;
  readonly position: number;
  readonly retiredAt: string | null;
  readonly points: number;
  readonly version: number;
}

/** The theme scheme of each consultation: a copy of the default, its own from then on. */
@Injectable()
export class Scheme {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
  ) {}

  /** With how many points carry each; a party's account has its own points counted only. */
  list(actor: Actor, consultationId: string): Promise<ThemeRow[]> {
    mustBeAllowed(actor, 'theme.see', consultationId);
    const own = ownParty(actor, consultationId);
    return this.database.read(
      `SELECT t.id, t.key, t.label, t.definition, t.colour, t.position, t."retiredAt", t.version,
         (SELECT count(*) FROM tagging g WHERE g."consultationId" = t."consultationId" AND g."themeId" = t.id${own ? ' AND g."partyId" = $2' : ''}) AS points
       FROM theme t WHERE t."consultationId" = $1 ORDER BY t.position, t.id`,
      own ? [consultationId, own] : [consultationId],
    );
  }

  /** @throws Problem `theme-not-found`. */
  async get(actor: Actor, id: string): Promise<Theme> {
    const theme = await this.byId(id);
    mustBeAllowedOn(actor, 'theme.see', 'theme.see', theme, 'theme');
    return theme;
  }

  /** A theme that belongs to this consultation. @throws Problem `theme-not-found`, for one of another consultation too. */
  async getIn(actor: Actor, consultationId: string, id: string): Promise<Theme> {
    const theme = await this.get(actor, id);
    if (theme.consultationId !== consultationId) throw notFound('theme', id);
    return theme;
  }

  /** What the machine knows of the scheme, to suggest by; retired themes are not suggested. */
  async definitions(consultationId: string): Promise<ThemeDefinition[]> {
    const themes = await this.database.read<{
      key: string;
      label: string;
      definition: string;
      synonyms: string;
      cues: string;
      examples: string;
    }>(
      'SELECT key, label, definition, synonyms, cues, examples FROM theme WHERE "consultationId" = $1 AND "retiredAt" IS NULL ORDER BY position, id',
      [consultationId],
    );
    return themes.map(({ synonyms, cues, examples, ...theme }) => ({
      ...theme,
      synonyms: JSON.parse(synonyms),
      cues: JSON.parse(cues),
      examples: JSON.parse(examples),
    }));
  }

  /** Key to id of the themes that can be given. */
  async idsByKey(consultationId: string): Promise<Map<string, string>> {
    const themes = await this.database.read<{ id: string; key: string }>(
      'SELECT id, key FROM theme WHERE "consultationId" = $1 AND "retiredAt" IS NULL',
      [consultationId],
    );
    return new Map(themes.map(({ id, key }) => [key, id]));
  }

  /** @throws Problem `invalid-input` (`theme-unknown`) naming every key that the scheme lacks. */
  async mustKnow(consultationId: string, keys: readonly string[], pointer = '#/themes'): Promise<Map<string, string>> {
    const known = await this.idsByKey(consultationId);
    const faults = keys.flatMap((key, index): Fault[] =>
      known.has(key) ? [] : [{ pointer: `${pointer}/${index}`, code: 'theme-unknown', detail: `The scheme has no theme ${key}.` }],
    );
    if (faults.length) throw invalid(faults);
    return known;
  }

  /** Gives a new consultation its copy of the default scheme. */
  async start(actor: Actor, consultationId: string): Promise<void> {
    const themes = defaultScheme.map((theme, position) => this.toRow(consultationId, theme, position));
    await this.database.insertMany('theme', themes);
    const after = themes.map(({ key, label }) => ({ key, label }));
    await this.audit.record(actor, {
      consultationId,
      action: 'scheme.started',
      subject: { kind: 'consultation', id: consultationId },
      after,
    });
  }

  /** @throws Problem `theme-exists`, `invalid-input`. */
  async add(actor: Actor, consultationId: string, input: AddTheme): Promise<Theme> {
    mustBeAllowed(actor, 'theme.change', consultationId);
    if (!/^[a-z][a-z0-9_]*$/.test(input.key)) throw invalidField('#/key', 'not-a-key', 'A key is lower case letters, digits and _.');
    return this.database.write(async () => {
      const same = await this.database.readOne('SELECT id FROM theme WHERE "consultationId" = $1 AND key = $2', [
        consultationId,
        input.key,
      ]);
      if (same) throw conflict('theme-exists', `The scheme has a theme ${input.key} already.`, { key: input.key });
      const last = await this.database.readOne<{ n: number | null }>('SELECT max(position) AS n FROM theme WHERE "consultationId" = $1', [
        consultationId,
      ]);
      const row = this.toRow(consultationId, { definition: '', synonyms: [], cues: [], examples: [], ...input }, (last?.n ?? -1) + 1);
      await this.database.insertMany('theme', [row]);
      await this.audit.record(actor, { consultationId, action: 'theme.added', subject: { kind: 'theme', id: row.id }, after: input });
      return this.byId(row.id);
    });
  }

  /** @throws Problem `theme-not-found`, `stale-edit`. */
  async change(actor: Actor, id: string, { version, ...input }: ChangeTheme): Promise<Theme> {
    return this.database.write(async (tx) => {
      await this.database.lock('theme', id);
      const theme = await this.byId(id);
      mustBeAllowedOn(actor, 'theme.change', 'theme.see', theme, 'theme');
      mustBeCurrent(theme, version);
      const before = { ...theme };
      const next = Object.assign(tx.create(Theme, { ...theme }), input, { version: theme.version + 1 });
      await tx.save(next);
      const changed = Object.keys(input) as (keyof Theme)[];
      await this.audit.record(actor, {
        consultationId: theme.consultationId,
        action: 'theme.changed',
        subject: { kind: 'theme', id },
        before: pick(before, changed),
        after: pick(next, changed),
      });
      return this.byId(id);
    });
  }

  private async byId(id: string): Promise<Theme> {
    const row = await this.database.readOne<Theme & { synonyms: string; cues: string; examples: string }>(
      'SELECT * FROM theme WHERE id = $1',
      [id],
    );
    if (!row) throw notFound('theme', id);
    return { ...row, synonyms: JSON.parse(row.synonyms), cues: JSON.parse(row.cues), examples: JSON.parse(row.examples) };
  }

  private toRow(consultationId: string, { key, label, definition, synonyms, cues, examples, colour }: ThemeDefinition, position: number) {
    return {
      id: this.surroundings.newId(),
      consultationId,
      key,
      label,
      definition,
      synonyms: JSON.stringify(synonyms),
      cues: JSON.stringify(cues),
      examples: JSON.stringify(examples),
      colour: colour ?? null,
      position,
    };
  }
}

const pick = <T extends object>(record: T, keys: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(keys.map((key) => [key, record[key]])) as Partial<T>;
