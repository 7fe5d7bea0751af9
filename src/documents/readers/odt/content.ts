import type { BlockKind } from '../document.js';
import { countOf } from '../open-document.js';
import type { BlockDraft, Stretch } from '../passages/draft.js';
import { Flow } from '../passages/flow.js';
import type { XmlReader } from '../xml.js';
import { Inline, NO_TEXT } from './inline.js';
import { Lists } from './lists.js';

const CLOSE_KINDS: ReadonlySet<BlockKind> = new Set(['table_row', 'list_item', 'furniture']);

interface ListPlace {
  readonly style: string;
  readonly level: number;
  /** Marker of the item that has no text yet. */
  marker: string | undefined;
}

/** Where paragraphs go: each a block of its own, or lines of one passage. */
interface Passage {
  readonly before: number;
}

/** Reads the text of an OpenDocument file: `office:text`, or the headers and footers of its styles. */
export class Content {
  readonly flow = new Flow();
  readonly blocks: BlockDraft[] = [];
  readonly inline = new Inline(this.flow);

  private heading: Stretch | undefined;
  private list: ListPlace | undefined;
  private passage: Passage | undefined;
  private kind: BlockKind | undefined;
  private tables = 0;

  constructor(private readonly lists: Lists) {}

  /** Reads paragraphs, lists and tables to the end of the element just opened. */
  readBlocks(xml: XmlReader): void {
    const inside = xml.depth;
    while (xml.nextWithin(inside)) if (xml.kind === 'open') this.readBlock(xml);
  }

  /** Reads all of it as blocks of one kind. */
  readAs(kind: BlockKind, xml: XmlReader): void {
    const outer = this.kind;
    this.kind = kind;
    this.readBlocks(xml);
    this.kind = outer;
  }

  /** The notes that the text refers to, each as a block. */
  readNotes(): void {
    for (const { xml, marker, heading } of this.inline.notes) {
      this.flow.gap = this.flow.length === 0 ? '' : '\n\n';
      const stretch = this.readPassage(xml);
      if (stretch.end > stretch.start) this.blocks.push({ kind: 'footnote', ...stretch, heading, marker });
    }
  }

  private readBlock(xml: XmlReader): void {
    switch (xml.name) {
      case 'text:p':
        this.readParagraph(xml, undefined);
        break;
      case 'text:h':
        this.readParagraph(xml, countOf(xml.attribute('text:outline-level'), 10));
        break;
      case 'text:list':
        this.readList(xml);
        break;
      case 'table:table':
        this.readTable(xml);
        break;
      case 'text:tracked-changes':
        this.inline.changes.readRegions(xml);
        break;
      case 'text:index-body':
        this.readAs('furniture', xml);
        break;
      case 'draw:frame':
        this.readBlocks(xml);
        break;
      default:
        if (NO_TEXT.has(xml.name)) xml.skip();
        else this.inline.mark(xml);
    }
  }

  private readParagraph(xml: XmlReader, level: number | undefined): void {
    const { flow, passage } = this;
    const marker = level === undefined || xml.attribute('text:is-list-header') === 'true' ? undefined : this.lists.nextHeading(level);
    const isHeading = level !== undefined && passage === undefined;
    const kind = this.kind ?? (isHeading ? 'heading' : this.list ? 'list_item' : 'paragraph');
    if (passage === undefined) flow.gap = this.gapBefore(kind);
    const { length: before, next: start } = flow;
    this.inline.read(xml);
    const stretch = { start, end: flow.length };
    if (passage === undefined) {
      flow.placePoints();
      if (flow.length > before) this.addBlock(kind, stretch, level, marker);
    } else {
      flow.placePoints(flow.length > passage.before ? flow.length : flow.next);
      if (flow.length > passage.before) flow.gap += '\n';
    }
    this.inline.anchors.endParagraph();
    this.readBoxes();
  }

  private addBlock(kind: BlockKind, stretch: Stretch, headingLevel: number | undefined, headingMarker: string | undefined): void {
    const { list } = this;
    const inList = kind === 'list_item' && list ? { level: list.level - 1, marker: list.marker || undefined } : {};
    const asHeading =
      kind === 'heading' ? { level: headingLevel, marker: headingMarker || list?.marker || undefined } : { heading: this.heading };
    if (list) list.marker = undefined;
    this.blocks.push({ kind, ...stretch, ...inList, ...asHeading });
    if (kind === 'heading') this.heading = this.inline.heading = stretch;
  }

