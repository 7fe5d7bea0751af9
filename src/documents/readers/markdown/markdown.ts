import { unreadable } from '../../../platform/problems/problem.js';
import { decodeText } from '../decode.js';
import type { ReadDocument } from '../document.js';
import { blocksOf } from './blocks.js';
import { mustBeManageable } from './limits.js';
import { mendTables } from './mending.js';
import { parseMarkdown } from './parts.js';

/** Settings between lines of dashes that some programs put before the text. */
const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Reads Markdown (CommonMark with the additions of GitHub). The text is the source itself, so that positions show in what was sent; the blocks have
 * the words that a person reads.
 * @throws Problem `file-empty`, `file-too-complex`
 */
export function readMarkdown(bytes: Uint8Array): ReadDocument {
  if (bytes.length === 0) throw unreadable('file-empty', 'The file is empty.');
  const { text, warnings } = decodeText(bytes);
  mustBeManageable(text);
  const settings = FRONT_MATTER.exec(text)?.[0] ?? '';
  // Blanks in their place keep every position right.
  const source = mendTables(settings.replace(/[^\r\n]/g, ' ') + text.slice(settings.length));
  const front =
    settings.trim() === '' ? [] : [{ kind: 'furniture', text: settings.trim(), start: 0, end: settings.trimEnd().length } as const];
  return { format: 'md', text, blocks: [...front, ...blocksOf(parseMarkdown(source), source)], comments: [], edits: [], warnings };
}
