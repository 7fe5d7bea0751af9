import type { XmlReader } from '../xml.js';

/** Texts that cells share by number. */
export function readSharedStrings(xml: XmlReader | undefined): readonly string[] {
  const strings: string[] = [];
  while (xml?.next()) if (xml.kind === 'open' && xml.name === 'si') strings.push(richText(xml));
  return strings;
}

/** Text of the element just opened: runs joined, spaces as they stand, phonetic readings left out. */
export function richText(xml: XmlReader): string {
  let text = '';
  const inside = xml.depth;
  while (xml.nextWithin(inside)) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'rPh') xml.skip();
    else if (xml.name === 't') text += elementText(xml);
  }
  return unescaped(text);
}

/** Text of the element just opened, whatever stands in it. */
export function elementText(xml: XmlReader): string {
  let text = '';
  const inside = xml.depth;
  while (xml.nextWithin(inside)) if (xml.kind === 'text') text += xml.text();
  return text;
}

/** Text of the element just opened if it has this name, else nothing. */
export const textOf = (xml: XmlReader, name: string): string => (xml.kind === 'open' && xml.name === name ? elementText(xml) : '');

/** Characters that XML cannot hold stand as `_x000D_` (ECMA-376 part 1, 22.9.2.19); `_x005F_` is the underscore itself. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  const plain = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return plain.replace(/\r\n?/g, '\n').replace(/[\0\ud800-\udfff]/g, (unit, at: number) => (isPaired(plain, at) ? unit : '\ufffd'));
}

/** Whether the unit is half of a whole pair; the other half alone would break what stores the text. */
function isPaired(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  return code > 0xffff || (code >= 0xdc00 && code <= 0xdfff && (text.codePointAt(at - 1) ?? 0) > 0xffff);
}
