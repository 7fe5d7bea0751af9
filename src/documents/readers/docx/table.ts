import type { BlockKind } from '../document.js';
import type { BlockDraft, Stretch } from '../passages/draft.js';
import type { XmlReader } from '../xml.js';
import { type Signature, signatureOf } from './changes.js';
import { Columns, readSpan, spanOf } from './columns.js';
import type { Context } from './context.js';
import { isOn } from './namespaces.js';

/** The story that a table stands in. */
export interface TableStory<Passage = unknown> {
  readonly context: Context;
  readonly blocks: BlockDraft[];
  readonly rowKind: BlockKind;
  readonly cellGap: string;
  readonly passage: number | undefined;
  readonly passageHeadings: Stretch[];
  rowPage: number | undefined;
  heading: Stretch | undefined;
  tables: number;
  readonly worded: number;
  readonly spansColumns: (xml: XmlReader) => boolean;
  readonly step: (xml: XmlReader) => void;
  readonly gapBefore: (kind: BlockKind) => string;
  readonly beginPassage: () => Passage;
  readonly endPassage: (outer: Passage) => Stretch;
}

interface Table {
  readonly index: number | undefined;
  readonly columns: Columns;
  /** The style sets the first row apart. */
  firstRow: boolean;
  rows: number;
}

interface Row {
  readonly table: Table;
  readonly cells: Stretch[];
  header: boolean;
  /** Columns of the grid left of the next cell. */
  grid: number;
  inserted?: Signature;
  deleted?: Signature;
}

/** First-row bit of the old `w:val` of a table's look. */
const FIRST_ROW = 0x20;

/**
 * Reads a table (CT_Tbl): in the body each row is a block; inside a cell a row is a line, its cells parted by tabs.
 * Where a row skips or merges columns it gets empty cells, so that a column is at the same place in every row.
 */
export function readTable<Passage>(story: TableStory<Passage>, xml: XmlReader): void {
  const index = story.passage === undefined ? story.tables++ : undefined;
  // A table inside a cell is only text; looking ahead at each level of nesting would cost more than it gives.
  const columns = index !== undefined && story.spansColumns(xml) ? Columns.read(xml.fork()) : Columns.PLAIN;
  const table: Table = { index, columns, firstRow: false, rows: 0 };
  const inside = xml.depth;
  while (xml.nextWithin(inside)) {
    if (xml.kind === 'open' && xml.name === 'w:tblPr') table.firstRow = readLook(story, xml);
    else if (xml.kind === 'open' && xml.name === 'w:tblGrid') xml.skip();
    else if (xml.kind === 'open' && xml.name === 'w:tr') readRow(story, xml, table);
    else story.step(xml);
  }
}

/** Whether the table's style shows its first row as a header. */
function readLook<Passage>(story: TableStory<Passage>, xml: XmlReader): boolean {
  let styled = false;
  let asked = false;
  const inside = xml.depth;
  while (xml.nextWithin(inside)) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'w:tblStyle') styled = story.context.styles.find(xml.attribute('w:val')).firstRow === true;
    else if (xml.name === 'w:tblLook') {
      const first = xml.attribute('w:firstRow');
      asked = first === undefined ? (Number.parseInt(xml.attribute('w:val') ?? '0', 16) & FIRST_ROW) !== 0 : isOn(first);
    } else if (xml.name === 'w:tblPrChange') xml.skip();
  }
  return styled && asked;
}

function readRow<Passage>(story: TableStory<Passage>, xml: XmlReader, table: Table): void {
  const { flow, changes } = story.context;
  const gap = beforeRow(story);
  flow.gap = gap;
  const start = flow.next;
  const before = flow.length;
  const wordedBefore = story.worded;
  if (story.passage === undefined) story.rowPage = undefined;
  const changesBefore = changes.count;
  const headingsBefore = story.passageHeadings.length;
  const row: Row = { table, cells: [], header: table.firstRow && table.rows === 0, grid: 0 };
  const inside = xml.depth;
  while (xml.nextWithin(inside)) {
    if (xml.kind === 'open' && xml.name === 'w:trPr') {
      readRowProperties(xml, row);
      if (row.deleted) changes.openDeletion(row.deleted, undefined);
    } else if (xml.kind === 'open' && xml.name === 'w:tc') readCell(story, xml, row);
    else story.step(xml);
  }
  if (row.deleted) changes.closeDeletion();
  table.rows++;
  if (flow.length === before) {
    flow.gap = gap;
    return;
  }
  flow.settle();
  if (story.passage !== undefined) flow.gap = '\n';
  if (row.inserted && changes.count === changesBefore) changes.insertSpan(row.inserted, start, flow.length);
  if (table.index === undefined || story.worded === wordedBefore) return;
  const { cells, header } = row;
  const { rowKind: kind, heading, rowPage: page } = story;
  const asTable = kind === 'table_row' ? { cells, header, table: table.index, row: table.rows } : {};
  story.blocks.push({ kind, start, end: flow.length, heading, page, ...asTable });
  takeHeading(story, cells, headingsBefore);
}

/** In the body a row begins a block; in a passage it begins a line, unless the passage begins with it. */
function beforeRow<Passage>(story: TableStory<Passage>): string {
  const { flow } = story.context;
  if (story.passage === undefined) return story.gapBefore(story.rowKind);
  return flow.length > story.passage ? '\n' : flow.gap;
}

/** A heading in a row that holds nothing else heads what follows, as in a document that is laid out in a table. */
function takeHeading<Passage>(story: TableStory<Passage>, cells: readonly Stretch[], before: number): void {
  const found = story.passageHeadings.splice(before).at(-1);
  if (found && cells.filter(({ start, end }) => end > start).length === 1) story.heading = found;
}

function readRowProperties(xml: XmlReader, row: Row): void {
  const inside = xml.depth;
  while (xml.nextWithin(inside)) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'w:gridBefore') row.grid = spanOf(xml, 0);
    else if (xml.name === 'w:tblHeader') row.header = isOn(xml.attribute('w:val'));
    else if (xml.name === 'w:ins') row.inserted = signatureOf(xml);
    else if (xml.name === 'w:del') row.deleted = signatureOf(xml);
    else if (xml.name === 'w:trPrChange') xml.skip();
  }
}

function readCell<Passage>(story: TableStory<Passage>, xml: XmlReader, row: Row): void {
  const column = row.table.columns.of(row.grid, row.cells.length);
  while (row.cells.length < column) addEmptyCell(story, row);
  if (row.cells.length > 0) story.context.flow.gap += story.cellGap;
  const outer = story.beginPassage();
  const inside = xml.depth;
  while (xml.nextWithin(inside)) {
    if (xml.kind === 'open' && xml.name === 'w:tcPr') row.grid += readSpan(xml) - 1;
    else story.step(xml);
  }
  row.grid += 1;
  row.cells.push(story.endPassage(outer));
}

function addEmptyCell<Passage>(story: TableStory<Passage>, row: Row): void {
  const { flow } = story.context;
  if (row.cells.length > 0) flow.gap += story.cellGap;
  row.cells.push({ start: flow.next, end: flow.next });
}
