import { askOf, isQuestion, strongestAsk } from './asks.js';
import { noteAttendance } from './attendance.js';
import { bareNameOf, bareNamesIn, saysMinutes } from './bare-names.js';
import { blockAt, noteAt, type Scope, type Sheet, wordsIn } from './notes.js';
import { type Attendee, isOrganiser, organisationOf, rollOf } from './roll.js';
import { speakerOf, speakerStarts, speaksForConsulting } from './speakers.js';

/** Words from which a turn is divided as a paragraph is. */
const longTurn = 150;

/** Roles that answer on behalf of those who consult. */
const answering = /^(?:de )?(?:wethouder|burgemeester|portefeuillehouder|het college|projectleider|voorzitter)/i;
const answersPlainly = /\b(?:antwoordt|beantwoordt)\b|\bzegt\b.{0,60}\btoe\b/i;
const answers = /\b(?:antwoordt|reageert|licht\b.{0,40}\btoe|zegt\b.{0,40}\btoe|bevestigt|geeft aan|legt uit|meldt|beaamt)\b/i;
const chairs =
  /\b(?:opent|heet|schorst|sluit(?: de| om)|bedankt|dankt|leidt|stelt (?:de agenda|het verslag)|geeft (?:het woord|gelegenheid)|inventariseert|constateert dat er (?:geen|verder))\b/i;
const presents = /\b(?:geeft een (?:presentatie|toelichting op de agenda|inleiding)|presenteert|verzorgt een (?:presentatie|inleiding))\b/i;
const ofMeeting =
  /^(?:de|het) (?:vergadering|bijeenkomst|sessie|overleg|verslag|agenda)\b.{0,80}\b(?:geopend|gesloten|vastgesteld|geschorst|opent|sluit)\b|^(?:aanwezig|afwezig|afgemeld|deelnemers|verslag|notulist|locatie|plaats|datum|tijd|voorzitter|agenda)(?:en)?\s*:/i;

/** Whether what a speaker says answers what was said before, on behalf of those who consult. */
const isAnswer = (speaker: string, words: string, roll: readonly Attendee[]): boolean =>
  answersPlainly.test(words.slice(0, 200)) ||
  ((answering.test(speaker) || isOrganiser(roll, speaker)) && answers.test(words.slice(0, 400))) ||
  (speaksForConsulting(speaker) && askOf(words) !== 'strong');

/** How far the conversation is. */
interface Talk {
  speaker: string | undefined;
  /** Block of the last thing that was said by a party; -1 when there is none to answer. */
  asked: number;
  /** Whether the last block answered it. */
  replied: boolean;
}

/**
 * Notes who speaks in minutes: names before a colon or before a verb of saying. What the chair does to lead the meeting is procedure; what the alderman,
 * the project leader or the working group answers stands as the answer of the point before it. Who was there tells whose words a speaker's are.
 */
export function noteMinutes(sheet: Sheet, scope: Scope): void {
  const names = bareNamesIn(sheet, scope);
  if (names.size === 0 && !isMinutes(sheet, scope)) return;
  const all = rollOf(sheet, scope);
  // Where only those who consult were there, they are the ones who react.
  const roll = all.some(({ organises }) => !organises) ? all : all.map((one) => ({ ...one, organises: false }));
  noteAttendance(sheet, scope);
  const talk: Talk = { speaker: undefined, asked: -1, replied: false };
  for (let at = scope.from; at < scope.to; at++) {
    const { kind, text } = blockAt(sheet, at);
    const note = noteAt(sheet, at);
    if (kind === 'furniture' || note.reason) continue;
    if (kind === 'heading') Object.assign(talk, { speaker: undefined, asked: -1, replied: false });
    else {
      note.spoken = true;
      note.whose = (speaker) => organisationOf(roll, speaker);
      note.replies = (speaker, words) => isAnswer(speaker, words, roll);
      if (ofMeeting.test(text)) note.reason = 'procedure';
      else noteSaid(sheet, at, talk, names, roll);
    }
  }
}

