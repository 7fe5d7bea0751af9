import type { Line } from './lines.js';

/** A block in the making: what kind it is by the structure of the document or its place, and the lines it stands on. */
export interface Draft {
  kind: 'paragraph' | 'heading' | 'list_item' | 'footnote' | 'furniture' | 'table_row';
  lines: Line[];
  page: number;
  /** Depth of a heading by its tag, of a list item by its list. */
  level?: number;
  /** Bullet or number where the document keeps it apart. */
  marker?: string;
  /** Cells of a row by column, each the lines of its paragraphs. */
  cells?: Line[][];
  /** Which table, counted through the document; rows of one number belong together. */
  table?: number;
  isHeader?: boolean;
}

export const charactersOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.text.length, 0);

/** All lines of a draft, in cells or not. */
export const linesIn = (draft: Draft): readonly Line[] => draft.cells?.flat() ?? draft.lines;
