import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** The parser's time grows faster than the text; in parts of about this many characters it stays in step. */
const PART = 20_000;

/** A line that begins a block of its own when a blank line is before it: no list, quote, table, code, HTML, note or reference. */
const BEGINS_BLOCK = /^(?![ \t>|*+<[-]|\d{1,9}[.)]|`{3}|~{3})\S/;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** What links and notes refer to, which may stand in another part than the reference. */
const DEFINITION = /^ {0,3}(\[[^\]\r\n]{1,200}\]):/gm;

/** Parses Markdown part by part; positions are those in the whole. */
export function parseMarkdown(source: string): Root {
  if (source.length <= PART * 2) return parse(source);
  const definitions = [...new Set(Array.from(source.matchAll(DEFINITION), ([, label]) => label))]
    .map((label) => `\n\n${label}: x`)
    .join('');
  const children: Root['children'] = [];
  for (const [from, to] of partsOf(source)) {
    const root = parse(source.slice(from, to) + (definitions.length < PART ? definitions : ''));
    const own = root.children.filter((node) => (node.position?.start.offset ?? 0) < to - from);
    for (const node of own) shift(node, from, to);
    children.push(...own);
  }
  return { type: 'root', children };
}

const parse = (source: string): Root => fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

function partsOf(source: string): readonly (readonly [from: number, to: number])[] {
  const parts: (readonly [number, number])[] = [];
  let from = 0;
  let at = 0;
  let fence: string | undefined;
  let afterBlank = false;
  for (const line of source.split('\n')) {
    if (at - from >= PART && afterBlank && !fence && BEGINS_BLOCK.test(line)) {
      parts.push([from, at]);
      from = at;
    }
    const mark = FENCE.exec(line)?.[1];
    if (mark && !fence) fence = mark;
    else if (mark && fence && mark.startsWith(fence)) fence = undefined;
    afterBlank = line.trim() === '';
    at += line.length + 1;
  }
  return [...parts, [from, source.length]];
}

/** Moves the positions of a node, and of all in it, to where they are in the whole. */
function shift(node: Nodes, by: number, most: number): void {
  if (node.position) {
    node.position.start.offset = Math.min((node.position.start.offset ?? 0) + by, most);
    node.position.end.offset = Math.min((node.position.end.offset ?? 0) + by, most);
  }
  if ('children' in node) for (const child of node.children) shift(child, by, most);
}
