import { damaged } from './xml-faults.js';

// Characters as bytes of UTF-8; they stand here because an imported constant costs a third of the speed.
const LT = 0x3c;
const AMP = 0x26;
const SPACE = 0x20;

/**
 * Place of the tag that ends the text which begins here. When the text is more than ASCII without entities, its complement (`~place`, which is
 * negative) is given: one number tells both, and the text is looked at once.
 * @throws Problem `file-damaged` for characters that XML does not allow
 */
export function endOfText(bytes: Uint8Array, start: number): number {
  const { length } = bytes;
  let plain = true;
  let at = start;
  for (; at < length; at++) {
    const byte = bytes[at]!;
    if (byte > LT) {
      if (byte >= 0x80) plain = false;
    } else if (byte === LT) break;
    else if (byte < SPACE || byte === AMP) {
      if (byte < SPACE && byte !== 0x0a && byte !== 0x09 && byte !== 0x0d) throw damaged('holds control characters');
      if (byte === AMP || byte === 0x0d) plain = false;
    }
  }
  return plain ? at : ~at;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of a stretch of XML. `plain` says that it is ASCII without entities; `verbatim` that `&` is just a character (CDATA). */
export function decodeXmlText(bytes: Buffer, start: number, end: number, plain: boolean, verbatim = false): string {
  if (plain) return bytes.toString('latin1', start, end);
  let text = bytes.toString('utf8', start, end);
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  return verbatim || !text.includes('&') ? text.replaceAll('\0', '\ufffd') : text.replace(/&([^;&\s]{1,12};)?/g, resolveEntity);
}

/** @throws Problem `file-damaged` for an entity that XML does not have by itself */
function resolveEntity(_reference: string, body: string | undefined): string {
  const name = body?.slice(0, -1) ?? '';
  const known = ENTITIES[name];
  if (known !== undefined) return known;
  const numbered = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
  if (!numbered) throw damaged('uses an entity that is not defined');
  return characterOf(numbered[1] ? Number.parseInt(numbered[1], 16) : Number(numbered[2]));
}

/** Characters that XML does not allow stand as U+FFFD: half a surrogate pair or a NUL would break what stores the text. */
function characterOf(code: number): string {
  const allowed = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff));
  return allowed ? String.fromCodePoint(code) : '\ufffd';
}

/** The bytes of an XML part as UTF-8 without byte order mark; parts may be in UTF-16, which shows in their first bytes. */
export function inUtf8(given: Uint8Array): Buffer {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return recode(bytes, 'utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return recode(bytes, 'utf-16be');
  return bytes;
}

const recode = (bytes: Buffer, encoding: string): Buffer => Buffer.from(new TextDecoder(encoding).decode(bytes), 'utf8');
