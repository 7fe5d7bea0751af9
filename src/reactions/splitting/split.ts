import type { Block, ReadDocument, Warning } from '../../documents/readers/document.js';
import { tidy } from '../../documents/readers/text/joining.js';
import type { NoPointReason } from '../../vocabulary.js';
import { noteAnswers } from './answers.js';
import type { RememberedColumns } from './column-choices.js';
import { noteHeadings } from './headings.js';
import { noteLetterFrame } from './letters.js';
import { noteLists } from './lists.js';
import { isConsulted, noteMargin } from './margin-notes.js';
import { noteMinutes } from './minutes.js';
import type { Note, Scope, Sheet } from './notes.js';
import { type Chapter, chaptersOf, partsOf } from './parts.js';
import type { ProposedPart, ProposedQuestion, SplitProposal } from './proposal.js';
import { notePosedQuestions } from './questions.js';
import { noteQuotedQuestions } from './quoted-questions.js';
import { noteContinuations, noteSequels } from './sequels.js';
import { spansOf } from './spans.js';
import { noteStatements } from './statement-list.js';
import { noteTables } from './tables.js';
import { tile } from './tiles.js';
import { warningsOf } from './warnings.js';

const reasonOfKind: Partial<Record<Block['kind'], NoPointReason>> = {
  furniture: 'page_furniture',
  quoted: 'quoted_mail',
  signature: 'signature',
  disclaimer: 'disclaimer',
  footnote: 'other',
};

const marginOnly: Warning = {
  code: 'margin-only',
  detail: 'The text is the draft that was commented on; only the comments and changes were taken as points.',
};

/**
 * Proposes how a reaction falls into points. By structure first: chapters of several parties, table rows, questions with their answers, speakers, bullets
 * and numbers; then paragraphs, and within them the sentences that ask for an answer of their own. What is no point says why. Pure; linear in the
 * length of the text.
 * @param document as a reader made it; with `withMargin` applied first, comments and changes become points too
 * @param remembered what a person said of the columns of sheets with the same header
 * @returns spans in UTF-16 code units of `document.text`, which together tile it
 */
export function splitIntoPoints(document: ReadDocument, remembered?: RememberedColumns): SplitProposal {
  const { text } = document;
  const blocks = document.blocks.length > 0 ? document.blocks : wholeText(text);
  const notes: Note[] = blocks.map(({ kind }) => {
    const reason = reasonOfKind[kind];
    return reason ? { reason } : {};
  });
  const sheet: Sheet = { text, blocks, notes, remembered };
  const body = noteMargin(sheet, document);
  const warnings: Warning[] = [];
  if (isConsulted(sheet, document, body)) {
    for (const note of notes.slice(0, body)) note.reason ??= 'other';
    warnings.push(marginOnly);
  }
  const statements = noteStatements(sheet, document);
  const chapters = statements ? [] : chaptersOf(blocks.slice(0, body), text);
  const questions = statements ? noteBelow(sheet, statements, body) : noteAll(sheet, chapters, body);
  const parts = statements ?? partsOf(chapters, blocks, text.length);
  const borders = new Set(parts.flatMap(({ start, end }) => [start, end]));
  const tiling = tile(spansOf(sheet), text.length, borders);
  return { ...tiling, parts, questions, warnings: [...warnings, ...warningsOf(text, tiling.points, parts)] };
}

function noteAll(sheet: Sheet, chapters: readonly Chapter[], body: number): readonly ProposedQuestion[] {
  if (chapters.length === 0) return noteReaction(sheet, { from: 0, to: body });
  const questions: ProposedQuestion[] = [];
  let question: number | undefined;
  let from = 0;
  for (const chapter of chapters) {
    const posed = noteBetween(sheet, { from, to: chapter.from });
    questions.push(...posed);
    // One question above several chapters is what each of them answers.
    if (chapter.from > from && posed.length > 0) question = posed.length === 1 ? posed[0]?.number : undefined;
    (sheet.notes[chapter.from] as Note).reason = 'heading';
    noteReaction(sheet, { from: chapter.from + 1, to: chapter.to });
    for (let at = chapter.from; at < chapter.to; at++) {
      const note = sheet.notes[at] as Note;
      note.party ??= chapter.named.party;
      if (question !== undefined) note.question ??= question;
    }
    from = chapter.to;
  }
  questions.push(...noteBetween(sheet, { from, to: body }));
  return questions;
}

/** Other sheets of a workbook that holds a list of reactions. */
function noteBelow(sheet: Sheet, list: readonly ProposedPart[], body: number): readonly ProposedQuestion[] {
  const end = list.at(-1)?.end ?? 0;
  const from = sheet.blocks.findIndex(({ start }) => start >= end);
  return from < 0 || from >= body ? [] : noteReaction(sheet, { from, to: body });
}

/** What stands before, between and after the chapters introduces them. */
function noteBetween(sheet: Sheet, scope: Scope): readonly ProposedQuestion[] {
  const questions = notePosedQuestions(sheet, scope, true);
  for (let at = scope.from; at < scope.to; at++)
    (sheet.notes[at] as Note).reason ??= sheet.blocks[at]?.kind === 'heading' ? 'heading' : 'introduction';
  return questions;
}

/** One party's reaction, pass by pass; each fills in what those before it left open. */
function noteReaction(sheet: Sheet, scope: Scope): readonly ProposedQuestion[] {
  noteTables(sheet, scope);
  noteLetterFrame(sheet, scope);
  const posed = notePosedQuestions(sheet, scope, false);
  noteQuotedQuestions(sheet, scope);
  const quoted = noteAnswers(sheet, scope);
  noteMinutes(sheet, scope);
  noteContinuations(sheet, scope);
  noteHeadings(sheet, scope);
  noteLists(sheet, scope);
  noteSequels(sheet, scope);
  return posed.length > 0 ? posed : quoted;
}

/** A text without blocks is one paragraph, if it says anything. */
function wholeText(text: string): readonly Block[] {
  const words = tidy(text);
  if (words === '') return [];
  const start = text.search(/\S/);
  return [{ kind: 'paragraph', text: words, start, end: text.trimEnd().length }];
}
