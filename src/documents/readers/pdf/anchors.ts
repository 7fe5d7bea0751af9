import type { Block, Comment } from '../document.js';
import type { Annotation } from './annotations.js';

/** Anchor words that are looked for; the rest of a long marked passage follows from its length. */
const LONGEST_SEARCH = 2_000;

/** Remarks of one page as comments on the text: their words are looked for among the blocks of that page, whatever white space lies between. */
export function commentsOn(annotations: readonly Annotation[], page: number, text: string, blocks: readonly Block[]): Comment[] {
  const remarks = annotations.filter(({ isField }) => !isField);
  if (remarks.length === 0) return [];
  const stretch = stretchOf(page, text, blocks);
  const ids = new Set(remarks.map(({ id }) => id));
  return remarks.map(({ id, author, date, text: words, anchor, replyTo }) => {
    const found = anchor === '' ? undefined : find(anchor, text, stretch);
    const [start, end] = found ?? [stretch.start, stretch.start];
    const reply = replyTo !== undefined && ids.has(replyTo) ? { replyTo } : {};
    return { id, author, date, text: words, anchor: text.slice(start, end), start, end, ...reply };
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** From the first block that begins on the page, or the one that runs on from the page before, to the first of the next. */
function stretchOf(page: number, text: string, blocks: readonly Block[]): Stretch {
  const first = blocks.find((block) => (block.page ?? 0) >= page);
  const next = blocks.find((block) => (block.page ?? 0) > page);
  const before = blocks.findLast((block) => (block.page ?? 0) < page);
  return { start: first?.start ?? before?.start ?? text.length, end: next?.start ?? text.length };
}

function find(anchor: string, text: string, { start, end }: Stretch): readonly [number, number] | undefined {
  const pattern = [...anchor.slice(0, LONGEST_SEARCH).replace(/[\s-]+/g, '')]
    .map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s-]*');
  const found = new RegExp(pattern, 'u').exec(text.slice(Math.max(0, start - LONGEST_SEARCH), end));
  if (!found || found[0] === '') return undefined;
  const at = Math.max(0, start - LONGEST_SEARCH) + found.index;
  return [at, at + found[0].length];
}
