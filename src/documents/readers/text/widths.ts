import type { Line } from './lines.js';

const window = 40;

/**
 * For each line the width, in characters, to which the text around it was set: nine in ten of the longer lines in the window are at most that
 * wide. Counted per window of forty lines, because an annex may be set narrower than the letter before it.
 */
export function bodyWidths(lines: readonly Line[]): readonly number[] {
  const widths: number[] = [];
  for (let from = 0; from < lines.length; from += window) {
    const part = lines.slice(Math.max(0, from - window / 2), from + window + window / 2);
    const lengths = part.map((line) => line.text.length).filter((length) => length >= 45);
    lengths.sort((a, b) => a - b);
    const width = lengths[Math.floor(lengths.length * 0.9)] ?? 80;
    for (let at = from; at < Math.min(from + window, lines.length); at++) widths.push(Math.min(width, 180));
  }
  return widths;
}