  private gapBefore(kind: BlockKind): string {
    if (this.flow.length === 0) return '';
    return this.blocks.at(-1)?.kind === kind && CLOSE_KINDS.has(kind) ? '\n' : '\n\n';
  }

  private readBoxes(): void {
    for (const box of this.inline.takeBoxes()) this.readBlocks(box);
  }

  private readList(xml: XmlReader): void {
    const outer = this.list;
    const style = xml.attribute('text:style-name') ?? outer?.style ?? '';
    const level = (outer?.level ?? 0) + 1;
    if (!outer)
      this.lists.begin(style, xml.attribute('text:continue-numbering') === 'true' || xml.attribute('text:continue-list') !== undefined);
    const list: ListPlace = { style, level, marker: undefined };
    this.list = list;
    const inside = xml.depth;
    while (xml.nextWithin(inside)) {
      if (xml.kind !== 'open') continue;
      if (xml.name === 'text:list-item') {
        const start = xml.attribute('text:start-value');
        // An item that only holds a deeper list is not counted and has no marker.
        list.marker = this.holdsOnlyList(xml)
          ? undefined
          : this.lists.next(style, level, start === undefined ? undefined : Number(start) || 1);
      }
      if (xml.name === 'text:list-item' || xml.name === 'text:list-header') this.readBlocks(xml);
    }
    this.list = outer;
  }

  private holdsOnlyList(xml: XmlReader): boolean {
    const ahead = xml.fork();
    while (ahead.next() && ahead.kind === 'text');
    return ahead.kind === 'open' && ahead.name === 'text:list';
  }

  private readPassage(xml: XmlReader): Stretch {
    const { flow, passage: outer, list } = this;
    const { gap, next: start, length: before } = flow;
    this.passage = { before };
    this.list = undefined;
    this.readBlocks(xml);
    const written = flow.length > before;
    flow.gap = written ? '' : gap;
    this.passage = outer;
    this.list = list;
    return { start, end: written ? flow.length : start };
  }

  private readTable(xml: XmlReader): void {
    const table = this.passage === undefined ? this.tables++ : undefined;
    let header = 0;
    let row = 0;
    const inside = xml.depth;
    while (xml.nextWithin(inside)) {
      if (xml.name === 'table:table-header-rows') header = xml.kind === 'open' ? 1 : 0;
      if (xml.kind !== 'open') continue;
      if (xml.name === 'table:table-row') {
        row += countOf(xml.attribute('table:number-rows-repeated'), 10_000);
        this.readRow(xml, table, row, header > 0);
      } else if (NO_TEXT.has(xml.name)) xml.skip();
    }
  }

  private readRow(xml: XmlReader, table: number | undefined, row: number, header: boolean): void {
    const { flow, passage } = this;
    const kind = this.kind ?? 'table_row';
    const gap = passage === undefined ? this.gapBefore(kind) : flow.length > passage.before ? '\n' : flow.gap;
    flow.gap = gap;
    const { next: start, length: before } = flow;
    const cells: Stretch[] = [];
    const inside = xml.depth;
    while (xml.nextWithin(inside)) {
      if (xml.kind !== 'open' || (xml.name !== 'table:table-cell' && xml.name !== 'table:covered-table-cell')) continue;
      const repeated = countOf(xml.attribute('table:number-columns-repeated'), 100);
      for (let copy = 1; copy < repeated; copy++) this.addCell(cells, undefined);
      this.addCell(cells, xml);
    }
    if (flow.length === before) {
      flow.gap = gap;
      return;
    }
    flow.settle();
    if (passage !== undefined) flow.gap = '\n';
    else
      this.blocks.push({
        kind,
        start,
        end: flow.length,
        heading: this.heading,
        ...(kind === 'table_row' ? { cells, header, table, row } : {}),
      });
  }

  private addCell(cells: Stretch[], xml: XmlReader | undefined): void {
    if (cells.length > 0) this.flow.gap += '\t';
    const { next } = this.flow;
    cells.push(xml ? this.readPassage(xml) : { start: next, end: next });
  }
}
