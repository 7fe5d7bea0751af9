/** Stands for a line break inside a cell; as long as the break itself, so that positions stay right. */
export const CELL_BREAK = '\u2028';

const DELIMITER_ROW = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;

/** A cell longer than this is no cell with line breaks but a table that ended. */
const MOST_LINES = 300;

/**
 * Programs that make Markdown of Word files leave line breaks in cells as they are, which cuts a row in two or ends the table. Where the rows of a
 * table end in bars, a line that begins a row without ending it goes on to the line that does; the breaks between are taken as part of the cell.
 * @returns as many characters as it was given
 */
export function mendTables(source: string): string {
  if (!source.includes('|')) return source;
  const lines = source.split('\n');
  const mended: string[] = [];
  let inTable = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    inTable = inTable ? line.trimStart().startsWith('|') : DELIMITER_ROW.test(line) && endsInBar(lines[at - 1] ?? '');
    const last = inTable && !endsInBar(line) ? endOfRow(lines, at) : at;
    mended.push(
      lines
        .slice(at, last + 1)
        .join(CELL_BREAK)
        .replaceAll(`\r${CELL_BREAK}`, CELL_BREAK.repeat(2)),
    );
    at = last;
  }
  return mended.join('\n');
}

const endsInBar = (line: string): boolean => /(?:^|[^\\])\|\s*$/.test(line);

/** The line that ends the row which begins here; the same line when none does before another row or a heading. */
function endOfRow(lines: readonly string[], from: number): number {
  for (let at = from + 1; at < Math.min(lines.length, from + MOST_LINES); at++) {
    const line = lines[at] ?? '';
    if (/^\s*\||^#{1,6}\s/.test(line)) return from;
    if (endsInBar(line)) return at;
  }
  return from;
}
