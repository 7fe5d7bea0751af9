import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed } from '../access/permissions.js';
import { Metrics } from '../platform/health/metrics.js';
import { invalidField, Problem } from '../platform/problems/problem.js';
import { bytesUpload, type Upload } from '../platform/uploads/upload.js';
import { Workers } from '../platform/workers/workers.js';
import { Admission } from './admission.js';
import { asOneChapter, asSignedBy, assign, partyByMail } from './assignment.rules.js';
import type { ReadAttachment, ReadSource, Refusal } from './chapters.rules.js';
import { ColumnMappings } from './column-mappings.js';
import { mustKnowParties, type ReadReaction } from './intake-plan.js';
import { KnownParties } from './known-parties.js';
import { type KnownParty, likeness, partyNamed } from './party-matching.rules.js';
import type { StoredReaction } from './reaction-store.js';
import type { AboutReaction } from './reactions.input.js';
import { type Arranged, Storing } from './storing.js';
import { Transcriber } from './transcriber.js';

/** What became of something that came in. */
export interface Received {
  readonly sourceId: string;
  readonly reactions: readonly StoredReaction[];
  /** Chapters whose party nobody knows yet: the file is kept, and they wait for a person. */
  readonly waiting: readonly WaitingChapter[];
  /** Sheets whose columns nobody knows: they are kept, and wait for a person too. */
  readonly unmapped: readonly UnmappedSource[];
  /** Files inside that could not be read: they are kept, and each says why. */
  readonly unread: readonly UnreadFile[];
}

/** A file that came inside another and could not be read. */
export interface UnreadFile extends Refusal {
  readonly sourceId: string;
  readonly fileName: string;
}

export interface UnmappedSource {
  readonly sourceId: string;
  readonly fileName: string;
}

export interface WaitingChapter {
  readonly chapter: number;
  readonly title: string;
  readonly proposed: { readonly name: string; readonly kind: string };
  readonly likely: { readonly id: string; readonly name: string } | null;
  readonly points: number;
}

/** Takes in reactions: text or a file, of one party or with a chapter for each, with all that it holds inside. */
@Injectable()
export class Intake {
  constructor(
    private readonly workers: Workers,
    private readonly admission: Admission,
    private readonly storing: Storing,
    private readonly known: KnownParties,
    private readonly transcriber: Transcriber,
    private readonly columns: ColumnMappings,
    private readonly metrics: Metrics,
  ) {}

  /**
   * Takes in one file and the files inside it (attachments of a mail, members of an archive). All of it is read and split on a worker first; then
   * everything is stored in one transaction, or nothing.
   * @throws Problem `invalid-input` (unknown party, none named), `round-closed`, `duplicate-reaction`, `sheet-faulty`, and whatever the reader refuses
   */
  async receive(actor: Actor, consultationId: string, about: AboutReaction, upload: Upload): Promise<Received> {
    try {
      const received = await this.take(actor, consultationId, about, upload);
      this.metrics.intake('taken');
      return received;
    } catch (error) {
      this.metrics.intake(error instanceof Problem ? error.code : 'internal');
      throw error;
    } finally {
      await upload.discard();
    }
  }

  private async take(actor: Actor, consultationId: string, about: AboutReaction, upload: Upload): Promise<Received> {
    mustBeAllowed(actor, 'reaction.receive', consultationId);
    const known = await this.known.of(consultationId);
    const named = about.party ? partyNamed(about.party, known) : undefined;
    const { round, receivedOn } = await this.admission.roundOf(consultationId, about, upload.sha256, named?.id);
    const found = await this.workers.run<ReadSource>('read-source', {
      bytes: await upload.bytes(),
      fileName: upload.fileName,
      columns: await this.columns.of(consultationId),
    });
    mustKnowParties(found, known);
    const read = await this.admission.fitting(consultationId, round, found);
    const isEmpty = !read.text.trim() && !read.warnings.length && !read.attachments.length;
    if (isEmpty) throw new Problem(400, 'file-empty', 'There is no text in it.', { fileName: upload.fileName });
    const base: Omit<ReadReaction, 'read' | 'title'> = { consultationId, roundId: round.id, about: { ...about, receivedOn } };
    const sender = named ?? partyByMail(read.properties['senderAddress'], known);
    const files = arrange({ ...base, read, title: upload.fileName, upload }, sender, known, about.keep === 'yes');
    const received = await this.storing.store(actor, files, known, about.newParties === 'yes');
    const isRecording = read.warnings.some(({ code }) => code === 'is-recording');
    if (isRecording && this.transcriber.isOn) for (const { id } of received.reactions) await this.transcriber.start(actor, id);
    return received;
  }
}

/**
 * The file and those inside it, each with whose it is.
 * @param keep whether a file that names nobody is kept until a person says whose it is
 * @throws Problem `invalid-input` (`party-needed`)
 */
export function arrange(
  incoming: Omit<Arranged, 'assignment' | 'inside'>,
  sender: KnownParty | undefined,
  known: readonly KnownParty[],
  keep = false,
): Arranged[] {
  const { read, title } = incoming;
  const isEnvelope = !read.text.trim() && read.attachments.length > 0;
  const assignment = isEnvelope ? undefined : assign(read, sender, known, likeness);
  const found = assignment || isEnvelope ? { read, assignment } : asSignedBy(read, title, known, keep);
  if (!found) throw invalidField('#/party', 'party-needed', 'Say whose reaction this is; the file does not.');
  return [{ ...incoming, ...found, inside: false }, ...insideOf(incoming, read.attachments, sender, known)];
}

function insideOf(
  outer: Omit<Arranged, 'assignment' | 'inside'>,
  attachments: readonly ReadAttachment[],
  sender: KnownParty | undefined,
  known: readonly KnownParty[],
): Arranged[] {
  return attachments.flatMap(({ fileName, mediaType, bytes, read, refusal }): Arranged[] => {
    const upload = bytesUpload(bytes, fileName, mediaType);
    const found: ReadSource = read ?? unread(refusal);
    const base = { ...outer, read: found, title: fileName, upload };
    const own = sender ?? partyByMail(found.properties['senderAddress'], known);
    const hasWords = found.text.trim() !== '';
    const assignment = hasWords
      ? (assign(found, own, known, likeness) ?? assign(asOneChapter(found, fileName), undefined, known, likeness))
      : undefined;
    const kept = hasWords && !own && !found.proposal.parts.length ? { ...base, read: asOneChapter(found, fileName) } : base;
    return [{ ...kept, assignment, inside: true, ...(refusal ? { refusal } : {}) }, ...insideOf(kept, found.attachments, own, known)];
  });
}

/** A file that could not be read is kept all the same, with the reason beside it. */
const unread = (refusal: ReadAttachment['refusal']): ReadSource => ({
  format: 'other',
  text: '',
  warnings: refusal ? [refusal] : [],
  proposal: { points: [], noPoints: [], coverage: 1, parts: [], questions: [], warnings: [] },
  properties: {},
  attachments: [],
});
