import type { Block } from '../../documents/readers/document.js';
import { bareMunicipality, type NamedParty, partyOf } from './party-names.js';
import { isLetterhead } from './phrases.js';
import type { ProposedPart } from './proposal.js';

/** A chapter of one party: the block of its title, and where its blocks end (exclusive). */
export interface Chapter {
  readonly title: string;
  readonly named: NamedParty;
  readonly from: number;
  readonly to: number;
}

/** How many characters tell whether the file is about councils. */
const introductionLength = 20_000;

/**
 * Chapters of several parties in one file: headings (or lines of their own) that each name a party. Only where at least two of them, of different
 * parties, are set alike; a letter that mentions one council in a heading is one party's.
 */
export function chaptersOf(blocks: readonly Block[], text: string): readonly Chapter[] {
  const councils = isAboutCouncils(text.slice(0, introductionLength));
  const titles = blocks.flatMap((block, at) => {
    const named = isTitle(block) ? (partyOf(block.text, councils) ?? bareMunicipality(block.text, councils)) : undefined;
    return named ? [{ at, named, block }] : [];
  });
  const alike = largestGroup(titles);
  if (new Set(alike.map(({ named }) => named.party)).size < 2) return [];
  const kept = alike.filter(({ at }, index) => hasContent(blocks, at, alike[index + 1]?.at ?? blocks.length));
  if (new Set(kept.map(({ named }) => named.party)).size < 2) return [];
  return kept.map(({ at, named, block }, index) => ({
    title: block.marker ? `${block.marker} ${block.text}` : block.text,
    named,
    from: at,
    to: endOf(blocks, at, kept[index + 1]?.at),
  }));
}

/** The parts as they stand in a proposal; each lies from the start of its title to the start of what follows it. */
export function partsOf(chapters: readonly Chapter[], blocks: readonly Block[], length: number): readonly ProposedPart[] {
  return chapters.map(({ title, named, from, to }) => ({
    title,
    party: named.party,
    kind: named.kind,
    start: (blocks[from] as Block).start,
    end: blocks[to]?.start ?? length,
  }));
}

/** In a file that speaks of councils, or says nothing of who decides, `Gemeente X` is the council of X; where only boards of aldermen speak it is not. */
function isAboutCouncils(head: string): boolean {
  return (
    /\b(?:gemeente)?ra(?:ad|den)(?:sleden|sfracties?)?\b|zienswijze|wensen en bedenkingen/i.test(head) ||
    !/\bcolleges?\b|\bB\s?&\s?W\b/i.test(head)
  );
}

const isTitle = (block: Block): boolean =>
  block.text.length <= 140 &&
  (block.kind === 'heading' || ((block.kind === 'paragraph' || block.kind === 'list_item') && !/[.,;]$|\n/.test(block.text)));

interface Title {
  readonly at: number;
  readonly named: NamedParty;
  readonly block: Block;
}

/** Titles set alike: headings of one level, else lines of one kind that write the party in the same way. */
function largestGroup(titles: readonly Title[]): readonly Title[] {
  const groups = new Map<string, Title[]>();
  for (const title of titles) {
    const { block, named } = title;
    const key = block.kind === 'heading' ? `heading ${block.level ?? ''}` : `${block.kind} ${named.form}`;
    const group = groups.get(key) ?? [];
    group.push(title);
    groups.set(key, group);
  }
  const parties = (group: readonly Title[]): number => new Set(group.map(({ named }) => named.party)).size;
  let best: readonly Title[] = [];
  for (const group of groups.values()) if (parties(group) > parties(best)) best = group;
  return best;
}

/** A line in a table of contents has nothing under it before the next title, and a name above an address only that address. */
function hasContent(blocks: readonly Block[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const block = blocks[at] as Block;
    if (block.kind !== 'heading' && block.kind !== 'furniture' && !isLetterhead(block.text)) return true;
  }
  return false;
}

/** A heading, or a question that the next chapters answer one by one. */
const leadsIn = ({ kind, marker, text }: Block): boolean => kind === 'heading' || (/^vraag\b/i.test(marker ?? text) && /\?$/.test(text));

/** A chapter ends at the next one, without the headings that lead to that; or at a heading as high as its own title where headings have levels. */
function endOf(blocks: readonly Block[], from: number, next: number | undefined): number {
  const title = blocks[from] as Block;
  const last = next ?? blocks.length;
  const deeper = blocks.slice(from + 1, last).some((block) => block.kind === 'heading' && (block.level ?? 0) > (title.level ?? 0));
  if (title.kind === 'heading' && deeper)
    for (let at = from + 2; at < last; at++) {
      const block = blocks[at] as Block;
      if (block.kind === 'heading' && (block.level ?? 99) <= (title.level ?? 0)) return at;
    }
  if (next === undefined) return last;
  let end = next;
  while (end - 1 > from && leadsIn(blocks[end - 1] as Block)) end -= 1;
  return end;
}
