import { wordsOf } from '../reactions/boundaries.rules.js';
import { type Stretch, WITHHELD, withholdWords, withoutSecrets } from '../reactions/confidential.rules.js';
import type { ReportSourceRow } from './report-source.js';
import { unnamedParty } from './wording/nl.js';

/**
 * A row as others may read it: confidential words and the names of private persons are withheld, in the answer too. A point stays in the report
 * even when nothing of its words is left, so that counts stay the same everywhere.
 * @param marks confidential passages that touch the point, with the text of its reaction
 * @param persons names of the private persons of the consultation
 */
export function withheldRow<Row extends ReportSourceRow & Stretch>(
  row: Row,
  marks: readonly (Stretch & { readonly text: string })[],
  persons: readonly string[],
): Row {
  if (!marks.length && !persons.length) return row;
  const secret = marks.map(({ start, end, text }) => wordsOf(text, { start: Math.max(start, row.start), end: Math.min(end, row.end) }));
  const clean = (words: string): string => withholdWords(words, [...secret, ...persons]);
  const words = withoutSecrets(row.reaction, secret);
  return {
    ...row,
    party: persons.includes(row.party) ? unnamedParty(row.partyKind) : row.party,
    reaction: words === undefined ? WITHHELD : clean(words),
    decision: row.decision && { ...row.decision, motivation: clean(row.decision.motivation), answer: clean(row.decision.answer) },
  };
}
