import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { Surroundings } from '../platform/surroundings.js';
import { ConfirmedExamples } from './confirmed-examples.js';
import type { ExampleToLearn } from './learned-examples.input.js';
import { Learning } from './learning.js';
import { Scheme } from './scheme.js';

export interface TakenExamples {
  readonly added: number;
  /** The same words were learned before. */
  readonly known: number;
  /** Of which the scheme has none of the themes. */
  readonly withoutTheme: number;
}

/** Carries what was confirmed in one consultation to another: words and themes, never whose they are. */
@Injectable()
export class LearnedExamples {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly scheme: Scheme,
    private readonly confirmed: ConfirmedExamples,
    private readonly learning: Learning,
  ) {}

  /** What was confirmed or learned here, as JSON lines of text, heading and themes. */
  async lines(actor: Actor, consultationId: string): Promise<string> {
    mustBeAllowed(actor, 'theme.tag', consultationId);
    const examples = await this.confirmed.of(consultationId);
    return examples
      .filter(({ themes }) => themes.length)
      .map(({ text, heading = '', themes }) => `${JSON.stringify({ text, heading, themes })}\n`)
      .join('');
  }

  /**
   * Takes over what was confirmed in another consultation, of which the actor is in the working group too.
   * @throws Problem `consultation-not-found`, `not-allowed`.
   */
  async carry(actor: Actor, consultationId: string, from: string): Promise<TakenExamples> {
    mustBeAllowed(actor, 'theme.change', consultationId);
    mustBeAllowed(actor, 'theme.tag', from);
    const confirmed = (await this.confirmed.of(from)).filter(({ themes }) => themes.length);
    return this.add(
      actor,
      consultationId,
      confirmed.map(({ text, heading = '', themes }) => ({ text, heading, themes: [...themes] })),
    );
  }

  /** Learns from these examples from now on. Themes that the scheme lacks are left out. */
  async add(actor: Actor, consultationId: string, examples: readonly ExampleToLearn[]): Promise<TakenExamples> {
    mustBeAllowed(actor, 'theme.change', consultationId);
    const hashed = new Map(examples.map((example) => [createHash('sha256').update(example.text).digest('hex'), example]));
    const taken = await this.database.write(async () => {
      await this.database.lock('consultation', consultationId);
      const keys = await this.scheme.idsByKey(consultationId);
      const rows = await this.database.read<{ textHash: string }>('SELECT "textHash" FROM learned_example WHERE "consultationId" = $1', [
        consultationId,
      ]);
      const known = new Set(rows.map(({ textHash }) => textHash));
      const fitting = [...hashed].filter(([, { themes }]) => themes.some((key) => keys.has(key)));
      const fresh = fitting.filter(([textHash]) => !known.has(textHash));
      const addedAt = this.surroundings.timestamp();
      await this.database.insertMany(
        'learned_example',
        fresh.map(([textHash, { text, heading = '', themes }]) => ({
          id: this.surroundings.newId(),
          consultationId,
          textHash,
          text,
          heading,
          themes: JSON.stringify([...new Set(themes)].filter((key) => keys.has(key))),
          addedBy: actor.id,
          addedAt,
        })),
      );
      const counts = {
        added: fresh.length,
        known: fitting.length - fresh.length + examples.length - hashed.size,
        withoutTheme: hashed.size - fitting.length,
      };
      const subject = { kind: 'consultation', id: consultationId };
      await this.audit.record(actor, { consultationId, action: 'examples.learned', subject, after: counts });
      return counts;
    });
    if (taken.added) this.learning.note(consultationId);
    return taken;
  }
}
