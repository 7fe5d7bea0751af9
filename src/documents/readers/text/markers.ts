/** A bullet or number at the start of a line. */
export interface Marker {
  /** As printed: `-`, `•`, `3.`, `2.1`, `a)`, `Vraag 2:`. */
  readonly marker: string;
  /** Characters of the line up to the first word after the marker. */
  readonly length: number;
  readonly style: 'bullet' | 'digit' | 'letter' | 'roman' | 'multilevel' | 'label';
  /** What comes before and after the number, so that `1.` and `1)` are different lists; for bullets the bullet itself. */
  readonly form: string;
  /** Value of the last number: 3 for `2.3`, 2 for `b)`; 0 for bullets. */
  readonly value: number;
  /** Levels of a number: 2 for `2.1`. */
  readonly depth: number;
}

/** Signs that are never anything but a bullet; the last are those that Word keeps in its symbol fonts, and what text recognition makes of a bullet. */
const glyphs = '•●○◦▪▫■□▸▶►➢➤✓✔✗☐☑☒⦁∙‣⁃◆◇❖»·\\uF000-\\uF0FF';
const glyph = new RegExp(`^[${glyphs}]+(?:\\s+|(?=\\S))`);
/** Signs that also occur within sentences need a space after them. */
const dash = /^(?:[-–—−‐*+~]|>{1}(?=\s+\p{Lu}\S*\s)|[oe](?=\s+\p{Lu}|\s{2,})|[xX](?=\s{2,}\p{Lu})|[§Øüv](?=\s+\p{Lu}\p{Ll}))\s+/u;
const closeDash = /^[-–](?=\p{Lu}\p{Ll})/u;
const multilevel = /^(\d{1,2}(?:\.\d{1,3}){1,4})[.)]?(?:\s+|$)/;
const digit = /^(\(?)(\d{1,3})([.)]|\.\))(?:\s+|(?=\p{Lu}\p{Ll}))/u;
const wideDigit = /^(\d{1,2})(?:\t\s*| {2,})(?=\S)/;
const letter = /^(\(?)([a-zA-Z])([.)])\s+/;
const roman = /^(\(?)([ivx]{1,5}|[IVX]{1,5})([.)])\s+/;
const label =
  /^((?:vraag|punt|opmerking|advies|aanbeveling|aandachtspunt|zienswijze|suggestie|wens|bedenking|antwoord|reactie|ad|question|answer|frage|antwort|stelling)\s+(?:nr\.?\s*)?)(\d{1,3})([a-z]?)\s*([.:)–-])\s+(?=\S)/i;

const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanValue(text: string): number {
  const values = [...text.toLowerCase()].map((sign) => romanValues[sign] ?? 0);
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0);
}

/** The marker a line starts with, or nothing. Whether it is meant as one depends on the lines around it: see `blocks.ts`. */
export function markerOf(line: string): Marker | undefined {
  const head = line.slice(0, 60);
  return bulletOf(head) ?? labelOf(head) ?? numberOf(head) ?? letterOf(head);
}

const lone = new RegExp(
  `^(?:[${glyphs}*–-]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)])(?:\\s+(?:[${glyphs}*–-]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]))?$`,
);

/** A marker with nothing behind it, whose words stand on a next line, as text copied from pages of the web has them: `•`, `• -`, `1.`. */
export function loneMarkerOf(line: string): Marker | undefined {
  if (line.length > 8 || !lone.test(line)) return undefined;
  const found = markerOf(`${line.split(/\s+/)[0]} Woord`);
  return found && { ...found, marker: line, length: line.length };
}

function bulletOf(head: string): Marker | undefined {
  const found = glyph.exec(head) ?? dash.exec(head) ?? closeDash.exec(head);
  if (!found || found[0].length === head.length) return undefined;
  const marker = found[0].trim();
  return { marker, length: found[0].length, style: 'bullet', form: marker, value: 0, depth: 1 };
}

function labelOf(head: string): Marker | undefined {
  const found = label.exec(head);
  if (!found) return undefined;
  const [whole, word = '', number = ''] = found;
  return { marker: whole.trim(), length: whole.length, style: 'label', form: word.trim().toLowerCase(), value: Number(number), depth: 1 };
}

function numberOf(head: string): Marker | undefined {
  const levels = multilevel.exec(head);
  if (levels) {
    const numbers = (levels[1] as string).split('.');
    // 1.000 and 12.30 (an amount, an hour) are no numbers of paragraphs.
    if (numbers.some((number, at) => at > 0 && (number.length > 2 || /^0/.test(number)))) return undefined;
    const value = Number(numbers[numbers.length - 1]);
    return { marker: levels[0].trim(), length: levels[0].length, style: 'multilevel', form: '1.1', value, depth: numbers.length };
  }
  const single = digit.exec(head);
  if (single) {
    const [whole, open = '', number = '', close = ''] = single;
    return { marker: whole.trim(), length: whole.length, style: 'digit', form: `${open}1${close}`, value: Number(number), depth: 1 };
  }
  const wide = wideDigit.exec(head);
  if (!wide) return undefined;
  return { marker: wide[1] as string, length: wide[0].length, style: 'digit', form: '1 ', value: Number(wide[1]), depth: 1 };
}

function letterOf(head: string): Marker | undefined {
  const found = letter.exec(head);
  const numeral = roman.exec(head);
  if (numeral && (!found || /^i$/i.test(numeral[2] as string))) {
    const [whole, open = '', number = '', close = ''] = numeral;
    const form = `${open}${number === number.toLowerCase() ? 'i' : 'I'}${close}`;
    return { marker: whole.trim(), length: whole.length, style: 'roman', form, value: romanValue(number), depth: 1 };
  }
  if (!found) return undefined;
  const [whole, open = '', sign = '', close = ''] = found;
  const form = `${open}${sign === sign.toLowerCase() ? 'a' : 'A'}${close}`;
  const value = sign.toLowerCase().charCodeAt(0) - 96;
  return { marker: whole.trim(), length: whole.length, style: 'letter', form, value, depth: 1 };
}
