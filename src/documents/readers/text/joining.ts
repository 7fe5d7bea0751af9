/** Words of a document, by which a hyphen at the end of a line is judged: is `zorg-aanbieder` written solid elsewhere? */
export interface Lexicon {
  readonly words: ReadonlySet<string>;
}

const emptyLexicon: Lexicon = { words: new Set() };

/** All words of a text in lower case, those with a hyphen inside included. */
export function lexiconOf(text: string): Lexicon {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)) words.add(word.toLowerCase());
  return { words };
}

/** After these words a hyphen stands for a part left out, and stays: `jeugd- en opvoedhulp`. */
const omission = /^(?:en|of|en\/of|tot|als|dan|maar|noch|naar|and|or|und|oder|bis)(?![\p{L}\d])/u;

/** First parts that keep their hyphen in a compound. */
const hyphenated = new Set(['niet', 'non', 'ex', 'oud', 'co', 'semi', 'quasi', 'bijna', 'zelf', 'e', 'pre', 'sociaal', 'adjunct', 'vice']);

/**
 * Joins the lines of one paragraph as a person reads them: a space between lines, words broken by a hyphen mended, hyphens that belong to a word
 * kept (`18-jarigen`, `jeugd- en`, `GGZ-aanbieder`, `Midden-Nederland`), soft hyphens and zero-width characters left out.
 */
export function joinLines(lines: readonly string[], lexicon: Lexicon = emptyLexicon): string {
  const parts: string[] = [];
  let previous = '';
  for (const line of lines) {
    const text = line.trim();
    if (text === '') continue;
    if (previous === '') parts.push(text);
    else {
      const seam = seamBetween(previous, text, lexicon);
      if (seam === 'mend') parts[parts.length - 1] = (parts[parts.length - 1] as string).replace(/[-\u2010\u00ad]$/, '');
      parts.push(seam === 'space' ? ` ${text}` : text);
    }
    previous = text;
  }
  return tidy(parts.join(''));
}

/** One space for each run of white space; nothing invisible left. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim();
}

type Seam = 'space' | 'keep' | 'mend';

function seamBetween(before: string, after: string, lexicon: Lexicon): Seam {
  const last = before[before.length - 1] as string;
  if (last === '\u00ad') return 'mend';
  if (last === '/' && /[\p{L}\d]\/$/u.test(before.slice(-2))) return 'keep';
  if (last !== '-' && last !== '\u2010') return 'space';
  const head = /[\p{L}\d]+$/u.exec(before.slice(-41, -1))?.[0];
  if (!head) return 'space';
  if (omission.test(after)) return 'space';
  const tail = /^[\p{L}\d]+/u.exec(after.slice(0, 60))?.[0];
  if (!tail) return 'space';
  if (/\d$/.test(head) || /^[\p{Lu}\d]/u.test(tail)) return 'keep';
  if (/\p{Lu}$/u.test(head) || /^\p{Lu}?\p{Ll}*\p{Lu}/u.test(head.slice(1))) return 'keep';
  const solid = `${head}${tail}`.toLowerCase();
  const spaced = `${head}-${tail}`.toLowerCase();
  if (lexicon.words.has(solid)) return 'mend';
  if (lexicon.words.has(spaced) || hyphenated.has(head.toLowerCase())) return 'keep';
  return 'mend';
}
