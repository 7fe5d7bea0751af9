import { stem, stems } from '../../language/stems.js';
import { stopStems } from '../../language/stop-words.js';
import { tokens } from '../../language/tokens.js';
import { once } from '../../platform/once.js';
import type { DocumentChange, LinkReason, PointToLink, ProposedLink } from './comparison.js';

/** Proposals below this confidence are not made. */
const LEAST = 0.3;
/** Proposals for one point at most. */
const MOST = 3;
/** Words that a party must have proposed in one run for "word for word". */
const RUN = 5;
/** Words in a row around a suggested change by which its passage is known. */
const AROUND = 4;
/** Telling words that a point and a change must share: a single one is a coincidence. */
const TOGETHER = 2;
/** What it counts that a point names the section of a change, or one around it. */
const ITSELF = 0.5;
const WITHIN = 0.35;

/** How one says that a text was changed, and what a text consists of: these words tell no change from another. */
const writing = new Set(
  `aanpassen aangepast aanpassing aanpassingen toevoegen toegevoegd toevoeging wijzigen gewijzigd wijziging wijzigingen verwerken verwerkt
  corrigeren gecorrigeerd correctie schrappen geschrapt vervallen verwijderen verwijderd toepassen toegepast verduidelijken verduidelijkt overnemen
  overgenomen vervangen akkoord klopt tekst teksten zin paragraaf hoofdstuk artikel bijlage document documenten versie definitie`
    .split(/\s+/)
    .map(stem),
);

/** A change as it is compared with every point, worked out once. */
interface ChangeWords {
  readonly index: number;
  /** Stems of the words that went or came. */
  readonly touched: ReadonlySet<string>;
  readonly weight: number;
  readonly was: string;
  readonly becomes: string;
  readonly section: string;
}

/** A point as it is compared with every change, worked out once. */
interface PointWords {
  readonly point: PointToLink;
  readonly plain: string;
  /** Its words and those of its answer. */
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly weight: number;
  readonly section: string | undefined;
  /** The tracked change that the party suggested, without marks. */
  readonly suggested: { readonly removed: string; readonly added: string; readonly around: string } | undefined;
  readonly places: readonly { readonly text: string; readonly plain: string; readonly number: string | undefined }[];
}

/**
 * Which points may have caused which changes, best first for each point, with the reasons: words the party proposed that now stand in the text, rare
 * words in common, the section it spoke of, the place the decision names.
 * @returns `change` is the index in `changes`
 */
export function proposeLinks(changes: readonly DocumentChange[], points: readonly PointToLink[]): ProposedLink[] {
  const weightOf = weights([...changes.map(({ becomes }) => becomes), ...points.map(({ text }) => text)]);
  const worded = changes.flatMap((change, index) => (change.kind === 'renumbered' ? [] : [wordsOfChange(change, index, weightOf)]));
  const byStem = holders(worded, ({ touched }) => touched);
  const byRun = holders(worded, ({ becomes }) => runsOf(becomes));
  return points.flatMap((point) => {
    const own = wordsOfPoint(point, weightOf);
    const common = meetings(byStem, own.stems);
    const runs = meetings(byRun, runsOf(own.plain));
    const written = once(() => writtenWords(own.text));
    const found = worded.flatMap((change) => {
      const reasons = [
        ...trackedChange(own, change),
        ...(runs.has(change) ? proposedWords(own, change) : []),
        ...sharedWords(common.get(change), own, change, weightOf, written),
        ...namedPlaces(own, change),
      ].sort((a, b) => b.share - a.share);
      const confidence = 1 - reasons.reduce((doubt, { share }) => doubt * (1 - share), 1);
      return confidence >= LEAST ? [{ change: change.index, pointId: point.id, confidence: Math.min(0.99, confidence), reasons }] : [];
    });
    return found.sort((a, b) => b.confidence - a.confidence).slice(0, MOST);
  });
}

