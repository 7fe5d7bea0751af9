import type { Block, Cell } from '../../documents/readers/document.js';
import { tidy } from '../../documents/readers/text/joining.js';
import { isQuestion } from './asks.js';
import { blockAt, noteAt, type Sheet, wordsIn } from './notes.js';
import { isNothing } from './phrases.js';
import { columnOf } from './table-columns.js';

/** Each answer of a filled-in questionnaire is a point; a row is what one party answered. */
interface Survey {
  readonly header: number;
  readonly questions: ReadonlyMap<number, { readonly text: string; readonly number?: number }>;
  readonly party: number;
}

/** Above the header stands a title at most. */
const HEAD_ROWS = 5;
const numbered = /^(?:vraag|question|frage)\s*(\d{1,3})\b\s*[.:)–-]?\s*/i;

/** The columns of a header that are questions, as the export of a questionnaire has them: a column each, two at least. */
export const questionColumns = (cells: readonly Cell[]): readonly number[] => {
  const found = cells.flatMap(({ text }, at) => {
    const words = tidy(text);
    return (isQuestion(words) && wordsIn(words) > 2) || numbered.test(words) ? [at] : [];
  });
  return found.length > 1 ? found : [];
};

/**
 * Notes a table in which each row is one party's answers to the questions at the head of the columns.
 * @returns whether it is one
 */
export function noteSurvey(sheet: Sheet, rows: readonly number[]): boolean {
  const survey = surveyOf(sheet, rows);
  if (!survey) return false;
  for (const at of rows) {
    const block = blockAt(sheet, at);
    const note = noteAt(sheet, at);
    if (note.reason) continue;
    if (at <= survey.header) {
      note.reason = at === survey.header ? 'question_text' : 'heading';
      continue;
    }
    const answers = answersIn(block, survey);
    if (answers.length === 0) note.reason = 'other';
    else note.answers = answers;
    const party = tidy(block.cells?.[survey.party]?.text ?? '');
    if (party !== '') note.party = party;
  }
  return true;
}

function surveyOf(sheet: Sheet, rows: readonly number[]): Survey | undefined {
  for (const header of rows.slice(0, HEAD_ROWS)) {
    const cells = blockAt(sheet, header).cells ?? [];
    const columns = questionColumns(cells);
    if (columns.length === 0) continue;
    const questions = columns.map((at) => {
      const words = tidy(cells[at]?.text ?? '');
      const number = numbered.exec(words)?.[1];
      return [at, { text: words, ...(number ? { number: Number(number) } : {}) }] as const;
    });
    const party = cells.findIndex(({ text }, at) => !columns.includes(at) && columnOf(text) === 'party');
    return { header, questions: new Map(questions), party };
  }
  return undefined;
}

function answersIn({ cells = [] }: Block, { questions }: Survey) {
  return [...questions].flatMap(([at, { text: question, number }]) => {
    const cell = cells[at];
    const text = tidy(cell?.text ?? '');
    if (!cell || text === '' || isNothing(text) || (asksForMore.test(question) && /^(?:nee|neen|no|nein)[.!]?$/i.test(text))) return [];
    return [{ text, start: cell.start, heading: question, ...(number === undefined ? {} : { question: number }) }];
  });
}

/** `Nee` to `Wilt u nog iets meegeven?` says nothing. */
const asksForMore = /\b(?:nog (?:iets|andere|overige|meer)|overige|opmerkingen|aanvullingen|anything else|other comments)\b/i;
