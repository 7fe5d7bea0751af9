import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed } from '../../access/permissions.js';
import { type NoteSubject, Notes, type NoteView } from '../../working-group/notes.js';
import { emptyForm } from '../components/form-state.js';
import { urls } from '../urls.js';
import type { NoteForms, NotesShown, ShownNote } from './notes.js';

/** Gathers the notes that stand on a page; nothing for who is not in the working group. */
@Injectable()
export class NoteViews {
  constructor(private readonly notes: Notes) {}

  async of(actor: Actor, consultationId: string, subject: NoteSubject, forms?: NoteForms): Promise<NotesShown | null> {
    if (!isAllowed(actor, 'note.see', consultationId)) return null;
    const { rows, total } = await this.notes.list(actor, subject);
    return {
      notes: rows.map((note) => shownNote(actor, subject, note)),
      more: total - rows.length,
      action: subject.kind === 'point' ? urls.pointNotes(subject.id) : urls.bundleNotes(subject.id),
      form: forms?.form ?? emptyForm,
      edited: forms?.edited ?? null,
    };
  }
}

const shownNote = (
  actor: Actor,
  subject: NoteSubject,
  { id, text, authorId, authorName, writtenAt, changedAt, version, bundleId, bundle }: NoteView,
): ShownNote => ({
  id,
  text,
  author: authorName,
  mine: authorId === actor.id,
  writtenAt,
  changedAt,
  version,
  bundle: bundleId && subject.kind === 'point' ? { id: bundleId, title: bundle ?? '' } : null,
});
