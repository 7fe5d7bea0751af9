import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import { Metrics } from '../platform/health/metrics.js';
import { Problem } from '../platform/problems/problem.js';
import type { Upload } from '../platform/uploads/upload.js';
import { Workers } from '../platform/workers/workers.js';
import type { ReadSource } from './chapters.rules.js';
import { arrange, type Received } from './intake.js';
import { KnownParties } from './known-parties.js';
import { SourceStore } from './source-store.js';
import { type Arranged, Storing } from './storing.js';

/** What a party sends by itself: what it typed, and files that go along. */
export interface FormSubmission {
  readonly consultationId: string;
  readonly roundId: string;
  readonly partyId: string;
  /** YYYY-MM-DD. */
  readonly receivedOn: string;
  /** What was typed, split already; null when only files are sent. */
  readonly form: { readonly read: ReadSource; readonly upload: Upload; readonly title: string } | null;
  readonly files: readonly Upload[];
}

/** Takes in what parties send by their own form, by the same store as every other reaction. */
@Injectable()
export class FormIntake {
  constructor(
    private readonly workers: Workers,
    private readonly known: KnownParties,
    private readonly sources: SourceStore,
    private readonly storing: Storing,
    private readonly metrics: Metrics,
  ) {}

  /**
   * Stores all of it in one transaction, or nothing. Whether the round takes reactions is the caller's rule.
   * @param also done in the same transaction, once everything is stored
   * @throws Problem `duplicate-reaction` naming the file, and whatever a reader refuses
   */
  async take(actor: Actor, submission: FormSubmission, also: (received: Received) => Promise<void>): Promise<Received> {
    try {
      const received = await this.store(actor, submission, also);
      this.metrics.intake('taken');
      return received;
    } catch (error) {
      this.metrics.intake(error instanceof Problem ? error.code : 'internal');
      throw error;
    }
  }

  private async store(actor: Actor, submission: FormSubmission, also: (received: Received) => Promise<void>): Promise<Received> {
    const { consultationId, roundId, partyId, receivedOn, form, files } = submission;
    const party = (await this.known.of(consultationId)).find(({ id }) => id === partyId);
    if (!party) throw new TypeError('A submission is of a party that takes part.');
    const base = { consultationId, roundId, about: { channel: 'form' as const, receivedOn } };
    const arranged: Arranged[] = [];
    if (form) {
      await this.sources.mustBeNew(consultationId, roundId, form.upload.sha256, partyId);
      arranged.push(...arrange({ ...base, ...form }, party, [party]));
    }
    for (const upload of files) {
      await this.sources.mustBeNew(consultationId, roundId, upload.sha256, partyId);
      const read = await this.workers.run<ReadSource>('read-source', { bytes: await upload.bytes(), fileName: upload.fileName });
      arranged.push(...arrange({ ...base, read: ownWords(read), title: upload.fileName, upload }, party, [party]));
    }
    return this.storing.store(actor, arranged, [party], false, also);
  }
}

/**
 * A party speaks for itself only: answers, outcomes, names of other parties and questions that its file brings along are words in it, and nothing is
 * done with them.
 */
export const ownWords = (read: ReadSource): ReadSource => ({
  ...read,
  proposal: {
    ...read.proposal,
    parts: [],
    questions: [],
    points: read.proposal.points.map(({ party: _, history: __, ...point }) => point),
  },
  attachments: read.attachments.map((attachment) => (attachment.read ? { ...attachment, read: ownWords(attachment.read) } : attachment)),
});
