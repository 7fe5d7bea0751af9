import type { Block, BlockKind, Cell } from '../document.js';

/** A stretch of the finished text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A block while the text is still being written: all its words are stretches of it. */
export interface BlockDraft extends Stretch {
  readonly kind: BlockKind;
  readonly heading?: Stretch | undefined;
  readonly level?: number | undefined;
  readonly marker?: string | undefined;
  readonly page?: number | undefined;
  readonly cells?: readonly Stretch[] | undefined;
  readonly header?: boolean | undefined;
  readonly table?: number | undefined;
  readonly row?: number | undefined;
}

/** The blocks that drafts stand for, in the finished text. */
export function blocksOf(drafts: readonly BlockDraft[], text: string): readonly Block[] {
  const headings = new Map<Stretch | undefined, string>();
  return drafts.map((draft) => blockOf(draft, text, headings));
}

function blockOf(draft: BlockDraft, text: string, headings: Map<Stretch | undefined, string>): Block {
  const { kind, start, end, heading, level, marker, page, cells, header, table, row } = draft;
  return {
    kind,
    text: text.slice(start, end),
    start,
    end,
    ...(heading === undefined ? {} : { heading: headingText(heading, text, headings) }),
    ...(level === undefined ? {} : { level }),
    ...(marker === undefined ? {} : { marker }),
    ...(page === undefined ? {} : { page }),
    ...(cells === undefined ? {} : { cells: cells.map((cell) => cellOf(cell, text)) }),
    ...(header ? { header } : {}),
    ...(table === undefined ? {} : { table }),
    ...(row === undefined ? {} : { row }),
  };
}

/** Words of a heading on one line; many blocks share one. */
function headingText(heading: Stretch, text: string, known: Map<Stretch | undefined, string>): string {
  const words = known.get(heading) ?? text.slice(heading.start, heading.end).replace(/\s+/g, ' ').trim();
  known.set(heading, words);
  return words;
}

const cellOf = ({ start, end }: Stretch, text: string): Cell => ({ text: text.slice(start, end), start, end });