interface WeightOf {
  (stem: string): number;
  /** Two words that hardly any other text holds: what shared words must weigh to count in full. */
  readonly enough: number;
}

function wordsOfChange(change: DocumentChange, index: number, weightOf: WeightOf): ChangeWords {
  const words = change.words.filter(({ kind }) => kind !== 'same').map(({ text }) => text);
  const touched = new Set(stems(words.join(' ')));
  return {
    index,
    touched,
    weight: sum(touched, weightOf),
    was: plain(change.was),
    becomes: plain(change.becomes),
    section: plain(change.section),
  };
}

function wordsOfPoint(point: PointToLink, weightOf: WeightOf): PointWords {
  const text = `${point.text} ${point.answer ?? ''}`.slice(0, 20_000);
  const own = new Set(stems(text));
  const places = (point.places ?? []).map((place) => ({ text: place, plain: plain(place), number: numberIn(place) }));
  return {
    point,
    plain: plain(point.text),
    text,
    stems: own,
    weight: sum(own, weightOf),
    section: numberIn(point.section),
    places,
    suggested: suggestedBy(point),
  };
}

const sum = (words: Iterable<string>, weightOf: WeightOf): number => {
  let total = 0;
  for (const word of words) total += weightOf(word);
  return total;
};

/** Which changes hold a stem or a run of words, so that a point looks only at those it shares one with. */
function holders(changes: readonly ChangeWords[], keysOf: (change: ChangeWords) => ReadonlySet<string>): Map<string, ChangeWords[]> {
  const found = new Map<string, ChangeWords[]>();
  for (const change of changes)
    for (const key of keysOf(change)) {
      const known = found.get(key);
      if (known) known.push(change);
      else found.set(key, [change]);
    }
  return found;
}

/** What a point has in common with each change it shares anything with, in the order of the point. */
function meetings(index: ReadonlyMap<string, readonly ChangeWords[]>, keys: Iterable<string>): Map<ChangeWords, string[]> {
  const met = new Map<ChangeWords, string[]>();
  for (const key of keys)
    for (const change of index.get(key) ?? []) {
      const known = met.get(change);
      if (known) known.push(key);
      else met.set(change, [key]);
    }
  return met;
}

/** All runs of as many words as "word for word" asks for. */
function runsOf(text: string): Set<string> {
  const words = text.split(' ');
  const runs = new Set<string>();
  for (let end = RUN; end <= words.length; end += 1) runs.add(words.slice(end - RUN, end).join(' '));
  return runs;
}

function suggestedBy({ suggested }: PointToLink): PointWords['suggested'] {
  if (!suggested) return undefined;
  const [removed, added] = [plain(suggested.removed), plain(suggested.added)];
  return removed || added ? { removed, added, around: plain(suggested.around) } : undefined;
}

const holds = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);
const lengthOf = (words: string): number => (words ? words.split(' ').length : 0);

/** The party's tracked change was taken over: what it added stands there now, what it struck is gone. A few words count only in the same passage. */
function trackedChange({ point, suggested }: PointWords, { was, becomes }: ChangeWords): LinkReason[] {
  if (!suggested) return [];
  const { removed, added, around } = suggested;
  const came = added ? holds(becomes, added) && !holds(was, added) : !removed || !holds(becomes, removed);
  const went = removed ? holds(was, removed) && (!holds(becomes, removed) || holds(added, removed)) : true;
  if (!came || !went) return [];
  const inPlace = lengthOf(longestRun(around, becomes)) >= AROUND || lengthOf(longestRun(around, was)) >= AROUND;
  const long = lengthOf(added) >= RUN || (lengthOf(removed) >= RUN && !added);
  if (!inPlace && !long) return [];
  return [{ kind: 'tracked_change', text: point.text, share: inPlace ? 0.95 : 0.85 }];
}

