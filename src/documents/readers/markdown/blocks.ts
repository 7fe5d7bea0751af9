import type { List, ListItem, Nodes, Root, Table } from 'mdast';
import type { Block, BlockKind } from '../document.js';
import { Page } from '../html/page.js';
import { parsePage } from '../html/tree.js';
import { rowsOf } from './table.js';
import { wordsOf } from './words.js';

interface Draft {
  readonly kind: BlockKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly level?: number;
  readonly marker?: string;
  readonly cells?: Block['cells'];
  readonly header?: boolean;
  readonly table?: number;
  readonly row?: number;
}

/** What a block stands in. */
interface Place {
  readonly kind: BlockKind;
  /** Depth of the list, from 0. */
  readonly level?: number;
  /** Marker of the item, until its first block has it. */
  readonly item?: { marker: string | undefined };
}

/**
 * The blocks of a parsed text. Their words are those a person reads; their positions cover the markup as well, so that between two blocks there is
 * nothing but white space.
 * @param source what was parsed, into which all positions point
 */
export function blocksOf(root: Root, source: string): readonly Block[] {
  const collector = new Collector(source);
  collector.collect(root, { kind: 'paragraph' });
  const reached = reach(collector.drafts, source);
  let heading: string | undefined;
  return reached.map((draft) => {
    const under = draft.kind === 'heading' || heading === undefined ? {} : { heading };
    if (draft.kind === 'heading') heading = draft.text.replace(/\s+/g, ' ');
    return { ...draft, ...under };
  });
}

class Collector {
  readonly drafts: Draft[] = [];
  private tables = 0;

  constructor(private readonly source: string) {}

  collect(node: Nodes, place: Place): void {
    switch (node.type) {
      case 'heading':
        this.add(node, { kind: 'heading', level: node.depth }, wordsOf(node.children));
        break;
      case 'paragraph':
        this.add(node, this.take(place), wordsOf(node.children));
        break;
      case 'code':
        this.add(node, this.take(place), node.value);
        break;
      case 'html':
        this.addHtml(node, place);
        break;
      case 'definition':
        this.add(node, { kind: 'furniture' }, this.sourceOf(node));
        break;
      case 'list':
        this.collectList(node, place);
        break;
      case 'table':
        this.collectTable(node);
        break;
      case 'footnoteDefinition':
        this.collectAll(node.children, { kind: 'footnote', item: { marker: node.label ?? node.identifier } });
        break;
      default:
        if ('children' in node) this.collectAll(node.children, place);
    }
  }

  private collectAll(nodes: readonly Nodes[], place: Place): void {
    for (const node of nodes) this.collect(node, place);
  }

  private collectList(list: List, place: Place): void {
    const level = place.level === undefined ? 0 : place.level + 1;
    list.children.forEach((item, index) => {
      const marker = tickOf(item) ?? this.markerOf(list, item, index);
      this.collectAll(item.children, { kind: 'list_item', level, item: { marker } });
    });
  }

  /** A number as counted, with the sign behind it as written; a bullet as written. */
  private markerOf({ ordered, start }: List, item: ListItem, index: number): string {
    const written = /^\s*(?:([-*+])|\d+([.)]))/.exec(this.sourceOf(item));
    if (!ordered) return written?.[1] ?? '-';
    return `${(start ?? 1) + index}${written?.[2] ?? '.'}`;
  }

  private collectTable(table: Table): void {
    const index = this.tables++;
    for (const [at, { cells, start, end }] of rowsOf(table, this.source).entries()) {
      const text = cells.map((cell) => cell.text).join('\t');
      const header = at === 0 && text.trim() !== '';
      this.drafts.push({ kind: 'table_row', text, start, end, cells, ...(header ? { header } : {}), table: index, row: at + 1 });
    }
  }

  /** What a person sees of HTML; comments and tags alone are markup and make no block. */
  private addHtml(node: Nodes, place: Place): void {
    const page = new Page();
    page.read(parsePage(this.sourceOf(node)).childNodes, { kind: 'paragraph' });
    const words = page.finish();
    if (words.trim() !== '') this.add(node, this.take(place), words);
  }

  private take({ kind, level, item }: Place): Pick<Draft, 'kind' | 'level' | 'marker'> {
    const marker = item?.marker;
    if (item) item.marker = undefined;
    return { kind, ...(level === undefined ? {} : { level }), ...(marker === undefined ? {} : { marker }) };
  }

  private add(node: Nodes, what: Pick<Draft, 'kind' | 'level' | 'marker'>, text: string): void {
    const { start, end } = placeOf(node);
    if (text.trim() !== '') this.drafts.push({ ...what, text, start, end });
  }

  private sourceOf(node: Nodes): string {
    const { start, end } = placeOf(node);
    return this.source.slice(start, end);
  }
}

const tickOf = ({ checked }: ListItem): string | undefined => (checked === null || checked === undefined ? undefined : checked ? '☒' : '☐');

export const placeOf = ({ position }: Nodes): { readonly start: number; readonly end: number } => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** Lets each block reach back over the markup before it, and the last one to the end. */
function reach(drafts: readonly Draft[], source: string): readonly Draft[] {
  let last = 0;
  const reached = drafts.map((draft) => {
    const between = source.slice(last, draft.start);
    const start = last + between.length - between.trimStart().length;
    last = draft.end;
    return { ...draft, start: Math.min(start, draft.start) };
  });
  const tail = source.slice(last).trimEnd();
  const final = reached.at(-1);
  return final && tail.trim() !== '' ? [...reached.slice(0, -1), { ...final, end: last + tail.length }] : reached;
}
