import { isUtf8 } from 'node:buffer';
import type { Warning } from './document.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  /** Without byte order mark; NULs stand as U+FFFD, because no database column takes them. Line ends as in the file. */
  readonly text: string;
  readonly encoding: Encoding;
  /** `encoding-guessed` when neither a byte order mark nor validity settled it, `characters-damaged` when some were unreadable. */
  readonly warnings: readonly Warning[];
}

/** The characters that Windows-1252 has at 0x80-0x9F, where Latin-1 has control codes; unassigned ones stay control codes. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** How much of a file is looked at when its encoding or its nature is in doubt. */
const SAMPLE_BYTES = 65_536;

/**
 * Text of a file whose encoding nobody wrote down: byte order mark first, then validity as UTF-8, then the NULs that
 * UTF-16 leaves between Latin letters; what is left is Windows-1252, in which every file is valid, so that is a guess.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = encodingByMark(bytes);
  if (marked) return finish(decodeAs(bytes.subarray(marked === 'utf-8' ? 3 : 2), marked), marked, []);
  const unmarked = encodingWithoutMark(bytes);
  const guessed = [{ code: 'encoding-guessed', detail: `No encoding stated; read as ${unmarked}.` }];
  if (unmarked !== 'utf-8') return finish(decodeAs(bytes, unmarked), unmarked, guessed);
  return isUtf8(bytes) ? finish(decodeAs(bytes, 'utf-8'), 'utf-8', []) : finish(decodeMixed(bytes), 'utf-8', guessed);
}

/** Text in a stated encoding; bytes that are invalid in it become U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character);
}

/** Text in an encoding that the file itself states; no guess, but with the same warnings about characters. */
export const decodeStated = (bytes: Uint8Array, encoding: Encoding): DecodedText => finish(decodeAs(bytes, encoding), encoding, []);

/** Whether the bytes can be text at all: few control codes, in whichever encoding they turn out to be. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const { text } = decodeText(bytes.subarray(0, SAMPLE_BYTES));
  const odd = text.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g)?.length ?? 0;
  return odd * 20 <= text.length;
}

/** Text without what no database takes: NULs and halves of surrogate pairs become U+FFFD. */
export const wellFormed = (text: string): string =>
  text.replace(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

/** Line ends of every system as `\n`. */
export const withUnixLines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

function encodingByMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function encodingWithoutMark(bytes: Uint8Array): Encoding {
  const wide = utf16ByNulls(bytes.subarray(0, SAMPLE_BYTES));
  if (wide) return wide;
  if (isUtf8(bytes)) return 'utf-8';
  const { sequences, strays } = countUtf8(bytes);
  return sequences > strays ? 'utf-8' : 'windows-1252';
}

/** In UTF-16 text of a European language nearly every second byte is NUL, and hardly any of the others. */
function utf16ByNulls(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return undefined;
  const nulls = [0, 0];
  for (let at = 0; at < pairs * 2; at++) if (sample[at] === 0) nulls[at % 2]! += 1;
  if (nulls[1]! > pairs * 0.5 && nulls[0]! < pairs * 0.1) return 'utf-16le';
  if (nulls[0]! > pairs * 0.5 && nulls[1]! < pairs * 0.1) return 'utf-16be';
  return undefined;
}

/** Length of the sequence of more than one byte that starts here (RFC 3629); 0 when it is not well formed. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  for (let next = at + 1; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function countUtf8(bytes: Uint8Array): { readonly sequences: number; readonly strays: number } {
  let sequences = 0;
  let strays = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at]! < 0x80 ? 1 : sequenceLength(bytes, at);
    if (length > 1) sequences += 1;
    if (length === 0) strays += 1;
    at += length || 1;
  }
  return { sequences, strays };
}

/** Mostly UTF-8, with bytes of an older program pasted in: those are read as Windows-1252, so that no letter is lost. */
function decodeMixed(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at]! < 0x80 ? 1 : sequenceLength(bytes, at);
    if (length === 0) {
      pieces.push(decodeAs(bytes.subarray(from, at), 'utf-8'), decodeAs(bytes.subarray(at, at + 1), 'windows-1252'));
      from = at + 1;
    }
    at += length || 1;
  }
  pieces.push(decodeAs(bytes.subarray(from), 'utf-8'));
  return pieces.join('');
}

function finish(decoded: string, encoding: Encoding, warnings: readonly Warning[]): DecodedText {
  const text = decoded.includes('\0') ? decoded.replaceAll('\0', '\ufffd') : decoded;
  const damaged = text.includes('\ufffd');
  const detail = 'Some characters could not be read and stand as \ufffd.';
  return { text, encoding, warnings: damaged ? [...warnings, { code: 'characters-damaged', detail }] : warnings };
}
