import type { Block } from '../document.js';
import { furnitureOf } from './furniture.js';
import { withHeadings } from './headings.js';
import { joinLines, type Lexicon, lexiconOf } from './joining.js';
import { type Line, linesOf } from './lines.js';
import { loneMarkerOf, type Marker, markerOf } from './markers.js';
import { cellsOf, tabledLines } from './tables.js';
import { bodyWidths } from './widths.js';

/** A block in the making: its lines, its marker, and how it was set. */
export interface Draft {
  kind: Block['kind'];
  readonly lines: Line[];
  readonly marker?: Marker;
  level?: number;
  /** Which table, and which row of it, a line of one is. */
  readonly place?: { readonly table: number; readonly row: number };
}

/** The blocks of a plain text. One pass over the lines for each question asked of them, so linear in the length of the text. */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const furniture = furnitureOf(lines);
  const widths = bodyWidths(lines);
  const drafts = draftsOf(text, lines, furniture, widths);
  withLevels(drafts);
  withHeadings(drafts);
  const lexicon = lexiconOf(text.includes('-\n') || text.includes('- \n') || text.includes('-\r') ? text : '');
  const pages = text.includes('\f');
  return finish(text, drafts, lexicon, pages);
}

function draftsOf(text: string, lines: readonly Line[], furniture: ReadonlySet<Line>, widths: readonly number[]): Draft[] {
  const drafts: Draft[] = [];
  const tabled = tabledLines(text, lines);
  const counters = new Map<string, number>();
  let open: Draft | undefined;
  let quoted = false;
  const begin = (draft: Draft): void => {
    drafts.push(draft);
    open = draft;
  };
  lines.forEach((line, at) => {
    if (furniture.has(line)) {
      drafts.push({ kind: 'furniture', lines: [line] });
      if (open && open.kind !== 'furniture') open = undefined;
      return;
    }
    quoted ||= startsQuotedMail(line, lines[at + 1]);
    const kind = quoted || /^>/.test(line.text) ? 'quoted' : undefined;
    const previous = open?.lines[open.lines.length - 1];
    if (kind) {
      if (open?.kind === kind && line.blanksBefore === 0) open.lines.push(line);
      else begin({ kind, lines: [line] });
      return;
    }
    const place = tabled.get(line);
    if (place) {
      begin({ kind: 'table_row', lines: [line], place });
      return;
    }
    const alone = loneMarkerOf(line.text);
    if (alone && lines[at + 1] !== undefined && !loneMarkerOf((lines[at + 1] as Line).text)) {
      begin({ kind: 'list_item', lines: [line], marker: alone });
      return;
    }
    const marker = acceptedMarker(line, previous, widths[at] ?? 80, counters);
    if (marker) begin({ kind: 'list_item', lines: [line], marker });
    else if (
      open &&
      open.kind !== 'quoted' &&
      open.kind !== 'table_row' &&
      previous &&
      continues(open, previous, line, widths[at - 1] ?? 80)
    )
      open.lines.push(line);
    else begin({ kind: 'paragraph', lines: [line] });
  });
  return drafts;
}

