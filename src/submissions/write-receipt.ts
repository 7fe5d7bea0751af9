import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { moment } from '../platform/speech/format.js';
import { speaking } from '../platform/speech/language.js';
import { pdfFonts } from '../reports/writers/pdf-fonts.js';
import { breakable, showable } from '../reports/writers/pdf-text.js';
import { typeset } from '../reports/writers/typeset.js';
import type { Receipt } from './receipt.js';
import { receiptWords as words } from './wording/wording.js';

const template = fileURLToPath(new URL('./receipt.typ', import.meta.url));

/** A receipt as a tagged PDF; runs on a worker thread. What the party typed reaches the typesetter as data, never as markup. */
export const writeReceiptTask = (receipt: Receipt): Uint8Array => speaking(receipt.language ?? 'nl', () => writeReceipt(receipt));

function writeReceipt(receipt: Receipt): Uint8Array {
  const { coverage } = pdfFonts();
  const day = new Date(receipt.submittedAt);
  const data = {
    ...receipt,
    language: receipt.language ?? 'nl',
    words,
    sender: receipt.organisation ? words.sender(receipt.organisation) : words.lead,
    receivedAt: moment(receipt.submittedAt),
    day: { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() },
    registered: receipt.reactions.map(({ number }) => words.reaction(number)).join(', '),
    files: receipt.files.map((file) => ({ ...file, size: words.bytes(file.size), sha256: file.sha256.replace(/(.{16})(?=.)/g, '$1 ') })),
    entries: receipt.entries.map(({ place, text }) => ({ place, paragraphs: text.split(/\n+/).filter((line) => line.trim()) })),
  };
  const json = JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? breakable(showable(value, coverage)) : value));
  return typeset(readFileSync(template, 'utf8'), 'receipt.json', json);
}
