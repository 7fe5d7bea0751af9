import { unreadable } from '../../platform/problems/problem.js';
import { openZip } from './zip.js';

/** Streams that say which program a compound file belongs to; a mail comes first, for it may hold any of the others. */
const COMPOUND_STREAMS: readonly (readonly [string, string])[] = [
  ['__properties_version1.0', 'msg'],
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['PowerPoint Document', 'ppt'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
];

/**
 * Format of an office file by its container: a compound file (MS-CFB) by the names of its streams, a zip by the content types that it lists.
 * @throws Problem `file-encrypted` for a package under a password, and those of `openZip`
 */
export function officeFormat(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.subarray(0, 8).toString('latin1');
  if (head === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') return compoundFormat(buffer);
  return head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06') ? zipFormat(bytes) : undefined;
}

function compoundFormat(buffer: Buffer): string {
  const found = COMPOUND_STREAMS.find(([stream]) => buffer.includes(Buffer.from(stream, 'utf16le')))?.[1] ?? 'compound';
  if (found === 'encrypted') throw unreadable('file-encrypted', 'The file is protected with a password.');
  return found;
}

/** Main parts by their content type, strict and transitional, templates and files with macros alike. */
const MAIN_PARTS: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled/, 'docx'],
  [/spreadsheetml\.(?:sheet|template)\.main|ms-excel\.(?:sheet|template)\.macroEnabled/, 'xlsx'],
  [/presentationml\.(?:presentation|slideshow|template)\.main/, 'pptx'],
  [/ms-excel\.sheet\.binary/, 'xlsb'],
];

function zipFormat(bytes: Uint8Array): string {
  const archive = openZip(bytes);
  const mimetype = latin(archive.find('mimetype')?.read());
  const openDocument = /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)/.exec(mimetype)?.[1];
  if (openDocument) return { text: 'odt', spreadsheet: 'ods', presentation: 'odp' }[openDocument] ?? 'zip';
  const types = archive.find('[Content_Types].xml')?.read();
  if (!types) return 'zip';
  // Some programs write this part in UTF-16; the NULs are no loss for looking up a name.
  const named = latin(types).replaceAll('\0', '');
  return MAIN_PARTS.find(([type]) => type.test(named))?.[1] ?? 'zip';
}

const latin = (bytes: Uint8Array = new Uint8Array()): string => Buffer.from(bytes).toString('latin1');
