import { voicedText } from './cue-text.js';
import type { Cue } from './cues.js';
import { labelledLine, speakersAmong } from './labels.js';

/** What one speaker said without interruption. */
export interface Turn {
  readonly text: string;
  readonly speaker?: string;
  /** Seconds from the start; absent for words that stood without a readable time. */
  readonly time?: number;
}

interface Utterance extends Turn {
  readonly until?: number;
  readonly isNewVoice: boolean;
}

/** A turn while it grows; its pieces are joined once, because a turn may run to thousands of cues. */
interface GrowingTurn {
  readonly first: Utterance;
  readonly pieces: string[];
  last: Utterance;
  length: number;
}

/** Seconds of silence after which words without a speaker are another turn. */
const PAUSE = 2;
/** Characters beyond which words without a speaker are not joined further. */
const LONGEST_UNNAMED = 600;

/**
 * Joins cues into turns: consecutive cues of one speaker into one; cues without a speaker only where a sentence plainly runs on, because
 * nobody says that they are one person's. Rolling captions, which repeat their last line, are taken once.
 */
export function turnsOf(cues: readonly Cue[]): Turn[] {
  const turns: GrowingTurn[] = [];
  for (const utterance of utterancesOf(withoutRepeats(cues))) {
    const turn = turns.at(-1);
    if (turn && belongsTo(utterance, turn)) {
      turn.pieces.push(utterance.text);
      turn.length += utterance.text.length;
      turn.last = utterance;
    } else turns.push({ first: utterance, last: utterance, pieces: [utterance.text], length: utterance.text.length });
  }
  return turns.map(({ first: { speaker, time }, pieces }) => ({
    text: pieces.join(' '),
    ...(speaker ? { speaker } : {}),
    ...(time === undefined ? {} : { time }),
  }));
}

function belongsTo(next: Utterance, { first, last, length }: GrowingTurn): boolean {
  if (next.time === undefined || last.time === undefined) return false;
  if (next.speaker !== undefined) return next.speaker === first.speaker;
  if (next.isNewVoice || next.time <= last.time || !runsOn(last.text, next.text)) return false;
  const silence = next.time - (last.until ?? last.time);
  return first.speaker !== undefined || (silence < PAUSE && length < LONGEST_UNNAMED);
}

/** No end of a sentence before, a small letter after, and more than one word on either side. */
const runsOn = (before: string, after: string): boolean =>
  !/[.!?…]$|[.!?…][”"')\]]$/.test(before) && /^\p{Ll}/u.test(after) && (before.includes(' ') || after.includes(' '));

function utterancesOf(cues: readonly Cue[]): Utterance[] {
  const parts = cues.flatMap((cue) => voicedText(cue.payload).map((part) => ({ cue, ...part })));
  const unvoiced = parts.filter((part) => part.speaker === undefined).flatMap((part) => part.text.split('\n'));
  const speakers = speakersAmong(unvoiced.filter((line) => line.trim() !== ''));
  return parts.flatMap(({ cue, speaker, text }) => {
    const said = { ...(cue.from === undefined ? {} : { time: cue.from }), ...(cue.until === undefined ? {} : { until: cue.until }) };
    if (speaker) return utterance({ ...said, speaker, text, isNewVoice: true });
    return linesOf(text, speakers).flatMap((line) => utterance({ ...said, ...line }));
  });
}

const utterance = (said: Utterance): Utterance[] => {
  const text = said.text.replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [{ ...said, text }];
};

/** Lines of a cue that a label or a dash gives to somebody else are apart; other lines are one wrapped text. */
function linesOf(text: string, speakers: ReadonlySet<string>): { speaker?: string; text: string; isNewVoice: boolean }[] {
  const said: { speaker?: string; text: string; isNewVoice: boolean }[] = [];
  for (const line of text.split('\n')) {
    const { label, text: words, isNewVoice } = labelledLine(line.trim(), speakers);
    const last = said.at(-1);
    if (last && label === undefined && !isNewVoice) last.text += ` ${words}`;
    else said.push({ text: words, isNewVoice, ...(label === undefined ? {} : { speaker: label }) });
  }
  return said;
}

/** Captions with times inside the words come rolling: each cue repeats the line above the new one. */
function withoutRepeats(cues: readonly Cue[]): readonly Cue[] {
  if (!cues.some((cue) => /<\d+:\d\d/.test(cue.payload))) return cues;
  let shown = '';
  return cues.map((cue) => {
    const lines = cue.payload.split('\n').filter((line) => plain(line) !== '');
    const fresh = lines.filter((line, at) => !(at === 0 && shown !== '' && plain(line) === shown));
    shown = lines.length > 0 ? plain(lines.at(-1)!) : shown;
    return { ...cue, payload: fresh.join('\n') };
  });
}

const plain = (line: string): string =>
  line
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
