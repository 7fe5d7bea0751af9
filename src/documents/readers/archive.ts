import { Problem, unreadable } from '../../platform/problems/problem.js';
import type { Attachment, ReadDocument, Warning } from './document.js';
import { officeFormat } from './office-format.js';
import { extensionOf } from './recognise.js';
import { openZip, type ZipArchive, type ZipMember } from './zip.js';

/** What programs leave in archives beside the files that a person put there. */
const LEFTOVER = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pdf: 'application/pdf',
  eml: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
  csv: 'text/csv',
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  vtt: 'text/vtt',
  srt: 'application/x-subrip',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  mp4: 'video/mp4',
};

/**
 * Reads a zip archive: no text of its own, each file in it an attachment under its path, those of archives inside it too. A file that can't be
 * taken out is named in the warning `member-unreadable`; the others come in all the same.
 * @throws Problem `file-too-complex` (limits of `openZip`, nesting included), `file-damaged`, `file-encrypted` when every file is protected
 */
export function readZip(bytes: Uint8Array): ReadDocument {
  const attachments: Attachment[] = [];
  const refusals: { readonly name: string; readonly problem: Problem }[] = [];
  takeOut(openZip(bytes), '', attachments, (name, problem) => refusals.push({ name, problem }));
  const [first] = refusals;
  if (attachments.length === 0 && first) throw first.problem;
  if (attachments.length === 0) throw unreadable('file-empty', 'There is no file in the archive.');
  const warnings = refusals.map(({ name, problem }): Warning => ({ code: 'member-unreadable', detail: `${name}: ${problem.message}` }));
  return { format: 'zip', text: '', blocks: [], comments: [], edits: [], warnings, attachments };
}

function takeOut(archive: ZipArchive, folder: string, attachments: Attachment[], refuse: (name: string, problem: Problem) => void): void {
  for (const member of archive.members) {
    const name = folder + member.name;
    if (member.isFolder || LEFTOVER.test(member.name)) continue;
    const taken = contentOf(member);
    if (taken instanceof Problem) refuse(name, taken);
    else if (isArchive(taken)) takeOutNested(taken, archive, name, attachments, refuse);
    else attachments.push({ fileName: name, mediaType: MEDIA_TYPES[extensionOf(name)] ?? 'application/octet-stream', bytes: taken });
  }
}

/** The nested archive shares the limits of the one around it, so that nesting buys nothing. */
function takeOutNested(
  bytes: Uint8Array,
  outer: ZipArchive,
  name: string,
  attachments: Attachment[],
  refuse: (name: string, problem: Problem) => void,
): void {
  const inner = attempt(() => openZip(bytes, outer.budget.nested()));
  if (inner instanceof Problem) refuse(name, inner);
  else takeOut(inner, `${name}/`, attachments, refuse);
}

const contentOf = (member: ZipMember): Uint8Array | Problem => attempt(() => member.read());

/** A Problem of one file stays with that file; limits are those of the whole. */
function attempt<Result>(work: () => Result): Result | Problem {
  try {
    return work();
  } catch (error) {
    if (error instanceof Problem && error.code !== 'file-too-complex') return error;
    throw error;
  }
}

function isArchive(bytes: Uint8Array): boolean {
  const format = attempt(() => officeFormat(bytes));
  return format === 'zip';
}
