import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { conflict, notFound, Problem } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import { Workers } from '../platform/workers/workers.js';
import type { PartyKind } from '../vocabulary.js';
import { chaptersOf, type ReadSource } from './chapters.rules.js';
import { IntakePlanner } from './intake-plan.js';
import { WordStore } from './word-store.js';

interface Record {
  readonly id: string;
  readonly consultationId: string;
  readonly partyId: string;
  readonly partyKind: PartyKind;
  readonly sourceId: string;
  readonly questionNumber: number | null;
  readonly text: string;
  readonly version: number;
  readonly warnings: string;
}

/** Warnings that no longer hold once the words are there. */
const settled = new Set(['file-is-scan', 'is-recording', 'transcriber-failed']);

/** Puts words beside a source that has none to read: a scan typed over, a recording transcribed. And says of proposed points that they are right. */
@Injectable()
export class Typing {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly workers: Workers,
    private readonly planner: IntakePlanner,
    private readonly words: WordStore,
  ) {}

  /**
   * Gives a reaction the words that could not be read from its source, and splits them; the source stays as it came.
   * @param fileName says by its ending how the words are set: `.txt`, or `.vtt` for a transcript with times
   * @throws Problem `reaction-not-found`, `text-present` when it has words already, `file-empty`.
   */
  async type(actor: Actor, reactionId: string, text: string, fileName = 'getypt.txt'): Promise<void> {
    const seen = await this.mine(actor, reactionId);
    mustBeWordless(seen);
    const read = await this.workers.run<ReadSource>('read-source', { bytes: Buffer.from(text, 'utf8'), fileName });
    if (!read.text.trim()) throw new Problem(400, 'file-empty', 'There are no words in it.', { fileName });
    const { chapters } = chaptersOf({ text: read.text, proposal: { ...read.proposal, parts: [] } });
    const plan = await this.planner.plan(
      seen.consultationId,
      chapters.map((chapter) => ({ chapter, kind: seen.partyKind, partyId: seen.partyId })),
    );
    const [draft] = plan.chapters;
    await this.database.write(async () => {
      await this.database.lock('reaction', reactionId);
      const reaction = await this.mine(actor, reactionId);
      mustBeWordless(reaction);
      const kept = (JSON.parse(reaction.warnings) as { code: string }[]).filter(({ code }) => !settled.has(code));
      const typed = { code: 'text-typed', detail: 'The words were typed or transcribed; they are not in the file itself.' };
      const { consultationId, partyId, questionNumber, sourceId, id } = reaction;
      const warnings = JSON.stringify([...kept, typed, ...read.warnings]);
      await this.database.execute('UPDATE source SET text = $1, warnings = $2 WHERE id = $3', [read.text, warnings, sourceId]);
      await this.database.execute(
        'UPDATE reaction SET text = $1, "sourceStart" = 0, "sourceEnd" = $2, version = version + 1 WHERE id = $3',
        [read.text, read.text.length, id],
      );
      if (draft) {
        const { point: firstNumber } = await this.words.takeNumbers(consultationId, draft.points.length, 0);
        await this.words.add(actor, draft, {
          id,
          consultationId,
          partyId,
          firstNumber,
          questionNumber,
          createdAt: this.surroundings.timestamp(),
        });
      }
      const after = { length: read.text.length, points: draft?.points.length ?? 0 };
      await this.audit.record(actor, { consultationId, action: 'reaction.typed', subject: { kind: 'reaction', id }, after });
      await plan.follow(actor);
    });
  }

  /** Says that the proposed points are right. @throws Problem `reaction-not-found`, `stale-edit`. */
  accept(actor: Actor, reactionId: string, version?: number): Promise<void> {
    return this.settle(actor, reactionId, this.surroundings.timestamp(), version);
  }

  /** Makes the points a proposal again. */
  reopen(actor: Actor, reactionId: string): Promise<void> {
    return this.settle(actor, reactionId, null);
  }

  private async settle(actor: Actor, reactionId: string, acceptedAt: string | null, version?: number): Promise<void> {
    await this.database.write(async () => {
      await this.database.lock('reaction', reactionId);
      const reaction = await this.mine(actor, reactionId);
      mustBeCurrent(reaction, version);
      await this.database.execute('UPDATE reaction SET "acceptedAt" = $1, "acceptedBy" = $2, version = version + 1 WHERE id = $3', [
        acceptedAt,
        acceptedAt && actor.id,
        reactionId,
      ]);
      const { consultationId } = reaction;
      const action = acceptedAt ? 'reaction.accepted' : 'reaction.reopened';
      await this.audit.record(actor, { consultationId, action, subject: { kind: 'reaction', id: reactionId }, after: { acceptedAt } });
    });
  }

  private async mine(actor: Actor, id: string): Promise<Record> {
    const reaction = await this.database.readOne<Record>(
      `SELECT r.id, r."consultationId", r."partyId", y.kind AS "partyKind", r."sourceId", r."questionNumber", r.text, r.version, s.warnings
       FROM reaction r JOIN party y ON y.id = r."partyId" JOIN source s ON s.id = r."sourceId" WHERE r.id = $1`,
      [id],
    );
    if (!reaction) throw notFound('reaction', id);
    mustBeAllowedOn(actor, 'reaction.split', 'reaction.see', reaction, 'reaction');
    return reaction;
  }
}

function mustBeWordless({ text }: { readonly text: string }): void {
  if (text.trim()) throw conflict('text-present', 'This reaction has words already; they stay as they came.');
}
