import type { ReadDocument } from '../document.js';
import { blocksOf } from '../text/blocks.js';
import { rtfText } from './rtf-text.js';

/** Reads rich text (`.rtf`) for its words: paragraphs, bullets, numbering and headings as in plain text. @throws Problem `file-damaged`, `file-too-complex` */
export function readRtf(bytes: Uint8Array): ReadDocument {
  const text = rtfText(bytes);
  const warnings = text === '' ? [{ code: 'no-text', detail: 'The file has no words in it.' }] : [];
  return { format: 'rtf', text, blocks: blocksOf(text), comments: [], edits: [], warnings };
}
