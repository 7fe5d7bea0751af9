import { wording } from '../wording/wording.js';

type Words = Readonly<Record<string, string>>;

/** A kind of thing that is in the history, in words; its key where it has none. */
export const kindInWords = (kind: string): string => (wording.history.kinds as Words)[kind] ?? kind;

/** What was done, in words: `point.split` is `punt gesplitst`. */
export function actionInWords(action: string): string {
  const [kind = '', deed = ''] = action.split('.');
  return `${kindInWords(kind)} ${(wording.history.deeds as Words)[deed] ?? deed}`.trim();
}

/** One fact of an entry: what it was and what it became. */
export interface ChangedFact {
  readonly name: string;
  readonly was: string;
  readonly becomes: string;
}

/** Characters of one value that are shown; the download has all of it. */
const MOST_SHOWN = 600;

/** What differs between before and after of an entry, fact by fact. Neither is shown when both say the same. */
export function changedFacts(before: string, after: string): ChangedFact[] {
  const [was, becomes] = [factsIn(before), factsIn(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(becomes)])]
    .map((name) => ({ name: nameOf(name), was: shownValue(was[name]), becomes: shownValue(becomes[name]) }))
    .filter((fact) => fact.was !== fact.becomes);
}

function factsIn(json: string): Readonly<Record<string, unknown>> {
  if (!json) return {};
  const value: unknown = JSON.parse(json);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  return { '': value };
}

const nameOf = (name: string): string => (name ? ((wording.history.facts as Words)[name] ?? name) : wording.history.whole);

function shownValue(value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
