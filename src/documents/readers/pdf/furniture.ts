import type { Line } from './lines.js';

/** How far from its top and bottom edge a page has its running heads and page numbers, as a share of its height. */
const MARGIN = 0.12;

/** A line that comes back at the same height on this many pages is printed around the text. */
const FEWEST_PAGES = 3;

const PAGE_NUMBER = /^(?:[-–—|]\s*)?(?:(?:pagina|page|blz\.?|p\.|seite)\s*)?\d{1,4}(?:\s*(?:\/|van|of|von)\s*\d{1,4})?(?:\s*[-–—|])?$/i;

export interface PageLines {
  readonly page: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/**
 * Lines in the margins that are no text of the document: page numbers, and what comes back on many pages at the same height, its digits
 * being free to change.
 */
export function furnitureLines(pages: readonly PageLines[]): ReadonlySet<Line> {
  const pagesBy = new Map<string, Set<number>>();
  const inMargin = pages.map(({ page, height, lines }) => ({
    page,
    lines: lines.filter((line) => line.y < height * MARGIN || line.y > height * (1 - MARGIN)),
  }));
  for (const { page, lines } of inMargin) {
    for (const line of lines) for (const key of keysOf(line)) pagesBy.set(key, (pagesBy.get(key) ?? new Set<number>()).add(page));
  }
  const fewest = Math.max(FEWEST_PAGES, Math.min(20, pages.length * 0.2));
  const furniture = new Set<Line>();
  for (const { lines } of inMargin) {
    for (const [at, line] of lines.entries()) {
      const isAtEdge = at === 0 || at === lines.length - 1;
      const comesBack = keysOf(line).some((key) => (pagesBy.get(key)?.size ?? 0) >= fewest);
      if (comesBack || (isAtEdge && PAGE_NUMBER.test(line.text) && pages.length > 1)) furniture.add(line);
    }
  }
  return furniture;
}

/** The line with its height, rounded both ways so that a point of difference does not part it from its like. */
function keysOf(line: Line): string[] {
  const text = line.text.replace(/\d+/g, '#');
  const half = Math.round(line.y / 6);
  return [`${half}\n${text}`, `${Math.floor(line.y / 6)}-\n${text}`];
}
