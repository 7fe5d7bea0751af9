/** A line that says something, with its place in the text; blank lines only count in `blanksBefore`. */
export interface Line {
  /** Without white space at either end. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Column of the first visible character, a tab going to the next multiple of four. */
  readonly indent: number;
  /** Empty lines between the previous line and this one. */
  readonly blanksBefore: number;
  /** Counted by form feeds, from 1. */
  readonly page: number;
}

/** White space, and what cannot be seen: zero-width characters, soft hyphens, control characters. */
const invisible = /[\s\u0000-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff]/;
const isInvisible = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code > 0x20 && code < 0x7f) return false;
  return code <= 0x20 || invisible.test(text[at] as string);
};

/**
 * The lines of a text that hold something visible. Line ends are those of Unix, Windows and old Macs, form feeds, vertical tabs and the two
 * of Unicode. One pass over the text.
 */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|[\n\r\u000b\f\u0085\u2028\u2029]|$/g;
  let page = 1;
  let blanks = 0;
  let at = 0;
  while (at <= text.length) {
    ends.lastIndex = at;
    const found = ends.exec(text);
    const stop = found ? found.index : text.length;
    const line = lineBetween(text, at, stop, blanks, page);
    if (line) lines.push(line);
    blanks = line ? 0 : blanks + 1;
    if (found?.[0] === '\f') page += 1;
    if (stop >= text.length) break;
    at = stop + (found?.[0].length ?? 1);
  }
  return lines;
}

function lineBetween(text: string, from: number, to: number, blanksBefore: number, page: number): Line | undefined {
  let start = from;
  let indent = 0;
  while (start < to && isInvisible(text, start)) {
    indent = text[start] === '\t' ? (Math.floor(indent / 4) + 1) * 4 : indent + 1;
    start += 1;
  }
  if (start === to) return undefined;
  let end = to;
  while (end > start && isInvisible(text, end - 1)) end -= 1;
  // A soft hyphen at the end of a line is the hyphen of a broken word, and must be seen when the lines are joined.
  if (text[end] === '\u00ad') end += 1;
  return { text: text.slice(start, end), start, end, indent, blanksBefore, page };
}
