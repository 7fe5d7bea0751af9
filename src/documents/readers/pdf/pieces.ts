import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { wellFormed } from '../decode.js';

/** A run of characters as the page sets it. Coordinates count in points from the upper left corner, `y` being the baseline. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Place in the structure of the document, where it has one. */
  readonly mark?: string;
  /** Set apart by the author's program as no content: page numbers, running heads. */
  readonly isArtifact: boolean;
}

export interface PageText {
  readonly pieces: readonly Piece[];
  /** Text that stands askew to the rest of the page: a watermark, a label along the edge. */
  readonly askew: readonly string[];
  readonly width: number;
  readonly height: number;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

interface MarkItem {
  readonly type: string;
  readonly id?: string;
  readonly tag?: string;
}

/** Pieces beyond which it is no page that a person wrote. */
const MOST_PIECES = 30_000;

/** Text of a page, piece by piece in the order in which it is set. */
export async function readPieces(page: PDFPageProxy): Promise<PageText> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const placed: (Placed & { readonly turn: number })[] = [];
  const marks: MarkItem[] = [];
  for await (const item of textItems(page)) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push(item);
    } else if (item.str !== '' && placed.length < MOST_PIECES) placed.push(place(item, transform, marks));
  }
  const turn = mainTurn(placed);
  const straight = placed.filter((piece) => piece.turn === turn);
  const askew = placed.filter((piece) => piece.turn !== turn && piece.text.trim() !== '').map((piece) => piece.text);
  const swapped = turn % 2 === 1;
  return {
    pieces: straight.map((piece) => upright(piece, width, height)),
    askew,
    width: swapped ? height : width,
    height: swapped ? width : height,
  };
}

async function* textItems(page: PDFPageProxy): AsyncGenerator<TextItem | MarkItem> {
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader() as ReadableStreamDefaultReader<{
    readonly items: readonly (TextItem | MarkItem)[];
  }>;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield* chunk.value.items;
}

interface Placed extends Piece {
  /** Quarter turns clockwise by which its lines run off the horizontal; 9 for any other angle. */
  readonly turn: number;
}

function place(item: TextItem, view: readonly number[], marks: readonly MarkItem[]): Placed {
  const [a, b, c, d, e, f] = multiply(view, item.transform);
  const mark = marks.findLast(({ id }) => id !== undefined)?.id;
  const isArtifact = marks.some(({ tag }) => tag === 'Artifact');
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  return {
    text: wellFormed(item.str),
    x: e,
    y: f,
    right: e + item.width,
    size,
    font: item.fontName,
    isArtifact,
    turn: turnOf(a, b),
    ...(mark === undefined ? {} : { mark }),
  };
}

type Matrix = readonly [number, number, number, number, number, number];

function multiply(first: readonly number[], second: readonly number[]): Matrix {
  const [a1 = 1, b1 = 0, c1 = 0, d1 = 1, e1 = 0, f1 = 0] = first;
  const [a2 = 1, b2 = 0, c2 = 0, d2 = 1, e2 = 0, f2 = 0] = second;
  return [a1 * a2 + c1 * b2, b1 * a2 + d1 * b2, a1 * c2 + c1 * d2, b1 * c2 + d1 * d2, a1 * e2 + c1 * f2 + e1, b1 * e2 + d1 * f2 + f1];
}

/** In coordinates that count downwards, a quarter turn clockwise runs down the page. */
function turnOf(a: number, b: number): number {
  if (Math.abs(b) < Math.abs(a) * 0.1) return a >= 0 ? 0 : 2;
  if (Math.abs(a) < Math.abs(b) * 0.1) return b > 0 ? 1 : 3;
  return 9;
}

function mainTurn(placed: readonly Placed[]): number {
  const lengths = new Map<number, number>();
  for (const { turn, text } of placed) if (turn !== 9) lengths.set(turn, (lengths.get(turn) ?? 0) + text.trim().length);
  return [...lengths].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];
}

/** Turns a piece of a page that is set sideways, so that its lines run from left to right. */
function upright(piece: Placed, width: number, height: number): Piece {
  const { turn, ...rest } = piece;
  const length = piece.right - piece.x;
  if (turn === 0 || turn === 9) return rest;
  const [x, y] = turn === 1 ? [piece.y, width - piece.x] : turn === 3 ? [height - piece.y, piece.x] : [width - piece.x, height - piece.y];
  return { ...rest, x, y, right: x + length };
}
