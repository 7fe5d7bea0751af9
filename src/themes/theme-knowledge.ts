import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import type { Theme } from './theme.entity.js';
import { type Gained, knowledgeKinds } from './theme-knowledge.rules.js';

/** Changes what suggesting knows themes by, when themes are merged and split; written down as a change of the theme. */
@Injectable()
export class ThemeKnowledge {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** Within a write. @param gained what the theme does not have yet @returns the theme as it is then */
  gain(actor: Actor, theme: Theme, gained: Gained): Promise<Theme> {
    const { synonyms, cues, examples } = theme;
    return this.become(actor, theme, {
      synonyms: [...synonyms, ...gained.synonyms],
      cues: [...cues, ...gained.cues],
      examples: [...examples, ...gained.examples],
    });
  }

  /** Within a write. @param lost what other themes are known by from now on */
  async lose(actor: Actor, theme: Theme, lost: Gained): Promise<void> {
    await this.become(actor, theme, {
      synonyms: theme.synonyms.filter((one) => !lost.synonyms.includes(one)),
      cues: theme.cues.filter(({ text }) => !lost.cues.some((one) => one.text === text)),
      examples: theme.examples.filter(({ text }) => !lost.examples.some((one) => one.text === text)),
    });
  }

  private async become(actor: Actor, theme: Theme, next: Gained): Promise<Theme> {
    const kinds = knowledgeKinds.filter((kind) => next[kind].length !== theme[kind].length);
    if (!kinds.length) return theme;
    const before = Object.fromEntries(kinds.map((kind) => [kind, theme[kind]]));
    const after = Object.fromEntries(kinds.map((kind) => [kind, next[kind]]));
    const columns = kinds.map((kind, index) => `${kind} = $${index + 2}`).join(', ');
    await this.database.execute(`UPDATE theme SET ${columns}, version = version + 1 WHERE id = $1`, [
      theme.id,
      ...kinds.map((kind) => JSON.stringify(next[kind])),
    ]);
    const { id, consultationId } = theme;
    await this.audit.record(actor, { consultationId, action: 'theme.changed', subject: { kind: 'theme', id }, before, after });
    return { ...theme, ...next, version: theme.version + 1 };
  }
}
