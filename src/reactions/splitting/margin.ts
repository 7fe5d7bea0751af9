import type { Block, Comment, ReadDocument } from '../../documents/readers/document.js';
import { tidy } from '../../documents/readers/text/joining.js';
import { type Change, changesOf, wordsOfChange } from './margin-changes.js';

/** Property under which the text's original length is kept once the margin stands below it. */
const marginProperty = 'marginStart';

/** Characters of the commented passage that a heading shows. */
const anchorLength = 120;

/** Where the margin begins in a document that `withMargin` made; nothing in one that has none. */
export function marginStart(document: ReadDocument): number | undefined {
  const value = document.properties?.[marginProperty];
  return value === undefined ? undefined : Number(value);
}

/**
 * Writes the margin of a document below its text, after a form feed, so that the points made of comments and changes tile one text with the rest: a
 * block for each thread of comments (its replies named), then one for each tracked change, or for a deletion with the insertion that replaces it.
 * Each stands under a heading that names the passage: `Opmerking bij: …`, `Wijziging bij: …`. What was there keeps its place; a document without
 * comments and changes, or that has its margin already, comes back as it is.
 */
export function withMargin(document: ReadDocument): ReadDocument {
  if (marginStart(document) !== undefined || (document.comments.length === 0 && document.edits.length === 0)) return document;
  const start = document.text.length;
  const margin = new Margin(start);
  for (const thread of threadsOf(document.comments)) margin.addThread(document, thread);
  for (const change of changesOf(document.edits)) margin.addChange(document, change);
  if (margin.blocks.length === 0) return document;
  return {
    ...document,
    text: document.text + margin.text,
    blocks: [...document.blocks, ...margin.blocks],
    properties: { ...document.properties, [marginProperty]: String(start) },
  };
}

/** Where in the text each block of the margin belongs, in the order in which `withMargin` writes them. */
export function marginPlaces(document: ReadDocument): readonly number[] {
  const margin = new Margin(0);
  const places: number[] = [];
  const keep = (at: number): void => {
    while (places.length < margin.blocks.length) places.push(at);
  };
  for (const thread of threadsOf(document.comments)) {
    margin.addThread(document, thread);
    keep(thread[0].start);
  }
  for (const change of changesOf(document.edits)) {
    margin.addChange(document, change);
    keep(change.at);
  }
  return places;
}

class Margin {
  readonly blocks: Block[] = [];
  private readonly pieces: string[] = [];
  private length: number;

  constructor(start: number) {
    this.length = start;
  }

  get text(): string {
    return this.pieces.join('');
  }

  addThread(document: ReadDocument, [first, ...replies]: readonly [Comment, ...Comment[]]): void {
    const words = [
      tidy(first.text),
      ...replies.filter(({ text }) => text.trim() !== '').map(({ author, text }) => `${author || 'Antwoord'}: ${tidy(text)}`),
    ];
    const text = words.filter((word) => word !== '').join(' ');
    const passage = shorten(first.anchor || passageAt(document, first.start));
    this.add(text, passage === '' ? 'Opmerking' : `Opmerking bij: ${passage}`, first.author);
  }

  addChange(document: ReadDocument, change: Change): void {
    const passage = shorten(passageAt(document, change.at));
    this.add(wordsOfChange(change), passage === '' ? 'Wijziging' : `Wijziging bij: ${passage}`, change.author);
  }

  private add(text: string, heading: string, author: string): void {
    if (text === '') return;
    this.write(this.blocks.length === 0 ? '\f' : '\n\n');
    const start = this.length;
    this.write(text);
    this.blocks.push({ kind: 'paragraph', text, start, end: this.length, heading, ...(author ? { speaker: author } : {}) });
  }

  private write(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }
}

const shorten = (text: string): string => {
  const words = tidy(text);
  return words.length <= anchorLength ? words : `${words.slice(0, anchorLength).replace(/\s+\S*$/, '')}…`;
};

/** Words of the block around a place, to show where an empty anchor or a change stands. */
function passageAt(document: ReadDocument, at: number): string {
  let low = 0;
  let high = document.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.blocks[middle] as Block).end < at) low = middle + 1;
    else high = middle;
  }
  const block = document.blocks[low];
  if (!block || block.start > at) return block?.heading ?? '';
  const from = Math.max(block.start, at - 60);
  const words = document.text.slice(from, Math.min(block.end, from + 140));
  return from > block.start ? `…${words.replace(/^\S*\s+/, '')}` : words;
}

/** Comments with their replies, in the order in which the first of each stands. */
function threadsOf(comments: readonly Comment[]): readonly (readonly [Comment, ...Comment[]])[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const threads = new Map<Comment, [Comment, ...Comment[]]>();
  for (const comment of comments) {
    const root = rootOf(comment, byId);
    const thread = threads.get(root);
    if (thread) thread.push(comment);
    else threads.set(root, root === comment ? [root] : [root, comment]);
  }
  return [...threads.values()].map(([root, ...rest]) => [root, ...rest.filter((comment) => comment !== root)]);
}

/** Replies may answer replies; a circle, which only a damaged file has, ends where it began. */
function rootOf(comment: Comment, byId: ReadonlyMap<string, Comment>): Comment {
  let root = comment;
  for (let step = 0; step < 50 && root.replyTo !== undefined; step++) {
    const above = byId.get(root.replyTo);
    if (!above || above === comment) return root;
    root = above;
  }
  return root;
}
