import type { Block } from '../../documents/readers/document.js';
import { couldBeHeading } from '../../documents/readers/text/headings.js';
import { askOf, strongestAsk } from './asks.js';
import { endsText, isForeword, isGeneric, isTitle, opensText } from './heading-words.js';
import { blockAt, nextContent, noteAt, previousContent, type Scope, type Sheet, withoutColon, wordsIn } from './notes.js';
import { putsForward } from './phrases.js';
import { sectionOfHeading } from './references.js';

/** Notes for each block of a scope under which heading it stands, which headings are none, and what stands under an introduction. */
export function noteHeadings(sheet: Sheet, scope: Scope): void {
  let heading: string | undefined;
  const open: { text: string; level: number }[] = [];
  let section: string | undefined;
  let chapter: string | undefined;
  let place: 'opening' | 'ending' | undefined;
  let foreword = false;
  for (let at = scope.from; at < scope.to; at++) {
    const block = blockAt(sheet, at);
    const note = noteAt(sheet, at);
    const heads = block.kind === 'heading' ? !isContent(sheet, at, scope) : headsText(sheet, at, scope);
    if (note.reason === undefined && heads) {
      note.reason = 'heading';
      heading = headingFrom(sheet, at, scope, open);
      section = sectionOfHeading(block.text, block.marker);
      chapter = chapterOf(block.text) ?? chapter;
      foreword = isForeword(block.text);
      place = opensText(block.text) ? 'opening' : endsText(block.text) ? 'ending' : undefined;
      continue;
    }
    if (heading !== undefined) note.heading ??= withoutColon(heading);
    // Who follows the chapters of the document (`Hoofdstuk 3`) numbers what stands under them as it does.
    if (chapter !== undefined && section?.startsWith(`paragraaf ${chapter}.`)) note.section ??= section;
    // Questions and remarks in a table are about the paragraph under whose heading the table stands.
    if (block.kind === 'table_row' && section !== undefined && note.text !== undefined) note.section ??= section;
    if (note.reason || note.question !== undefined || block.kind === 'table_row' || block.kind === 'turn') continue;
    if (place === 'opening' && isQuiet(block, foreword)) note.reason = 'introduction';
    else if (place === 'ending' && strongestAsk(block.text) === undefined) note.reason = 'procedure';
    else if (scope.to - scope.from > 2 && isScrap(block)) note.reason = 'other';
  }
}

const chapterOf = (heading: string): string | undefined => /^(?:hoofdstuk|hfst\.?|chapter|kapitel)\s+(\d{1,2})\b/i.exec(heading)?.[1];

/** Whether a text under an opening heading only introduces: `Procedure` may also be what a party has something to say about. */
const isQuiet = (block: Block, foreword: boolean): boolean =>
  foreword && block.kind !== 'list_item' ? !putsForward(block.text) : strongestAsk(block.text) === undefined;

/**
 * Takes a heading into the headings that hold at this place, and says which one the text below stands under: a title over the whole text is none,
 * and `Vragen` leaves the one above it in force.
 */
function headingFrom(
  sheet: Sheet,
  at: number,
  scope: Scope,
  open: { readonly text: string; readonly level: number }[],
): string | undefined {
  const { text, level } = blockAt(sheet, at);
  if (previousContent(sheet, at, scope.from) < 0 && isTitle(text)) return undefined;
  while (open.length > 0 && (level === undefined || (open[open.length - 1] as { level: number }).level >= level)) open.pop();
  if (!isGeneric(text)) open.push({ text, level: level ?? 0 });
  return open[open.length - 1]?.text;
}

/** Most words of a line that heads what is below without being set as a heading. */
const headWords = 8;

/** A line by itself over a list or a text, set in bold or in capitals perhaps, but not as a heading. */
function headsText(sheet: Sheet, at: number, scope: Scope): boolean {
  const block = blockAt(sheet, at);
  const note = noteAt(sheet, at);
  if (block.kind !== 'paragraph' || note.joins || note.spoken || block.text.length > 80 || wordsIn(block.text) > headWords) return false;
  if (!couldBeHeading(block.text) || /[?:]$/.test(block.text) || !/\p{L}{4}/u.test(block.text)) return false;
  const before = previousContent(sheet, at, scope.from);
  if (before >= 0 && /:$/.test(blockAt(sheet, before).text)) return false;
  const next = nextContent(sheet, at, scope.to);
  if (next < 0 || noteAt(sheet, next).reason) return false;
  const below = blockAt(sheet, next);
  return (
    below.kind === 'list_item' || (below.kind === 'paragraph' && wordsIn(below.text) > headWords && /[.:?!;]["'”’)]?$/.test(below.text))
  );
}

/** Words set as a heading that have nothing under them and ask something are a point themselves. */
function isContent(sheet: Sheet, at: number, { to }: Scope): boolean {
  const { text } = blockAt(sheet, at);
  if (noteAt(sheet, at).whole) return true;
  if (wordsIn(text) > 12 && /[.?!]$/.test(text) && askOf(text)) return true;
  const next = nextContent(sheet, at, to);
  const bare = next < 0 || blockAt(sheet, next).kind === 'heading';
  return bare && wordsIn(text) > 5 && askOf(text) === 'strong';
}

/** A few words by themselves that say nothing: the end of a letterhead, a caption. */
const isScrap = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  wordsIn(block.text) <= 3 &&
  !/[.?!:]$/.test(block.text) &&
  askOf(block.text) === undefined &&
  !/\b(?:geen|niet|akkoord|eens|oneens|ja|nee|positief|negatief|prima|goed|idem|zie)\b/i.test(block.text);
