import { spelledAlike, wordedAlike } from '../language/similarity.js';

/** A numbered row that is in the register as a point. */
export interface RegisteredRow {
  readonly id: string;
  /** `nr. 12`, as the table numbers it. */
  readonly locator: string;
  readonly text: string;
  readonly section: string;
  readonly partyId: string;
  readonly outcome: string | null;
  readonly version: number;
}

/** A numbered row that comes in. */
export interface IncomingRow {
  readonly locator: string;
  readonly text: string;
  readonly section: string;
  /** Whose it may be in the register: the party that the row names, and the one that sent the table. */
  readonly partyIds: readonly string[];
}

/** `same` to the letter, `reworded` beyond doubt, or `doubtful`: then a person says. */
export interface RowMatch {
  readonly kind: 'same' | 'reworded' | 'doubtful';
  readonly row: RegisteredRow;
}

/** From here on two texts under one number are one row in other words. */
const SURE = 0.6;
/** The same, for rows about different places of the document. */
const SURE_ELSEWHERE = 0.85;
/** From here on they may be; below it the number is a coincidence. */
const DOUBTFUL = 0.35;
/** Rows of one party under one number that a row is compared with at most. */
const MOST_COMPARED = 20;

/**
 * Finds rows of a table back that came in before: by number and party, and by their words. Each registered row is found once at most.
 * @param rows absent for what is no numbered row
 * @returns by the index of the row
 */
export function matchRows(rows: readonly (IncomingRow | undefined)[], registered: readonly RegisteredRow[]): ReadonlyMap<number, RowMatch> {
  const byLocator = new Map<string, RegisteredRow[]>();
  for (const row of registered) byLocator.set(row.locator, [...(byLocator.get(row.locator) ?? []), row]);
  const found = new Map<number, RowMatch>();
  const taken = new Set<string>();
  const take = (index: number, row: RegisteredRow, kind: RowMatch['kind']): void => {
    if (found.has(index) || taken.has(row.id)) return;
    found.set(index, { kind, row });
    taken.add(row.id);
  };
  const candidates = (row: IncomingRow): RegisteredRow[] =>
    (byLocator.get(row.locator) ?? []).filter(({ id, partyId }) => row.partyIds.includes(partyId) && !taken.has(id));
  for (const [index, row] of rows.entries()) {
    const same = row && candidates(row).find(({ text }) => plain(text) === plain(row.text));
    if (same) take(index, same, 'same');
  }
  const pairs = rows.flatMap((row, index) =>
    row && !found.has(index)
      ? candidates(row)
          .slice(0, MOST_COMPARED)
          .map((one) => ({ index, one, row, alike: alikeness(one.text, row.text) }))
      : [],
  );
  for (const { index, one, row, alike } of pairs.sort((a, b) => b.alike - a.alike)) {
    const elsewhere = one.section !== '' && row.section !== '' && plain(one.section) !== plain(row.section);
    if (alike >= (elsewhere ? SURE_ELSEWHERE : SURE)) take(index, one, 'reworded');
    else if (alike >= DOUBTFUL) take(index, one, 'doubtful');
  }
  return found;
}

/** Of a few words a mended letter changes most; of many, words that came or went. */
const alikeness = (one: string, other: string): number =>
  Math.max(wordedAlike(one, other), Math.max(one.length, other.length) < 120 ? spelledAlike(one, other) * 0.9 : 0);

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
