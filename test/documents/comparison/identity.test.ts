import { compareVersions } from '../../../src/documents/comparison/compare-versions.js';
import type { Comparison, Passage } from '../../../src/documents/comparison/comparison.js';

/** Mulberry32: the same numbers for the same seed, everywhere. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const who = ['De aanbieder', 'De gemeente', 'De verwijzer', 'Het regiobureau', 'De werkgroep', 'Een jeugdige', 'De contractmanager'];
const does = ['meldt', 'beschrijft', 'toetst', 'bespreekt', 'betaalt', 'weigert', 'verlengt', 'onderzoekt', 'publiceert'];
const what = [
  'de wachttijd',
  'het tarief',
  'de begeleiding',
  'het kwaliteitsplan',
  'de jaarrekening',
  'de overdracht',
  'het behandelplan',
  'de inzet van personeel',
  'de klacht',
];
const how = [
  'elk kwartaal',
  'binnen tien werkdagen',
  'vooraf en schriftelijk',
  'samen met het gezin',
  'na overleg met de toegang',
  'zonder extra kosten',
  'volgens het landelijk model',
  'in het berichtenverkeer',
];
const why = [
  'zodat de raad kan sturen',
  'omdat de wet dat vraagt',
  'om overlap te voorkomen',
  'als de norm niet wordt gehaald',
  'tenzij de rechter anders bepaalt',
  'voor de duur van de overeenkomst',
];

/** The texts of the later version, made of the earlier one, the successions and the changes alone: what a comparison must suffice for. */
function applyChanges(before: readonly Passage[], { successions, changes }: Comparison, length: number): string[] {
  const texts = new Array<string>(length).fill('');
  for (const { before: from, after: to, how } of successions) if (how === 'same') texts[to] = before[from]?.text ?? '';
  for (const { kind, after, becomes } of changes) {
    if (kind === 'renumbered') continue;
    const parts = after.length === 1 ? [becomes] : becomes.split('\n');
    after.forEach((index, part) => {
      texts[index] = parts[part] ?? '';
    });
  }
  return texts;
}

interface Marked extends Passage {
  readonly origin: number;
  readonly edited: 'no' | 'light' | 'split' | 'merged' | 'new';
}

function documentOf(next: () => number, length: number): Marked[] {
  const pick = (words: readonly string[]): string => words[Math.floor(next() * words.length)] ?? '';
  const sentence = (): string => `${pick(who)} ${pick(does)} ${pick(what)} ${pick(how)}, ${pick(why)}.`;
  let section = '';
  return Array.from({ length }, (_, index) => {
    if (index % 12 === 0) section = `${index / 12 + 1} ${pick(what)} ${index}`;
    const isHeading = index % 12 === 0;
    const text = isHeading ? section.replace(/^\d+ /, '') : Array.from({ length: 2 + Math.floor(next() * 3) }, sentence).join(' ');
    return {
      kind: isHeading ? 'heading' : 'paragraph',
      text,
      section,
      origin: index,
      edited: 'no',
      ...(isHeading ? { marker: String(index / 12 + 1), level: 1 } : {}),
    };
  });
}

/** One random edit after another; every passage remembers where it came from. */
function edit(passages: readonly Marked[], next: () => number, edits: number): Marked[] {
  let result = [...passages];
  for (let n = 0; n < edits; n += 1) {
    const at = Math.floor(next() * result.length);
    const passage = result[at];
    if (!passage || passage.kind === 'heading' || passage.edited !== 'no') continue;
    const sentences = passage.text.match(/[^.]+\./g) ?? [];
    switch (Math.floor(next() * 5)) {
      case 0:
        result.splice(at, 0, {
          kind: 'paragraph',
          text: `Nieuw is een afspraak over ${n} die eerder nergens stond en die alles raakt.`,
          section: passage.section,
          origin: -1,
          edited: 'new',
        });
        break;
      case 1:
        result.splice(at, 1);
        break;
      case 2:
        result = result.filter((one) => one !== passage);
        result.splice(Math.floor(next() * result.length), 0, passage);
        break;
      case 3:
        result[at] = {
          ...passage,
          text: passage.text.replace('elk kwartaal', 'iedere maand').replace(/De (\w+)/, 'Elke $1'),
          edited: 'light',
        };
        break;
      default:
        if (sentences.length > 2) {
          const [first = '', ...rest] = sentences;
          result.splice(
            at,
            1,
            { ...passage, text: `${first}${rest[0]}`.trim(), edited: 'split' },
            { ...passage, text: rest.slice(1).join('').trim(), edited: 'split' },
          );
        }
    }
  }
  return result.map((passage) => (passage.kind === 'heading' ? { ...passage, marker: `${passage.marker}a` } : passage));
}

