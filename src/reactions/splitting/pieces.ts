import type { Block } from '../../documents/readers/document.js';
import { sentencesOf } from '../../language/sentences.js';

/** A part of a block: its words as a person reads them, and where they stand in the document's text. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The whole block as one piece. */
export const wholeOf = (block: Block): Piece => ({ text: block.text, start: block.start, end: block.end });

/**
 * The sentences of a block with their places in the document, which together cover the block: its bullet belongs to the first, what follows a
 * sentence to that sentence. A block whose words do not follow its source (read from cells, say) stays whole.
 */
export function sentencePieces(block: Block, source: string): readonly Piece[] {
  const sentences = sentencesOf(block.text);
  if (sentences.length < 2) return [wholeOf(block)];
  const starts = placesOf(
    sentences.map((sentence) => sentence.start),
    block,
    source,
  );
  if (!starts) return [wholeOf(block)];
  return sentences.map((sentence, at) => ({
    text: block.text.slice(sentence.start, sentence.end),
    start: at === 0 ? block.start : (starts[at] as number),
    end: at === sentences.length - 1 ? block.end : (starts[at + 1] as number),
  }));
}

/**
 * Where positions in the words of a block stand in the document. The words are the source without line ends, hyphens at line ends, bullets and
 * mark-up, so both are walked side by side, passing over what the words left out. Linear; nothing when the words say more than the source.
 */
export function placesOf(positions: readonly number[], block: Block, source: string): readonly number[] | undefined {
  const words = block.text;
  if (block.end - block.start === words.length && source.startsWith(words, block.start)) return positions.map((at) => block.start + at);
  const places: number[] = [];
  let from = block.start;
  if (block.marker) {
    const found = source.indexOf(block.marker, from);
    if (found >= 0 && found < from + 12) from = found + block.marker.length;
  }
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    const sign = words[at] as string;
    if (/\s/.test(sign)) {
      if (positions[next] === at) places[next++] = from;
      continue;
    }
    while (from < block.end && source[from] !== sign) from += 1;
    if (from >= block.end) return undefined;
    while (next < positions.length && positions[next] === at) places[next++] = from;
    from += 1;
  }
  return places.length === positions.length ? places : undefined;
}

/** Whether a block goes on with the one before it, cut in two by a page break: that one did not end, and this one begins low. */
export function continuesAfter(before: string, block: Block): boolean {
  if (block.marker || (block.kind !== 'paragraph' && block.kind !== 'list_item')) return false;
  if (/[.!?:;…]["'”’»)\]]*$/.test(before)) return false;
  return /^["'“‘„(]?\p{Ll}/u.test(block.text) || /[\p{L}\d][-\u00ad]$/u.test(before);
}
