import type { JSX } from 'preact';
import type { TrackedEdit } from '../../documents/comparison/comparison.js';
import { wording } from '../wording/wording.js';

/** Who changed it and when, as Word tracked it in the file of the version: a line for each person and day. */
export function Tracked({ edits }: { readonly edits: readonly TrackedEdit[] }): JSX.Element | null {
  const lines = new Map<string, TrackedEdit>();
  for (const edit of edits) {
    const key = `${edit.author} ${edit.at.slice(0, 10)}`;
    if (!lines.has(key)) lines.set(key, edit);
  }
  if (!lines.size) return null;
  return (
    <ul class="wk-tiny wk-soft">
      {[...lines].map(([key, { author, at }]) => (
        <li key={key} dir="auto">
          {wording.documents.changes.tracked(author, at)}
        </li>
      ))}
    </ul>
  );
}
