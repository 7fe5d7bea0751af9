import type { Piece } from './pieces.js';
import type { Grid } from './ruled-tables.js';
import type { Rule } from './rules.js';

/** Words on one baseline without a gap between them that would set them apart. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Baseline, downwards from the top of the page. */
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly page: number;
}

export interface Fonts {
  readonly isBold: (font: string) => boolean;
}

/** A bullet or number at the start of a list item or heading, which stands well before its text. */
const MARKER = /^(?:[•●▪■◦○‣∙·–—-]|\uf0b7|\uf0a7|o|\(?\d{1,3}(?:\.\d{1,3})*[.)]?|\(?[a-zA-Z][.)]|[ivx]{1,4}[.)])$/;

const MARKER_GAP = 4;

/** Gaps in ems that part two lines on one baseline: table cells, columns. */
const PARTING_GAP = 1;
/** The same where many other lines begin. */
const CLOSE_GAP = 0.45;

/** Pieces of a page as lines, from top to bottom, those on one baseline from left to right; borders of tables part them. */
export function linesOf(pieces: readonly Piece[], page: number, fonts: Fonts, grids: readonly Grid[] = []): Line[] {
  const visible = pieces.filter((piece) => piece.text.trim() !== '');
  const rows = baselines(grids.length > 0 ? visible.flatMap((piece) => cutAtBorders(piece, grids)) : visible);
  const parted = rows.map((row) => partsOf(row, grids, []));
  const starts = commonStarts(parted);
  const parts = starts.length > 0 ? rows.map((row) => partsOf(row, grids, starts)) : parted;
  return parts.flatMap((row) => row.map((part) => lineOf(part, page, fonts)));
}

/** Places at which at least three lines begin beside another: there a column begins, even where a long line nearly touches it. */
function commonStarts(rows: readonly (readonly Piece[][])[]): number[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const part of row.slice(1)) {
      const place = Math.round(part[0]!.x);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return [...counts].filter(([place, count]) => count + (counts.get(place + 1) ?? 0) >= 3).map(([place]) => place);
}

/** Pieces of one element as its lines, in the order in which they are set: an element may run on in a next column. */
export function linesInOrder(pieces: readonly Piece[], page: number, fonts: Fonts): Line[] {
  const parts: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue;
    const part = parts.at(-1);
    const before = part?.at(-1);
    const size = Math.max(piece.size, before?.size ?? 0);
    const goesOn = before && Math.abs(piece.y - before.y) <= size * 0.45 && piece.x >= before.x - size;
    if (part && goesOn) part.push(piece);
    else parts.push([piece]);
  }
  return parts.map((part) => lineOf(part, page, fonts));
}

/** Groups of pieces that share a baseline; raised and lowered ones, which are small, belong to the line that they overlap. */
function baselines(pieces: readonly Piece[]): Piece[][] {
  const sorted = [...pieces].sort((one, other) => one.y - other.y || one.x - other.x);
  const groups: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of sorted) {
    const last = groups.at(-1);
    const reach = Math.max(piece.size, last?.size ?? 0) * 0.45;
    if (last && piece.y - last.y <= reach && isSameBaseline(last, piece)) {
      last.pieces.push(piece);
      if (piece.size > last.size) Object.assign(last, { y: piece.y, size: piece.size });
    } else groups.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return groups.map((group) => group.pieces.sort((one, other) => one.x - other.x));
}

/** Of two pieces of like size a third of an em is the most that they may differ; a small one may be raised further. */
function isSameBaseline(group: { readonly y: number; readonly size: number }, piece: Piece): boolean {
  const small = Math.min(group.size, piece.size) < Math.max(group.size, piece.size) * 0.8;
  return small || piece.y - group.y <= Math.max(group.size, piece.size) * 0.3;
}

function partsOf(baseline: readonly Piece[], grids: readonly Grid[], starts: readonly number[]): Piece[][] {
  const parts: Piece[][] = [];
  for (const piece of baseline) {
    const part = parts.at(-1);
    const before = part?.at(-1);
    const gap = before ? (piece.x - before.right) / Math.max(piece.size, before.size) : 0;
    const afterMarker = part?.length === 1 && MARKER.test(before!.text.trim()) && gap < MARKER_GAP;
    const atStart = gap > CLOSE_GAP && starts.some((start) => Math.abs(start - piece.x) <= 1);
    const parted = before !== undefined && (atStart || grids.some((grid) => hasBorderBetween(grid, before, piece)));
    if (part && !parted && (gap < PARTING_GAP || afterMarker)) part.push(piece);
    else parts.push([piece]);
  }
  return parts;
}

/** Whether a border of a table stands between two pieces on one baseline. */
function hasBorderBetween({ borders }: Grid, before: Piece, piece: Piece): boolean {
  return borders.some(
    (border) => isBeside(border, piece) && border.at >= before.right - before.size * 0.3 && border.at <= piece.x + piece.size * 0.3,
  );
}

const isBeside = ({ from, to }: Rule, { y, size }: Piece): boolean => y - size * 0.3 >= from && y - size * 0.3 <= to;

/** Words of two cells that stand near to each other come as one piece: it is cut at the space where the border is. */
function cutAtBorders(piece: Piece, grids: readonly Grid[]): Piece[] {
  const borders = grids.flatMap((grid) => grid.borders.filter((border) => isBeside(border, piece)));
  const inside = borders.filter(({ at }) => at > piece.x + piece.size * 0.5 && at < piece.right - piece.size * 0.5).map(({ at }) => at);
  const first = Math.min(...inside);
  if (inside.length === 0) return [piece];
  const { text, x, right } = piece;
  const guess = ((first - x) / (right - x)) * text.length;
  const spaces = [...text.matchAll(/\s+/g)].map((space) => space.index);
  const space = spaces.reduce(
    (nearest, index) => (Math.abs(index - guess) < Math.abs(nearest - guess) ? index : nearest),
    Number.POSITIVE_INFINITY,
  );
  if (Math.abs(space - guess) > 4 || text.slice(0, space).trim() === '') return [piece];
  const rest = { ...piece, text: text.slice(space).trimStart(), x: first + 1 };
  return [{ ...piece, text: text.slice(0, space), right: first - 1 }, ...cutAtBorders(rest, grids)];
}

function lineOf(part: readonly Piece[], page: number, fonts: Fonts): Line {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of part) {
    const gap = piece.x - right;
    const needsSpace = text !== '' && !/\s$/.test(text) && !/^\s/.test(piece.text) && gap > piece.size * 0.15;
    text += needsSpace ? ` ${piece.text}` : piece.text;
    right = Math.max(right, piece.right);
  }
  const main = part.reduce((longest, piece) => (piece.text.length > longest.text.length ? piece : longest));
  const bold = part.reduce((sum, piece) => sum + (fonts.isBold(piece.font) ? piece.text.trim().length : 0), 0);
  const length = part.reduce((sum, piece) => sum + piece.text.trim().length, 0);
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    x: part[0]!.x,
    right,
    y: main.y,
    size: Math.round(main.size * 10) / 10,
    isBold: bold * 2 > length,
    page,
  };
}
