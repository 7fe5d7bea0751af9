import type { Block, ReadDocument } from '../readers/document.js';
import type { Passage } from './comparison.js';

const skipped: ReadonlySet<Block['kind']> = new Set(['furniture', 'quoted', 'disclaimer']);

/** The passages of a version in order: what is printed around the text and what is empty left out, each with the section it stands in. */
export function passagesOf(document: ReadDocument): Passage[] {
  let section = '';
  return blocksOfPassages(document).map((block) => {
    if (block.kind === 'heading') section = titleOf(block);
    const { marker, level, cells } = block;
    return {
      kind: kindOf(block),
      text: block.text.trim(),
      section,
      ...(marker ? { marker } : {}),
      ...(level === undefined ? {} : { level }),
      ...(cells ? { cells: cells.map((cell) => cell.text) } : {}),
    };
  });
}

/** The blocks that the passages are made of, one for each, in order. */
export const blocksOfPassages = ({ blocks }: ReadDocument): Block[] =>
  blocks.filter(({ kind, text }) => !skipped.has(kind) && text.trim() !== '');

/** Number and title, as people name a section. */
const titleOf = ({ marker, text }: Block): string => (marker ? `${marker.replace(/[.)]$/, '')} ${text.trim()}` : text.trim());

function kindOf({ kind }: Block): Passage['kind'] {
  if (kind === 'heading' || kind === 'list_item' || kind === 'table_row' || kind === 'footnote') return kind;
  return 'paragraph';
}

/** References as people write them, taken apart: `paragraaf 3.2`, `§ 4`, `hoofdstuk 2`, `bijlage 3`, `eis 2.1`. */
const references = /(paragraaf|par\.|§+|hoofdstuk|h\.|artikel|art\.|bijlage|eis|onderdeel|sectie|section)\s*([0-9]+(?:\.[0-9]+)*[a-z]?)/gi;

interface Reference {
  readonly number: string;
  readonly isAnnex: boolean;
  /** The annex within which it is meant: `artikel 4 van bijlage 1`, `bijlage 1, artikel 4`. */
  readonly within?: Reference;
}

/** The first reference in a text; an annex that belongs to it says where to look, one that only stands beside it does not. */
function referenceIn(text: string): Reference | undefined {
  const [first, second] = [...text.matchAll(references)].map((match) => ({
    number: match[2] ?? '',
    isAnnex: match[1]?.toLowerCase() === 'bijlage',
    at: match.index,
    end: match.index + match[0].length,
  }));
  if (!first) {
    const bare = /^\s*([0-9]+(?:\.[0-9]+)*)\s*$/.exec(text)?.[1];
    return bare === undefined ? undefined : { number: bare, isAnnex: false };
  }
  const between = second && text.slice(first.end, second.at);
  if (second?.isAnnex && !first.isAnnex && /^[^.;]*\b(?:van|in|bij|uit)\s+(?:de\s+)?$/i.test(between ?? ''))
    return { ...first, within: second };
  if (first.isAnnex && second && !second.isAnnex && /^\s*[,:]?\s*$/.test(between ?? '')) return { ...second, within: first };
  return first;
}

/**
 * The passages that a reference means: from the heading (or numbered passage) with that number to the next heading as high.
 * @returns indices, `to` exclusive; undefined when the version has no such section
 */
export function findSection(passages: readonly Passage[], text: string): { readonly from: number; readonly to: number } | undefined {
  const meant = referenceIn(text);
  if (!meant) return sectionFrom(passages, (passage) => sameTitle(passage, text));
  const scope = meant.within && sectionFrom(passages, (passage) => numberIs(passage, meant.within as Reference));
  if (meant.within && !scope) return undefined;
  return sectionFrom(passages, (passage, index) => (!scope || (index >= scope.from && index < scope.to)) && numberIs(passage, meant));
}

function sectionFrom(
  passages: readonly Passage[],
  isMeant: (passage: Passage, index: number) => boolean,
): { readonly from: number; readonly to: number } | undefined {
  const from = passages.findIndex(isMeant);
  const start = passages[from];
  if (!start) return undefined;
  if (start.kind !== 'heading') return { from, to: from + 1 };
  const level = start.level ?? 1;
  const next = passages.findIndex((passage, index) => index > from && passage.kind === 'heading' && (passage.level ?? 1) <= level);
  return { from, to: next < 0 ? passages.length : next };
}

function numberIs({ kind, marker = '', text }: Passage, { number, isAnnex }: Reference): boolean {
  if (kind !== 'heading' && kind !== 'list_item' && kind !== 'table_row') return false;
  if (isAnnex) return kind === 'heading' && new RegExp(`^bijlage\\s+${number}\\b`, 'i').test(`${marker} ${text}`.trim());
  const own = marker.replace(/[.)]+$/, '') || (/^([0-9]+(?:\.[0-9]+)*)[.)]?\s/.exec(text)?.[1] ?? '');
  return own === number;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const sameTitle = ({ kind, text, section }: Passage, asked: string): boolean =>
  kind === 'heading' && plain(asked) !== '' && (plain(text) === plain(asked) || plain(section) === plain(asked));
