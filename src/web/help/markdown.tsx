import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ComponentChildren, JSX } from 'preact';
import { urls } from '../urls.js';

/** Markdown of our own documentation as elements: headings, paragraphs, lists, links and pictures; nothing else is used there. */
export function Markdown({ text }: { readonly text: string }): JSX.Element {
  return <>{fromMarkdown(text).children.map(shown)}</>;
}

function shown(node: Nodes, index: number): ComponentChildren {
  const inner = 'children' in node ? node.children.map(shown) : null;
  switch (node.type) {
    case 'heading':
      return node.depth <= 2 ? <h2 key={index}>{inner}</h2> : <h3 key={index}>{inner}</h3>;
    case 'paragraph':
      return <p key={index}>{inner}</p>;
    case 'list':
      return node.ordered ? (
        <ol key={index} class="wk-bullets wk-bullets--numbered">
          {inner}
        </ol>
      ) : (
        <ul key={index} class="wk-bullets">
          {inner}
        </ul>
      );
    case 'listItem':
      return <li key={index}>{inner}</li>;
    case 'strong':
      return <b key={index}>{inner}</b>;
    case 'link':
      return (
        <a key={index} href={addressOf(node.url)}>
          {inner}
        </a>
      );
    case 'image':
      return (
        <img key={index} class="wk-picture" src={urls.helpPicture(node.url.replace(/^.*\//, ''))} alt={node.alt ?? ''} loading="lazy" />
      );
    case 'text':
      return node.value;
    case 'inlineCode':
      return <code key={index}>{node.value}</code>;
    default:
      return inner;
  }
}

/** A link to another part of the guide becomes its page. */
const addressOf = (url: string): string => (/^[\w-]+\.md$/.test(url) ? urls.helpPart(url.slice(0, -3)) : url);
