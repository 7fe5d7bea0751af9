import { type Asked, answerLabel, bareLabel, isQuestionHeading, questionsIn } from './asked.js';
import { isQuestion } from './asks.js';
import { blockAt, noteAt, type Scope, type Sheet, wordsIn } from './notes.js';
import { isNothing } from './phrases.js';
import type { ProposedQuestion } from './proposal.js';
import { isQuestionnaire, isReply } from './senders.js';

const answerHeading =
  /^(?:ons |uw )?(?:antwoord|reactie|beantwoording|inbreng)\s+(?:op |bij |van |m\.?b\.?t\.? )?vraag\s+(\d{1,3})\b|^(?:ad|bij|over|ten aanzien van|m\.?b\.?t\.?)\s+(?:vraag\s+)?(\d{1,3})(?:\s*[.:)]|\s*$)/i;

/**
 * Notes questions with what was answered. In a text of a party the questions are quoted: they become question text, and the points under each carry its
 * number; where the numbers start again in each chapter, the questions are counted on. In a text of those who consult (`Beantwoording raadsvragen`, a
 * nota van inlichtingen) the questions are the points, and the answers their history.
 * @returns the quoted questions
 */
export function noteAnswers(sheet: Sheet, scope: Scope): readonly ProposedQuestion[] {
  noteAnswerLabels(sheet, scope);
  const asked = questionsIn(sheet, scope);
  if (asked.length >= 3 && isQuestionnaire(sheet, scope)) return asQuestionnaire(sheet, scope, asked);
  const answered = asked.filter(
    ({ answers, text }) => withoutAnswer(text) !== text || answers.some((at) => blockAt(sheet, at).kind !== 'heading'),
  );
  if (
    asked.length === 0 ||
    answered.length * 2 < asked.length ||
    (asked.length < 2 && asked[0]?.number === undefined && !isDialogue(sheet, asked))
  )
    return [];
  if (isReply(sheet, scope) || isDialogue(sheet, asked)) {
    for (const question of answered) noteReplied(sheet, question);
    return [];
  }
  noteTemplate(sheet, scope);
  return asQuoted(sheet, asked);
}

/** Notes questions as quoted and what stands under each as its answer. */
function asQuoted(sheet: Sheet, asked: readonly Asked[]): readonly ProposedQuestion[] {
  const numbers = asked.map(({ number }) => number);
  const restarts = new Set(numbers).size < numbers.length;
  return asked.flatMap((question, index) => {
    const number = restarts || question.number === undefined ? index + 1 : question.number;
    const note = noteAt(sheet, question.at);
    note.reason ??= blockAt(sheet, question.at).kind === 'heading' && !isQuestion(question.text) ? 'heading' : 'question_text';
    for (const at of question.answers) {
      noteAt(sheet, at).question ??= number;
      if (isNothing(blockAt(sheet, at).text.replace(answerLabel, '').trim())) noteAt(sheet, at).reason ??= 'procedure';
    }
    const words = withoutAnswer(question.text);
    if (words !== question.text && note.reason === 'question_text') {
      note.answered = true;
      note.question = number;
    }
    return isQuestion(words) || wordsIn(words) > 3 ? [{ number, text: words }] : [];
  });
}

/** Questions without numbers, each with `Antwoord:` below it, are written down by those who answer. */
const isDialogue = (sheet: Sheet, asked: readonly Asked[]): boolean =>
  asked.every(({ number, answers, text }) => {
    const [first] = answers;
    return number === undefined && first !== undefined && (bareLabel.test(text) || answerLabel.test(blockAt(sheet, first).text));
  });

/** A list of questions without answers: nothing in it is a point. */
function asQuestionnaire(sheet: Sheet, { from, to }: Scope, asked: readonly Asked[]): readonly ProposedQuestion[] {
  const questions = asQuoted(
    sheet,
    asked.map((question) => ({ ...question, answers: [] })),
  );
  for (let at = from; at < to; at++) if (blockAt(sheet, at).kind !== 'heading') noteAt(sheet, at).reason ??= 'introduction';
  return questions;
}

/**
 * Texts of the questionnaire that a party left in: under a heading that comes back before each group of questions (`Veronderstellingen`), right above
 * the heading `Vragen`.
 */
function noteTemplate(sheet: Sheet, { from, to }: Scope): void {
  const headings: number[] = [];
  for (let at = from; at < to; at++) if (blockAt(sheet, at).kind === 'heading') headings.push(at);
  const counts = new Map<string, number>();
  for (const at of headings) counts.set(blockAt(sheet, at).text, (counts.get(blockAt(sheet, at).text) ?? 0) + 1);
  headings.forEach((at, index) => {
    const next = headings[index + 1];
    if (next === undefined || (counts.get(blockAt(sheet, at).text) ?? 0) < 2 || !isQuestionHeading(blockAt(sheet, next))) return;
    for (let under = at + 1; under < next; under++) noteAt(sheet, under).reason ??= 'question_text';
  });
}

/** A question whose answer runs on behind its question mark, without that answer; what only explains how to answer stays. */
function withoutAnswer(text: string): string {
  const end = text.lastIndexOf('? ') + 1;
  const rest = text.slice(end).trim();
  if (end === 0 || isQuestion(text) || wordsIn(rest) < 2) return text;
  return /^(?:licht|geef|motiveer|indien|graag|toelicht|denk|maximaal|u kunt|zo (?:ja|nee)|waarom|\()/i.test(rest)
    ? text
    : text.slice(0, end);
}

function noteReplied(sheet: Sheet, { at, answers, number }: Asked): void {
  const answer = answers
    .filter((index) => blockAt(sheet, index).kind !== 'heading')
    .map((index) => blockAt(sheet, index).text.replace(answerLabel, '').trim());
  const note = noteAt(sheet, at);
  note.whole = true;
  const words = blockAt(sheet, at).text.replace(bareLabel, '');
  if (words !== blockAt(sheet, at).text) note.text = words;
  note.history = { answer: answer.join('\n'), ...(number !== undefined ? { number: String(number) } : {}) };
  for (const index of answers) noteAt(sheet, index).reason ??= blockAt(sheet, index).kind === 'heading' ? 'heading' : 'already_answered';
}

/** `Antwoord vraag 2` as a heading, and `Antwoord 2: …` before a text, say what the text below answers. */
function noteAnswerLabels(sheet: Sheet, { from, to }: Scope): void {
  let number: number | undefined;
  for (let at = from; at < to; at++) {
    const { kind, text, marker } = blockAt(sheet, at);
    const label = `${marker ?? ''} ${text}`.trim().slice(0, 120);
    const found = answerHeading.exec(label);
    if (kind === 'heading' || (found && wordsIn(text) <= 6)) {
      number = found ? Number(found[1] ?? found[2]) : undefined;
      if (found && kind !== 'heading') noteAt(sheet, at).reason ??= 'heading';
      continue;
    }
    const answered = answerLabel.exec(label)?.[1];
    if (answered !== undefined) noteAt(sheet, at).question ??= Number(answered);
    else if (number !== undefined && kind !== 'furniture') noteAt(sheet, at).question ??= number;
  }
}
