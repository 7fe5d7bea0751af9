import type { XmlReader } from '../xml.js';
import { isOn } from './namespaces.js';

/** The headers and footers that the sections of a document print, by relationship id, in the order in which they first turn up. */
export class Sections {
  readonly headers: string[] = [];
  readonly footers: string[] = [];

  /** Reads the properties of a section (CT_SectPr). */
  read(xml: XmlReader): void {
    const found: { readonly kind: string; readonly type: string; readonly id: string }[] = [];
    let firstPage = false;
    const inside = xml.depth;
    while (xml.nextWithin(inside)) {
      if (xml.kind !== 'open') continue;
      if (xml.name === 'w:headerReference' || xml.name === 'w:footerReference') {
        found.push({ kind: xml.name, type: xml.attribute('w:type') ?? 'default', id: xml.attribute('r:id') ?? '' });
      } else if (xml.name === 'w:titlePg') firstPage = isOn(xml.attribute('w:val'));
      else if (xml.name === 'w:sectPrChange') xml.skip();
    }
    for (const { kind, type, id } of found) {
      const list = kind === 'w:headerReference' ? this.headers : this.footers;
      if ((type !== 'first' || firstPage) && !list.includes(id)) list.push(id);
    }
  }
}
