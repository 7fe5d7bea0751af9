import { tokens } from '../language/tokens.js';
import { type Fault, invalid } from '../platform/problems/problem.js';
import { proposedParts } from './share-out.rules.js';
import { CuePatterns } from './suggesting/cue-patterns.js';
import type { Suggestion, TextToTag } from './suggesting/suggestion.js';
import type { Theme } from './theme.entity.js';
import { type Gained, type Knowledge, knowledgeKinds } from './theme-knowledge.rules.js';

/** One thing that a theme is known by, and the parts it goes to when the theme is split. */
export interface SharedKnowledge {
  readonly kind: Knowledge;
  /** The synonym, the cue or the example as written. */
  readonly text: string;
  /** Keys of the parts. */
  readonly themes: readonly string[];
}

type Piece = Pick<SharedKnowledge, 'kind' | 'text'>;
type Knowing = Pick<Theme, 'synonyms' | 'cues' | 'examples'>;

/** Share of the points with a word that must go to one part, for the word to go along. */
const MOST_OF_THEM = 0.6;

/** All that a theme is known by. */
export const piecesOf = ({ synonyms, cues, examples }: Knowing): Piece[] => [
  ...synonyms.map((text) => ({ kind: 'synonyms' as const, text })),
  ...cues.map(({ text }) => ({ kind: 'cues' as const, text })),
  ...examples.map(({ text }) => ({ kind: 'examples' as const, text })),
];

/** What the suggester is asked of a piece: an example is a text, a word is like a heading. */
export const askedOf = ({ kind, text }: Piece): TextToTag =>
  kind === 'examples' ? { text } : { text: '', heading: text.replace(/\*|\.\./g, ' ').trim() };

/**
 * Where each piece would go: where it says to go itself, else along with the points in which it stands.
 *
 * @param suggestions what was suggested for each piece
 */
export function proposedKnowledge(
  pieces: readonly Piece[],
  suggestions: readonly (readonly Suggestion[])[],
  points: readonly { readonly text: string; readonly themes: readonly string[] }[],
): SharedKnowledge[] {
  const goesAlong = partsByPoints(pieces, points);
  return pieces.map((piece, place) => {
    const own = proposedParts(suggestions[place] ?? []);
    return { ...piece, themes: own.length || piece.kind === 'examples' ? own : (goesAlong.get(place) ?? []) };
  });
}

/** For each piece the part that most of the points with these words go to. */
function partsByPoints(
  pieces: readonly Piece[],
  points: readonly { readonly text: string; readonly themes: readonly string[] }[],
): Map<number, string[]> {
  const patterns = new CuePatterns(pieces.map(({ kind, text }) => (kind === 'examples' ? '' : text)));
  const counts = new Map<number, { all: number; byPart: Map<string, number> }>();
  for (const { text, themes } of points) {
    for (const id of new Set(patterns.find(tokens(text)).map((match) => match.id))) {
      const count = counts.get(id) ?? { all: 0, byPart: new Map<string, number>() };
      counts.set(id, count);
      count.all += 1;
      for (const key of themes) count.byPart.set(key, (count.byPart.get(key) ?? 0) + 1);
    }
  }
  return new Map(
    [...counts].map(([id, { all, byPart }]) => [id, [...byPart].filter(([, count]) => count >= all * MOST_OF_THEM).map(([key]) => key)]),
  );
}

/** What one part gets of what the theme is known by. @param key undefined for what goes to any part */
export function knowledgeFor(theme: Knowing, shares: readonly SharedKnowledge[], key?: string): Gained {
  const goes = (kind: Knowledge): ReadonlySet<string> =>
    new Set(shares.filter((one) => one.kind === kind && (key ? one.themes.includes(key) : one.themes.length > 0)).map(({ text }) => text));
  const [synonyms, cues, examples] = knowledgeKinds.map(goes);
  return {
    synonyms: theme.synonyms.filter((text) => synonyms?.has(text)),
    cues: theme.cues.filter(({ text }) => cues?.has(text)),
    examples: theme.examples.filter(({ text }) => examples?.has(text)),
  };
}

/** @throws Problem `invalid-input` naming every piece that the theme is not known by and every key that is no part */
export function mustBeKnown(theme: Knowing, shares: readonly SharedKnowledge[], keys: readonly string[]): void {
  const known = new Set(piecesOf(theme).map(({ kind, text }) => `${kind} ${text}`));
  const faults = shares.flatMap(({ kind, text, themes }, index): Fault[] => [
    ...(known.has(`${kind} ${text}`)
      ? []
      : [{ pointer: `#/knowledge/${index}/text`, code: 'theme-not-known-by', detail: `The theme is not known by ${text}.` }]),
    ...themes.flatMap((key, place): Fault[] =>
      keys.includes(key)
        ? []
        : [{ pointer: `#/knowledge/${index}/themes/${place}`, code: 'theme-unknown', detail: `${key} is none of the parts.` }],
    ),
  ]);
  if (faults.length) throw invalid(faults.slice(0, 100));
}
