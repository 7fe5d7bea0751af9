import type { Block, BlockKind, Cell } from './document.js';

type Details = Omit<Partial<Block>, 'kind' | 'text' | 'start' | 'end' | 'cells'>;

/** Blocks of these kinds stand line under line; all others get a blank line between them. */
const CLOSE_KINDS: ReadonlySet<BlockKind> = new Set(['table_row', 'list_item', 'furniture', 'quoted', 'turn']);

/**
 * Builds the text of a document block by block, so that every position is right by construction. Only for readers that make
 * their text themselves (sheets, PDFs, transcripts); a reader of plain text points into the text that was there.
 */
export class Composer {
  readonly blocks: Block[] = [];
  private readonly pieces: string[] = [];
  private length = 0;
  private heading: string | undefined;
  private lastKind: BlockKind | undefined;

  /** Position at which the next character would come, after the separator of a next block. */
  get end(): number {
    return this.length;
  }

  get text(): string {
    return this.pieces.join('');
  }

  /** Adds a block of text; a marker is written before it and lies within its start and end. Blank text is not a block. */
  add(kind: BlockKind, text: string, details: Details = {}): Block | undefined {
    if (text.trim() === '') return undefined;
    this.separate(kind);
    const start = this.length;
    if (details.marker) this.write(`${details.marker} `);
    this.write(text);
    return this.keep({
      kind,
      text,
      start,
      end: this.length,
      ...this.under(kind, details.marker ? `${details.marker} ${text}` : text),
      ...details,
    });
  }

  /** Adds a table row of the given cell texts; a row of blank cells is not a block. */
  addRow(texts: readonly string[], details: Details = {}): Block | undefined {
    if (texts.every((text) => text.trim() === '')) return undefined;
    this.separate('table_row');
    const start = this.length;
    const cells: Cell[] = [];
    let at = start;
    for (const text of texts) {
      cells.push({ text, start: at, end: at + text.length });
      at += text.length + 1;
    }
    const text = texts.join('\t');
    this.write(text);
    return this.keep({ kind: 'table_row', text, start, end: this.length, ...this.under('table_row', text), ...details, cells });
  }

  private under(kind: BlockKind, text: string): { readonly heading?: string } {
    const heading = this.heading;
    if (kind === 'heading') this.heading = text;
    return heading === undefined || kind === 'heading' ? {} : { heading };
  }

  private separate(kind: BlockKind): void {
    if (this.lastKind) this.write(this.lastKind === kind && CLOSE_KINDS.has(kind) ? '\n' : '\n\n');
    this.lastKind = kind;
  }

  private write(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  private keep(block: Block): Block {
    this.blocks.push(block);
    return block;
  }
}
