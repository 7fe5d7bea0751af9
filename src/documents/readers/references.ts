import { parseFragment } from 'parse5';

/** References that were looked up before; a text repeats a few of them thousands of times. */
const known = new Map<string, string>();
const MOST_KNOWN = 1_000;

/** Character references (`&eacute;`, `&#8364;`) as the characters that HTML has for them; unknown ones stay as they are. */
export function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&#?\w{1,40};?/g, (reference) => {
    const found = known.get(reference);
    if (found !== undefined) return found;
    const [node] = parseFragment(reference).childNodes;
    const value = node && 'value' in node ? node.value : reference;
    if (known.size < MOST_KNOWN) known.set(reference, value);
    return value;
  });
}
