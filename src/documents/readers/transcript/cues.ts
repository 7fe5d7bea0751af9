/** A passage between two times, or words that stood in the file without a readable time. */
export interface Cue {
  /** Seconds from the start of the recording; absent when the time could not be read. */
  readonly from?: number;
  readonly until?: number;
  /** Line of the file where its words begin, from 1. */
  readonly line: number;
  /** Words as they stand in the file, tags and line breaks included. */
  readonly payload: string;
}

export interface CueList {
  readonly cues: readonly Cue[];
  /** How many remarks of the maker (`NOTE`) were passed over. */
  readonly notes: number;
}

/** How one format writes its times; what is not here is the same in all. */
export interface CueForm {
  readonly isTiming: (line: string) => boolean;
  readonly times: (line: string) => readonly [number, number] | undefined;
  readonly hasHeader: boolean;
}

const TIME = String.raw`(?:(\d+):)?([0-5]?\d):([0-5]\d)[.,](\d{1,3})`;
const ARROW_LINE = new RegExp(String.raw`^[ \t\f]*${TIME}[ \t\f]*-->[ \t\f]*${TIME}(?![\w.,:])`);
const COMMA_LINE = new RegExp(String.raw`^\s*${TIME},${TIME}\s*$`);

/** WebVTT (W3C, section 6) and SubRip: `00:00:01.000 --> 00:00:02.000`, a comma for the point in SubRip. */
export const arrowForm = (hasHeader: boolean): CueForm => ({
  isTiming: (line) => line.includes('-->'),
  times: (line) => timesOf(ARROW_LINE.exec(line)),
  hasHeader,
});

/** YouTube's SubViewer: `0:00:01.000,0:00:02.000`. */
export const commaForm: CueForm = {
  isTiming: (line) => COMMA_LINE.test(line),
  times: (line) => timesOf(COMMA_LINE.exec(line)),
  hasHeader: false,
};

/**
 * Takes a transcript apart by the block rules of WebVTT ("collect a block"), which SubRip and SubViewer fit too. Where WebVTT would
 * drop a passage because its time is unreadable or missing, the words stay, without time.
 */
export function collectCues(text: string, form: CueForm): CueList {
  const lines = text.split('\n');
  const cues: Cue[] = [];
  let notes = 0;
  let at = form.hasHeader ? afterHeader(lines, form) : 0;
  while (at < lines.length) {
    if (lines[at] === '') {
      at += 1;
      continue;
    }
    const end = endOfBlock(lines, at, form);
    const cue = cueOf(lines, at, end, form);
    if (cue === 'note') notes += 1;
    else if (cue) cues.push(cue);
    at = end;
  }
  return { cues, notes };
}

function afterHeader(lines: readonly string[], form: CueForm): number {
  let at = 1;
  while (at < lines.length && lines[at] !== '' && !form.isTiming(lines[at]!)) at += 1;
  return at;
}

/** A block ends at a blank line, or where a second timing line shows that the blank line was forgotten. */
function endOfBlock(lines: readonly string[], start: number, form: CueForm): number {
  let seenTiming = false;
  for (let at = start; at < lines.length; at++) {
    if (lines[at] === '') return at;
    if (!form.isTiming(lines[at]!)) continue;
    if (at > start + 1 || seenTiming) return at;
    seenTiming = true;
  }
  return lines.length;
}

function cueOf(lines: readonly string[], start: number, end: number, form: CueForm): Cue | 'note' | undefined {
  const timing = form.isTiming(lines[start]!) ? start : start + 1 < end && form.isTiming(lines[start + 1]!) ? start + 1 : undefined;
  if (timing === undefined) {
    if (form.hasHeader && /^NOTE(?:[ \t]|$)/.test(lines[start]!)) return 'note';
    if (form.hasHeader && /^(?:STYLE|REGION)\s*$/.test(lines[start]!)) return undefined;
    const first = /^\d+\s*$/.test(lines[start]!) ? start + 1 : start;
    return first < end ? { line: first + 1, payload: lines.slice(first, end).join('\n') } : undefined;
  }
  const payload = lines.slice(timing + 1, end).join('\n');
  const times = form.times(lines[timing]!);
  return { line: timing + 2, payload, ...(times ? { from: times[0], until: times[1] } : {}) };
}

function timesOf(match: RegExpExecArray | null): readonly [number, number] | undefined {
  return match ? [seconds(match, 1), seconds(match, 5)] : undefined;
}

/** Seconds with thousandths; `.5` is half a second, as in decimal notation. */
function seconds(match: RegExpExecArray, at: number): number {
  const [hours, minutes, whole, part] = [match[at] ?? '0', match[at + 1]!, match[at + 2]!, match[at + 3]!];
  const thousandths = Number(part.padEnd(3, '0'));
  return (Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(whole) * 1_000 + thousandths) / 1_000;
}
