import { isWrittenAsName } from './labels.js';

/** A line that says who begins to speak and when, as the programs for meetings write it. */
export interface StampedLine {
  /** Absent in a line with only a time. */
  readonly speaker?: string;
  /** Seconds, from the start of the meeting or of the day. */
  readonly time: number;
  /** Where the words begin on the line; absent when the whole line is the stamp. */
  readonly wordsAt?: number;
  /** How the line is written: lines of one file are written alike. */
  readonly form: string;
}

const time = String.raw`\d{1,2}:\d{1,2}(?::\d{1,2})?(?:[.,]\d{1,3})?`;
const name = String.raw`[\p{L}\d(@][^\n:<>?!“”"\t]{0,78}?`;

const RANGE = new RegExp(`^\\[?(${time})\\]?\\s*(?:-->|–|-)\\s*\\[?${time}\\]?$`, 'u');
const ONLY_TIME = new RegExp(`^[[(]?(${time})[\\])]?$`, 'u');
const FORMS: readonly (readonly [form: string, pattern: RegExp, order: 'time first' | 'name first'])[] = [
  // The chat of Zoom: `10:03:12 From Pieter van Dam to Everyone:`.
  [
    'chat',
    new RegExp(`^(${time})\\s+(?:From|Van|Von)\\s+(${name})\\s+(?:to|aan|an)\\s+[^:\\n]{1,60}?\\s*:(?:\\s+(?=\\S)|$)`, 'u'),
    'time first',
  ],
  // `[00:00:09] Pieter van Dam: …`, as Zoom and many others write it.
  ['time, name: words', new RegExp(`^[[(]?(${time})[\\])]?\\s*[-–]?\\s*(${name})\\s*:(?:\\s+(?=\\S)|$)`, 'u'), 'time first'],
  // `Pieter van Dam [00:09]: …`.
  ['name (time) words', new RegExp(`^(${name})\\s*[[(](${time})[\\])]\\s*:?(?:\\s+(?=\\S)|$)`, 'u'), 'name first'],
  // `Pieter van Dam   0:09`, as Teams writes it.
  ['name time', new RegExp(`^(${name})(?:\\s{2,}|\\t\\s*|\\s+[-–|]\\s+|\\s)(${time})$`, 'u'), 'name first'],
  ['time name', new RegExp(`^[[(]?(${time})[\\])]?\\s+(${name})$`, 'u'), 'time first'],
];

/** The stamp at the start of a line without white space around it; nothing when there is none. */
export function stampOf(line: string): StampedLine | undefined {
  const head = line.slice(0, 200);
  const alone = RANGE.exec(head) ?? ONLY_TIME.exec(head);
  if (alone) return { time: secondsOf(alone[1] as string), form: 'time' };
  for (const [form, pattern, order] of FORMS) {
    const found = pattern.exec(head);
    if (!found) continue;
    const [one = '', other = ''] = [found[1], found[2]];
    const [stamp, speaker] = order === 'time first' ? [one, other] : [other, one];
    if (!isSpeaker(speaker)) continue;
    const wordsAt = found[0].length < line.length ? { wordsAt: found[0].length } : {};
    return { speaker: speaker.trim(), time: secondsOf(stamp), form, ...wordsAt };
  }
  return undefined;
}

/** A name has few words, each with a capital; what programs call a device or a guest counts too. */
export const isSpeaker = (text: string): boolean =>
  text.trim().split(/\s+/).length <= 8 && !/[.,;]$/.test(text.trim()) && isWrittenAsName(text.trim().replace(/\s\d{1,3}$/, ''));

/** `0:09`, `1:02:11`, `00:00:03.120`. */
function secondsOf(stamp: string): number {
  const parts = stamp.replace(',', '.').split(':').map(Number);
  return parts.reduce((sum, part) => sum * 60 + part, 0);
}