const sentenceEnd = /[.!?…]["'”’»)\]]*$/;
const clauseEnd = /[.!?…:;]["'”’»)\]]*$/;
const startsLow = /^["'“‘„(]?\p{Ll}/u;
const startsHigh = /^["'“‘„(]?(?:\p{Lu}|\d)/u;

/** Whether the next word would have fitted on the line before: then the line was ended on purpose. */
function isShort(before: Line, after: Line, width: number): boolean {
  const space = after.text.search(/\s/);
  const word = space < 0 ? after.text.length : space;
  return before.text.length + 1 + Math.min(word, 25) <= width * 0.85;
}

/** `Antwoord: …`, `De heer Smit (VVD): …`: a line that begins with what it is, or who speaks. */
const ownLabel = /^\p{Lu}[^.:;!?]{1,60}:\s+\S/u;

/** Whether a line goes on with the block that is open. */
function continues(open: Draft, before: Line, line: Line, width: number): boolean {
  const short = isShort(before, line, width);
  if (open.marker && open.lines.length === 1 && before.text.length === open.marker.length) return line.blanksBefore <= 2;
  const low = startsLow.test(line.text);
  if (clauseEnd.test(before.text) && ownLabel.test(line.text)) return false;
  if (/^en gaa[tn] over tot de orde/i.test(line.text)) return false;
  if (/[\p{L}\d][-\u2010\u00ad]$/u.test(before.text) && low) return true;
  if (line.blanksBefore > 0 || line.page !== before.page) {
    if (clauseEnd.test(before.text)) return false;
    if (low)
      return (
        !short ||
        (before.text.length > width / 2 && (open.lines.length > 1 || line.page !== before.page)) ||
        open.marker !== undefined ||
        /,$/.test(before.text)
      );
    // A text set with an empty line after each line: a proper name may well start the next one.
    return line.blanksBefore === 1 && !short && before.text.length > 50 && open.lines.some((other, at) => at > 0 && other.blanksBefore > 0);
  }
  if (clauseEnd.test(before.text) && short) return false;
  if (!startsHigh.test(line.text)) return !/:$/.test(before.text) || !short;
  if (short && !sentenceEnd.test(before.text)) return /[,&/–-]$|\s(?:en|of|de|het|een|van|in|op|met|voor|te|aan|bij)$/i.test(before.text);
  return true;
}

/** A number is a marker only where a list can be: at its start, or next in its sequence, so that `…per 1 januari⏎2026. De raad` stays whole. */
function acceptedMarker(line: Line, before: Line | undefined, width: number, counters: Map<string, number>): Marker | undefined {
  const marker = markerOf(line.text);
  if (!marker) return undefined;
  const unfinished = before !== undefined && line.blanksBefore === 0 && !clauseEnd.test(before.text);
  if (marker.style === 'bullet') {
    const rest = line.text.slice(marker.length);
    const seen = counters.has(marker.form);
    if (unfinished && before && !seen && startsLow.test(rest) && !isShort(before, line, width) && /^[-–—−‐]$/.test(marker.marker))
      return undefined;
    counters.set(marker.form, 0);
    return marker;
  }
  const last = counters.get(marker.form) ?? 0;
  const next = marker.value > last && marker.value <= last + 3;
  const first = marker.value === 1 || marker.value === 0;
  const ordered = first || next || (marker.value === last && marker.style === 'label');
  if (unfinished && before && !(ordered && isShort(before, line, width)) && !(next && last > 0)) return undefined;
  if (!ordered && (marker.style === 'letter' || marker.style === 'roman')) return undefined;
  if (!ordered && marker.style === 'digit' && marker.value > 60) return undefined;
  if (/^[A-Z]\.$/.test(marker.marker) && looksLikeName(line.text)) return undefined;
  counters.set(marker.form, marker.value);
  return marker;
}

/** `A. de Vries` is a person, not item A. */
const looksLikeName = (text: string): boolean =>
  text.length < 40 &&
  /^(?:[A-Z]\.\s*)+(?:(?:van|de|den|der|ten|ter|te|'t|el|von)\s+)*\p{Lu}[\p{L}-]+(?:[\s,].*)?$/u.test(text) &&
  !/[.:;]$/.test(text);

/** Where the mail below begins that this one answers. */
function startsQuotedMail(line: Line, next: Line | undefined): boolean {
  if (/^-{3,}\s*(?:oorspronkelijk|original|doorgestuurd|forwarded|ursprüngliche)/i.test(line.text)) return true;
  return (
    /^(?:van|from|von):\s.*\S/i.test(line.text) &&
    next !== undefined &&
    /^(?:verzonden|sent|datum|date|gesendet|aan|to|an):\s/i.test(next.text) &&
    line.blanksBefore > 0
  );
}

/** Nesting of the items of one list by their indents, and by a change of bullet. */
function withLevels(drafts: readonly Draft[]): void {
  let stack: { readonly indent: number; readonly form: string }[] = [];
  for (const draft of drafts) {
    if (draft.kind === 'furniture') continue;
    if (!draft.marker) {
      stack = [];
      continue;
    }
    if (draft.marker.style === 'multilevel') continue;
    const indent = (draft.lines[0] as Line).indent;
    const form = draft.marker.form;
    const known = stack.findIndex((entry) => entry.form === form && Math.abs(entry.indent - indent) <= 1);
    if (known >= 0) stack.length = known + 1;
    else {
      while (stack.length > 0 && indent < (stack[stack.length - 1] as { indent: number }).indent) stack.pop();
      const top = stack[stack.length - 1];
      const deeper = top !== undefined && (indent > top.indent + 1 || (indent === top.indent && isNestedForm(top.form, form)));
      if (top && !deeper) stack.pop();
      stack.push({ indent, form });
    }
    draft.level = stack.length - 1;
  }
}

/** Word and PDF often lose indents: a hollow bullet after a filled one, or a letter after a number, is one level deeper. */
const isNestedForm = (outer: string, inner: string): boolean =>
  (/^[•●*\uF0B7·]$/.test(outer) && /^[o○◦▪§-]$|\uF0A7/.test(inner)) ||
  (/1/.test(outer) && !/1/.test(inner)) ||
  (/^\W?a\W$/.test(outer) && /i/.test(inner));

function finish(source: string, drafts: readonly Draft[], lexicon: Lexicon, pages: boolean): Block[] {
  const blocks: Block[] = [];
  let heading: string | undefined;
  for (const { lines, level, place, ...draft } of drafts) {
    // A marker that nothing followed is a line like any other.
    const bare = draft.marker !== undefined && lines.length === 1 && lines[0]?.text.length === draft.marker.length;
    const kind = bare ? 'paragraph' : draft.kind;
    const marker = bare ? undefined : draft.marker;
    const first = lines[0] as Line;
    const last = lines[lines.length - 1] as Line;
    const texts = lines.map((line, at) => (at === 0 && marker ? line.text.slice(marker.length) : line.text));
    const text =
      kind === 'quoted'
        ? texts.map((line) => line.replace(/^(?:>\s?)+/, '')).join('\n')
        : kind === 'table_row'
          ? first.text
          : joinLines(texts, lexicon);
    blocks.push({
      kind,
      text,
      start: first.start,
      end: last.end,
      ...(kind !== 'heading' && heading !== undefined ? { heading } : {}),
      ...(level !== undefined ? { level } : {}),
      ...(marker ? { marker: marker.marker } : {}),
      ...(pages ? { page: first.page } : {}),
      ...(place ? { ...place, cells: cellsOf(first, source) } : {}),
    });
    if (kind === 'heading') heading = text;
  }
  return blocks;
}
