import { foldedName } from '../parties/party-name.js';
import { type KnownParty, likeness, matchParty } from './party-matching.rules.js';

/** Where a letter says whose it is. */
export type SenderPlace = 'file-name' | 'head' | 'foot';

export interface FoundSender {
  /** The one party that two places agree on, while none names another. */
  readonly certain?: KnownParty;
  /** The likeliest one, for a person to say yes or no to. */
  readonly likely?: KnownParty;
  /** Where the party was named. */
  readonly places: readonly SenderPlace[];
}

/** How much of a letter is its head or its foot: lines with words in them. */
const LINES = 10;
/** A longer line is prose, not a name above or below a letter. */
const MOST_WORDS_OF_A_NAME = 9;
/** Shorter names mean other things too; places (Epe, Urk, Ede) do not. */
const LEAST_LETTERS = 4;

/** From here on, up to an empty line, stands whom the letter is for. */
const addressed = /^\s*(?:aan|t\.?\s?a\.?\s?v\.?|ter attentie van)\b/i;
/** Lines that name others: what the letter is about, and whom it greets. */
const aboutOthers = /^\s*(?:betreft|onderwerp|uw kenmerk|kenmerk|geachte?|beste|cc|c\.c\.)\b/i;

/** A text in which names are looked for, with a space at both ends. */
const comparable = (text: string): string => ` ${foldedName(text)} `;

/** The name of a file without its extension, to look for names in. */
const nameOf = (fileName: string): string => comparable(fileName.replace(/\.\w{1,5}$/, ''));

/**
 * Who sent a letter that nobody said the sender of: by its file name, the lines above it and the lines below it. One place alone is a question for a
 * person; only two that agree are certain.
 * @param fileName with its extension
 */
export function senderOf(text: string, fileName: string, known: readonly KnownParty[]): FoundSender {
  const lines = text.split(/\r?\n/);
  const words = lines.filter((line) => line.trim());
  const head = headOf(lines);
  const foot = words.slice(Math.max(LINES, words.length - LINES)).filter((line) => !aboutOthers.test(line));
  const texts: Readonly<Record<SenderPlace, string>> = {
    'file-name': nameOf(fileName),
    head: comparable(head.join(' | ')),
    foot: comparable(foot.join(' | ')),
  };
  const named = (place: SenderPlace): KnownParty[] => partiesIn(texts[place], known, place === 'file-name');
  const found = { 'file-name': named('file-name'), head: named('head'), foot: named('foot') };
  const placesOf = ({ id }: KnownParty): SenderPlace[] => places.filter((place) => found[place].some((party) => party.id === id));
  // Above a letter another party may stand as well, to whom it goes; in its name and below it only the sender does.
  const senders = unique([...found['file-name'], ...found.foot]);
  const agreed = unique([...senders, ...found.head]).filter((party) => placesOf(party).length >= 2);
  const [only, ...others] = agreed;
  if (only && !others.length && senders.every(({ id }) => id === only.id)) return { certain: only, places: placesOf(only) };
  const likely =
    [found['file-name'], found.foot, found.head].find((all) => all.length === 1)?.[0] ?? nearlyNamed([...head, ...foot], known);
  return likely ? { likely, places: placesOf(likely) } : { places: [] };
}

/**
 * The one party that the name of a file names in full, for who names files by hand: there a place alone may be of anybody who works in it.
 * @param fileName with its extension
 */
export function partyInFileName(fileName: string, known: readonly KnownParty[]): KnownParty | undefined {
  const [only, ...others] = partiesIn(nameOf(fileName), known, false);
  return others.length ? undefined : only;
}

const places = ['file-name', 'head', 'foot'] as const;

/** The lines above a letter that may name its sender. */
function headOf(lines: readonly string[]): string[] {
  const head: string[] = [];
  let isAddress = false;
  let seen = 0;
  for (const line of lines) {
    if (!line.trim()) {
      isAddress = false;
      continue;
    }
    seen += 1;
    if (seen > LINES) break;
    if (addressed.test(line)) isAddress = true;
    if (!isAddress && !aboutOthers.test(line)) head.push(line);
  }
  return head;
}

/** Known parties whose name stands in a text; one whose name is only part of another's there does not count. */
function partiesIn(text: string, known: readonly KnownParty[], isFileName: boolean): KnownParty[] {
  const hits = known.flatMap((party) => {
    const name = waysToName(party, isFileName).find(
      (way) => (party.kind === 'council' || way.length >= LEAST_LETTERS) && text.includes(` ${way} `),
    );
    return name ? [{ party, name }] : [];
  });
  return hits
    .filter(({ name }) => !hits.some((other) => other.name.length > name.length && ` ${other.name} `.includes(` ${name} `)))
    .map(({ party }) => party);
}

/** How a party is written; in the name of a file a council is often its place alone. */
function waysToName({ kind, name, matchName }: KnownParty, isFileName: boolean): string[] {
  const written = comparable(name).trim();
  if (kind !== 'council') return [written, comparable(matchName).trim()];
  const place = matchName.replace(/^gemeenteraad /, '');
  const ways = ['gemeenteraad', 'raad', 'griffie', 'raadsgriffie'].flatMap((word) => [`${word} ${place}`, `${word} van ${place}`]);
  const ofMunicipality = ['raad van gemeente', 'gemeenteraad van gemeente', 'raad gemeente', 'griffie gemeente', 'griffie van gemeente'];
  return [written, ...ways, ...ofMunicipality.map((way) => `${way} ${place}`), ...(isFileName ? [`gemeente ${place}`, place] : [])];
}

/** The party whose name a short line is nearly. */
function nearlyNamed(lines: readonly string[], known: readonly KnownParty[]): KnownParty | undefined {
  for (const line of lines) {
    if (line.trim().split(/\s+/).length > MOST_WORDS_OF_A_NAME) continue;
    const match = matchParty({ party: line, kind: 'other' }, known, likeness);
    const likely = match.certain ? match.party : match.likely;
    if (likely) return likely;
  }
  return undefined;
}

const unique = (parties: readonly KnownParty[]): KnownParty[] => [...new Map(parties.map((party) => [party.id, party])).values()];
