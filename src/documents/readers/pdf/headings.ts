import { markerOf } from '../text/markers.js';
import { charactersOf, type Draft, linesIn } from './drafts.js';

const LONGEST_HEADING = 200;
const MOST_LINES = 4;

/** How much larger than the running text a heading is set. */
const LARGER = 1.1;

/**
 * Finds the headings and footnotes that no tag names. A heading is short, larger than the running text or bold where that is not, and followed by something. Gives all
 * headings a level: by tag, by number (`2.1` is 2), else by size. Changes the drafts.
 */
export function markHeadings(drafts: readonly Draft[]): void {
  const body = bodyStyle(drafts);
  const content = drafts.filter((draft) => draft.kind !== 'furniture');
  for (const [at, draft] of content.entries()) {
    const next = content[at + 1];
    if (isContentsEntry(draft) && [content[at - 1], next].some((beside) => beside && isContentsEntry(beside))) draft.kind = 'paragraph';
    else if (isFootnote(draft, body)) draft.kind = 'footnote';
    else if (next && isHeading(draft, body, content[at - 1], next)) {
      draft.kind = 'heading';
      delete draft.level;
    }
  }
  giveLevels(content);
}

/** Smaller than the running text, with a number or a star before it. */
function isFootnote({ kind, lines }: Draft, body: Style): boolean {
  if (kind !== 'paragraph' && kind !== 'list_item') return false;
  return lines.length > 0 && lines.every((line) => line.size <= body.size * 0.87) && /^(?:\d{1,3}|\*{1,3})\s?\S/.test(lines[0]!.text);
}

/** A line of a table of contents ends in the number of a page. */
function isContentsEntry({ lines, kind }: Draft): boolean {
  return kind !== 'table_row' && /(?:\s|\.{3,}|…)\d{1,3}$/.test(lines.at(-1)?.text ?? '') && /\p{L}{3}/u.test(lines[0]?.text ?? '');
}

interface Style {
  readonly size: number;
  readonly isBold: boolean;
}

/** Size and weight in which most characters are set. */
function bodyStyle(drafts: readonly Draft[]): Style {
  const sizes = new Map<number, number>();
  let bold = 0;
  let all = 0;
  for (const draft of drafts) {
    if (draft.kind === 'furniture') continue;
    for (const { size, isBold, text } of linesIn(draft)) {
      sizes.set(size, (sizes.get(size) ?? 0) + text.length);
      all += text.length;
      if (isBold) bold += text.length;
    }
  }
  const [size] = [...sizes].reduce((most, next) => (next[1] > most[1] ? next : most), [10, 0]);
  return { size, isBold: bold * 2 > all };
}

function isHeading(draft: Draft, body: Style, before: Draft | undefined, next: Draft): boolean {
  const { lines } = draft;
  if (draft.kind !== 'paragraph' && draft.kind !== 'list_item') return false;
  if (lines.length === 0 || lines.length > MOST_LINES || charactersOf(lines) > LONGEST_HEADING) return false;
  const text = lines.map((line) => line.text).join(' ');
  const marker = draft.marker === undefined ? markerOf(text) : { style: 'digit' };
  if (draft.kind === 'list_item' && (marker?.style === 'bullet' || marker?.style === 'letter' || marker?.style === 'roman')) return false;
  if (!/\p{L}{2}/u.test(text) || /[,;]$/.test(text) || (/[.]$/.test(text) && lines.length > 1)) return false;
  const size = Math.max(...lines.map((line) => line.size));
  if (lines.every((line) => line.size >= body.size * LARGER)) return !/[.]$/.test(text) || size >= body.size * 1.3;
  const isBold = lines.every((line) => line.isBold) && !body.isBold && size >= body.size * 0.95;
  // A bold line right above another bold line of its kind is a list of bold lines, a label or a table.
  const isRun =
    before?.kind === draft.kind && before.lines.length === 1 && before.lines[0]!.isBold && next.lines.every((line) => line.isBold);
  return isBold && !isRun && !/[.:]$/.test(text.replace(/\s+$/, '')) && lines.length <= 3;
}

function giveLevels(content: readonly Draft[]): void {
  const headings = content.filter((draft) => draft.kind === 'heading');
  const rank = (draft: Draft): number => Math.max(...draft.lines.map((line) => line.size + (line.isBold ? 0.5 : 0)));
  const sizes = [...new Set(headings.filter((draft) => draft.level === undefined).map(rank))].sort((one, other) => other - one);
  const tagged = headings.filter((draft) => draft.level !== undefined).map((draft) => ({ level: draft.level!, rank: rank(draft) }));
  for (const draft of headings) {
    if (draft.level !== undefined) continue;
    const number = /^(\d{1,2}(?:\.\d{1,3})*)\.?\s/.exec(`${draft.marker ?? ''} ${draft.lines[0]?.text ?? ''}`.trim());
    const like = tagged.find((other) => Math.abs(other.rank - rank(draft)) < 0.3);
    if (number) draft.level = number[1]!.split('.').length;
    else draft.level = like?.level ?? Math.min(6, sizes.indexOf(rank(draft)) + 1);
  }
}