function proposedWords(own: PointWords, { was, becomes }: ChangeWords): LinkReason[] {
  const run = longestRun(own.plain, becomes);
  const { length } = run.split(' ');
  if (length < RUN || was.includes(run)) return [];
  return [{ kind: 'proposed_words', text: run, share: Math.min(0.95, 0.55 + 0.05 * length) }];
}

function sharedWords(
  shared: readonly string[] = [],
  own: PointWords,
  change: ChangeWords,
  weightOf: WeightOf,
  written: () => ReadonlyMap<string, string>,
): LinkReason[] {
  const common = shared.filter((word) => weightOf(word) > 0);
  const most = Math.sqrt(own.weight * change.weight);
  const mass = sum(common, weightOf);
  const share = (most ? mass / most : 0) * Math.min(1, mass / weightOf.enough);
  if (share <= 0.08 || common.length < TOGETHER) return [];
  const rarest = common.sort((a, b) => weightOf(b) - weightOf(a)).slice(0, 5);
  return [{ kind: 'shared_words', text: rarest.map((one) => written().get(one) ?? one).join(', '), share: Math.min(0.7, share * 1.6) }];
}

function namedPlaces({ point, section: number, places }: PointWords, { section }: ChangeWords): LinkReason[] {
  const reasons: LinkReason[] = [];
  if (number && startsWithNumber(section, number)) {
    const isItself = section === number || section.startsWith(`${number} `);
    reasons.push({ kind: 'section', text: point.section ?? '', share: isItself ? ITSELF : WITHIN });
  }
  const place = places.find(
    (one) => startsWithNumber(section, one.number) || (one.plain.length > 8 && section.length > 8 && one.plain.endsWith(section)),
  );
  if (place) reasons.push({ kind: 'place', text: place.text, share: 0.6 });
  return reasons;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The number behind the first word such as paragraaf: `Inkoopstrategie 0.3, paragraaf 4.3` means 4.3. */
const numberIn = (text: string | undefined): string | undefined =>
  /(?:paragraaf|par\.?|§|hoofdstuk|artikel|art\.?|bijlage|eis|onderdeel)\s*(\d+(?:\.\d+)*)/i.exec(text ?? '')?.[1];

const startsWithNumber = (section: string, number: string | undefined): boolean =>
  number !== undefined && (section === number || section.startsWith(`${number} `) || section.startsWith(`${number}.`));

/** The longest run of whole words that two texts share, looked for by runs of three; empty when there is none. */
function longestRun(one: string, other: string): string {
  if (!other) return '';
  const words = one.split(' ').slice(0, 2000);
  const text = ` ${other} `;
  let best = '';
  for (let start = 0; start < words.length; start += 1) {
    let end = start + 3;
    while (end <= words.length && text.includes(` ${words.slice(start, end).join(' ')} `)) end += 1;
    const run = words.slice(start, end - 1).join(' ');
    if (end > start + 3 && run.length > best.length) best = run;
  }
  return best;
}

/** The words of a text by their stems, for a reader: nobody writes `behandel` for behandelingen. */
function writtenWords(text: string): Map<string, string> {
  const written = new Map<string, string>();
  for (const token of tokens(text)) {
    const itsStem = stem(token.text);
    if (!written.has(itsStem)) written.set(itsStem, token.text.toLowerCase());
  }
  return written;
}

/** What a stem weighs: the logarithm of one over its share of all texts, so how rare it is; very short words weigh nothing. */
function weights(texts: readonly string[]): WeightOf {
  const counts = new Map<string, number>();
  for (const text of texts) for (const stem of new Set(stems(text.slice(0, 20_000)))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const rarity = new Map(
    [...counts].map(([stem, count]) => [
      stem,
      stem.length < 4 || stopStems.has(stem) || writing.has(stem) ? 0 : Math.log((1 + texts.length) / count),
    ]),
  );
  return Object.assign((one: string) => rarity.get(one) ?? 0, { enough: 2 * Math.log((1 + texts.length) / 2) });
}
