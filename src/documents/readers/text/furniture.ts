import type { Line } from './lines.js';

const numberWord = '(?:pagina|pag\\.?|blz\\.?|bladzijde|blad|p\\.|page|seite|s\\.)';
/** A line that says nothing but a page number. */
const pageNumber = new RegExp(`^(?:[-–—|•]\\s*)?(?:${numberWord}\\s*)?\\d{1,4}(?:\\s*(?:/|van|of|von)\\s*\\d{1,4})?(?:\\s*[-–—|•])?$`, 'i');
const saidPageNumber = new RegExp(`^(?:[-–—|]\\s*)?${numberWord}\\s*\\d{1,4}|^\\d{1,4}\\s*(?:/|van|of|von)\\s*\\d{1,4}$`, 'i');
/** A running head that carries the page number: `Gemeente Dronten | pagina 3 van 12`. */
const carriesPageNumber = new RegExp(`(?:^|[\\s|–—-])${numberWord}\\s*\\d{1,4}(?:\\s*(?:/|van|of|von)\\s*\\d{1,4})?$`, 'i');

/** As many lines at the top and the bottom of a page can hold its running heads. */
const margin = 3;

/**
 * Which lines are printed around the text: page numbers, and heads that come back at most page breaks. Headings that come back within the text
 * (`Kwaliteit` under each council) stay: they do not stand at page breaks most of the time.
 */
export function furnitureOf(lines: readonly Line[]): ReadonlySet<Line> {
  const numbers = new Set(lines.filter((line, at) => isPageNumber(line, lines[at - 1], lines[at + 1])));
  const found = new Set(numbers);
  const nearBreak = linesNearBreaks(lines, numbers);
  const counts = new Map<string, { total: number; near: number }>();
  for (const line of lines) {
    if (line.text.length > 120) continue;
    const key = shapeOf(line.text);
    const count = counts.get(key) ?? { total: 0, near: 0 };
    count.total += 1;
    if (nearBreak.has(line)) count.near += 1;
    counts.set(key, count);
  }
  for (const line of nearBreak) {
    const count = counts.get(shapeOf(line.text));
    const repeated = count !== undefined && count.near >= 2 && count.near >= count.total * 0.75 && count.total >= 2;
    if (repeated && !/[.;?!]$/.test(line.text) && !/^[-•*]\s/.test(line.text)) found.add(line);
    else if (
      line.text.length <= 120 &&
      carriesPageNumber.test(line.text) &&
      line.blanksBefore > 0 &&
      !/[a-z]\s+\S+\s+\S+\s+\S+\s+in\s/.test(line.text)
    )
      found.add(line);
  }
  return found;
}

function isPageNumber(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (line.text.length > 24 || !pageNumber.test(line.text)) return false;
  const edge = (before !== undefined && before.page !== line.page) || (after !== undefined && after.page !== line.page);
  if (edge && (saidPageNumber.test(line.text) || (before === undefined || before.page !== line.page ? after : before)?.page === line.page))
    return true;
  const apart = !after || after.blanksBefore > 0 || after.page !== line.page;
  const alone = (!before || line.blanksBefore > 0 || before.page !== line.page) && apart;
  if (!alone) return false;
  if (saidPageNumber.test(line.text) || /^[-–—]/.test(line.text)) return true;
  const value = Number(line.text.replace(/\D/g, ''));
  const far =
    line.blanksBefore >= 2 || (after?.blanksBefore ?? 2) >= 2 || !before || !after || after.page !== line.page || before.page !== line.page;
  return far || value < 1900;
}

function linesNearBreaks(lines: readonly Line[], numbers: ReadonlySet<Line>): ReadonlySet<Line> {
  const near = new Set<Line>();
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const breaks = numbers.has(line) || (before !== undefined && before.page !== line.page) || line.blanksBefore >= 4;
    if (!breaks) return;
    for (let step = 1; step <= margin; step++) {
      const above = lines[at - step];
      if (above && !numbers.has(above)) near.add(above);
      const below = lines[at + step - (numbers.has(line) ? 0 : 1)];
      if (below && !numbers.has(below)) near.add(below);
    }
  });
  for (let at = 0; at < Math.min(margin, lines.length) && near.size > 0; at++) near.add(lines[at] as Line);
  return near;
}

/** Two running heads are the same when they differ in their numbers only. */
const shapeOf = (text: string): string => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
