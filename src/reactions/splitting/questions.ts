import { isQuestion } from './asks.js';
import { blockAt, noteAt, type Scope, type Sheet } from './notes.js';
import type { ProposedQuestion } from './proposal.js';

const numbered = /^\(?(?:vraag\s+)?(\d{1,3})[a-z]?\s*[.):–-]*$/i;

const opens =
  /^(?:(?:op|wat betreft|ten aanzien van|met betrekking tot|bij|over|in antwoord op|als antwoord op|ad|re)\s+)?(?:de\s+)?(?:eerste\s+)?vraag\s+(\d{1,2})\b/i;

/** The question that a passage says it answers in its first words: `Ten aanzien van vraag 2 …`. */
export const questionAnswered = (text: string): number | undefined => {
  const found = opens.exec(text.slice(0, 80));
  return found ? Number(found[1]) : undefined;
};

/** The number in a marker: `1.`, `(2)`, `Vraag 3:`. */
export const numberIn = (marker: string | undefined): number | undefined => {
  const found = marker === undefined ? null : numbered.exec(marker);
  return found ? Number(found[1]) : undefined;
};

const putToParties = /\bvragen\b/i;
const wasPut = /\b(?:voorgelegd|gesteld|stelt|stellen|leggen|legden|beantwoord|antwoord|reageren|reactie|consultatie|gevraagd|volgende)\b/i;

/**
 * Questions that were put to the parties, in the introduction of a file with their answers: a numbered list under a sentence that says so. Their
 * blocks become question text.
 */
export function notePosedQuestions(sheet: Sheet, scope: Scope, severalParties: boolean): readonly ProposedQuestion[] {
  const questions: ProposedQuestion[] = [];
  const marked: number[] = [];
  let put = severalParties;
  for (let at = scope.from; at < scope.to; at++) {
    const block = blockAt(sheet, at);
    if (block.kind !== 'list_item') {
      if (block.kind !== 'furniture') put = severalParties || isPut(block.text);
      continue;
    }
    const number = numberIn(block.marker);
    if (!put || number === undefined || noteAt(sheet, at).reason || !isQuestion(block.text)) continue;
    noteAt(sheet, at).reason = 'question_text';
    marked.push(at);
    questions.push({ number, text: block.text });
  }
  if (questions.length >= 2 || (questions.length === 1 && severalParties)) return questions;
  // Only what was marked here is let go: what an earlier pass found to be a question stays one.
  for (const at of marked) delete noteAt(sheet, at).reason;
  return [];
}

/** Whether a sentence above a list says that its questions were put to somebody. */
const isPut = (text: string): boolean =>
  text.length <= 2_000 &&
  /:\s*$/.test(text) &&
  putToParties.test(text) &&
  wasPut.test(text) &&
  /\b(?:u ons|ons|de raden|raden|gemeenteraden|partijen|aanbieders|voorgelegd)\b/i.test(text);
