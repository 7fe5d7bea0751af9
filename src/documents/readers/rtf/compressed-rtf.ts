import { unreadable } from '../../../platform/problems/problem.js';

/** `LZFu` and `MELA`, as numbers: packed, and as it is. */
const PACKED = 0x75465a4c;
const PLAIN = 0x414c454d;
const HEADER_BYTES = 16;
const DICTIONARY_BYTES = 4096;
/** More than the words of any mail. */
const MOST_BYTES = 32 * 1024 * 1024;

/** What every packer begins with (MS-OXRTFCP, 2.1.2.1). */
const BEGINNING = Buffer.from(
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx',
  'latin1',
);

/**
 * Unpacks the rich text of a mail as Outlook keeps it (MS-OXRTFCP). Each two bytes give seventeen at most, so that no file grows without end.
 * @throws Problem `file-damaged` when it is no such text, `file-too-complex` beyond 32 MB
 */
export function unpackedRtf(packed: Uint8Array): Uint8Array {
  const view = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  if (view.length < HEADER_BYTES) throw damaged();
  const kind = view.readUInt32LE(8);
  if (kind === PLAIN) return view.subarray(HEADER_BYTES, Math.min(view.length, HEADER_BYTES + view.readUInt32LE(4)));
  if (kind !== PACKED) throw damaged();
  const dictionary = Buffer.alloc(DICTIONARY_BYTES);
  BEGINNING.copy(dictionary);
  const size = Math.min(view.readUInt32LE(4), view.length * 9);
  if (size > MOST_BYTES) throw unreadable('file-too-complex', 'The rich text of the mail is too large.');
  const written = Buffer.alloc(size);
  let to = BEGINNING.length;
  let length = 0;
  const put = (byte: number): void => {
    if (length < size) written[length++] = byte;
    dictionary[to] = byte;
    to = (to + 1) % DICTIONARY_BYTES;
  };
  for (let at = HEADER_BYTES; at < view.length && length < size; ) {
    const control = view[at++] as number;
    for (let bit = 0; bit < 8 && at < view.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(view[at++] as number);
        continue;
      }
      if (at + 1 >= view.length) return written.subarray(0, length);
      const reference = view.readUInt16BE(at);
      at += 2;
      const from = reference >> 4;
      if (from === to) return written.subarray(0, length);
      for (let count = 0; count < (reference & 15) + 2; count++) put(dictionary[(from + count) % DICTIONARY_BYTES] as number);
    }
  }
  return written.subarray(0, length);
}

const damaged = () => unreadable('file-damaged', 'The rich text of the mail is damaged.');
