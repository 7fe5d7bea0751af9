import type { Cell } from '../document.js';
import type { Line } from './lines.js';

/**
 * Lines that are rows of a table pasted as text: two or more under each other with as many tabs, at least two. Which table (from 0) and which row of
 * it (from 1) each line is.
 */
export function tabledLines(text: string, lines: readonly Line[]): ReadonlyMap<Line, { readonly table: number; readonly row: number }> {
  const found = new Map<Line, { table: number; row: number }>();
  let table = -1;
  for (let at = 0; at < lines.length; ) {
    const tabs = tabsIn(lines[at] as Line, text);
    let end = at + 1;
    while (end < lines.length && tabs >= 2 && tabsIn(lines[end] as Line, text) === tabs && (lines[end] as Line).blanksBefore === 0)
      end += 1;
    if (end - at >= 2) {
      table += 1;
      for (let row = at; row < end; row++) found.set(lines[row] as Line, { table, row: row - at + 1 });
    }
    at = end;
  }
  return found;
}

/** Tabs between the cells of a line; those before the first and after the last words count, because empty cells stand there. */
function tabsIn(line: Line, text: string): number {
  if (!line.text.includes('\t')) return 0;
  const [from, to] = cellsRange(line, text);
  return text.slice(from, to).split('\t').length - 1;
}

function cellsRange(line: Line, text: string): readonly [number, number] {
  let from = line.start;
  while (from > 0 && (text[from - 1] === '\t' || text[from - 1] === ' ')) from -= 1;
  let to = line.end;
  while (to < text.length && (text[to] === '\t' || text[to] === ' ')) to += 1;
  return [from, to];
}

/** The cells of a row, the empty ones among them. */
export function cellsOf(line: Line, text: string): readonly Cell[] {
  const [from, to] = cellsRange(line, text);
  const cells: Cell[] = [];
  let start = from;
  for (const words of text.slice(from, to).split('\t')) {
    const trimmed = words.trim();
    const at = trimmed === '' ? Math.min(Math.max(start, line.start), line.end) : start + words.indexOf(trimmed);
    cells.push({ text: trimmed, start: at, end: at + trimmed.length });
    start += words.length + 1;
  }
  return cells;
}
