import type { BlockKind } from '../document.js';
import type { BlockDraft, Stretch } from '../passages/draft.js';
import type { EditDraft } from '../passages/edit-draft.js';
import { Flow } from '../passages/flow.js';
import { isBlock, isHeading, isUnseen } from './elements.js';
import { type GridRow, gridOf, isLayout } from './grid.js';
import { listOf, markerOf } from './lists.js';
import { attributeOf, type Element, isElement, type Node, textIn } from './tree.js';

const CLOSE_KINDS: ReadonlySet<BlockKind> = new Set(['table_row', 'list_item', 'furniture', 'quoted']);

/** What the text being read stands in. */
interface Place {
  readonly kind: BlockKind;
  /** Level of a heading or depth of a list. */
  readonly level?: number;
  /** White space is kept as it is written. */
  readonly verbatim?: boolean;
  /** Marker of a list item, until its first words have it. */
  readonly item?: { marker: string | undefined };
}

/** Reads a page as a person sees it, into blocks of text. */
export class Page {
  readonly flow = new Flow();
  readonly blocks: BlockDraft[] = [];
  readonly edits: EditDraft[] = [];

  private heading: Stretch | undefined;
  private tables = 0;
  /** Inside a table cell, whose blocks are lines: length of the text before it. */
  private cell: number | undefined;
  /** The block whose words are being read. */
  private open: { readonly place: Place; readonly start: number; readonly before: number; worded: boolean } | undefined;
  private afterSpace = true;

  /** Reads nodes one after the other; each element that stands on lines of its own ends the block before it. */
  read(nodes: readonly Node[], place: Place): void {
    for (const node of nodes) {
      if (isElement(node)) this.readElement(node, place);
      else if ('value' in node) this.write(node.value, place);
    }
  }

  finish(): string {
    this.end();
    return this.flow.finish();
  }

  private readElement(element: Element, place: Place): void {
    if (isUnseen(element)) return;
    const { tagName } = element;
    if (tagName === 'br') this.show('\n', place);
    else if (tagName === 'img' || tagName === 'input') this.readPicture(element, place);
    else if (tagName === 'ins' || tagName === 'del') this.readChange(element, place);
    else if (isBlock(tagName)) {
      this.end();
      this.readBlock(element, place);
      this.end();
    } else this.read(element.childNodes, place);
  }

  private readBlock(element: Element, place: Place): void {
    const { tagName, childNodes } = element;
    if (tagName === 'table' && this.cell === undefined && !isLayout(element)) this.readTable(element, place);
    else if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu' || tagName === 'dir') this.readList(element, place);
    else if (tagName === 'pre' || tagName === 'textarea') this.read(childNodes, { ...place, verbatim: true });
    else if (isHeading(tagName)) this.read(childNodes, { kind: 'heading', level: Number(tagName.slice(1)) });
    else if (tagName === 'nav') this.read(childNodes, { kind: 'furniture' });
    else if (tagName === 'blockquote' && attributeOf(element, 'type') === 'cite') this.read(childNodes, { kind: 'quoted' });
    else this.read(childNodes, place);
  }

  private readList(element: Element, place: Place): void {
    const list = listOf(element);
    const level = place.kind === 'list_item' ? (place.level ?? 0) + 1 : 0;
    const kind = place.kind === 'paragraph' || place.kind === 'heading' ? 'list_item' : place.kind;
    for (const child of element.childNodes) {
      if (!isElement(child) || child.tagName !== 'li') this.read([child], place);
      else if (!isUnseen(child)) {
        this.read(child.childNodes, { ...place, kind, level, item: { marker: markerOf(child, list) } });
        this.end();
      }
    }
  }

  private readTable(table: Element, place: Place): void {
    const caption = table.childNodes.find((node) => isElement(node) && node.tagName === 'caption');
    if (caption) this.readElement(caption as Element, place);
    const index = this.tables++;
    gridOf(table).forEach((row, at) => {
      this.readRow(row, index, at + 1);
    });
  }

