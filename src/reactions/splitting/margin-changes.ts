import type { Edit } from '../../documents/readers/document.js';
import { tidy } from '../../documents/readers/text/joining.js';

/** One proposal to change the text: what goes, what comes, and where. */
export interface Change {
  readonly removed: string;
  readonly added: string;
  readonly author: string;
  readonly at: number;
  readonly move?: string;
}

/** Changes by one author that touch each other are one: a word struck out with the word that comes in its place. So are the halves of a move. */
export function changesOf(edits: readonly Edit[]): readonly Change[] {
  const changes: (Change & { readonly end: number })[] = [];
  const moves = new Map<string, number>();
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const last = changes[changes.length - 1];
    const half = edit.move === undefined ? undefined : moves.get(edit.move);
    const added = edit.kind === 'insertion' ? edit.text : '';
    const removed = edit.kind === 'deletion' ? edit.text : '';
    const other = half === undefined ? undefined : changes[half];
    if (half !== undefined && other) {
      changes[half] = {
        ...other,
        removed: other.removed + removed,
        added: other.added + added,
        ...(added === '' ? {} : { at: edit.start }),
      };
    } else if (last && last.author === edit.author && edit.start <= last.end && last.move === undefined && edit.move === undefined) {
      changes[changes.length - 1] = {
        ...last,
        removed: last.removed + removed,
        added: last.added + added,
        end: Math.max(last.end, edit.end),
      };
    } else {
      if (edit.move !== undefined) moves.set(edit.move, changes.length);
      changes.push({
        removed,
        added,
        author: edit.author,
        at: edit.start,
        end: edit.end,
        ...(edit.move !== undefined ? { move: edit.move } : {}),
      });
    }
  }
  return changes;
}

/** What a point that was made of a tracked change proposes: `wordsOfChange` read back; undefined when the text is anything else. */
export function suggestedIn(text: string): Pick<Change, 'removed' | 'added'> | undefined {
  const [, removed, added] = /^Vervangen: “([\s\S]*)” wordt “([\s\S]*)”$/.exec(text.trim()) ?? [];
  if (removed !== undefined && added !== undefined) return { removed, added };
  const [, verb, words = ''] = /^(Toevoegen|Schrappen): “([\s\S]*)”$/.exec(text.trim()) ?? [];
  if (verb === undefined) return undefined;
  return verb === 'Toevoegen' ? { removed: '', added: words } : { removed: words, added: '' };
}

/** What a change proposes, in words: `Vervangen: “…” wordt “…”`; empty when it changes white space only. */
export function wordsOfChange({ removed, added, move }: Pick<Change, 'removed' | 'added' | 'move'>): string {
  const old = tidy(removed);
  const fresh = tidy(added);
  if (old === '' && fresh === '') return '';
  if (move !== undefined) return `Verplaatsen: “${fresh || old}”`;
  if (old !== '' && fresh !== '') return `Vervangen: “${old}” wordt “${fresh}”`;
  return fresh === '' ? `Schrappen: “${old}”` : `Toevoegen: “${fresh}”`;
}
