import type { Database } from '../platform/database/database.js';
import type { TextToTag } from './suggesting/suggestion.js';

/** What a point says of itself, before it is known what question it answers. */
interface AskedText {
  readonly text: string;
  readonly heading: string;
  readonly questionNumber: number | null;
  readonly partyKind: string;
}

/** A point that has no theme yet. */
export interface UntaggedPoint extends AskedText {
  readonly id: string;
  readonly number: number;
}

/** The points of a consultation that no person gave a theme yet, by number; at most so many. */
export const untaggedPoints = (database: Database, consultationId: string, most: number): Promise<UntaggedPoint[]> =>
  database.read(
    `SELECT p.id, p.number, p.text, p.heading, p."questionNumber", y.kind AS "partyKind"
     FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p."themeCount" = 0 ORDER BY p.number LIMIT ${most}`,
    [consultationId],
  );

/** All that is known of these points when themes are suggested for them, the words of their questions included. */
export async function textsToTag(database: Database, consultationId: string, points: readonly AskedText[]): Promise<TextToTag[]> {
  const questions = await database.read<{ number: number; text: string }>('SELECT number, text FROM question WHERE "consultationId" = $1', [
    consultationId,
  ]);
  const questionText = new Map(questions.map(({ number, text }) => [number, text]));
  return points.map(({ text, heading, questionNumber, partyKind }) => {
    const question = questionNumber === null ? undefined : questionText.get(questionNumber);
    return { text, heading, partyKind, ...(question ? { question } : {}) };
  });
}
