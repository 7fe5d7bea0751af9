import type { Block, ReadDocument } from '../document.js';
import { type Line, linesOf } from '../text/lines.js';
import { isSpeaker, type StampedLine, stampOf } from './stamped-lines.js';

/** What one person says between two stamps. */
interface Utterance {
  readonly speaker?: string;
  readonly time: number;
  /** Lines of the stamp; the first may hold words too. */
  readonly stamp: { readonly start: number; readonly end: number };
  readonly words: readonly { readonly start: number; readonly end: number }[];
}

/** Fewer stamps than this are a coincidence. */
const FEWEST = 3;
/** By then somebody has spoken in a recording, seconds. */
const SOON = 600;
/** A recording rarely begins later than this on its clock, seconds; a day does. */
const LATEST_START = 5 * 3600;
/** What one speaker goes on saying is joined up to this length, characters, and to the end of a sentence. */
const LONGEST_TURN = 600;
/** Formats of running text in which transcripts come. */
const FORMATS: ReadonlySet<string> = new Set(['docx', 'odt', 'txt', 'md', 'html', 'rtf', 'pdf']);

/** What programs write between what people say. */
const SYSTEM =
  /(?:heeft de transcriptie (?:gestart|gestopt)|(?:started|stopped) transcription|hat die transkription (?:gestartet|beendet))/i;

/**
 * Reads the transcript of a meeting that came as running text, as Teams exports it to Word and people copy it from Teams and Zoom: who speaks and when becomes `speaker` and
 * `time` of a turn, the lines that say so furniture. Any other document stays as it is.
 */
export function withTurns(document: ReadDocument): ReadDocument {
  if (!FORMATS.has(document.format) || document.blocks.some(({ kind }) => kind === 'table_row' || kind === 'turn')) return document;
  const lines = linesOf(document.text);
  const stamps = stampsIn(lines);
  if (!stamps) return document;
  const utterances = utterancesOf(lines, stamps);
  const first = utterances[0]?.stamp.start ?? 0;
  const before = document.blocks.filter(({ end }) => end <= first).map(asTitle);
  // A block that holds a stamp is taken apart; notes and running heads below the words stay.
  const after = document.blocks.filter(({ start, kind }) => start >= first && (kind === 'footnote' || kind === 'furniture'));
  const turns = blocksOf(document.text, utterances);
  const blocks = [...before, ...turns.filter(({ start, end }) => !after.some((one) => one.start < end && start < one.end)), ...after];
  return { ...document, blocks: blocks.sort((a, b) => a.start - b.start) };
}

/** What the program writes above a transcript: the name of the recording, the day, how long it took. */
function asTitle(block: Block): Block {
  const { kind, text, start, end } = block;
  if (kind !== 'paragraph' || text.length > 120 || /[.?!]$/.test(text)) return block;
  return /\d|recording|opname|transcript/i.test(text) ? { kind: 'furniture', text, start, end } : block;
}

