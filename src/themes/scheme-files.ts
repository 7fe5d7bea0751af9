import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { Surroundings } from '../platform/surroundings.js';
import { Learning } from './learning.js';
import { schemeCsv } from './scheme/scheme-csv.js';
import type { ThemeDefinition } from './scheme/theme-definition.js';
import { Scheme, type ThemeRow } from './scheme.js';
import type { SchemeTheme } from './scheme-file.input.js';
import { dropOpen } from './suggestion-states.js';

interface KeptTheme {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly definition: string;
  readonly synonyms: string;
  readonly cues: string;
  readonly examples: string;
  readonly colour: string | null;
  readonly position: number;
  readonly retiredAt: string | null;
}

type Wanted = Omit<KeptTheme, 'id' | 'retiredAt'>;

const fields = ['label', 'definition', 'synonyms', 'cues', 'examples', 'colour', 'position'] as const;

/** The scheme as a file: to look at, to change in a spreadsheet, to take to another consultation. */
@Injectable()
export class SchemeFiles {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly scheme: Scheme,
    private readonly learning: Learning,
  ) {}

  /** The themes in use, in order. */
  async themes(actor: Actor, consultationId: string): Promise<ThemeDefinition[]> {
    mustBeAllowed(actor, 'theme.see', consultationId);
    const colours = new Map((await this.scheme.list(actor, consultationId)).map(({ key, colour }) => [key, colour]));
    const themes = await this.scheme.definitions(consultationId);
    return themes.map((theme) => {
      const colour = colours.get(theme.key);
      return colour ? { ...theme, colour } : theme;
    });
  }

  async csv(actor: Actor, consultationId: string): Promise<string> {
    return schemeCsv(await this.themes(actor, consultationId));
  }

  /**
   * Makes the scheme exactly this, in this order: themes that it lacks are added, others changed, and those not named retired; points keep the
   * retired themes that they have. All of it or nothing.
   */
  async replace(actor: Actor, consultationId: string, themes: readonly SchemeTheme[]): Promise<ThemeRow[]> {
    mustBeAllowed(actor, 'theme.change', consultationId);
    await this.database.write(async () => {
      await this.database.lock('consultation', consultationId);
      const kept = new Map((await this.kept(consultationId)).map((theme) => [theme.key, theme]));
      for (const [position, theme] of themes.entries()) await this.put(actor, consultationId, kept.get(theme.key), theme, position);
      const named = new Set(themes.map(({ key }) => key));
      const left = [...kept.values()].filter(({ key }) => !named.has(key));
      for (const [index, theme] of left.entries()) await this.leave(actor, consultationId, theme, themes.length + index);
    });
    this.learning.note(consultationId);
    return this.scheme.list(actor, consultationId);
  }

  private kept(consultationId: string): Promise<KeptTheme[]> {
    return this.database.read(
      `SELECT id, key, label, definition, synonyms, cues, examples, colour, position, "retiredAt"
       FROM theme WHERE "consultationId" = $1 ORDER BY position, id`,
      [consultationId],
    );
  }

  private async put(
    actor: Actor,
    consultationId: string,
    kept: KeptTheme | undefined,
    theme: SchemeTheme,
    position: number,
  ): Promise<void> {
    const wanted = wantedOf(theme, position, kept);
    if (!kept) {
      const id = this.surroundings.newId();
      await this.database.insertMany('theme', [{ id, consultationId, ...wanted }]);
      await this.audit.record(actor, { consultationId, action: 'theme.added', subject: { kind: 'theme', id }, after: theme });
      return;
    }
    const changed = fields.filter((field) => kept[field] !== wanted[field]);
    if (!changed.length && !kept.retiredAt) return;
    await this.database.execute(
      `UPDATE theme SET label = $1, definition = $2, synonyms = $3, cues = $4, examples = $5, colour = $6, position = $7, "retiredAt" = NULL,
         version = version + 1 WHERE id = $8`,
      [...fields.map((field) => wanted[field]), kept.id],
    );
    const pick = (from: Wanted) => Object.fromEntries(changed.map((field) => [field, from[field]]));
    const before = { ...pick(kept), ...(kept.retiredAt ? { retiredAt: kept.retiredAt } : {}) };
    const after = { ...pick(wanted), ...(kept.retiredAt ? { retiredAt: null } : {}) };
    await this.audit.record(actor, { consultationId, action: 'theme.changed', subject: { kind: 'theme', id: kept.id }, before, after });
  }

  private async leave(actor: Actor, consultationId: string, { id, retiredAt: before }: KeptTheme, position: number): Promise<void> {
    const retiredAt = before ?? this.surroundings.timestamp();
    await this.database.execute('UPDATE theme SET "retiredAt" = $1, position = $2, version = version + 1 WHERE id = $3', [
      retiredAt,
      position,
      id,
    ]);
    if (before) return;
    await dropOpen(this.database, id);
    await this.audit.record(actor, { consultationId, action: 'theme.retired', subject: { kind: 'theme', id }, after: { retiredAt } });
  }
}

function wantedOf(theme: SchemeTheme, position: number, kept: KeptTheme | undefined): Wanted {
  const list = (sent: readonly object[] | readonly string[] | undefined, before: string | undefined) =>
    sent ? JSON.stringify(sent) : (before ?? '[]');
  return {
    key: theme.key,
    label: theme.label,
    definition: theme.definition ?? kept?.definition ?? '',
    synonyms: list(theme.synonyms, kept?.synonyms),
    cues: list(theme.cues, kept?.cues),
    examples: list(theme.examples, kept?.examples),
    colour: theme.colour ?? kept?.colour ?? null,
    position,
  };
}
