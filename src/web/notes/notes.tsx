import type { JSX } from 'preact';
import { Button, PostButton } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { TextArea } from '../components/fields.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { SeenVersion, StaleEdit, TakeOver } from '../components/stale-edit.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface ShownNote {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  /** Whether this visitor wrote it. */
  readonly mine: boolean;
  /** UTC timestamps. */
  readonly writtenAt: string;
  readonly changedAt: string | null;
  readonly version: number;
  /** The bundle that it was written on, where that is not what is being shown. */
  readonly bundle: { readonly id: string; readonly title: string } | null;
}

/** A form about notes as it was refused. */
export interface NoteForms {
  /** Field `text`. */
  readonly form: FormState;
  /** Id of the note that the form changes; null when it adds one. */
  readonly edited: string | null;
}

export interface NotesShown extends NoteForms {
  /** Latest first. */
  readonly notes: readonly ShownNote[];
  /** Older ones that are not shown. */
  readonly more: number;
  /** Where a new one is sent. */
  readonly action: string;
}

const words = wording.notes;

/** What the working group wrote down for itself, with a form for another. `next` is where the visitor comes back to. */
export function Notes({ notes, more, action, form, edited, next }: NotesShown & { readonly next: string }): JSX.Element {
  const added = edited === null ? form : emptyForm;
  return (
    <>
      <p class="wk-small wk-soft">{words.help}</p>
      {notes.length ? (
        <ul class="wk-notes">
          {notes.map((note) => (
            <NoteItem key={note.id} note={note} form={note.id === edited ? form : null} next={next} />
          ))}
        </ul>
      ) : null}
      {more ? <p class="wk-small wk-soft">{words.more(more)}</p> : null}
      <details class="wk-unfold" open={added.errors.length > 0}>
        <summary class="wk-text-button">{words.add}</summary>
        <ErrorSummary form={added} prefix="notitie-" />
        <form class="wk-stack" method="post" noValidate action={action}>
          <input type="hidden" name="next" value={next} />
          <TextArea form={added} name="text" id="notitie-text" label={words.text} rows={3} />
          <div>
            <Button>{words.addButton}</Button>
          </div>
        </form>
      </details>
    </>
  );
}

interface NoteItemProps {
  readonly note: ShownNote;
  /** As typed, when its change was refused. */
  readonly form: FormState | null;
  readonly next: string;
}

function NoteItem({ note, form, next }: NoteItemProps): JSX.Element {
  const { id, text, author, mine, writtenAt, changedAt, version, bundle } = note;
  const prefix = `notitie-${id}-`;
  const shown = form ?? { values: { text }, errors: [] };
  return (
    <li>
      <p class="wk-kept-lines" dir="auto">
        {text}
      </p>
      <p class="wk-tiny wk-soft" dir="auto">
        {words.by(author, writtenAt, changedAt)}
        {bundle ? (
          <>
            . {words.onBundle} <a href={urls.bundle(bundle.id)}>{bundle.title}</a>
          </>
        ) : null}
      </p>
      {mine ? (
        <details class="wk-unfold" open={form !== null}>
          <summary class="wk-text-button">
            {words.change} <span class="wk-hidden">{words.changeAbout(writtenAt)}</span>
          </summary>
          <ErrorSummary form={shown} prefix={prefix} />
          <form class="wk-stack" method="post" noValidate action={urls.note(id)}>
            <SeenVersion form={shown} version={version} />
            <input type="hidden" name="next" value={next} />
            <StaleEdit form={shown} now={[{ name: 'text', label: words.text, value: text }]} />
            <TextArea form={shown} name="text" id={`${prefix}text`} label={words.text} rows={3} />
            <div class="wk-row">
              <Button>{words.changeButton}</Button>
              <TakeOver form={shown} />
            </div>
          </form>
          <PostButton action={urls.noteRemove(id)} fields={{ version, next }}>
            {words.remove}
          </PostButton>
        </details>
      ) : null}
    </li>
  );
}
