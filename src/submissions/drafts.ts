import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import { hashSecret } from '../access/secrets.js';
import { Audit } from '../audit/audit.js';
import { mustTakeReactions } from '../consultations/round.rules.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { conflict, invalidField, notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { Upload } from '../platform/uploads/upload.js';
import { Workers } from '../platform/workers/workers.js';
import { Corners, type DraftView, type EntryView, type Place } from './corners.js';
import { Sections } from './sections.js';
import type { SaveEntry } from './submissions.input.js';
import { formWords } from './wording/wording.js';

/** Files in one draft at most. */
const MOST_FILES = 20;

type Subject = Pick<EntryView, 'key' | 'about' | 'questionNumber' | 'documentId' | 'identity' | 'place' | 'section'>;

/** What the people of one party write together before it is sent. */
@Injectable()
export class Drafts {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly workers: Workers,
    private readonly corners: Corners,
    private readonly sections: Sections,
  ) {}

  /**
   * Keeps what was typed about one question, section or in general; an empty text takes it away.
   * @throws Problem `stale-edit` when a colleague changed it meanwhile, with what it is now; `round-closed`, `round-not-open`, `invalid-input`
   */
  async save(actor: Actor, consultationId: string, { text = '', version, ...about }: SaveEntry, roundId?: string): Promise<DraftView> {
    const place = await this.corners.place(actor, consultationId, roundId);
    this.mustBeOpen(place);
    const subject = await this.subject(actor, consultationId, about);
    const typed = text.replace(/\r\n?/g, '\n');
    return this.database.write(async () => {
      const draftId = await this.ownDraft(actor, place);
      const before = await this.database.readOne<EntryView>('SELECT * FROM draft_entry WHERE "draftId" = $1 AND key = $2', [
        draftId,
        subject.key,
      ]);
      mustBeCurrent({ version: before?.version ?? 0 }, version, before ?? null);
      if (!before && !typed.trim()) return this.get(place);
      const now = this.surroundings.timestamp();
      if (!typed.trim()) await this.database.execute('DELETE FROM draft_entry WHERE id = $1', [before?.id]);
      else if (before)
        await this.database.execute(
          'UPDATE draft_entry SET text = $1, place = $2, "updatedAt" = $3, "updatedByName" = $4, version = version + 1 WHERE id = $5',
          [typed, subject.place, now, actor.name, before.id],
        );
      else
        await this.database.insertMany('draft_entry', [
          { id: this.surroundings.newId(), draftId, ...subject, text: typed, updatedAt: now, updatedByName: actor.name, version: 1 },
        ]);
      // The working group reads the history, and may not read what is not sent yet: only its hash stands there.
      const hashes = { before: before && { sha256: hashSecret(before.text) }, after: { key: subject.key, sha256: hashSecret(typed) } };
      await this.changed(actor, place, draftId, 'draft.changed', hashes);
      return this.get(place);
    });
  }

  /**
   * Adds a file that goes along. It is read first, so that who adds it hears at once when it can't be read.
   * @throws Problem `duplicate-file` for the same bytes a second time, `too-many-files`, `round-closed`, and whatever the reader refuses
   */
  async addFile(actor: Actor, consultationId: string, upload: Upload, roundId?: string): Promise<DraftView> {
    const place = await this.corners.place(actor, consultationId, roundId);
    this.mustBeOpen(place);
    await this.workers.run('read-source', { bytes: await upload.bytes(), fileName: upload.fileName });
    const { fileName, mediaType, size, sha256 } = upload;
    return this.database.write(async () => {
      const draftId = await this.ownDraft(actor, place);
      const files = await this.database.read<{ sha256: string; fileName: string }>(
        'SELECT sha256, "fileName" FROM draft_file WHERE "draftId" = $1',
        [draftId],
      );
      const same = files.find((file) => file.sha256 === sha256);
      if (same) throw conflict('duplicate-file', `This file is there already, as "${same.fileName}".`, { fileName: same.fileName });
      if (files.length >= MOST_FILES)
        throw conflict('too-many-files', `A reaction has at most ${MOST_FILES} files.`, { limit: MOST_FILES });
      const id = this.surroundings.newId();
      const file = { id, draftId, fileName, mediaType, size, sha256, addedAt: this.surroundings.timestamp(), addedByName: actor.name };
      await this.database.insertMany('draft_file', [file]);
      let seq = 0;
      for (const bytes of upload.chunks()) await this.database.insertMany('draft_chunk', [{ fileId: id, seq: seq++, bytes }]);
      await this.changed(actor, place, draftId, 'draft.file-added', { after: { fileName, size, sha256 } });
      return this.get(place);
    });
  }

  /** @throws Problem `file-not-found`, `round-closed`. */
  async removeFile(actor: Actor, consultationId: string, fileId: string, roundId?: string): Promise<DraftView> {
    const place = await this.corners.place(actor, consultationId, roundId);
    this.mustBeOpen(place);
    return this.database.write(async () => {
      const draftId = await this.ownDraft(actor, place);
      const file = await this.database.readOne<{ fileName: string; sha256: string }>(
        'SELECT "fileName", sha256 FROM draft_file WHERE id = $1 AND "draftId" = $2',
        [fileId, draftId],
      );
      if (!file) throw notFound('file', fileId);
      await this.database.execute('DELETE FROM draft_file WHERE id = $1', [fileId]);
      await this.changed(actor, place, draftId, 'draft.file-removed', { before: file });
      return this.get(place);
    });
  }

  /** The moment counts, to the second: a round that closed takes nothing more. */
  mustBeOpen({ round }: Place): void {
    const now = this.surroundings.now();
    if (now < new Date(round.opensAt))
      throw conflict('round-not-open', `The round "${round.title}" opens at ${round.opensAt}.`, {
        round: round.title,
        opensAt: round.opensAt,
      });
    mustTakeReactions(round, this.surroundings.today(), now);
  }

  private async get({ round, partyId }: Place): Promise<DraftView> {
    return (await this.corners.draft(round.id, partyId)) ?? { id: '', version: 0, entries: [], files: [] };
  }

  /** The draft of the party in this round, kept to this write; made when there is none. */
  private async ownDraft(actor: Actor, { consultationId, partyId, round }: Place): Promise<string> {
    await this.database.lock('party', partyId);
    const open = await this.database.readOne<{ id: string }>(
      'SELECT id FROM draft WHERE "roundId" = $1 AND "partyId" = $2 AND "submittedAt" IS NULL',
      [round.id, partyId],
    );
    if (open) {
      await this.database.lock('draft', open.id);
      return open.id;
    }
    const last = await this.database.readOne<{ n: number | null }>(
      'SELECT max(sequence) AS n FROM draft WHERE "roundId" = $1 AND "partyId" = $2',
      [round.id, partyId],
    );
    const id = this.surroundings.newId();
    const createdAt = this.surroundings.timestamp();
    const draft = { id, consultationId, roundId: round.id, partyId, sequence: (last?.n ?? 0) + 1, createdAt };
    await this.database.insertMany('draft', [{ ...draft, submittedByName: '', version: 1 }]);
    await this.audit.record(actor, { consultationId, action: 'draft.begun', subject: { kind: 'draft', id }, after: draft });
    return id;
  }

  private async changed(
    actor: Actor,
    { consultationId }: Place,
    id: string,
    action: string,
    change: { readonly before?: unknown; readonly after?: unknown },
  ): Promise<void> {
    await this.database.execute('UPDATE draft SET version = version + 1 WHERE id = $1', [id]);
    await this.audit.record(actor, { consultationId, action, subject: { kind: 'draft', id }, ...change });
  }

  /** @throws Problem `invalid-input` (`question-unknown`, `passage-unknown`). */
  private async subject(actor: Actor, consultationId: string, about: Omit<SaveEntry, 'text' | 'version'>): Promise<Subject> {
    const none = { about: about.about, questionNumber: null, documentId: null, identity: null, section: '' };
    if (about.about === 'general') return { ...none, key: 'general', place: formWords.general };
    if (about.about === 'question') {
      const question = await this.database.readOne<{ number: number; text: string }>(
        'SELECT number, text FROM question WHERE "consultationId" = $1 AND number = $2',
        [consultationId, about.question ?? 0],
      );
      if (!question) throw invalidField('#/question', 'question-unknown', 'This consultation has no such question.');
      const { number, text } = question;
      return { ...none, key: `question:${number}`, questionNumber: number, place: formWords.question(number, text).slice(0, 500) };
    }
    const section = about.passage ? await this.sections.at(actor, consultationId, about.passage) : undefined;
    if (!section) throw invalidField('#/passage', 'passage-unknown', 'No document of this consultation has such a passage.');
    const { documentId, document, label, title, identity } = section;
    const named = formWords.section(document, label, title || formWords.start).slice(0, 500);
    return { ...none, key: `section:${identity}`, documentId, identity, section: title.slice(0, 300), place: named };
  }
}
