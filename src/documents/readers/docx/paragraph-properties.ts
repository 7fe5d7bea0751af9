import type { XmlReader } from '../xml.js';
import { type Signature, signatureOf } from './changes.js';
import { levelOf } from './styles.js';

/** What a paragraph says about itself (CT_PPr), as far as it matters for reading. */
export interface ParagraphProperties {
  readonly style?: string;
  readonly outline?: number;
  /** Id of its list, `0` for none though its style has one. */
  readonly numberingId?: string;
  readonly numberingLevel?: number;
  /** Set when the mark that ends the paragraph was inserted or deleted. */
  readonly markInserted?: Signature;
  readonly markDeleted?: Signature;
}

export const PLAIN_PARAGRAPH: ParagraphProperties = {};

/** @param readSection told when the paragraph ends a section, with the reader standing on its properties */
export function readParagraphProperties(xml: XmlReader, readSection: (xml: XmlReader) => void): ParagraphProperties {
  const found: { -readonly [K in keyof ParagraphProperties]?: ParagraphProperties[K] } = {};
  const inside = xml.depth;
  while (xml.nextWithin(inside)) {
    if (xml.kind !== 'open') continue;
    switch (xml.name) {
      case 'w:pStyle':
        found.style = xml.attribute('w:val') ?? '';
        break;
      case 'w:outlineLvl':
        found.outline = levelOf(xml.attribute('w:val'), 9);
        break;
      case 'w:numId':
        found.numberingId = xml.attribute('w:val') ?? '0';
        break;
      case 'w:ilvl':
        found.numberingLevel = levelOf(xml.attribute('w:val'), 8);
        break;
      case 'w:rPr':
        readMark(xml, found);
        break;
      case 'w:sectPr':
        readSection(xml);
        break;
      case 'w:pPrChange':
      case 'w:numberingChange':
        xml.skip();
        break;
    }
  }
  return found;
}

function readMark(xml: XmlReader, found: { markInserted?: Signature; markDeleted?: Signature }): void {
  const inside = xml.depth;
  while (xml.nextWithin(inside)) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'w:ins' || xml.name === 'w:moveTo') found.markInserted = signatureOf(xml);
    else if (xml.name === 'w:del' || xml.name === 'w:moveFrom') found.markDeleted = signatureOf(xml);
    else if (xml.name === 'w:rPrChange') xml.skip();
  }
}
