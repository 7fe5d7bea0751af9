import type { Block, ReadDocument } from '../../documents/readers/document.js';
import { columnKey } from '../../documents/readers/spreadsheet/column-mapping.js';
import type { SheetError } from '../../documents/readers/spreadsheet/sheet-errors.js';
import { ownTemplate } from '../../documents/readers/spreadsheet/sheet-template.js';
import { readStatements, type Statement } from '../../documents/readers/spreadsheet/statements.js';
import type { Channel } from '../../vocabulary.js';
import { noteAt, type Sheet } from './notes.js';
import { partyOf } from './party-names.js';
import type { ProposedPart } from './proposal.js';
import { sheetTables } from './unmapped.js';

/** With fewer of our heads it is a table like any other. */
const FEWEST_HEADS = 8;

/** A list of whole reactions, a row each, with who sent each of them. */
export interface StatementSheet {
  readonly header: Block;
  readonly statements: readonly Statement[];
  /** Every cell that keeps the list from coming in. */
  readonly errors: readonly SheetError[];
  /** How its columns are headed, by what they hold. */
  readonly heads: Readonly<Record<string, string>>;
}

/** A list of whole reactions by its heads: most of them are those of such a list. The list of another kind of table, or no table, is none. */
export function statementSheet(document: ReadDocument): StatementSheet | undefined {
  const [rows = []] = sheetTables(document);
  const header = rows.find((row) => row.header) ?? rows[0];
  if (!header || !isHeader(header)) return undefined;
  return { header, ...readStatements(document) };
}

function isHeader({ cells = [] }: Block): boolean {
  const heads = cells.map(({ text }) => columnKey(text)).filter((key) => key !== '');
  const known = ownTemplate.filter(({ names }) => names.some((name) => heads.includes(columnKey(name))));
  return known.length >= FEWEST_HEADS && known.length * 3 >= heads.length * 2;
}

/** Who sent the reaction of a row: the organisation, or else the person. */
const senderOf = ({ values }: Statement): string => values['organisation'] ?? values['name'] ?? '';

/**
 * Notes a list of whole reactions: each row is a reaction of its own sender, found back by the number under which it was registered.
 * @returns the part of each row; nothing when the document is no such list, has faults, or a row does not say who sent it
 */
export function noteStatements(sheet: Sheet, document: ReadDocument): readonly ProposedPart[] | undefined {
  const list = statementSheet(document);
  if (!list || list.errors.length > 0 || list.statements.length === 0 || !list.statements.every(senderOf)) return undefined;
  const byRow = new Map(list.statements.map((statement) => [statement.row, statement]));
  const rows: { readonly at: number; readonly statement: Statement }[] = [];
  let end = sheet.text.length;
  sheet.blocks.forEach((block, at) => {
    if (block.table !== list.header.table || block.kind !== 'table_row') {
      if (rows.length > 0) end = Math.min(end, block.start);
      else noteAt(sheet, at).reason ??= 'heading';
      return;
    }
    const statement = byRow.get(block.row ?? 0);
    if (statement) rows.push({ at, statement });
    else noteAt(sheet, at).reason ??= 'heading';
  });
  for (const { at, statement } of rows) noteStatement(sheet, at, statement);
  return rows.map(({ at, statement }, index) => partOf(sheet, at, statement, rows[index + 1]?.at, end));
}

function noteStatement(sheet: Sheet, at: number, statement: Statement): void {
  const { text = '', number } = statement.values;
  const note = noteAt(sheet, at);
  note.text = text;
  note.party = senderOf(statement);
  if (number !== undefined) note.locator = registeredAs(number);
}

/** Where the reaction of a numbered row is found back; another list with that number names the same reaction. */
export const registeredAs = (number: string): string => `kenmerk ${number}`.slice(0, 100);

function partOf(sheet: Sheet, at: number, statement: Statement, next: number | undefined, end: number): ProposedPart {
  const { channel, receivedOn, number } = statement.values;
  const party = senderOf(statement);
  return {
    title: [party, number].filter((text) => text !== undefined).join(', '),
    party,
    kind: partyOf(party, true)?.kind ?? 'other',
    start: sheet.blocks[at]?.start ?? 0,
    end: (next === undefined ? undefined : sheet.blocks[next]?.start) ?? end,
    sent: {
      row: statement.row,
      ...(channel ? { channel: channel as Channel } : {}),
      ...(receivedOn ? { receivedOn } : {}),
      ...(number ? { number } : {}),
    },
  };
}
