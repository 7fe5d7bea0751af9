import type { Block } from '../../documents/readers/document.js';
import { tidy } from '../../documents/readers/text/joining.js';
import type { Outcome } from '../../vocabulary.js';
import { askOf, isQuestion } from './asks.js';
import { blockAt, type Note, noteAt, type Scope, type Sheet, wordsIn } from './notes.js';
import { legendEntry } from './outcomes.js';
import { isLetterhead } from './phrases.js';
import { sectionOfHeading } from './references.js';
import { isReply } from './senders.js';
import { noteSurvey } from './survey.js';
import type { Columns } from './table-columns.js';
import { headOf, type TableHead } from './table-header.js';
import { noteRow } from './table-rows.js';

/**
 * Notes the tables of a scope. A table whose header names columns for a remark and others (number, party, section, proposal, answer, outcome,
 * realised) is a consultation table: each row with a remark is a point, the answer and the outcome beside it its history. In any other table a row of
 * words is a point, and a question with what was filled in beside it a point that answers it.
 */
export function noteTables(sheet: Sheet, scope: Scope): void {
  let known: TableHead | undefined;
  let points = 0;
  let legend: Legend | undefined;
  for (const rows of tablesIn(sheet, scope)) {
    if (noteSurvey(sheet, rows)) continue;
    const own = headOf(sheet, rows);
    // A table that goes on over a page break comes back without its header.
    const head = own ?? (known && sameWidth(sheet, rows, known.columns) ? { ...known, at: [] } : undefined);
    if (head) {
      known = head;
      legend ??= legendOf(sheet, scope);
      noteConsultation(sheet, legend, rows, head);
      points += rows.filter((at) => noteAt(sheet, at).text !== undefined).length;
    } else noteForm(sheet, rows);
  }
  if (points >= 5 && isReply(sheet, scope)) noteAround(sheet, scope);
}

/** In a nota van inlichtingen everything but the rows with questions and answers introduces them. */
function noteAround(sheet: Sheet, { from, to }: Scope): void {
  let begun = false;
  for (let at = from; at < to; at++) {
    begun ||= noteAt(sheet, at).text !== undefined;
    const { kind } = blockAt(sheet, at);
    if (kind !== 'heading' && noteAt(sheet, at).text === undefined) noteAt(sheet, at).reason ??= begun ? 'procedure' : 'introduction';
  }
}

/** The rows of each table, as indexes of blocks; furniture may stand between them. */
function tablesIn(sheet: Sheet, { from, to }: Scope): readonly (readonly number[])[] {
  const tables: number[][] = [];
  let open: { readonly table: number | undefined; readonly rows: number[] } | undefined;
  for (let at = from; at < to; at++) {
    const block = blockAt(sheet, at);
    if (block.kind === 'furniture') continue;
    if (block.kind !== 'table_row') open = undefined;
    else if (open && open.table === block.table) open.rows.push(at);
    else {
      open = { table: block.table, rows: [at] };
      tables.push(open.rows);
    }
  }
  return tables;
}

const sameWidth = (sheet: Sheet, rows: readonly number[], columns: Columns): boolean =>
  Math.max(...columns.keys()) < (blockAt(sheet, rows[0] as number).cells?.length ?? 0);

function noteConsultation(sheet: Sheet, legend: Legend, rows: readonly number[], head: TableHead): void {
  const header = head.at[0] ?? -1;
  let caption: string | undefined;
  for (const at of rows) {
    const note = noteAt(sheet, at);
    const block = blockAt(sheet, at);
    if (note.reason) continue;
    if (at < header) note.reason = 'letterhead';
    else if (head.at.includes(at)) note.reason = 'heading';
    else if (isCaption(block)) {
      note.reason = 'heading';
      caption = tidy(block.text);
    } else {
      noteRow(block, note, head, legend);
      if (caption !== undefined) note.heading ??= caption;
      if (caption !== undefined) note.section ??= sectionOfHeading(caption);
    }
  }
}

/** A row of a few words over the whole width, over the rows that belong under it: `Subparagraaf 1.2.2`, `Hoofdstuk 3 Tarieven`. */
function isCaption({ cells }: Block): boolean {
  const words = (cells ?? []).map(({ text }) => tidy(text)).filter((text) => text !== '');
  const [only = ''] = words;
  if (words.length !== 1 || (cells?.length ?? 0) < 2 || wordsIn(only) > 12 || /\?$/.test(only)) return false;
  return (
    sectionOfHeading(only) !== undefined ||
    (wordsIn(only) <= 6 && /\p{L}{3}/u.test(only) && !/[.!;]$/.test(only) && cells?.[0]?.text.trim() === only)
  );
}

type Legend = ReadonlyMap<string, Outcome>;

/** The lines of a legend, which are no point themselves. */
function legendOf(sheet: Sheet, { from, to }: Scope): Legend {
  const legend = new Map<string, Outcome>();
  for (let at = from; at < to; at++) {
    const { kind, text } = blockAt(sheet, at);
    if (kind === 'table_row' || text.length > 100) continue;
    const found = legendEntry(text);
    if (!found) continue;
    legend.set(found.code, found.outcome);
    noteAt(sheet, at).reason ??= 'other';
  }
  return legend;
}

/** A table without known columns: a form, or words set in rows. */
function noteForm(sheet: Sheet, rows: readonly number[]): void {
  const planning = isPlanning(blockAt(sheet, rows[0] as number));
  rows.forEach((at, index) => {
    const block = blockAt(sheet, at);
    const note = noteAt(sheet, at);
    if (note.reason) return;
    const cells = (block.cells ?? [{ text: block.text }]).map(({ text }) => tidy(text)).filter((text) => text !== '');
    const [first = '', ...rest] = cells;
    if (planning) note.reason = index === 0 ? 'heading' : 'procedure';
    else if (cells.length <= 2 && isLetterhead(`${first.replace(/:$/, '')}: ${rest.join(' ')}`)) note.reason = 'letterhead';
    else if (index === 0 && cells.length > 1 && cells.every((text) => wordsIn(text) <= 4 && !/[.?!]$/.test(text)) && rows.length > 2)
      note.reason = 'heading';
    else if (rest.length === 0) noteLoneCell(note, first);
    else if (isQuestion(first) && rest.length > 0) noteAnswer(note, first, rest);
    else if (cells.some((text) => wordsIn(text) >= 5 && !/^[\d\s.,€%-]+$/.test(text))) note.text = cells.join(' – ');
    else note.reason = 'other';
  });
}

/** `Stap – Wie – Uiterste datum` heads a planning, which asks for no answer. */
const isPlanning = ({ cells }: Block): boolean =>
  (cells ?? []).length > 1 &&
  (cells ?? []).every(({ text }) => wordsIn(text) <= 4) &&
  (cells ?? []).some(({ text }) => /^\s*(?:(?:uiterste )?datum|wanneer|planning|deadline|termijn|tijd|stap|fase|activiteit)\b/i.test(text));

function noteLoneCell(note: Note, text: string): void {
  if (isQuestion(text)) note.reason = 'question_text';
  else if (wordsIn(text) < 5 || (askOf(text) === undefined && wordsIn(text) < 8)) note.reason = wordsIn(text) === 0 ? 'other' : 'heading';
  else note.text = text;
}

function noteAnswer(note: Note, question: string, answers: readonly string[]): void {
  note.text = answers.join(' – ');
  note.heading = question;
  const number = /^(?:vraag\s*)?(\d{1,3})\s*[.):]/i.exec(question);
  if (number) note.question = Number(number[1]);
}
