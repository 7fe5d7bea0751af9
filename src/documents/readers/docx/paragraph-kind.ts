import type { BlockKind } from '../document.js';
import type { ParagraphProperties } from './paragraph-properties.js';
import type { Style } from './styles.js';

/** Text with an outline level of its own but without a heading's style is a heading only when it is no longer than this: pages pasted from the web give whole paragraphs such levels. */
const LONGEST_HEADING = 50;

/** Outline level of text that is not a heading. */
const BODY_TEXT = 9;

/**
 * Kind of block that a paragraph makes.
 * @param length of its text
 * @param numbered whether it was counted in a list that exists
 */
export function kindOf(properties: ParagraphProperties, style: Style, length: number, numbered: boolean): BlockKind {
  if (style.contents) return 'furniture';
  if (headingLevel(properties, style) !== undefined && (style.heading !== undefined || length <= LONGEST_HEADING)) return 'heading';
  return numbered ? 'list_item' : 'paragraph';
}

/** The kind as far as it shows before the paragraph was read. */
export const likelyKind = (properties: ParagraphProperties, style: Style): BlockKind =>
  kindOf(properties, style, 0, listOf(properties, style) !== undefined);

/** Level of a heading, 1 = highest; what the paragraph says goes before what its style says. */
export const headingLevel = ({ outline }: ParagraphProperties, style: Style): number | undefined =>
  outline === undefined ? style.heading : outline === BODY_TEXT ? undefined : outline + 1;

/** Id of the list that a paragraph belongs to; list 0 is none, whatever its style says. */
export function listOf({ numberingId }: ParagraphProperties, style: Style): string | undefined {
  const id = numberingId ?? style.numbering?.id;
  return id === '0' ? undefined : id;
}