  private readRow({ places, header }: GridRow, table: number, row: number): void {
    const { flow } = this;
    const gap = this.gapBefore('table_row');
    flow.gap = gap;
    const { next: start, length: before } = flow;
    const cells = places.map((cell, column) => {
      if (column > 0) flow.gap += '\t';
      return this.readCell(cell);
    });
    if (flow.length === before) {
      flow.gap = gap;
      return;
    }
    flow.settle();
    this.blocks.push({ kind: 'table_row', start, end: flow.length, heading: this.heading, cells, header, table, row });
  }

  private readCell(cell: Element | undefined): Stretch {
    const { flow } = this;
    const { gap, next: start, length } = flow;
    if (!cell) return { start, end: start };
    this.cell = length;
    this.read(cell.childNodes, { kind: 'paragraph' });
    this.end();
    this.cell = undefined;
    const written = flow.length > length;
    flow.gap = written ? '' : gap;
    return { start, end: written ? flow.length : start };
  }

  /** The words that stand in for a picture, and what is typed or ticked in a field. */
  private readPicture(element: Element, place: Place): void {
    const type = attributeOf(element, 'type')?.toLowerCase() ?? 'text';
    if (element.tagName === 'img') this.write(attributeOf(element, 'alt') ?? '', place);
    else if (type === 'checkbox' || type === 'radio') this.show(attributeOf(element, 'checked') === undefined ? '☐' : '☒', place);
    else if (['text', 'email', 'number', 'date', 'tel', 'url', 'search'].includes(type))
      this.write(attributeOf(element, 'value') ?? '', place);
  }

  /** What a page marks as inserted or deleted (HTML 4.7) is a change; the text is the text as accepted. */
  private readChange(element: Element, place: Place): void {
    const signature = { author: '', date: attributeOf(element, 'datetime') ?? '' };
    if (element.tagName === 'del') {
      const words = textIn(element).replace(/\s+/g, ' ').trim();
      this.edits.push({ kind: 'deletion', ...signature, span: this.flow.point(), deleted: words });
      return;
    }
    const span = this.flow.begin();
    this.edits.push({ kind: 'insertion', ...signature, span, deleted: '' });
    this.read(element.childNodes, place);
    this.flow.end(span);
  }

  private write(text: string, place: Place): void {
    if (place.verbatim) {
      this.show(text.replace(/\r\n?/g, '\n'), place);
      return;
    }
    const single = text.replace(/[ \t\n\r\f]+/g, ' ');
    if (single.trim() === '' && !this.open) return;
    const shown = (this.afterSpace || !this.open) && single.startsWith(' ') ? single.slice(1) : single;
    if (shown === '') return;
    this.begin(place);
    // A space waits until words follow it, so that no block ends in one.
    this.flow.write(shown.endsWith(' ') ? shown.slice(0, -1) : shown);
    this.afterSpace = shown.endsWith(' ');
    if (this.afterSpace) this.flow.gap = ' ';
    if (this.open && /\S/.test(shown)) this.open.worded = true;
  }

  private show(text: string, place: Place): void {
    this.begin(place);
    if (text === '\n' && this.flow.gap === ' ') this.flow.gap = '';
    this.flow.write(text);
    this.afterSpace = text.endsWith('\n') || text.endsWith('\t');
    if (this.open && /\S/.test(text)) this.open.worded = true;
  }

  private begin(place: Place): void {
    if (this.open) return;
    const { flow } = this;
    if (this.cell === undefined) flow.gap = this.gapBefore(place.kind);
    else if (flow.length > this.cell) flow.gap = '\n';
    this.open = { place, start: flow.next, before: flow.length, worded: false };
    this.afterSpace = true;
  }

  private end(): void {
    const { open, flow } = this;
    if (!open) return;
    this.open = undefined;
    flow.gap = '';
    flow.placePoints();
    if (this.cell !== undefined || !open.worded) return;
    const { kind, level, item } = open.place;
    const stretch = { start: open.start, end: flow.length };
    const marker = item?.marker;
    if (item) item.marker = undefined;
    this.blocks.push({ kind, ...stretch, level, marker, heading: kind === 'heading' ? undefined : this.heading });
    if (kind === 'heading') this.heading = stretch;
  }

  private gapBefore(kind: BlockKind): string {
    if (this.flow.length === 0) return '';
    return this.blocks.at(-1)?.kind === kind && CLOSE_KINDS.has(kind) ? '\n' : '\n\n';
  }
}
