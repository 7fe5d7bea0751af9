import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import type { Config } from '../platform/config/config.js';
import { CONFIG } from '../platform/config/config.token.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { conflict, Problem } from '../platform/problems/problem.js';
import { language } from '../platform/speech/language.js';
import { Surroundings } from '../platform/surroundings.js';
import { piecesOf } from '../platform/uploads/pieces.js';
import { takeUpload, textUpload, type Upload } from '../platform/uploads/upload.js';
import { Workers } from '../platform/workers/workers.js';
import type { ReadSource } from '../reactions/chapters.rules.js';
import { FormIntake, ownWords } from '../reactions/form-intake.js';
import type { Received } from '../reactions/intake.js';
import { Corners, type CornerView, type DraftView, type EntryView } from './corners.js';
import { Drafts } from './drafts.js';
import { composeForm, type FormText, type ReadEntry } from './form.rules.js';
import type { Receipt } from './receipt.js';
import type { SubmitDraft } from './submissions.input.js';
import { formWords } from './wording/wording.js';

/** Sends a draft: from then on it is a reaction like any other, and the party has a receipt. */
@Injectable()
export class Submitting {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly workers: Workers,
    private readonly corners: Corners,
    private readonly drafts: Drafts,
    private readonly intake: FormIntake,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Takes the draft in as it is, all of it or nothing; on a refusal the draft stays.
   * @throws Problem `submitter-needed` for who writes along, `draft-empty`, `stale-edit` when a colleague changed it meanwhile, `round-closed`,
   * `duplicate-reaction`
   */
  async submit(actor: Actor, consultationId: string, { version }: SubmitDraft, roundId?: string): Promise<CornerView> {
    const place = await this.corners.place(actor, consultationId, roundId);
    if (!(await this.corners.maySubmit(actor)))
      throw new Problem(403, 'submitter-needed', 'A colleague sends the reaction; whoever writes along can not.');
    this.drafts.mustBeOpen(place);
    const view = await this.corners.of(actor, consultationId, place.round.id);
    const { draft } = view;
    if (!draft || (!draft.entries.length && !draft.files.length)) throw conflict('draft-empty', 'There is nothing to send yet.');
    mustBeCurrent(draft, version);
    const form = await this.form(draft);
    const uploads: Upload[] = form ? [form.upload] : [];
    try {
      const files: Upload[] = [];
      for (const file of draft.files) {
        const stream = Readable.from(piecesOf(this.database, 'draft', file.id));
        const upload = await takeUpload(stream, file.fileName, file.mediaType, file.size);
        uploads.push(upload);
        files.push(upload);
      }
      const submission = {
        consultationId,
        roundId: place.round.id,
        partyId: place.partyId,
        receivedOn: this.surroundings.today(),
        form,
        files,
      };
      await this.intake.take(actor, submission, (received) => this.close(actor, view, draft, received, form?.spans ?? []));
    } finally {
      await Promise.all(uploads.map((upload) => upload.discard()));
    }
    return this.corners.of(actor, consultationId, place.round.id);
  }

  /** What was typed as one text, each entry split on its own. */
  private async form({ entries }: DraftView): Promise<(FormText & { readonly upload: Upload; readonly title: string }) | null> {
    if (!entries.length) return null;
    const read: ReadEntry[] = [];
    for (const { about, place, questionNumber, section, text } of entries)
      read.push({ about, place, questionNumber, section, read: await this.read(text) });
    const form = composeForm(read);
    return { ...form, upload: await textUpload(form.read.text, formWords.fileName), title: formWords.title };
  }

  /** How reading splits what was typed; a text that looks like some file that it is not is one point. */
  private async read(text: string): Promise<Pick<ReadSource, 'text' | 'proposal'>> {
    try {
      const read = await this.workers.run<ReadSource>('read-source', { bytes: Buffer.from(text, 'utf8'), fileName: formWords.fileName });
      if (read.text.trim()) return ownWords(read);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
    return { text, proposal: { points: [], noPoints: [], coverage: 1, parts: [], questions: [], warnings: [] } };
  }

  /** Within the transaction that took it in: the draft becomes what was sent, and points about a section hang on it. */
  private async close(actor: Actor, view: CornerView, draft: DraftView, received: Received, spans: FormText['spans']): Promise<void> {
    const { consultationId, party, round } = view;
    await this.database.lock('draft', draft.id);
    const now = await this.database.readOne<{ version: number; submittedAt: string | null }>(
      'SELECT version, "submittedAt" FROM draft WHERE id = $1',
      [draft.id],
    );
    if (!now || now.submittedAt) throw conflict('draft-submitted', 'A colleague sent this reaction already.');
    mustBeCurrent(now, draft.version);
    const [first] = received.reactions;
    if (first && spans.length) await this.anchor(actor, first.id, draft.entries, spans);
    const submittedAt = this.surroundings.timestamp();
    const receipt: Receipt = {
      number: numberOf(received, draft),
      language: language(),
      ...(this.config.house.organisation ? { organisation: this.config.house.organisation } : {}),
      consultation: await this.titleOf(consultationId),
      round: round.title,
      party: party.name,
      submittedBy: actor.name,
      submittedAt,
      entries: draft.entries.map(({ place, text }) => ({ place, text })),
      files: draft.files.map(({ fileName, size, sha256 }) => ({ fileName, size, sha256 })),
      reactions: received.reactions.map(({ id, number, points }) => ({ id, number, points })),
    };
    await this.database.execute(
      'UPDATE draft SET "submittedAt" = $1, "submittedByName" = $2, receipt = $3, version = version + 1 WHERE id = $4',
      [submittedAt, actor.name, JSON.stringify(receipt), draft.id],
    );
    const { entries: _, ...after } = receipt;
    await this.audit.record(actor, { consultationId, action: 'draft.submitted', subject: { kind: 'draft', id: draft.id }, after });
  }

  private async anchor(actor: Actor, reactionId: string, entries: readonly EntryView[], spans: FormText['spans']): Promise<void> {
    const points = await this.database.read<{ id: string; start: number }>('SELECT id, start FROM point WHERE "reactionId" = $1', [
      reactionId,
    ]);
    const anchoredAt = this.surroundings.timestamp();
    await this.database.insertMany(
      'point_anchor',
      points.flatMap(({ id, start }) => {
        const entry = entries[spans.findIndex((span) => span.start <= start && start < span.end)];
        if (!entry?.documentId) return [];
        const { documentId, identity } = entry;
        return [{ id: this.surroundings.newId(), pointId: id, documentId, identity, anchoredBy: actor.id, anchoredAt }];
      }),
    );
  }

  private async titleOf(consultationId: string): Promise<string> {
    return (await this.database.readOne<{ title: string }>('SELECT title FROM consultation WHERE id = $1', [consultationId]))?.title ?? '';
  }
}

/** Number of the first reaction with a check over all that was sent, so that a receipt can be told from a made-up one. */
function numberOf({ reactions }: Received, { entries, files }: DraftView): string {
  const all = JSON.stringify([entries.map(({ key, text }) => [key, text]), files.map(({ sha256 }) => sha256)]);
  return `${reactions[0]?.number ?? 0}-${createHash('sha256').update(all).digest('hex').slice(0, 8).toUpperCase()}`;
}
