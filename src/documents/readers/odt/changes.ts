import type { Edit } from '../document.js';
import { type EditDraft, editsOf } from '../passages/edit-draft.js';
import type { Flow } from '../passages/flow.js';
import type { XmlReader } from '../xml.js';

interface Region {
  kind: 'insertion' | 'deletion' | undefined;
  author: string;
  date: string;
  readonly deleted: string[];
}

/** Tracked changes (ODF 1.3, 5.5): what was changed is told before the text, where it was changed by marks in the text. */
export class Changes {
  private readonly regions = new Map<string, Region>();
  private readonly drafts: EditDraft[] = [];
  private readonly open = new Map<string, EditDraft>();

  /** @param readWords gives the words of the paragraph just opened */
  constructor(
    private readonly flow: Flow,
    private readonly readWords: (xml: XmlReader) => string,
  ) {}

  /** Reads what was changed, by whom and when (text:tracked-changes). */
  readRegions(xml: XmlReader): void {
    const inside = xml.depth;
    let region: Region | undefined;
    while (xml.nextWithin(inside)) {
      if (xml.kind !== 'open') continue;
      if (xml.name === 'text:changed-region') {
        region = { kind: undefined, author: '', date: '', deleted: [] };
        this.regions.set(xml.attribute('text:id') ?? xml.attribute('xml:id') ?? '', region);
      } else if (region) readRegion(xml, region, this.readWords);
    }
  }

  /** A mark in the text; false for every other tag. */
  mark(xml: XmlReader): boolean {
    const id = xml.attribute('text:change-id') ?? '';
    if (xml.name === 'text:change') this.delete(id);
    else if (xml.name === 'text:change-start') this.begin(id);
    else if (xml.name === 'text:change-end') this.end(id);
    else return false;
    return true;
  }

  edits(text: string): readonly Edit[] {
    return editsOf(this.drafts, text);
  }

  private delete(id: string): void {
    const region = this.regions.get(id);
    if (region?.kind === 'deletion')
      this.drafts.push({ ...region, kind: 'deletion', span: this.flow.point(), deleted: region.deleted.join('\n') });
  }

  /** Whether the paragraph being read has text so far; a change that begins or ends where it has none takes its break along. */
  private inParagraph(): boolean {
    return this.flow.gap === '' && this.flow.length > 0;
  }

  private begin(id: string): void {
    const region = this.regions.get(id);
    if (region?.kind !== 'insertion' || this.open.has(id)) return;
    const draft: EditDraft = {
      ...region,
      kind: 'insertion',
      deleted: '',
      span: this.inParagraph() ? this.flow.beginHere() : this.flow.begin(),
    };
    this.drafts.push(draft);
    this.open.set(id, draft);
  }

  private end(id: string): void {
    const draft = this.open.get(id);
    if (!draft) return;
    if (this.inParagraph()) this.flow.end(draft.span);
    else this.flow.endAtNext(draft.span);
  }
}

function readRegion(xml: XmlReader, region: Region, readWords: (xml: XmlReader) => string): void {
  if (xml.name === 'text:insertion') region.kind ??= 'insertion';
  else if (xml.name === 'text:deletion') region.kind = 'deletion';
  else if (xml.name === 'dc:creator') region.author ||= xml.content().trim();
  else if (xml.name === 'dc:date') region.date ||= xml.content().trim();
  else if (xml.name === 'text:p' || xml.name === 'text:h') region.deleted.push(readWords(xml));
}
