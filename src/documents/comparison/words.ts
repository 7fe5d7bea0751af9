import { diffArrays } from 'diff';
import type { WordChange } from './comparison.js';

/** Edits looked for in one passage at most; a passage that differs more is shown as gone and come whole. */
const MOST_EDITS = 4000;

/** Words with the space behind them, so that joining gives the text back. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’-]*\s*|[^\p{L}\p{N}\s]\s*|\s+/gu) ?? [];

/** What stayed, what went and what came, word by word; single words left standing between changes go with them, so that it reads well. */
export function compareWords(was: string, becomes: string): WordChange[] {
  if (was === becomes) return was ? [{ kind: 'same', text: was }] : [];
  const [beforeWords, afterWords] = [wordsOf(was), wordsOf(becomes)];
  const parts = diffArrays(beforeWords, afterWords, {
    maxEditLength: MOST_EDITS,
    comparator: (a, b) => a.trimEnd() === b.trimEnd() && isSpace(a) === isSpace(b),
  });
  if (!parts) return whole(was, becomes);
  const changes: WordChange[] = [];
  let [before, after] = [0, 0];
  for (const { added, removed, value } of parts) {
    const { length } = value;
    if (added) push(changes, 'came', afterWords.slice(after, after + length).join(''));
    else if (removed) push(changes, 'gone', beforeWords.slice(before, before + length).join(''));
    else sameWords(changes, beforeWords.slice(before, before + length), afterWords.slice(after, after + length));
    if (!added) before += length;
    if (!removed) after += length;
  }
  return smooth(changes);
}

const isSpace = (word: string): boolean => word.trim() === '';

const whole = (was: string, becomes: string): WordChange[] => [
  ...(was ? [{ kind: 'gone' as const, text: was }] : []),
  ...(becomes ? [{ kind: 'came' as const, text: becomes }] : []),
];

/** Words that are alike but for the space behind them are the same only when that space is; else joining would not give the text back. */
function sameWords(changes: WordChange[], before: readonly string[], after: readonly string[]): void {
  before.forEach((word, index) => {
    const other = after[index] ?? '';
    if (word === other) push(changes, 'same', word);
    else {
      push(changes, 'gone', word);
      push(changes, 'came', other);
    }
  });
}

function push(changes: WordChange[], kind: WordChange['kind'], text: string): void {
  const last = changes.at(-1);
  if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + text };
  else if (text) changes.push({ kind, text });
}

/** Islands of at most two short words between changes. */
const isIsland = (text: string): boolean => text.trim().length <= 12 && (text.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 2;

function smooth(changes: readonly WordChange[]): WordChange[] {
  const joined: { gone: string; came: string; same: string }[] = [];
  let open: { gone: string; came: string; same: string } | undefined;
  changes.forEach(({ kind, text }, index) => {
    const between = kind === 'same' && open && index < changes.length - 1 && isIsland(text);
    if (kind === 'same' && !between) {
      joined.push({ gone: '', came: '', same: text });
      open = undefined;
      return;
    }
    if (!open) {
      open = { gone: '', came: '', same: '' };
      joined.push(open);
    }
    if (kind !== 'came') open.gone += text;
    if (kind !== 'gone') open.came += text;
  });
  const result: WordChange[] = [];
  for (const { gone, came, same } of joined) {
    if (same) push(result, 'same', same);
    if (gone) result.push({ kind: 'gone', text: gone });
    if (came) result.push({ kind: 'came', text: came });
  }
  return result;
}
