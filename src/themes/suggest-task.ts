import { createHash } from 'node:crypto';
import type { ThemeDefinition } from './scheme/theme-definition.js';
import { learningOrder, likelyRight } from './suggesting/learning-order.js';
import { createSuggester, type Suggester } from './suggesting/suggester.js';
import type { ConfirmedExample, Suggestion, TextToTag } from './suggesting/suggestion.js';

export interface SuggestTask {
  readonly scheme: readonly ThemeDefinition[];
  readonly confirmed: readonly ConfirmedExample[];
  readonly points: readonly TextToTag[];
}

export interface OrderedPoints {
  /** Places in the list that was given, the point of which confirming teaches most first. */
  readonly order: readonly number[];
  /** About how many of them will be right without change. */
  readonly likelyRight: number;
}

/** The last suggester made on this thread: the same scheme and the same confirmations give the same one. */
let last: { readonly key: string; readonly suggester: Suggester } | undefined;

/** Suggests themes for texts; runs on a worker thread. One list for each text, in order. */
export function suggestTask(task: SuggestTask): readonly (readonly Suggestion[])[] {
  const suggester = suggesterFor(task);
  return task.points.map((point) => suggester.suggest(point));
}

/** Puts points in the order to ask in; runs on a worker thread. */
export function orderPointsTask(task: SuggestTask): OrderedPoints {
  const suggester = suggesterFor(task);
  return inOrder(suggester, task.points);
}

/** Judges every point once; both the order and the share that is likely right follow from that. */
export function inOrder(suggester: Pick<Suggester, 'chances'>, points: readonly TextToTag[]): OrderedPoints {
  const judged = points.map((point) => ({ text: point.text, chances: [...suggester.chances(point).values()] }));
  return { order: learningOrder(judged), likelyRight: likelyRight(judged) };
}

function suggesterFor({ scheme, confirmed }: SuggestTask): Suggester {
  const key = createHash('sha256')
    .update(JSON.stringify([scheme, confirmed]))
    .digest('hex');
  if (last?.key !== key) last = { key, suggester: createSuggester(scheme, confirmed) };
  return last.suggester;
}
