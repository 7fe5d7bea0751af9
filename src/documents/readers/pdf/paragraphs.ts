import { markerOf } from '../text/markers.js';
import type { Draft } from './drafts.js';
import type { Line } from './lines.js';

/** Ends of sentences, quotation marks after them included. */
const SENTENCE_END = /[.!?:;][”"’')\]]*$/;

/** Running text of one column as paragraphs: parted by white, by indents, by markers, and where a line ends before it is full. */
export function paragraphsOf(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = [];
  const right = commonRight(lines);
  const step = commonStep(lines);
  let before: Line | undefined;
  for (const line of lines) {
    const draft = drafts.at(-1);
    if (draft && before && goesOn(draft, before, line, right, step)) draft.lines.push(line);
    else drafts.push({ kind: markerOf(line.text) ? 'list_item' : 'paragraph', lines: [line], page: line.page });
    before = line;
  }
  return withLevels(drafts);
}

function goesOn(draft: Draft, before: Line, line: Line, right: number, step: number): boolean {
  const gap = line.y - before.y;
  if (gap <= 0 || gap > Math.max(step * 1.3, before.size * 1.1)) return false;
  if (Math.abs(line.size - before.size) > Math.max(0.6, before.size * 0.08)) return false;
  if (line.isBold !== before.isBold && (SENTENCE_END.test(before.text) || draft.lines.every((other) => other.isBold))) return false;
  const marker = markerOf(line.text);
  const startsLow = /^\p{Ll}/u.test(line.text);
  if (marker && !(startsLow && marker.style !== 'bullet') && isMarkerHere(draft, before, line)) return false;
  const first = draft.lines[0]!;
  const isIndented = line.x > before.x + line.size * 0.8 && draft.lines.length > 1 && draft.kind === 'paragraph';
  if (isIndented) return false;
  // A hanging indent belongs to the item; a line left of the item's own marker does not.
  if (draft.kind === 'list_item' && line.x < first.x - line.size * 0.5) return false;
  const isShort = before.right < right - Math.min(80, (right - before.x) * 0.25);
  if (isShort && SENTENCE_END.test(before.text)) return false;
  return !(
    draft.kind === 'list_item' &&
    line.x <= first.x + 1 &&
    SENTENCE_END.test(before.text) &&
    draft.lines.some((other) => other.x > first.x + 3)
  );
}

/** A number at the start of a wrapped line is part of a sentence, unless the sentence had ended or it stands where markers stand. */
const isMarkerHere = (draft: Draft, before: Line, line: Line): boolean =>
  SENTENCE_END.test(before.text) || Math.abs(line.x - draft.lines[0]!.x) < 1.5 || markerOf(line.text)?.style === 'bullet';

/** Right edge that most lines come near: the ninetieth percentile. */
function commonRight(lines: readonly Line[]): number {
  const edges = lines.map((line) => line.right).sort((one, other) => one - other);
  return edges[Math.floor(edges.length * 0.9)] ?? 0;
}

/** Distance between the lines of running text: the most common one, as a lower median. */
function commonStep(lines: readonly Line[]): number {
  const steps = lines.slice(1).flatMap((line, at) => {
    const step = line.y - lines[at]!.y;
    return step > line.size * 0.7 && step < line.size * 2.2 ? [step] : [];
  });
  steps.sort((one, other) => one - other);
  return steps[Math.floor(steps.length * 0.4)] ?? (lines[0]?.size ?? 10) * 1.3;
}

/** Depth of list items by their indents. */
function withLevels(drafts: readonly Draft[]): Draft[] {
  let indents: number[] = [];
  for (const draft of drafts) {
    if (draft.kind !== 'list_item') {
      indents = [];
      continue;
    }
    const x = draft.lines[0]!.x;
    indents = indents.filter((indent) => indent < x - 4);
    draft.level = indents.length;
    indents.push(x);
  }
  return [...drafts];
}
