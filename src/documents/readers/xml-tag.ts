import { damaged, placeAfter, startsWith, tooDeep } from './xml-faults.js';
import { sameBytes, type XmlScope } from './xml-names.js';
import { decodeXmlText } from './xml-text.js';

// Characters as bytes of UTF-8. They stand in each file that scans: an imported constant costs a third of the speed.
const APOSTROPHE = 0x27;
const COLON = 0x3a;
const EQUALS = 0x3d;
const EXCLAMATION = 0x21;
const GT = 0x3e;
const LT = 0x3c;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const SLASH = 0x2f;
const SPACE = 0x20;

/**
 * Place of the `>` that ends a tag, past the values of its attributes.
 * @throws Problem `file-damaged`
 */
export function endOfTag(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let byte = bytes[at]; byte !== GT; byte = bytes[++at]) {
    if (byte === QUOTE || byte === APOSTROPHE) {
      do at++;
      while (bytes[at] !== byte && at < bytes.length);
    } else if (byte === undefined || byte === LT) throw damaged('has a tag that does not end');
  }
  return at;
}

/**
 * Place of the closing tag of the element whose content begins here; -1 when an element of the local name `unless` is inside.
 * Tags are counted, not compared, which makes this several times quicker than reading.
 * @param deepest elements within elements that are allowed inside
 * @throws Problem `file-damaged`, `file-too-complex`
 */
export function endOfElement(bytes: Buffer, start: number, deepest: number, unless: Uint8Array | undefined): number {
  let inside = 1;
  for (let at = start; ; ) {
    while (at < bytes.length && bytes[at] !== LT) at++;
    const mark = bytes[at + 1];
    if (mark === SLASH) {
      if (--inside === 0) return at;
      at = endOfTag(bytes, at + 2) + 1;
    } else if (mark === QUESTION) at = placeAfter(bytes, at, '?>');
    else if (mark === EXCLAMATION) at = endOfMarked(bytes, at);
    else {
      if (unless && isNamed(bytes, at + 1, unless)) return -1;
      const end = endOfTag(bytes, at + 1);
      if (bytes[end - 1] !== SLASH && ++inside > deepest) throw tooDeep();
      at = end + 1;
    }
  }
}

/** Place after a comment or CDATA section; anything else of this kind is a declaration, which is refused. */
export function endOfMarked(bytes: Buffer, at: number): number {
  if (startsWith(bytes, at, '<!--')) return placeAfter(bytes, at + 4, '-->');
  if (startsWith(bytes, at, CDATA)) return placeAfter(bytes, at, ']]>');
  throw damaged('has a document type declaration');
}

export const CDATA = '<![CDATA[';

/** Whether the tag whose name begins here has this local name, under any prefix. */
function isNamed(bytes: Uint8Array, start: number, local: Uint8Array): boolean {
  let at = start;
  while (bytes[at]! > SPACE && bytes[at] !== COLON && bytes[at] !== GT && bytes[at] !== SLASH) at++;
  if (bytes[at] === COLON) at++;
  else at = start;
  const next = bytes[at + local.length];
  return sameBytes(local, bytes, at, at + local.length) && (next === GT || next === SLASH || (next !== undefined && next <= SPACE));
}

/**
 * Value of an attribute.
 * @param from where the attributes of a tag begin
 * @param to where they end
 * @param name with the reader's own prefix
 */
export function findAttribute(bytes: Buffer, from: number, to: number, scope: XmlScope, name: string): string | undefined {
  let at = from;
  while (at < to) {
    while (at < to && bytes[at]! <= SPACE) at++;
    const start = at;
    let hash = 0;
    for (let byte = bytes[at]!; at < to && byte !== EQUALS && byte > SPACE; byte = bytes[++at]!) hash = (hash * 31 + byte) | 0;
    const end = at;
    while (at < to && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at++;
    const value = at + 1;
    const quote = bytes[at++];
    while (at < to && bytes[at] !== quote) at++;
    if (at >= to) return undefined;
    if (end > start && scope.find(bytes, start, end, hash).attribute === name) return decodeXmlText(bytes, value, at, false);
    at++;
  }
  return undefined;
}

/** Namespaces that the attributes of a tag declare: prefix, empty for the default, and name. */
export function declarationsIn(bytes: Buffer, from: number, to: number): readonly (readonly [prefix: string, namespace: string])[] {
  const attributes = bytes.toString('utf8', from, to).matchAll(/\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Array.from(attributes, ([, prefix, double, single]) => [prefix ?? '', double ?? single ?? ''] as const);
}
