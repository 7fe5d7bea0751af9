import type { Nodes, PhrasingContent } from 'mdast';
import { CELL_BREAK } from './mending.js';

/** Words of inline content as a person reads them: markup gone, wrapped lines joined, hard breaks kept. */
export function wordsOf(nodes: readonly Nodes[]): string {
  const words = nodes.map(wordsOfNode).join('').replaceAll(CELL_BREAK, '\n');
  return linesOf(words)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}

/** Lines without white space around them. */
const linesOf = (text: string): readonly string[] => text.split('\n').map((line) => line.trim());

function wordsOfNode(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.includes('\n') ? joinLines(node.value) : node.value;
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'html':
      return /^<br\b/i.test(node.value) ? '\n' : '';
    default:
      return 'children' in node ? (node.children as readonly PhrasingContent[]).map(wordsOfNode).join('') : '';
  }
}

/** Wrapped lines as one; white space at either end stays, because it may part this text from its neighbours. */
function joinLines(text: string): string {
  const lines = text.split('\n');
  return lines.map((line, at) => (at === 0 ? line.trimEnd() : at === lines.length - 1 ? line.trimStart() : line.trim())).join(' ');
}
