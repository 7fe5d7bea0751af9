import { unreadable } from '../../platform/problems/problem.js';
import { decodeText, looksLikeText } from './decode.js';
import { officeFormat } from './office-format.js';

/** First bytes that settle a format, as Latin-1. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpg'],
  ['GIF8', 'gif'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['ID3', 'mp3'],
  ['OggS', 'ogg'],
  ['fLaC', 'flac'],
  ['\x1aE\xdf\xa3', 'webm'],
  ['\x1f\x8b', 'gzip'],
  ['7z\xbc\xaf\x27\x1c', '7z'],
  ['Rar!', 'rar'],
  // What Outlook packs a mail in for another Outlook (MS-OXTNEF).
  ['\x78\x9f\x3e\x22', 'winmail'],
];

/** What a name promises. Names that are not here promise nothing. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  doc: 'doc',
  odt: 'odt',
  ott: 'odt',
  pdf: 'pdf',
  rtf: 'rtf',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xltx: 'xlsx',
  xls: 'xls',
  ods: 'ods',
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  eml: 'eml',
  msg: 'msg',
  vtt: 'vtt',
  srt: 'srt',
  sbv: 'sbv',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'md',
  markdown: 'md',
  txt: 'txt',
  zip: 'zip',
  pptx: 'pptx',
  png: 'png',
  jpg: 'jpg',
  jpeg: 'jpg',
  gif: 'gif',
  tif: 'tiff',
  tiff: 'tiff',
  mp3: 'mp3',
  m4a: 'mp4',
  mp4: 'mp4',
  mov: 'mp4',
  ogg: 'ogg',
  oga: 'ogg',
  wav: 'wav',
  webm: 'webm',
  mkv: 'webm',
  flac: 'flac',
};

const TEXT_FORMATS: ReadonlySet<string> = new Set(['csv', 'eml', 'vtt', 'srt', 'sbv', 'html', 'md', 'txt']);

/** Names that people and programs give to the newer format, or the other way round, without meaning harm. */
const SAME_FAMILY: Readonly<Record<string, string>> = { doc: 'docx', xls: 'xlsx', docx: 'doc', xlsx: 'xls' };

/** How much of a text is looked at. */
const HEAD_BYTES = 16_384;

/**
 * Format of a file from its bytes; its name only tells text kinds apart, because a list with commas and a letter look alike.
 * @throws Problem `file-empty`, `file-encrypted` (an office file under a password), `file-not-what-it-says` (name and bytes
 * contradict each other) or `file-format-unknown`
 */
export function recogniseFormat(bytes: Uint8Array, fileName: string): string {
  if (bytes.length === 0) throw unreadable('file-empty', 'The file is empty.', { fileName });
  const promised = BY_EXTENSION[extensionOf(fileName)];
  const found = binaryFormat(bytes);
  if (found) return agreeing(found, promised, fileName);
  if (promised && !TEXT_FORMATS.has(promised)) throw contradiction(promised, 'text or unknown bytes', fileName);
  if (!looksLikeText(bytes)) {
    if (promised) throw contradiction(promised, 'no text', fileName);
    throw unreadable('file-format-unknown', 'The format of the file is not known.', { fileName });
  }
  if (promised && promised !== 'txt') return promised;
  return textFormat(decodeText(bytes.subarray(0, HEAD_BYTES)).text) ?? 'txt';
}

/** What follows the last dot of a name, in lower case. */
export const extensionOf = (fileName: string): string => /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';

function agreeing(found: string, promised: string | undefined, fileName: string): string {
  if (!promised || promised === found || SAME_FAMILY[promised] === found) return found;
  throw contradiction(promised, found, fileName);
}

const contradiction = (promised: string, found: string, fileName: string) =>
  unreadable('file-not-what-it-says', `The name of the file says ${promised}, its content is ${found}.`, { fileName, promised, found });

function binaryFormat(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1_100)).toString('latin1');
  const signed = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (signed) return signed[1];
  if (head.startsWith('RIFF')) return head.slice(8, 12) === 'WAVE' ? 'wav' : 'riff';
  if (head.slice(4, 8) === 'ftyp') return 'mp4';
  if (/^\xff[\xfb\xf3\xf2\xfa]/.test(head)) return 'mp3';
  // Readers of PDF take what mail systems put before the signature, up to 1,024 bytes.
  if (head.slice(0, 1_024).includes('%PDF-')) return 'pdf';
  return officeFormat(bytes);
}

/** Kinds of text that show in their first lines. */
function textFormat(text: string): string | undefined {
  const head = text.trimStart();
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(head)) return 'vtt';
  if (/^<!doctype html|^<html[\s>]/i.test(head)) return 'html';
  if (/^\d+\s*\r?\n\s*\d+:\d+:\d+[,.]\d+\s*-->/.test(head)) return 'srt';
  if (/^\d+:\d\d:\d\d\.\d{3},\d+:\d\d:\d\d\.\d{3}\s*\r?\n/.test(head)) return 'sbv';
  if (isMail(head)) return 'eml';
  return undefined;
}

/** Lines of a header that only mail programs write, above the first blank line; a memo with "Date:" and "Subject:" is not a mail. */
function isMail(head: string): boolean {
  const header = head.split(/\r?\n\r?\n/, 1)[0] ?? '';
  if (!/^[\w-]+:/.test(header)) return false;
  const fields =
    header.match(/^(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|DKIM-Signature|Content-Type|From|Date|Subject|To):/gim) ??
    [];
  return fields.length > 1 && /^(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|DKIM-Signature|Content-Type):/im.test(header);
}
