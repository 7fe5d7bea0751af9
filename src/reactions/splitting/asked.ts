import type { Block } from '../../documents/readers/document.js';
import { isQuestion } from './asks.js';
import { blockAt, nextContent, noteAt, type Scope, type Sheet, wordsIn } from './notes.js';
import { numberIn } from './questions.js';

/** A question in the text, and what stands under it up to the next. */
export interface Asked {
  readonly at: number;
  readonly number: number | undefined;
  readonly text: string;
  readonly answers: readonly number[];
}

/** `Vraag:` without a number, above `Antwoord:`; such pairs are written by those who answer. */
export const bareLabel = /^(?:vraag|question|frage|v|q)\s*:\s+(?=\S)/i;

const labelled = /^vra(?:ag|gen)\s+(\d{1,3})[a-z]?(?:\s*[.:)–-]|\s*$)/i;

/** `Antwoord:`, `Reactie op vraag 3:`, at the start of what answers. */
export const answerLabel =
  /^(?:ons |uw )?(?:antwoord|reactie|beantwoording|answer|antwort)(?:\s+(?:op\s+)?(?:vraag\s+)?(\d{1,3})[a-z]?)?\s*[.:)–-]/i;

/** Headings at which answers to questions surely end. */
const closesAnswers =
  /^(?:tot slot|ten ?slotte|slot|overig|algemene? (?:opmerking|punten)|bijlage|conclusie|afsluit|inleiding|schriftelijke vragen)/i;

/** The questions of a scope with the blocks between each and the next, or up to a heading at which answers end. */
export function questionsIn(sheet: Sheet, scope: Scope): readonly Asked[] {
  const found: { at: number; number: number | undefined; text: string; answers: number[] }[] = [];
  let level: number | undefined;
  for (let at = scope.from; at < scope.to; at++) {
    const block = blockAt(sheet, at);
    if (block.kind === 'furniture' || block.kind === 'table_row' || noteAt(sheet, at).reason) continue;
    const last = found[found.length - 1];
    const open = last && last.at >= 0 ? last : undefined;
    if (isAsked(sheet, at, scope)) {
      const label = labelled.exec(block.text);
      found.push({ at, number: numberIn(block.marker) ?? (label ? Number(label[1]) : undefined), text: block.text, answers: [] });
      if (block.kind === 'heading') level = block.level;
    } else if (block.kind === 'heading') {
      if (open && isQuestionHeading(block)) continue;
      const inside = open?.answers.length === 0 && !closesAnswers.test(block.text);
      if (open && !inside && endsAnswers(sheet, at, open.at, level)) {
        found.push({ at: -1, number: undefined, text: '', answers: [] });
        level = block.level;
      } else if (open) {
        // A heading right under a question is one within its answer, and so are those of the same level after it.
        if (open.answers.length === 0) level = (block.level ?? 1) - 1;
        open.answers.push(at);
      } else level = block.level;
    } else open?.answers.push(at);
  }
  return joinTitles(
    sheet,
    found.filter(({ at }) => at >= 0),
  );
}

/** `Vraag 2` above its words is one question with them. */
function joinTitles(sheet: Sheet, found: readonly Asked[]): readonly Asked[] {
  const joined: Asked[] = [];
  for (const question of found) {
    const last = joined[joined.length - 1];
    const bare = last && last.answers.length === 0 && wordsIn(last.text) <= 3 && !isQuestion(last.text) && last.number !== undefined;
    if (bare && question.number === undefined) {
      noteAt(sheet, last.at).reason ??= 'heading';
      joined[joined.length - 1] = { ...question, number: last.number };
    } else joined.push(question);
  }
  return joined;
}

/** `Vragen`: a heading over questions. */
export const isQuestionHeading = (block: Block): boolean => /^vragen\b/i.test(block.text) && wordsIn(block.text) <= 2;

function endsAnswers(sheet: Sheet, at: number, question: number, level: number | undefined): boolean {
  const { text, level: own } = blockAt(sheet, at);
  if (closesAnswers.test(text) || isAnsweredInPassing(sheet, question)) return true;
  const asked = blockAt(sheet, question);
  if (asked.kind === 'heading') return own !== undefined && asked.level !== undefined && own < asked.level;
  return own !== undefined && level !== undefined && own <= level;
}

/** A question without a number among other text, with `Antwoord:` right below it: the next heading turns to something else. */
function isAnsweredInPassing(sheet: Sheet, question: number): boolean {
  const { marker, text } = blockAt(sheet, question);
  if (numberIn(marker) !== undefined || labelled.test(text)) return false;
  const next = blockAt(sheet, Math.min(question + 1, sheet.blocks.length - 1)).text;
  return answerLabel.test(next) && answerLabel.exec(next)?.[1] === undefined;
}

/** A numbered question, a line or a heading `Vraag 2: …`, or a question that a text of another kind follows as its answer. */
function isAsked(sheet: Sheet, at: number, scope: Scope): boolean {
  const block = blockAt(sheet, at);
  if (answerLabel.test(`${block.marker ?? ''} ${block.text}`.trim().slice(0, 120))) return false;
  if (/^vraag/i.test(block.marker ?? '') || bareLabel.test(block.text)) return true;
  if (labelled.test(block.text) && (block.kind === 'heading' || wordsIn(block.text) <= 3 || isQuestion(block.text))) return true;
  if (!isQuestion(block.text)) return false;
  if (numberIn(block.marker) !== undefined) return true;
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false;
  const next = nextContent(sheet, at, scope.to);
  return next >= 0 && answerLabel.test(blockAt(sheet, next).text.slice(0, 80));
}