describe('identity from version to version', () => {
  it('follows nearly every passage that was left alone or lightly edited, whatever happened around it', () => {
    let [followed, all] = [0, 0];
    for (let seed = 1; seed <= 12; seed += 1) {
      const next = random(seed);
      const before = documentOf(next, 300);
      const after = edit(before, next, 60);
      const { successions } = compareVersions(before, after);
      const from = new Map(successions.map((one) => [one.after, before[one.before]?.origin]));
      for (const [index, passage] of after.entries()) {
        if (passage.edited !== 'no' && passage.edited !== 'light') continue;
        all += 1;
        if (from.get(index) === passage.origin) followed += 1;
      }
    }
    expect(followed / all).toBeGreaterThanOrEqual(0.98);
  });

  it('gives nobody two successors unless it was split, and suffices to make the later version of the earlier one', () => {
    for (let seed = 20; seed <= 30; seed += 1) {
      const next = random(seed);
      const before = documentOf(next, 120);
      const after = edit(before, next, 40);
      const comparison = compareVersions(before, after);
      const count = new Map<number, number>();
      for (const { before: index } of comparison.successions) count.set(index, (count.get(index) ?? 0) + 1);
      const twice = comparison.successions.filter((one) => (count.get(one.before) ?? 0) > 1 && one.how !== 'split');
      expect(twice).toEqual([]);
      expect(applyChanges(before, comparison, after.length)).toEqual(after.map(({ text }) => text));
    }
  });

  it('shows in words what went and what came, and joining them gives both texts back', () => {
    const of = (text: string): Passage => ({ kind: 'paragraph', text, section: '4.3 Overgang' });
    const { changes } = compareVersions(
      [of('De aanbieder rondt een lopende behandeling af.')],
      [of('De aanbieder rondt een lopende behandeling binnen negen maanden zelf af.')],
    );
    const [change] = changes;
    expect(change?.kind).toBe('reworded');
    const join = (kind: 'gone' | 'came') =>
      change?.words
        .filter((word) => word.kind === 'same' || word.kind === kind)
        .map(({ text }) => text)
        .join('');
    expect(join('gone')).toBe(change?.was);
    expect(join('came')).toBe(change?.becomes);
    expect(change?.words.filter(({ kind }) => kind === 'came').map(({ text }) => text.trim())).toEqual(['binnen negen maanden zelf']);
  });

  it('follows what stayed in place also when thousands of passages differ', () => {
    const text = (index: number, version: string) =>
      `Eis ${index}: de aanbieder ${version} rapport nummer ${index} ${'op tijd '.repeat(index % 3)}in.`;
    const of = (version: string) =>
      Array.from(
        { length: 4000 },
        (_, index): Passage => ({ kind: 'paragraph', text: text(index, index % 2 ? 'levert' : version), section: '' }),
      );
    const { changes, successions } = compareVersions(of('dient'), of('zendt'));
    expect(new Set(successions.map(({ how }) => how))).toEqual(new Set(['same', 'reworded']));
    expect(changes).toHaveLength(2000);
    expect(successions.every(({ before, after }) => before === after)).toBe(true);
  });

  it('says that two documents have nothing in common, that two are the same, and copes with a thousand alike passages', () => {
    const next = random(7);
    const one = documentOf(next, 50);
    const other = Array.from(
      { length: 50 },
      (_, index): Passage => ({ kind: 'paragraph', text: `Lorem ipsum dolor ${index} sit amet consectetur.`, section: '' }),
    );
    expect(compareVersions(one, other).kinship).toBeLessThan(0.1);
    expect(compareVersions(one, one)).toMatchObject({ changes: [], kinship: 1 });
    const alike = Array.from({ length: 1000 }, (): Passage => ({ kind: 'table_row', text: 'n.v.t.', section: '' }));
    expect(compareVersions(alike, alike.slice(1)).changes).toHaveLength(1);
    expect(compareVersions([], []).changes).toEqual([]);
  });
});
