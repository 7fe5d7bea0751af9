import { formatNumber } from '../printed/number-format.js';
import { attributeOf, type Element, isElement } from './tree.js';

const FORMATS: Readonly<Record<string, string>> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };

/** A list that is being counted. */
export interface HtmlList {
  readonly ordered: boolean;
  readonly format: string;
  readonly step: number;
  next: number;
}

export function listOf(element: Element): HtmlList {
  const reversed = attributeOf(element, 'reversed') !== undefined;
  const items = element.childNodes.filter((node) => isElement(node) && node.tagName === 'li').length;
  const start = Number.parseInt(attributeOf(element, 'start') ?? '', 10);
  return {
    ordered: element.tagName === 'ol',
    format: FORMATS[attributeOf(element, 'type') ?? ''] ?? 'decimal',
    step: reversed ? -1 : 1,
    next: Number.isInteger(start) ? start : reversed ? items : 1,
  };
}

/** Counts an item and gives its marker as browsers print it. */
export function markerOf(item: Element, list: HtmlList): string {
  if (!list.ordered) return '•';
  const own = Number.parseInt(attributeOf(item, 'value') ?? '', 10);
  const number = Number.isInteger(own) ? own : list.next;
  list.next = number + list.step;
  return `${formatNumber(number, list.format)}.`;
}