function noteSaid(sheet: Sheet, at: number, talk: Talk, names: ReadonlySet<string>, roll: readonly Attendee[]): void {
  const block = blockAt(sheet, at);
  const note = noteAt(sheet, at);
  const bare = block.speaker ? undefined : bareNameOf(block.text, names);
  if (bare) note.named = bare.prefix;
  const found = block.speaker ? { speaker: block.speaker, prefix: 0 } : (bare ?? speakerOf(block.text, true));
  const ask = found ? undefined : strongestAsk(block.text);
  // What somebody asks after an answer is not said by who answered.
  if (found) talk.speaker = found.speaker;
  else if (talk.speaker !== undefined && answersFor(talk.speaker, roll) && ask === 'strong') talk.speaker = undefined;
  const { speaker } = talk;
  if (speaker === undefined || block.kind === 'table_row') return;
  if (found === undefined && block.kind === 'list_item') return;
  note.speaker = speaker;
  // What one person says without interruption is one point, unless it is a speech.
  if (block.kind === 'turn' && wordsIn(block.text) <= longTurn) note.whole = true;
  const words = block.text.slice(found?.prefix ?? 0);
  const isLabelled = (found?.prefix ?? 0) > 0 || block.kind === 'turn';
  const organises = isOrganiser(roll, speaker);
  const goesOn = found === undefined && talk.replied && ask === undefined && (organises || speaksForConsulting(speaker));
  if (isProcedure(speaker, words.slice(0, 400))) note.reason = 'procedure';
  else if (organises && isLabelled && isQuestion(words)) note.reason = 'question_text';
  else if (
    talk.asked >= 0 &&
    (isAnswer(speaker, words.slice(0, 400), roll) ||
      goesOn ||
      (isLabelled && organises) ||
      (answering.test(speaker) && (found?.prefix ?? 0) > 0)) &&
    !severalSpeak(block.text)
  ) {
    note.reason = 'already_answered';
    talk.replied = true;
    const { history } = noteAt(sheet, talk.asked);
    noteAt(sheet, talk.asked).history = { ...history, answer: history?.answer ? `${history.answer} ${words}` : words };
  } else if (organises && isLabelled && talk.asked < 0) note.reason = 'introduction';
  else Object.assign(talk, { asked: answersFor(speaker, roll) ? -1 : at, replied: false });
}

const answersFor = (speaker: string, roll: readonly Attendee[]): boolean =>
  answering.test(speaker) || speaksForConsulting(speaker) || isOrganiser(roll, speaker);

/** Somebody else takes the word within the block: then each part is looked at by itself. */
const severalSpeak = (text: string): boolean => speakerStarts(text.split(/(?<=[.?!])\s+/)).length > 1;

const isProcedure = (speaker: string, words: string): boolean =>
  (/^(?:de )?voorzitter/i.test(speaker) && (chairs.test(words) || wordsIn(words) <= 6)) || isTrifle(words) || presents.test(words);

function isMinutes(sheet: Sheet, { from, to }: Scope): boolean {
  let speakers = 0;
  for (let at = from; at < to; at++) {
    const block = blockAt(sheet, at);
    if (block.kind === 'turn' || block.speaker !== undefined) return true;
    if (block.kind !== 'paragraph' && block.kind !== 'list_item') continue;
    const found = speakerOf(block.text);
    if (found && !/^(?:het college|de wethouder|de projectleider)/i.test(found.speaker)) speakers += 1;
    if (speakers >= 3) return true;
  }
  return speakers > 0 && saysMinutes(sheet);
}

/** Assent and thanks that carry nothing, and whether one can be heard. */
const isTrifle = (text: string): boolean =>
  (wordsIn(text) <= 20 &&
    /\b(?:kunnen|kan|kun|hoor|horen|zie|zien) (?:jullie|u|je|iedereen) (?:mij|me|ons|mijn (?:scherm|presentatie))(?: goed)?\b/i.test(
      text,
    )) ||
  (wordsIn(text) <= 25 &&
    /^(?:welkom|fijn dat|goed dat (?:u|jullie|je) er|laten we beginnen|dan gaan we|we gaan (?:door|verder|beginnen))\b/i.test(text)) ||
  (wordsIn(text) <= 6 &&
    !/\?|\b(?:maar|ook|niet|geen)\b/.test(text) &&
    /^(?:ja|nee|oké|ok|klopt|precies|prima|dank|bedankt|goed|akkoord|eens|mooi|helder|duidelijk|zeker|hm+|uh+|welkom|goede\w*)\b/i.test(
      text,
    ));
