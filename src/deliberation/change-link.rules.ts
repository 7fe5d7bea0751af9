import type { WordChange } from '../documents/comparison/comparison.js';
import { once } from '../platform/once.js';

interface Reworded {
  readonly was: string;
  readonly becomes: string;
  readonly words: readonly WordChange[];
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words that a change brought, joined, without the short ones that say nothing on their own. */
const came = (words: readonly WordChange[], kind: WordChange['kind']): string[] =>
  words.filter((word) => word.kind === kind).flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

/**
 * Finds, for an earlier change, the later one that takes it back: it puts the old text in place of the new, deletes what came, or removes four in five
 * of the words that the earlier change brought. The later changes are prepared once, however many earlier ones are asked about.
 */
export function undoingOf<Later extends Reworded>(changes: readonly Later[]): (earlier: Reworded) => Later | undefined {
  const prepared = changes.map((later) => ({
    later,
    was: plain(later.was),
    becomes: plain(later.becomes),
    gone: once(() => came(later.words, 'gone')),
  }));
  return (earlier) => {
    const text = plain(earlier.becomes);
    if (!text) return undefined;
    const old = plain(earlier.was);
    const brought = once(() => new Set(came(earlier.words, 'came')));
    return prepared.find(({ was, becomes, gone }) => {
      if (!was.includes(text)) return false;
      if (!becomes || becomes === old) return true;
      const words = brought();
      if (!words.size) return false;
      const taken = new Set(gone().filter((word) => words.has(word)));
      return taken.size / words.size >= 0.8;
    })?.later;
  };
}
