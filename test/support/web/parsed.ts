import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A page as a browser would understand it. */
export interface ParsedPage {
  readonly elements: readonly Element[];
  /** Text as shown, without that of scripts and styles; values of boxes included, for those are shown too. */
  readonly text: string;
}

export const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;

export function parsePage(html: string): ParsedPage {
  const elements: Element[] = [];
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) elements.push(node);
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
    if ('tagName' in node && node.tagName === 'input') texts.push(attribute(node, 'value') ?? '');
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child);
  };
  visit(parse(html));
  return { elements, text: texts.join(' ') };
}
