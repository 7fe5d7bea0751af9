import { unreadable } from '../../platform/problems/problem.js';
import { readZip } from './archive.js';
import { readCsv } from './csv.js';
import type { ReadDocument, Reader } from './document.js';
import { readDocx } from './docx/docx.js';
import type { ReadFormat } from './formats.js';
import { readHtml } from './html/html.js';
import { readEml } from './mail/read-eml.js';
import { readMsg } from './mail/read-msg.js';
import { readWinmail } from './mail/read-winmail.js';
import { readMarkdown } from './markdown/markdown.js';
import { readOdt } from './odt/odt.js';
import { readPdf } from './pdf/read-pdf.js';
import { recogniseFormat } from './recognise.js';
import { readRtf } from './rtf/rtf.js';
import { readOds } from './spreadsheet/read-ods.js';
import { readXlsx } from './spreadsheet/read-xlsx.js';
import { readText } from './text/text.js';
import { readSbv, readSrt, readVtt } from './transcript/read-transcript.js';
import { withTurns } from './transcript/spoken-text.js';

export { recogniseFormat } from './recognise.js';

/** Every format that can be read; this map is the whole plug-in system. A reader's libraries load when it is first used. */
const byFormat: Readonly<Record<ReadFormat, Reader>> = {
  txt: readText,
  docx: readDocx,
  odt: readOdt,
  html: readHtml,
  md: readMarkdown,
  rtf: readRtf,
  pdf: readPdf,
  xlsx: readXlsx,
  ods: readOds,
  csv: readCsv,
  eml: readEml,
  msg: readMsg,
  winmail: readWinmail,
  vtt: readVtt,
  srt: readSrt,
  sbv: readSbv,
  zip: readZip,
};

/** The same, by a format that may have no reader. */
export const readers: ReadonlyMap<string, Reader> = new Map(Object.entries(byFormat));

/**
 * Reads a file with the reader of the format that its bytes show.
 * @throws Problem of `recogniseFormat`, `file-format-unknown` for a format without reader, and whatever the reader refuses
 */
export async function readFile(bytes: Uint8Array, fileName: string): Promise<ReadDocument> {
  const format = recogniseFormat(bytes, fileName);
  const read = readers.get(format);
  if (!read) throw unreadable('file-format-unknown', `Files of format ${format} are not read.`, { fileName, format });
  return withTurns(await read(bytes, fileName));
}
