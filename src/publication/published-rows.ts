import type { PointWithWords } from './points-to-publish.js';

/** What is stored of published points: rows of `published_point` and `published_theme`, without what only the publication knows. */
export interface PublishedRows {
  readonly points: readonly Readonly<Record<string, unknown>>[];
  readonly themes: readonly Readonly<Record<string, unknown>>[];
}

/** The rows of the points; of those that are confidential as a whole the answer, for their party. */
export function publishedRows(batch: readonly PointWithWords[], newId: () => string): PublishedRows {
  const points: Record<string, unknown>[] = [];
  const themes: Record<string, unknown>[] = [];
  for (const { row, words, themes: given, isPublic, togetherWith, marks, stems } of batch) {
    const id = newId();
    const { id: pointId, partyId, reactionId, start, end, number, partyKind, standing, channel, receivedOn, questionNumber, outcome } = row;
    const facts = { pointId, partyId, reactionId, start, end, number, partyKind, standing, channel, receivedOn, questionNumber, outcome };
    points.push({
      id,
      ...facts,
      ...words,
      isAnonymous: Number(words.isAnonymous),
      changes: JSON.stringify(words.changes),
      changed: Number(words.changes.length > 0),
      isPublic: Number(isPublic),
      togetherWith,
      marks: marks.join(' '),
      stems,
    });
    for (const [position, { key, label }] of given.entries())
      themes.push({ id: newId(), publishedPointId: id, key, label, position, number });
  }
  return { points, themes };
}
