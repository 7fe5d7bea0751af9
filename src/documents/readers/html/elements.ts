import { attributeOf, type Element } from './tree.js';

/** Elements whose content is not shown, or is not words of the page. */
const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'head',
  'title',
  'meta',
  'link',
  'noscript',
  'noframes',
  'iframe',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'svg',
  'map',
  'datalist',
  'button',
  'rp',
  'rt',
]);

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'optgroup',
  'option',
  'p',
  'pre',
  'search',
  'section',
  'select',
  'summary',
  'table',
  'tbody',
  'td',
  'textarea',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);

export const isHeading = (name: string): boolean => /^h[1-6]$/.test(name);

export const isBlock = (name: string): boolean => BLOCKS.has(name) || isHeading(name);

/** Whether a reader of the page would not see this element. */
export function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.tagName) || attributeOf(element, 'hidden') !== undefined) return true;
  if (element.tagName === 'option') return attributeOf(element, 'selected') === undefined;
  return /(?:^|;)\s*display\s*:\s*none/i.test(attributeOf(element, 'style') ?? '');
}

/** A count in an attribute, such as a number of columns. */
export function countIn(element: Element, name: string, most: number): number {
  const count = Number.parseInt(attributeOf(element, name) ?? '', 10);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 1;
}
