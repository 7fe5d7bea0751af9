import type { Coverage } from './pdf-fonts.js';

/** Joiners, selectors, marks of direction and line breaks: they have no shape of their own. Those of Mongolian the typesetter does not know. */
const shapeless = /(?![\u1800-\u180f])[\p{Default_Ignorable_Code_Point}\n]/u;
/** What every face has: nearly all of nearly every Dutch text. */
const plain = /^[\n\x20-\x7e\u00a1-\u00ac\u00ae-\u017f‘’“”–—…•€]*$/;
const clusters = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/**
 * Text as the PDF can show it: tabs become spaces, and a character for which no font has a shape becomes U+FFFD, since PDF/UA allows no
 * character without one. What a reader sees as one character must be in one face as a whole. Soft hyphens are left out: they would make
 * readers lose the letter before them when text is copied.
 */
export function showable(text: string, coverage: Coverage): string {
  const untabbed = text.replaceAll('\t', '    ').replaceAll('\u00ad', '');
  if (plain.test(untabbed)) return untabbed;
  let shown = '';
  for (const { segment } of clusters.segment(untabbed)) shown += hasShape(segment, coverage) ? segment : '\ufffd';
  return shown;
}

function hasShape(cluster: string, { faces, fallbacks }: Coverage): boolean {
  const characters = [...cluster].filter((character) => !shapeless.test(character)).map((character) => character.codePointAt(0) ?? 0);
  const has = (face: ReadonlySet<number>) => characters.every((codePoint) => face.has(codePoint));
  return faces.every(has) || fallbacks.some(has);
}

/** Characters after which a web address or code may go on on the next line. */
const joints = /([/\\._@&?=:;,+-])(?=[^\s\d])/g;
/** Longest row of letters that a narrow column can leave whole, hyphens put in by the typesetter apart. */
const longestWord = 24;

/**
 * Adds places where a line may break (U+200B, which the template turns into a space of no width) in words too long for a column: addresses at their joints, others every so many
 * characters. Nothing visible is added; ordinary words stay as they are.
 */
export function breakable(text: string): string {
  return text.replace(/\S{25,}/g, (word) => {
    const jointed = word.replace(joints, '$1\u200b');
    return jointed.replace(/[^\u200b\s]{41,}/g, (rest) => {
      let broken = '';
      let length = 0;
      for (const { segment } of clusters.segment(rest)) {
        if (length > 0 && length % (longestWord / 2) === 0) broken += '\u200b';
        broken += segment;
        length++;
      }
      return broken;
    });
  });
}
