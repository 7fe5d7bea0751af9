import { unreadable } from '../../../platform/problems/problem.js';
import { type DecodedText, decodeStated, decodeText } from '../decode.js';
import type { ReadDocument } from '../document.js';
import { blocksOf } from '../passages/draft.js';
import { editsOf } from '../passages/edit-draft.js';
import { Page } from './page.js';
import { attributeOf, type Document, findElement, parsePage, textIn } from './tree.js';

/**
 * Reads a page of HTML: its text as a person sees it, in blocks. Scripts, styles and what is hidden are left out; nothing is fetched.
 * @throws Problem `file-empty`, `file-too-complex`
 */
export function readHtml(bytes: Uint8Array): ReadDocument {
  if (bytes.length === 0) throw unreadable('file-empty', 'The file is empty.');
  const { text: html, warnings } = decodePage(bytes);
  const document = parsePage(html);
  const page = new Page();
  page.read(document.childNodes, { kind: 'paragraph' });
  const text = page.finish();
  return {
    format: 'html',
    text,
    blocks: blocksOf(page.blocks, text),
    comments: [],
    edits: editsOf(page.edits, text),
    warnings,
    properties: propertiesOf(document),
  };
}

/** How far into a page its encoding may be stated (WHATWG HTML 4.2.5.4). */
const STATED_WITHIN = 1_024;

/** A byte order mark and validity as UTF-8 go before what the page says of itself; many pages say wrong. */
function decodePage(bytes: Uint8Array): DecodedText {
  const decoded = decodeText(bytes);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, STATED_WITHIN)).toString('latin1');
  const stated = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (decoded.encoding !== 'windows-1252' || !stated || !/^(?:windows-125\d|iso-8859-1\d?|latin1|us-ascii)$/.test(stated)) return decoded;
  return decodeStated(bytes, 'windows-1252');
}

function propertiesOf(document: Document): Readonly<Record<string, string>> {
  const title = findElement(document.childNodes, 'title');
  const words = title ? textIn(title).replace(/\s+/g, ' ').trim() : '';
  const language = attributeOf(findElement(document.childNodes, 'html')!, 'lang');
  return { ...(words ? { title: words } : {}), ...(language ? { language } : {}) };
}
