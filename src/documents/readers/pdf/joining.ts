import { markerOf } from '../text/markers.js';
import { type Draft, linesIn } from './drafts.js';
import type { Line } from './lines.js';

/**
 * Joins what a page break, or a program that tags every line by itself, has cut: paragraphs whose sentence runs on, and rows whose cells do.
 * Tables that run on over a page get one number.
 */
export function joinDrafts(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  const numbers = new Map<number, number>();
  const headers = new Map<number, string>();
  const named = new Map<number, { rows: number; filled: number }>();
  let before: Draft | undefined;
  for (const draft of drafts) {
    if (draft.kind === 'furniture') {
      joined.push(draft);
      continue;
    }
    if (draft.table !== undefined) {
      numberTable(draft, before, numbers);
      if (isRepeatedHeader(draft, before, headers)) {
        joined.push({ kind: 'furniture', lines: [...linesIn(draft)], page: draft.page });
        continue;
      }
    }
    const counts = draft.table === undefined ? undefined : (named.get(draft.table) ?? { rows: 0, filled: 0 });
    if (before && runsOn(before, draft, counts)) append(before, draft);
    else {
      joined.push(draft);
      before = draft;
      if (counts) named.set(draft.table!, { rows: counts.rows + 1, filled: counts.filled + (draft.cells?.[0]?.length ? 1 : 0) });
    }
  }
  return joined;
}

/** Rows of a table until now, and how many of them had something in their first column. */
interface FirstColumn {
  readonly rows: number;
  readonly filled: number;
}

function runsOn(before: Draft, draft: Draft, first: FirstColumn | undefined): boolean {
  if (before.kind === 'table_row' && draft.kind === 'table_row') return rowRunsOn(before, draft, first);
  if (draft.kind !== 'paragraph' || (before.kind !== 'paragraph' && before.kind !== 'list_item')) return false;
  const [last, next] = [before.lines.at(-1), draft.lines[0]];
  if (!last || !next || !textRunsOn(last, next)) return false;
  const gap = next.y - last.y;
  return draft.page > before.page || gap < 0 || gap < last.size * 1.7;
}

/** The sentence had not ended, and goes on with a small letter, in letters of the same size. */
function textRunsOn(last: Line, first: Line): boolean {
  if (Math.abs(last.size - first.size) > 0.6 || markerOf(first.text)?.style === 'bullet') return false;
  if (/[\p{L}\d][-\u2010\u00ad]$/u.test(last.text)) return /^\p{Ll}/u.test(first.text);
  return !/[.!?:;…][”"’')\]]*$/.test(last.text) && /^["“‘'(]?\p{Ll}/u.test(first.text);
}

/**
 * A row goes on over the page when the sentence in one of its cells does, or when it has nothing in a first column that other rows fill; on
 * one page only when it is both.
 */
function rowRunsOn(before: Draft, draft: Draft, first: FirstColumn | undefined): boolean {
  const [above, below] = [before.cells ?? [], draft.cells ?? []];
  if (draft.isHeader || above.length !== below.length || above.length < 2 || before.table !== draft.table) return false;
  const isNameless = below[0]?.length === 0 && first !== undefined && first.rows >= 3 && first.filled >= first.rows * 0.8;
  const isSentence = below.some((cell, column) => {
    const [last, next] = [above[column]?.at(-1), cell[0]];
    return last !== undefined && next !== undefined && textRunsOn(last, next);
  });
  return before.page < draft.page ? isSentence || isNameless : isSentence && isNameless;
}

function append(before: Draft, draft: Draft): void {
  before.lines.push(...draft.lines);
  for (const [column, cell] of (draft.cells ?? []).entries()) before.cells?.[column]?.push(...cell);
}

/** A table at the top of a page goes on with the one at the foot of the page before when their columns agree. */
function numberTable(draft: Draft, before: Draft | undefined, numbers: Map<number, number>): void {
  const own = draft.table!;
  const isSame = before?.table !== undefined && before.page < draft.page && before.cells?.length === draft.cells?.length;
  if (!numbers.has(own)) numbers.set(own, isSame ? before.table! : own);
  draft.table = numbers.get(own)!;
}

/** The first row of a table, printed again at the top of a next page. */
function isRepeatedHeader(draft: Draft, before: Draft | undefined, headers: Map<number, string>): boolean {
  const text = linesIn(draft)
    .map((line) => line.text)
    .join('\t');
  const first = headers.get(draft.table!);
  if (first === undefined) headers.set(draft.table!, text);
  return first === text && before !== undefined && before.page < draft.page;
}
