import { type Draft, linesIn } from './drafts.js';
import { type Fonts, type Line, linesInOrder } from './lines.js';
import type { Piece } from './pieces.js';

/** A node of the structure that a program such as Word leaves in a PDF (ISO 32000-1, 14.7), as the library gives it. */
export interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

/** Numbers tables through the document; a table that runs on gets the same number afterwards, when rows are joined. */
export interface TableCounter {
  next: number;
  /** Left edges of the columns of the table before, for a part of it that has no row to tell them by. */
  edges?: readonly number[];
}

interface Context {
  readonly pieces: ReadonlyMap<string, readonly Piece[]>;
  readonly page: number;
  readonly fonts: Fonts;
  readonly tables: TableCounter;
  readonly drafts: Draft[];
  readonly used: Set<string>;
}

const INLINE =
  /^(?:Span|Link|Em|Strong|Quote|Code|Reference|Annot|BibEntry|Sub|Ruby|RB|RT|RP|Warichu|WT|WP|Lbl|LBody|Form|Figure|Formula)$/;
const NOTE = /^(?:Note|FENote)$/;
const MOST_DEPTH = 100;

/**
 * Blocks of a page by its structure: headings, paragraphs, list items, rows and cells as the author's program knew them.
 * @param pieces of the page that have a place in the structure
 * @returns the drafts in reading order, and the marks whose text they hold
 */
export function draftsByStructure(
  root: StructureNode,
  pieces: readonly Piece[],
  page: number,
  fonts: Fonts,
  tables: TableCounter,
): { readonly drafts: Draft[]; readonly used: ReadonlySet<string> } {
  const byMark = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (piece.mark === undefined) continue;
    const list = byMark.get(piece.mark);
    if (list) list.push(piece);
    else byMark.set(piece.mark, [piece]);
  }
  const context: Context = { pieces: byMark, page, fonts, tables, drafts: [], used: new Set() };
  visit(root, context, 0, -1);
  return { drafts: inPrintedOrder(context.drafts), used: context.used };
}

/**
 * Programs that number headings as a list keep them together in the structure, far from their text. On a page of one column the order from top
 * to bottom is the right one; on others that of the structure is.
 */
function inPrintedOrder(drafts: readonly Draft[]): Draft[] {
  const boxes = drafts.map((draft) => ({ draft, ...boxOf(linesIn(draft)) }));
  const isBeside = boxes.some((one, at) =>
    boxes.slice(at + 1, at + 40).some((other) => {
      const besides = one.right <= other.left || other.right <= one.left;
      return besides && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2;
    }),
  );
  if (isBeside) return [...drafts];
  return boxes.sort((one, other) => one.top - other.top).map(({ draft }) => draft);
}

function boxOf(lines: readonly Line[]): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } {
  return {
    left: Math.min(...lines.map((line) => line.x)),
    right: Math.max(...lines.map((line) => line.right)),
    top: Math.min(...lines.map((line) => line.y - line.size * 0.7)),
    bottom: Math.max(...lines.map((line) => line.y)),
  };
}

function visit(node: StructureNode, context: Context, depth: number, listLevel: number): void {
  const { role = '' } = node;
  if (depth > MOST_DEPTH) return;
  const heading = /^(?:H([1-6])?|Title)$/.exec(role);
  if (role === 'Table') visitTable(node, context);
  else if (role === 'LI') visitItem(node, context, depth, listLevel);
  else if (heading) addText(node, context, { kind: 'heading', level: Number(heading[1] ?? 1) });
  else if (NOTE.test(role)) addText(node, context, { kind: 'footnote' });
  else if (role === 'P' || INLINE.test(role) || node.type === 'content') addText(node, context, { kind: 'paragraph' });
  else for (const child of node.children ?? []) visit(child, context, depth + 1, role === 'L' ? listLevel + 1 : listLevel);
}

/** The text of a node as one block; notes and lists inside it are blocks of their own, after it. */
function addText(node: StructureNode, context: Context, form: Pick<Draft, 'kind' | 'level'>): void {
  const inner: StructureNode[] = [];
  const lines = linesUnder(node, context, inner);
  if (lines.length > 0) context.drafts.push({ ...form, lines, page: context.page });
  for (const child of inner) visit(child, context, 0, child.role === 'L' ? -1 : 0);
}

