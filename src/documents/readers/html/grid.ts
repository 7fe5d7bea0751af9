import { countIn, isHeading } from './elements.js';
import { attributeOf, type Element, isElement, type Node } from './tree.js';

/** A place in a row: the cell that begins there, or nothing where one from above or from the left lies. */
export type Place = Element | undefined;

export interface GridRow {
  readonly places: readonly Place[];
  readonly header: boolean;
}

/** HTML lets a cell span a thousand columns and 65,534 rows; tables of people stay far below. */
const MOST_COLUMNS = 60;
const MOST_ROWS = 1_000;

/** The rows of a table with every column in its place, cells that span columns and rows included. */
export function gridOf(table: Element): readonly GridRow[] {
  const rows: GridRow[] = [];
  /** For each column, in how many rows to come it is taken from above. */
  const taken: number[] = [];
  for (const { row, inHead } of rowsOf(table, false)) {
    const places: Place[] = [];
    const cells = row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
    for (const cell of cells) {
      while (takeFromAbove(taken, places.length)) places.push(undefined);
      const columns = countIn(cell, 'colspan', MOST_COLUMNS);
      const below = countIn(cell, 'rowspan', MOST_ROWS) - 1;
      for (let column = 0; column < columns && (column === 0 || places.length < MOST_COLUMNS); column++) {
        taken[places.length] = below;
        places.push(column === 0 ? cell : undefined);
      }
    }
    for (let column = places.length; column < taken.length; column++) takeFromAbove(taken, column);
    rows.push({ places: withoutTail(places), header: inHead || (cells.length > 1 && cells.every(({ tagName }) => tagName === 'th')) });
  }
  return rows;
}

/** Empty places behind the last cell keep nothing in place. */
const withoutTail = (places: readonly Place[]): readonly Place[] =>
  places.slice(0, places.findLastIndex((place) => place !== undefined) + 1);

function takeFromAbove(taken: number[], column: number): boolean {
  const left = taken[column] ?? 0;
  if (left > 0) taken[column] = left - 1;
  return left > 0;
}

function rowsOf(element: Element, inHead: boolean): readonly { readonly row: Element; readonly inHead: boolean }[] {
  return element.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [{ row: child, inHead }];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child, child.tagName === 'thead') : [];
  });
}

/**
 * Whether a table only arranges the page, as tables do in mails and in old pages: it says so, holds another table or headings, or has one column.
 */
export function isLayout(table: Element): boolean {
  const role = attributeOf(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  if (holds(table.childNodes, (name) => name === 'table' || isHeading(name))) return true;
  return rowsOf(table, false).every(({ row }) => row.childNodes.filter(isElement).length < 2);
}

const holds = (nodes: readonly Node[], wanted: (name: string) => boolean): boolean =>
  nodes.some((node) => isElement(node) && (wanted(node.tagName) || holds(node.childNodes, wanted)));
