import type { Block } from '../../documents/readers/document.js';
import { askOf } from './asks.js';
import { blockAt, nextContent, noteAt, previousContent, type Scope, type Sheet, withoutColon, wordsIn } from './notes.js';
import { courtesyOf } from './phrases.js';

/** Words by which a sentence announces what somebody puts forward. */
export const reactionWords =
  /(?:zorg(?:en|punten)\b|aandachtspunt|opmerking|advies|advise|adviez|aanbevel|vragen|vraag|wens|bedenking|\bpunten\b|verzoek|voorstel|suggesti|standpunt|kanttekening|knelpunt|bezwa|risico|overweging|mee te geven|meegeven|geven .{0,30}mee\b|pleit|zien graag|willen|conclusie|uitgangspunt|belangrijk|eisen|verbeterpunt|concern|recommend|comment|anmerkung)/i;

/**
 * Notes the lists of a scope and the sentence that announces each. `Wij hebben de volgende zorgen:` is no point: its items are, under the heading
 * above it, or under its own words where there is none. A list of mere names or kinds that a statement announces stays one point with it. Nested
 * items stay with the item they explain, unless that only announces them.
 */
export function noteLists(sheet: Sheet, scope: Scope): void {
  for (let at = scope.from; at < scope.to; ) {
    if (!isItem(sheet, at, scope)) {
      at += 1;
      continue;
    }
    const items = itemsFrom(sheet, at, scope);
    noteList(sheet, scope, items);
    at = (items[items.length - 1] as number) + 1;
  }
}

const isAnnouncement = (block: Block): boolean => (block.kind === 'paragraph' || block.kind === 'turn') && /:\s*$/.test(block.text);

/** An item, or a line of a few words below a sentence that announces a list. */
function isItem(sheet: Sheet, at: number, scope: Scope): boolean {
  const block = blockAt(sheet, at);
  if (noteAt(sheet, at).reason || (noteAt(sheet, at).question !== undefined && block.kind !== 'list_item')) return false;
  if (block.kind === 'list_item') return true;
  if (!isFragment(block)) return false;
  const before = previousContent(sheet, at, scope.from);
  return before >= 0 && isAnnouncement(blockAt(sheet, before)) && noteAt(sheet, before).reason === undefined;
}

const isFragment = (block: Block): boolean =>
  (block.kind === 'paragraph' || block.kind === 'list_item') &&
  block.text.length <= 200 &&
  wordsIn(block.text.replace(/\s\([^)]*\)/g, '')) <= 7 &&
  !/[.?!:]$/.test(block.text) &&
  askOf(block.text) !== 'strong';

function itemsFrom(sheet: Sheet, first: number, scope: Scope): readonly number[] {
  const items = [first];
  const loose = blockAt(sheet, first).kind !== 'list_item';
  for (let at = nextContent(sheet, first, scope.to); at >= 0; at = nextContent(sheet, at, scope.to)) {
    const block = blockAt(sheet, at);
    if (noteAt(sheet, at).reason) break;
    if (block.kind === 'list_item' ? loose : !(loose && isFragment(block)) && !noteAt(sheet, at).joins) break;
    items.push(at);
  }
  return items;
}

function noteList(sheet: Sheet, scope: Scope, items: readonly number[]): void {
  const first = items[0] as number;
  const before = previousContent(sheet, first, scope.from);
  const lead = before >= 0 && isAnnouncement(blockAt(sheet, before)) && !noteAt(sheet, before).reason ? before : -1;
  if (lead >= 0 && isRecital(blockAt(sheet, lead).text)) {
    for (const at of [lead, ...items]) noteAt(sheet, at).reason = 'introduction';
    return;
  }
  if (lead >= 0 && staysWithLead(sheet, lead, items)) {
    for (const at of items) noteAt(sheet, at).joins = true;
    return;
  }
  if (lead >= 0) noteAt(sheet, lead).announces = true;
  const announced = lead >= 0 ? lastSentence(blockAt(sheet, lead).text) : undefined;
  for (const at of items) {
    const note = noteAt(sheet, at);
    note.whole = true;
    if (announced && note.heading === undefined && wordsIn(announced) <= 10) note.heading = announced;
  }
  noteNested(sheet, items);
  noteTitleOf(sheet, scope, items);
}

/** A numbered item of a few words heads the paragraph below it (`3. Kleine aanbieders`), unless the whole list is of a few words each. */
function noteTitleOf(sheet: Sheet, scope: Scope, items: readonly number[]): void {
  const last = items[items.length - 1] as number;
  const item = blockAt(sheet, last);
  if (
    !isLabel(item) ||
    !/^\(?(?:\d{1,2}|[a-z])[.):]/i.test(item.marker ?? '') ||
    (items.length > 1 && items.every((at) => isLabel(blockAt(sheet, at))))
  )
    return;
  const below = nextContent(sheet, last, scope.to);
  if (below < 0 || noteAt(sheet, below).reason || noteAt(sheet, below).heading !== undefined) return;
  const { kind, text } = blockAt(sheet, below);
  if (kind !== 'paragraph' || wordsIn(text) < 8 || /:$/.test(text) || courtesyOf(text)) return;
  noteAt(sheet, last).reason = 'heading';
  noteAt(sheet, below).heading = withoutColon(item.text);
}

const lastSentence = (text: string): string => withoutColon(text.replace(/^.*[.?!]\s+(?=\p{Lu})/su, ''));

function staysWithLead(sheet: Sheet, lead: number, items: readonly number[]): boolean {
  const announcing = lastSentence(blockAt(sheet, lead).text);
  if (reactionWords.test(announcing)) return false;
  const blocks = items.map((at) => blockAt(sheet, at));
  if (blocks.every(isFragment)) return true;
  // In the answer to a question an enumeration supports that answer.
  const answering = noteAt(sheet, lead).question !== undefined;
  return answering && wordsIn(announcing) <= 8 && blocks.every((block) => askOf(block.text) === undefined);
}

/** What a motion considers before it asks: `Constaterende dat:`, `Overwegende dat:`. */
const isRecital = (text: string): boolean =>
  /(?:^|,\s)(?:constaterende|overwegende|gelet op|gelezen|gehoord|kennisgenomen hebbende)\b[^.]{0,80}:\s*$/i.test(text.slice(-200));

/** Whether an item only names or announces what stands under it. */
const isLabel = (block: Block): boolean => /:$/.test(block.text) || (wordsIn(block.text) <= 5 && !/[.;?!,]$/.test(block.text));

function noteNested(sheet: Sheet, items: readonly number[]): void {
  const parents: number[] = [];
  for (const at of items) {
    const block = blockAt(sheet, at);
    if (noteAt(sheet, at).joins) continue;
    const level = block.level ?? 0;
    while (parents.length > 0 && (blockAt(sheet, parents[parents.length - 1] as number).level ?? 0) >= level) parents.pop();
    const parent = parents[parents.length - 1];
    if (parent !== undefined) {
      const above = blockAt(sheet, parent);
      if (isLabel(above) && wordsIn(block.text) > 3) {
        noteAt(sheet, parent).reason = /:$/.test(above.text) && wordsIn(above.text) > 6 ? 'introduction' : 'heading';
        noteAt(sheet, at).heading = withoutColon(above.text);
      } else noteAt(sheet, at).joins = true;
    }
    parents.push(at);
  }
}
