import { decodeText } from '../decode.js';
import type { ReadDocument, Reader } from '../document.js';
import { blocksOf } from './blocks.js';

/**
 * Reads plain text in any encoding. The text stays as it is in the file, so that positions count in what was sent; the blocks are what a person
 * sees in it: headings, bullets, numbered items and paragraphs with their wrapped lines joined, page numbers and running heads apart.
 */
export const readText: Reader = (bytes: Uint8Array): ReadDocument => {
  const { text, warnings } = decodeText(bytes);
  return { format: 'txt', text, blocks: blocksOf(text), comments: [], edits: [], warnings };
};
