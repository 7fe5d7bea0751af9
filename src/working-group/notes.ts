import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn, type Permission } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { MOST_COUNTED, type Page, type Paging, windowOf } from '../platform/input/paging.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { notFound, Problem } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { ChangeNote, WriteNote } from './notes.input.js';

export interface NoteView {
  readonly id: string;
  /** The point or the bundle that it was written on. */
  readonly pointId: string | null;
  readonly bundleId: string | null;
  /** Title of the bundle. */
  readonly bundle: string | null;
  readonly text: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly writtenAt: string;
  readonly changedAt: string | null;
  readonly version: number;
}

type NoteRecord = NoteView & { readonly consultationId: string };

/** What a note can be written on. */
export type NoteSubject = { readonly kind: 'point' | 'bundle'; readonly id: string };

const columns = `n.id, n."pointId", n."bundleId", b.title AS bundle, n.text, n."authorId", n."authorName", n."writtenAt", n."changedAt", n.version`;

/** A point's own notes, and those that were written on a bundle while the point was in it. */
const ofPoint = `SELECT id FROM note WHERE "pointId" = $1
  UNION SELECT n.id FROM bundle_point m JOIN note n ON n."bundleId" = m."bundleId" AND (m."leftAt" IS NULL OR n."writtenAt" <= m."leftAt")
  WHERE m."pointId" = $1`;
const ofBundle = 'SELECT id FROM note WHERE "bundleId" = $1';

/** Notes within the working group. Nobody else sees them or learns that they are there: no report, export or other role's API holds them. */
@Injectable()
export class Notes {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
  ) {}

  /**
   * A page of the notes on a point or a bundle, the latest first. A point has those of its bundle too.
   * @throws Problem `point-not-found`, `bundle-not-found`, `not-allowed`.
   */
  async list(actor: Actor, subject: NoteSubject, paging: Paging = {}): Promise<Page<NoteView>> {
    await this.consultationOf(actor, subject, 'note.see');
    const window = windowOf(paging);
    const wanted = subject.kind === 'point' ? ofPoint : ofBundle;
    const rows = await this.database.read<NoteView>(
      `SELECT ${columns} FROM note n LEFT JOIN bundle b ON b.id = n."bundleId" WHERE n.id IN (${wanted})
       ORDER BY n."writtenAt" DESC, n.id DESC LIMIT $2 OFFSET $3`,
      [subject.id, window.pageSize, window.offset],
    );
    const counted = await this.database.readOne<{ n: number }>(
      `SELECT count(*) AS n FROM (SELECT 1 FROM (${wanted}) w LIMIT ${MOST_COUNTED + 1}) c`,
      [subject.id],
    );
    const n = counted?.n ?? 0;
    return { rows, total: Math.min(n, MOST_COUNTED), capped: n > MOST_COUNTED, ...window };
  }

  /** @throws Problem `point-not-found`, `bundle-not-found`, `not-allowed`. */
  async write(actor: Actor, subject: NoteSubject, { text }: WriteNote): Promise<NoteView> {
    return this.database.write(async () => {
      await this.database.lock(subject.kind, subject.id);
      const consultationId = await this.consultationOf(actor, subject, 'note.write');
      const id = this.surroundings.newId();
      const note = {
        id,
        consultationId,
        pointId: subject.kind === 'point' ? subject.id : null,
        bundleId: subject.kind === 'bundle' ? subject.id : null,
        text,
        authorId: actor.id,
        authorName: actor.name,
        writtenAt: this.surroundings.timestamp(),
      };
      await this.database.insertMany('note', [note]);
      await this.audit.record(actor, { consultationId, action: 'note.written', subject, after: { note: id, text } });
      return viewOf(await this.record(id));
    });
  }

  /** @throws Problem `note-not-found`, `note-of-another`, `stale-edit`. */
  async change(actor: Actor, id: string, { text, version }: ChangeNote): Promise<NoteView> {
    return this.database.write(async () => {
      const before = await this.own(actor, id, version);
      if (text === before.text) return viewOf(before);
      await this.database.execute('UPDATE note SET text = $1, "changedAt" = $2, version = version + 1 WHERE id = $3', [
        text,
        this.surroundings.timestamp(),
        id,
      ]);
      await this.deed(actor, 'note.changed', before, { before: { note: id, text: before.text }, after: { note: id, text } });
      return viewOf(await this.record(id));
    });
  }

  /** @throws Problem `note-not-found`, `note-of-another`, `stale-edit`. */
  async remove(actor: Actor, id: string, version?: number): Promise<NoteView> {
    return this.database.write(async () => {
      const before = await this.own(actor, id, version);
      await this.database.execute('DELETE FROM note WHERE id = $1', [id]);
      await this.deed(actor, 'note.removed', before, { before: { note: id, text: before.text } });
      return viewOf(before);
    });
  }

  /** @throws Problem `note-not-found`: also for who may not read notes. */
  async get(actor: Actor, id: string): Promise<NoteView> {
    const note = await this.record(id);
    mustBeAllowedOn(actor, 'note.see', 'note.see', note, 'note');
    return viewOf(note);
  }

  /** The note, kept to this write; whoever wrote it may change it. */
  private async own(actor: Actor, id: string, version: number | undefined): Promise<NoteRecord> {
    await this.database.lock('note', id);
    const note = await this.record(id);
    mustBeAllowedOn(actor, 'note.write', 'note.see', note, 'note');
    if (note.authorId !== actor.id) throw new Problem(403, 'note-of-another', 'Only who wrote a note may change or remove it.');
    mustBeCurrent(note, version, { text: note.text });
    return note;
  }

  private async record(id: string): Promise<NoteRecord> {
    const note = await this.database.readOne<NoteRecord>(
      `SELECT ${columns}, n."consultationId" FROM note n LEFT JOIN bundle b ON b.id = n."bundleId" WHERE n.id = $1`,
      [id],
    );
    if (!note) throw notFound('note', id);
    return note;
  }

  private async consultationOf(actor: Actor, { kind, id }: NoteSubject, permission: Permission): Promise<string> {
    const found = await this.database.readOne<{ id: string; consultationId: string; partyId?: string }>(
      kind === 'point'
        ? 'SELECT id, "consultationId", "partyId" FROM point WHERE id = $1'
        : 'SELECT id, "consultationId" FROM bundle WHERE id = $1 AND "dissolvedAt" IS NULL',
      [id],
    );
    if (!found) throw notFound(kind, id);
    mustBeAllowedOn(actor, permission, kind === 'point' ? 'point.see' : 'bundle.see', found, kind);
    return found.consultationId;
  }

  private deed(actor: Actor, action: string, note: NoteRecord, states: { before?: unknown; after?: unknown }): Promise<void> {
    const subject = note.pointId ? { kind: 'point', id: note.pointId } : { kind: 'bundle', id: note.bundleId ?? note.id };
    return this.audit.record(actor, { consultationId: note.consultationId, action, subject, ...states });
  }
}

const viewOf = ({ consultationId: _, ...note }: NoteRecord): NoteView => note;