/** Stamps by line, when there are enough, written alike, in order of time, and people say something between them. */
function stampsIn(lines: readonly Line[]): ReadonlyMap<number, StampedLine> | undefined {
  const all = new Map<number, StampedLine>();
  lines.forEach((line, at) => {
    const stamp = stampOf(line.text);
    if (stamp) all.set(at, named(stamp, lines, at));
  });
  const counts = new Map<string, number>();
  for (const { form } of all.values()) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [form = '', count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const stamps = new Map([...all].filter(([, stamp]) => stamp.form === form));
  if (count < FEWEST || !isTold(lines, stamps)) return undefined;
  return stamps;
}

/** A line with only a time has the speaker on the line below it, or above. */
function named(stamp: StampedLine, lines: readonly Line[], at: number): StampedLine {
  if (stamp.form !== 'time') return stamp;
  const below = lines[at + 1]?.text ?? '';
  const above = lines[at - 1]?.text ?? '';
  if (isSpeaker(below) && !stampOf(below) && lines[at + 2] !== undefined && !stampOf(lines[at + 2]?.text ?? ''))
    return { ...stamp, speaker: below, form: 'time above name' };
  if (isSpeaker(above) && !stampOf(above)) return { ...stamp, speaker: above, form: 'time below name' };
  return stamp;
}

function isTold(lines: readonly Line[], stamps: ReadonlyMap<number, StampedLine>): boolean {
  const entries = [...stamps];
  const withWords = entries.filter(([at, { wordsAt, form }]) => {
    const from = at + (form === 'time above name' ? 2 : 1);
    return wordsAt !== undefined || (from < lines.length && !stamps.has(from) && !(form === 'time below name' && stamps.has(from + 1)));
  });
  const inOrder = entries.filter(([, { time }], index) => index === 0 || time >= (entries[index - 1]?.[1].time ?? 0));
  const speakers = new Set(entries.map(([, { speaker }]) => speaker));
  const first = entries[0]?.[1].time ?? 0;
  // The programme of a day has times too, and names: there nobody comes back, and the day does not begin at nought.
  const isRecorded = first < SOON || speakers.size < entries.length || entries[0]?.[1].form === 'chat';
  return (
    isRecorded &&
    speakers.size > 0 &&
    !speakers.has(undefined) &&
    withWords.length >= entries.length * 0.6 &&
    inOrder.length >= entries.length * 0.9
  );
}

function utterancesOf(lines: readonly Line[], stamps: ReadonlyMap<number, StampedLine>): readonly Utterance[] {
  const starts = [...stamps].map(([at, stamp]) => {
    const [from, to] = stamp.form === 'time above name' ? [at, at + 1] : stamp.form === 'time below name' ? [at - 1, at] : [at, at];
    return { from, to, stamp };
  });
  const clock = (starts[0]?.stamp.time ?? 0) >= LATEST_START;
  return starts.map(({ from, to, stamp: { speaker, time, wordsAt } }, index) => {
    const line = lines[to] as Line;
    const start = (lines[from] as Line).start;
    const words: { start: number; end: number }[] = [];
    if (wordsAt !== undefined) words.push({ start: line.start + wordsAt, end: line.end });
    for (let at = to + 1; at < (starts[index + 1]?.from ?? lines.length); at++) words.push(lines[at] as Line);
    const stampEnd = wordsAt === undefined ? line.end : line.start + wordsAt;
    return { ...(speaker ? { speaker } : {}), time: clock ? Number.NaN : time, stamp: { start, end: stampEnd }, words };
  });
}

function blocksOf(text: string, utterances: readonly Utterance[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const { speaker, time, stamp, words } of utterances) {
    const said = words
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    const last = blocks[blocks.length - 1];
    const place = { start: words[0]?.start ?? stamp.end, end: words[words.length - 1]?.end ?? stamp.end };
    const isSystem = SYSTEM.test(said.slice(0, 200)) || (said === '' && SYSTEM.test(speaker ?? ''));
    if (said !== '' && !isSystem && last?.kind === 'turn' && last.speaker === speaker && goesOn(last.text, said)) {
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${said}`, end: place.end };
      continue;
    }
    blocks.push({
      kind: 'furniture',
      text: text.slice(stamp.start, stamp.end).replace(/\s+/g, ' ').trim(),
      start: stamp.start,
      end: text.slice(stamp.start, stamp.end).trimEnd().length + stamp.start,
    });
    if (said === '') continue;
    blocks.push({
      kind: isSystem ? 'furniture' : 'turn',
      text: said,
      ...place,
      ...(speaker && !isSystem ? { speaker } : {}),
      ...(Number.isNaN(time) || isSystem ? {} : { time }),
    });
  }
  return blocks;
}

const goesOn = (before: string, next: string): boolean => before.length + next.length < LONGEST_TURN || !/[.?!…]["'”’)]?$/.test(before);
