/** Texts made up from a seed, some of them edited copies of others: what finding near-identical texts is measured with. */
export interface Planted {
  readonly texts: readonly string[];
  /** For each text, the number of the text it was made from; its own where it is no copy. */
  readonly originals: readonly number[];
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const small = 'de het een van in op voor met bij aan niet wij dat die om te en is wordt moet als ook naar uit door per over ons uw'.split(
  ' ',
);
const heads = 'jeugd wijk zorg tarief wacht gezins toezicht kwaliteits overleg inkoop buurt school raads dossier crisis groeps'.split(' ');
const tails = 'plan tijd lijst werker norm eis afspraak budget toets beleid hulp regeling verslag plaats termijn overzicht'.split(' ');
const starts = ['b', 'kr', 'st', 'v', 'gl', 'm', 'tr', 'sch', 'w', 'p', 'l', 'dr', 'h', 'r', 'k', 'z'];
const middles = ['aan', 'oe', 'ie', 'ar', 'ei', 'ond', 'uit', 'eer', 'oor', 'im', 'ui', 'ank', 'erf', 'oud', 'al', 'ij'];

/** A vocabulary of some five thousand words, the first ones the most used. */
const vocabulary = [
  ...heads.flatMap((head) => tails.map((tail) => head + tail)),
  ...starts.flatMap((start) => middles.flatMap((middle) => starts.map((end) => start + middle + end))),
];

/**
 * @param share of the texts that are edited copies; half as many more have three words in five of another text: those
 * are no copies
 */
export function plantedTexts(count: number, seed: number, share = 0.2): Planted {
  const chance = seeded(seed);
  const texts: string[] = [];
  const originals: number[] = [];
  for (let text = 0; text < count; text += 1) {
    const kind = text > 10 ? chance() / share : Number.POSITIVE_INFINITY;
    const other = originals[Math.floor(chance() * text)] ?? text;
    originals.push(kind < 1 ? other : text);
    if (kind < 1) texts.push(edited(texts[other] as string, chance));
    else texts.push(kind < 1.5 ? halfNew(texts[other] ?? '', chance) : written(chance));
  }
  return { texts, originals };
}

function written(chance: () => number): string {
  const sentences = 1 + Math.floor(chance() * 4);
  return Array.from({ length: sentences }, () => sentence(chance)).join(' ');
}

function sentence(chance: () => number): string {
  const words = Array.from({ length: 10 + Math.floor(chance() * 12) }, () => word(chance)).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Half of the words are words of grammar, as in any text; the others follow Zipf's law. */
const word = (chance: () => number): string =>
  (chance() < 0.45 ? small[Math.floor(chance() ** 2 * small.length)] : vocabulary[Math.floor(vocabulary.length ** chance() - 1)]) as string;

type Edit = (words: string[], chance: () => number) => string[];

const at = (words: readonly string[], chance: () => number): number => Math.floor(chance() * words.length);

/** What happens to a text that goes from one party to the next. */
const edits: readonly Edit[] = [
  (words) => words,
  (words, chance) => words.with(at(words, chance), word(chance)),
  (words, chance) => words.toSpliced(at(words, chance), 1),
  (words, chance) => words.toSpliced(at(words, chance), 0, word(chance)),
  (words) => words.map((one) => one.toUpperCase()),
  (words) => words.map((one) => one.replaceAll('e', 'é').replace('.', ' !')),
  (words) => ['Voorts', ...words],
  (words, chance) => {
    const place = Math.min(at(words, chance), words.length - 2);
    return words.toSpliced(place, 2, words[place + 1] as string, words[place] as string);
  },
];

/** A text of which two words in five were replaced by others. */
const halfNew = (text: string, chance: () => number): string =>
  text
    .split(' ')
    .map((one) => (chance() < 0.4 ? word(chance) : one))
    .join(' ');

/** As many edits as leave at least four words in five. */
function edited(text: string, chance: () => number): string {
  let words = text.split(' ');
  const times = 1 + Math.floor(chance() * Math.min(6, words.length / 8));
  for (let time = 0; time < times; time += 1) words = (edits[Math.floor(chance() * edits.length)] as Edit)(words, chance);
  return words.join(' ');
}
