import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { unreadable } from '../../../platform/problems/problem.js';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;

/** Elements within elements; deeper pages are made by programs or by malice. */
const DEPTH = 400;

/**
 * Parses a page as browsers do (WHATWG HTML), with scripts off; nothing is fetched.
 * @throws Problem `file-too-complex`
 */
export function parsePage(html: string): Document {
  const document = parse(html, { scriptingEnabled: false });
  mustBeShallow(document);
  return document;
}

/** Without recursion, which is what the depth is checked for. */
function mustBeShallow(document: Document): void {
  let level: readonly Node[] = document.childNodes;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEPTH) throw unreadable('file-too-complex', 'The page is nested too deeply.');
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  }
}

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** The first element of this name, in the order of the page. */
export function findElement(nodes: readonly Node[], name: string): Element | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = node.tagName === name ? node : findElement(node.childNodes, name);
    if (found) return found;
  }
  return undefined;
}

/** All text inside an element, as it is written. */
export function textIn(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : isElement(node) ? textIn(node) : '')).join('');
}
