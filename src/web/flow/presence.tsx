import type { JSX } from 'preact';
import type { NoteSubject } from '../../working-group/notes.js';
import { urls } from '../urls.js';
import { list } from '../wording/format.js';
import { wording } from '../wording/wording.js';

/** Who else looks at a point or a bundle. */
export interface PresenceShown {
  readonly subject: NoteSubject;
  readonly names: readonly string[];
}

/** `Bram kijkt ook naar dit punt.`; empty while nobody does. */
export const presenceWords = ({ subject, names }: PresenceShown): string =>
  names.length ? wording.flow.presence[subject.kind](list(names), names.length) : '';

/** Says it when the page loads; a script asks again now and then, and what changes is announced politely. */
export function Presence({ shown }: { readonly shown: PresenceShown }): JSX.Element {
  const { kind, id } = shown.subject;
  return (
    <p
      class="wk-presence wk-small"
      role="status"
      dir="auto"
      data-presence={kind === 'point' ? urls.pointPresence(id) : urls.bundlePresence(id)}
    >
      {presenceWords(shown)}
    </p>
  );
}
