/** What programs put between the cells of a "comma-separated" file; the first wins when two do equally well. */
const CANDIDATES = [';', ',', '\t', '|'] as const;

export type Delimiter = (typeof CANDIDATES)[number];

const SAMPLE_CHARACTERS = 65_536;
const SAMPLE_RECORDS = 200;

/**
 * Finds out what separates the cells: the character that gives most records the same number of cells, more than one.
 * Text without any gives `,` and one column. Excel's own first line `sep=;` is obeyed by the reader, not here.
 */
export function findDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const scored = CANDIDATES.map((delimiter) => ({ delimiter, score: scoreOf(sample, delimiter) }));
  const best = scored.reduce((first, next) => (next.score > first.score ? next : first));
  return best.score > 0 ? best.delimiter : ',';
}

/** Share of the records that have as many cells as the first, weighed a little by how many cells that is. */
function scoreOf(sample: string, delimiter: Delimiter): number {
  const widths = recordWidths(sample, delimiter).filter((width) => width > 0);
  const first = widths[0] ?? 0;
  if (first < 2) return 0;
  const alike = widths.filter((width) => width === first).length / widths.length;
  return alike + Math.min(first, 20) / 100;
}

/** Numbers of cells of the records, quoted cells taken whole; 0 for a blank line. */
function recordWidths(sample: string, delimiter: Delimiter): number[] {
  const widths: number[] = [];
  let width = 1;
  let lineStart = 0;
  let quoted = false;
  let previous = '\n';
  for (let at = 0; at < sample.length && widths.length < SAMPLE_RECORDS; at++) {
    const character = sample[at]!;
    // A quote opens a cell at its start only; a doubled one inside it closes and opens again.
    if (character === '"') quoted = quoted ? false : previous === delimiter || previous === '\n' || previous === '"';
    else if (quoted) continue;
    else if (character === delimiter) width += 1;
    else if (character === '\n') {
      widths.push(at === lineStart ? 0 : width);
      [width, lineStart] = [1, at + 1];
    }
    previous = character;
  }
  return lineStart < sample.length ? [...widths, width] : widths;
}
