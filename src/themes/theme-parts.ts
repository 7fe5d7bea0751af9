import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import { Database } from '../platform/database/database.js';
import { type Fault, invalid } from '../platform/problems/problem.js';
import { startingCues } from './scheme/starting-cues.js';
import type { ThemeDefinition } from './scheme/theme-definition.js';
import { Scheme } from './scheme.js';
import type { Theme } from './theme.entity.js';
import { themeKey } from './theme-key.rules.js';
import type { ThemePart } from './theme-splitting.input.js';

export interface PartToCome {
  readonly definition: ThemeDefinition;
  readonly isNew: boolean;
}

/** The themes into which another one is split: some that there are, some that are still to be added. */
@Injectable()
export class ThemeParts {
  constructor(
    private readonly database: Database,
    private readonly scheme: Scheme,
  ) {}

  /**
   * The parts as they would be; nothing is added yet.
   * @throws Problem `invalid-input` (`parts-needed`, `theme-unknown`, `theme-same`, `theme-twice`, `theme-exists`, `empty`)
   */
  async of(split: Theme, parts: readonly ThemePart[]): Promise<PartToCome[]> {
    const known = new Map((await this.scheme.definitions(split.consultationId)).map((theme) => [theme.key, theme]));
    const taken = new Set(
      (await this.database.read<{ key: string }>('SELECT key FROM theme WHERE "consultationId" = $1', [split.consultationId])).map(
        ({ key }) => key,
      ),
    );
    const faults: Fault[] = parts.length ? [] : [{ pointer: '#/into', code: 'parts-needed', detail: 'Name at least one theme.' }];
    const found: PartToCome[] = [];
    for (const [index, part] of parts.entries()) {
      const fault = (field: string, code: string, detail: string) => faults.push({ pointer: `#/into/${index}/${field}`, code, detail });
      if (part.label) {
        const key = part.key ?? themeKey(part.label, taken);
        if (!/^[a-z][a-z0-9_]*$/.test(key)) fault('key', 'not-a-key', 'A key is lower case letters, digits and _.');
        else if (taken.has(key)) fault('label', 'theme-exists', `The scheme has a theme ${key} already.`);
        else if ([...known.values()].some(({ label }) => sameName(label, part.label)))
          fault('label', 'theme-exists', 'There is a theme of that name.');
        taken.add(key);
        found.push({ isNew: true, definition: newTheme(key, part.label, part) });
      } else if (!part.key) fault('label', 'empty', 'Name a theme, or give the key of one.');
      else if (part.key === split.key) fault('key', 'theme-same', 'A theme can not be a part of itself.');
      else if (found.some(({ definition }) => definition.key === part.key)) fault('key', 'theme-twice', 'This theme is named twice.');
      else {
        const definition = known.get(part.key);
        if (definition) found.push({ isNew: false, definition });
        else fault('key', 'theme-unknown', `The scheme has no theme ${part.key}.`);
      }
    }
    if (faults.length) throw invalid(faults);
    return found;
  }

  /** Adds those that are new. Within a write. @returns the themes, in order */
  async add(actor: Actor, consultationId: string, parts: readonly PartToCome[]): Promise<Theme[]> {
    const themes: Theme[] = [];
    for (const { isNew, definition } of parts) {
      if (isNew) {
        const { key, label, definition: meaning, synonyms, cues } = definition;
        const added = { key, label, definition: meaning, synonyms: [...synonyms], cues: [...cues] };
        themes.push(await this.scheme.add(actor, consultationId, added));
      } else {
        const id = (await this.scheme.mustKnow(consultationId, [definition.key])).get(definition.key);
        themes.push(await this.scheme.get(actor, id ?? ''));
      }
    }
    return themes;
  }
}

const newTheme = (key: string, label: string, { definition = '', synonyms = [] }: ThemePart): ThemeDefinition => ({
  key,
  label,
  definition,
  synonyms,
  cues: startingCues(label, definition, synonyms),
  examples: [],
});

const sameName = (one: string, other = ''): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