function visitItem(node: StructureNode, context: Context, depth: number, listLevel: number): void {
  const children = node.children ?? [];
  const label = children.find((child) => child.role === 'Lbl');
  const body = children.find((child) => child.role === 'LBody');
  const marker = label ? linesUnder(label, context, []) : [];
  const inner: StructureNode[] = [];
  const parts = (body?.children ?? children.filter((child) => child !== label)).filter(
    (child) => !isContainer(child) || !inner.push(child),
  );
  const lines = linesUnder({ role: 'LBody', children: parts }, context, inner);
  const text = marker.map((line) => line.text).join(' ');
  if (lines.length + marker.length > 0) {
    const item: Draft = { kind: 'list_item', lines: lines.length > 0 ? lines : marker, page: context.page, level: Math.max(0, listLevel) };
    if (text !== '' && text.length <= 12 && lines.length > 0) item.marker = text;
    else if (lines.length > 0) item.lines = [...marker, ...lines];
    context.drafts.push(item);
  }
  for (const child of inner) visit(child, context, depth + 1, listLevel);
}

const isContainer = (node: StructureNode): boolean => node.role === 'L' || node.role === 'Table' || NOTE.test(node.role ?? '');

function visitTable(node: StructureNode, context: Context): void {
  const table = context.tables.next;
  context.tables.next += 1;
  const rows: { readonly node: StructureNode; readonly isHeader: boolean }[] = [];
  const collect = (parent: StructureNode, isHeader: boolean): void => {
    for (const child of parent.children ?? []) {
      if (child.role === 'TR') rows.push({ node: child, isHeader });
      else if (/^(?:THead|TBody|TFoot)$/.test(child.role ?? '')) collect(child, child.role === 'THead');
      else visit(child, context, 0, -1);
    }
  };
  collect(node, false);
  const drafts = rows.map(({ node: row, isHeader }): Draft => {
    const cells = (row.children ?? []).map((cell) => linesUnder(cell, context, [], true));
    return { kind: 'table_row', lines: [], page: context.page, cells, table, ...(isHeader ? { isHeader: true } : {}) };
  });
  alignColumns(drafts, context.tables);
  context.drafts.push(...drafts.filter((draft) => draft.cells?.some((cell) => cell.length > 0)));
}

/** Puts each cell in its column by where it stands, because the part of a row after a page break has lost the order of its cells. */
function alignColumns(rows: readonly Draft[], tables: TableCounter): void {
  const widest = rows.reduce((most, row) => Math.max(most, row.cells?.length ?? 0), 0);
  if (widest < 2) return;
  const own = columnEdges(rows, widest);
  const edges = own.length > 0 ? own : (tables.edges ?? []);
  if (edges.length !== widest) return;
  tables.edges = edges;
  for (const row of rows) {
    const cells: Line[][] = edges.map(() => []);
    for (const cell of row.cells ?? []) {
      if (cell.length === 0) continue;
      const x = Math.min(...cell.map((line) => line.x));
      const column = edges.findLastIndex((edge) => edge <= x + 4);
      cells[Math.max(0, column)]!.push(...cell);
    }
    row.cells = cells;
  }
}

/** Left edges of the columns, taken from rows in which every cell is filled. */
function columnEdges(rows: readonly Draft[], count: number): number[] {
  const full = rows.filter((row) => row.cells?.length === count && row.cells.every((cell) => cell.length > 0));
  if (full.length === 0) return [];
  const edges = Array.from({ length: count }, (_, column) =>
    Math.min(...full.map((row) => Math.min(...row.cells![column]!.map(({ x }) => x)))),
  );
  return edges.every((edge, at) => at === 0 || edge > edges[at - 1]! + 4) ? edges : [];
}

/** Lines of all text under a node; containers met on the way are put aside when they are not part of a cell. */
function linesUnder(node: StructureNode, context: Context, aside: StructureNode[], isCell = false): Line[] {
  const paragraphs: Piece[][] = [[]];
  const gather = (child: StructureNode, depth: number): void => {
    if (child.type === 'content' && child.id !== undefined) {
      context.used.add(child.id);
      paragraphs.at(-1)!.push(...(context.pieces.get(child.id) ?? []));
      return;
    }
    if (!isCell && child !== node && isContainer(child)) {
      aside.push(child);
      return;
    }
    if (isCell && /^(?:P|LI|H[1-6]?)$/.test(child.role ?? '') && paragraphs.at(-1)!.length > 0) paragraphs.push([]);
    if (depth < MOST_DEPTH) for (const grandchild of child.children ?? []) gather(grandchild, depth + 1);
  };
  gather(node, 0);
  return paragraphs.flatMap((pieces) => linesInOrder(pieces, context.page, context.fonts));
}
