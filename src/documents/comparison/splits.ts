import { stems } from '../../language/stems.js';
import type { Passage, Succession } from './comparison.js';

/** Share of a part's words that must stand in the whole, for it to be a part of it. */
const CONTAINED = 0.85;
/** Words of a part at least: shorter ones stand in anything. */
const LEAST_WORDS = 4;

/**
 * Finds passages that were split in two or more, and passages that were merged: an unpaired neighbour whose words stand in what its neighbour was, or
 * became, beyond what the pair itself accounts for.
 */
export function joinParts(before: readonly Passage[], after: readonly Passage[], pairs: readonly Succession[]): Succession[] {
  const successor = new Map(pairs.map((pair) => [pair.before, pair]));
  const predecessor = new Map(pairs.map((pair) => [pair.after, pair]));
  const result = new Map(pairs.map((pair) => [`${pair.before}>${pair.after}`, pair]));
  const add = (pair: Succession, part: Succession): void => {
    result.set(`${pair.before}>${pair.after}`, { ...pair, how: part.how });
    result.set(`${part.before}>${part.after}`, part);
  };
  after.forEach((passage, index) => {
    if (predecessor.has(index) || passage.kind === 'heading') return;
    for (const neighbour of [index - 1, index + 1]) {
      const pair = predecessor.get(neighbour);
      const whole = pair && before[pair.before];
      if (!pair || !whole || pair.how === 'same' || successor.get(pair.before) !== pair) continue;
      if (!isPart(passage.text, whole.text, after[neighbour]?.text ?? '')) continue;
      const part: Succession = { before: pair.before, after: index, likelihood: 0.9, how: 'split' };
      predecessor.set(index, part);
      add(pair, part);
      return;
    }
  });
  before.forEach((passage, index) => {
    if (successor.has(index) || passage.kind === 'heading') return;
    for (const neighbour of [index - 1, index + 1]) {
      const pair = successor.get(neighbour);
      const whole = pair && after[pair.after];
      if (!pair || !whole || pair.how === 'same' || result.get(`${pair.before}>${pair.after}`)?.how === 'split') continue;
      if (!isPart(passage.text, whole.text, before[neighbour]?.text ?? '')) continue;
      const part: Succession = { before: index, after: pair.after, likelihood: 0.9, how: 'merged' };
      successor.set(index, part);
      add(pair, part);
      return;
    }
  });
  return [...result.values()].sort((a, b) => a.after - b.after || a.before - b.before);
}

/** Whether a part's words stand in the whole, apart from those that its neighbour took. */
function isPart(part: string, whole: string, neighbour: string): boolean {
  const words = stems(part);
  if (words.length < LEAST_WORDS) return false;
  const left = new Map<string, number>();
  for (const word of stems(whole)) left.set(word, (left.get(word) ?? 0) + 1);
  for (const word of stems(neighbour)) if (left.has(word)) left.set(word, (left.get(word) ?? 0) - 1);
  let found = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) found += 1;
    left.set(word, count - 1);
  }
  return found / words.length >= CONTAINED;
}
