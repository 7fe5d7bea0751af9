import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A straight line drawn on the page, or the edge of a filled box; `at` is its place across, the others its extent. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rules {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

export const noRules: Rules = { horizontal: [], vertical: [] };

/** Numbers of the drawing operators that matter here, as the library gives them out. */
const OPERATOR = { save: 10, restore: 11, transform: 12, stroke: 20, endPath: 28, formBegin: 74, formEnd: 75, constructPath: 91 } as const;

const PATH = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;

const MOST_RULES = 5_000;
const SHORTEST = 12;
const STRAIGHT = 1;
/** A filled rectangle thinner than this is a line. */
const THICKEST = 3;

type Matrix = readonly [number, number, number, number, number, number];

/** What is drawn on a page while it is gathered. */
interface Drawn {
  readonly horizontal: Rule[];
  readonly vertical: Rule[];
  readonly boxes: Box[];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Lines drawn on a page, in points from its upper left corner: what borders of tables are made of. */
export async function readRules(page: PDFPageProxy): Promise<Rules> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const drawn: Drawn = { horizontal: [], vertical: [], boxes: [] };
  const stack: Matrix[] = [];
  let matrix = asMatrix(transform);
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    if (operator === OPERATOR.save) stack.push(matrix);
    else if (operator === OPERATOR.restore || operator === OPERATOR.formEnd) matrix = stack.pop() ?? matrix;
    else if (operator === OPERATOR.transform) matrix = multiply(matrix, asMatrix(args));
    else if (operator === OPERATOR.formBegin) {
      stack.push(matrix);
      if (Array.isArray(args) && args[0]) matrix = multiply(matrix, asMatrix(args[0]));
    } else if (operator === OPERATOR.constructPath) addPath(args, matrix, drawn);
    if (drawn.horizontal.length + drawn.vertical.length + drawn.boxes.length > MOST_RULES) return noRules;
  }
  for (const box of outermost(drawn.boxes, width * height * 0.6)) addEdges(box, drawn);
  return drawn;
}

/** Shading behind each line of a cell lies within the shading of the cell; what fills the page is its background. */
function outermost(boxes: readonly Box[], tooLarge: number): Box[] {
  const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);
  const sorted = boxes.filter((box) => areaOf(box) < tooLarge).sort((one, other) => areaOf(other) - areaOf(one));
  const kept: Box[] = [];
  for (const box of sorted.slice(0, MOST_RULES / 2)) {
    const isInside = ({ left, top, right, bottom }: Box): boolean =>
      box.left >= left - 1 && box.right <= right + 1 && box.top >= top - 1 && box.bottom <= bottom + 1;
    if (!kept.some(isInside)) kept.push(box);
  }
  return kept;
}

function addEdges({ left, top, right, bottom }: Box, { horizontal, vertical }: Drawn): void {
  horizontal.push({ at: top, from: left, to: right }, { at: bottom, from: left, to: right });
  vertical.push({ at: left, from: top, to: bottom }, { at: right, from: top, to: bottom });
}

function addPath(args: unknown, matrix: Matrix, drawn: Drawn): void {
  // A path that is only clipped by is not seen.
  if (!Array.isArray(args) || args[0] === OPERATOR.endPath) return;
  const data = (args[1] as readonly unknown[] | undefined)?.[0];
  if (!(data instanceof Float32Array)) return;
  const box = args[0] === OPERATOR.stroke ? undefined : boxOf(data, matrix);
  if (box) drawn.boxes.push(box);
  else addSegments(data, matrix, drawn);
}

/** A filled rectangle that is more than a thick line. */
function boxOf(data: Float32Array, matrix: Matrix): Box | undefined {
  if (data.length < 12 || data.length > 16 || data[0] !== PATH.moveTo || [3, 6, 9].some((at) => data[at] !== PATH.lineTo)) return undefined;
  const corners = [1, 4, 7, 10].map((at) => applied(matrix, data[at] ?? 0, data[at + 1] ?? 0));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  return box.right - box.left > THICKEST && box.bottom - box.top > THICKEST ? box : undefined;
}

function addSegments(data: Float32Array, matrix: Matrix, drawn: Drawn): void {
  let [startX, startY, x, y] = [0, 0, 0, 0];
  for (let at = 0; at < data.length; ) {
    const step = data[at];
    const [toX, toY] = [data[at + 1] ?? 0, data[at + 2] ?? 0];
    if (step === PATH.moveTo) [startX, startY, x, y, at] = [toX, toY, toX, toY, at + 3];
    else if (step === PATH.lineTo) {
      addSegment(applied(matrix, x, y), applied(matrix, toX, toY), drawn);
      [x, y, at] = [toX, toY, at + 3];
    } else if (step === PATH.closePath) {
      addSegment(applied(matrix, x, y), applied(matrix, startX, startY), drawn);
      [x, y, at] = [startX, startY, at + 1];
    } else {
      const size = step === PATH.curveTo ? 7 : 5;
      [x, y, at] = [data[at + size - 2] ?? 0, data[at + size - 1] ?? 0, at + size];
    }
  }
}

function addSegment([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], { horizontal, vertical }: Drawn): void {
  if (Math.abs(y1 - y2) <= STRAIGHT && Math.abs(x1 - x2) >= SHORTEST) {
    horizontal.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
  } else if (Math.abs(x1 - x2) <= STRAIGHT && Math.abs(y1 - y2) >= SHORTEST / 2) {
    vertical.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  }
}

function asMatrix(value: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] =
    Array.isArray(value) || value instanceof Float32Array ? Array.from(value as ArrayLike<number>) : [];
  return [a, b, c, d, e, f];
}

const multiply = ([a1, b1, c1, d1, e1, f1]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix => [
  a1 * a2 + c1 * b2,
  b1 * a2 + d1 * b2,
  a1 * c2 + c1 * d2,
  b1 * c2 + d1 * d2,
  a1 * e2 + c1 * f2 + e1,
  b1 * e2 + d1 * f2 + f1,
];

const applied = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [a * x + c * y + e, b * x + d * y + f];
