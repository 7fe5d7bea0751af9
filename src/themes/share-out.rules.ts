import type { Suggestion } from './suggesting/suggestion.js';

/** Below this confidence no part is proposed: the point is left over for a person. */
const LEAST = 0.2;
/** From here on a part is proposed beside the likeliest one. */
const ALSO = 0.5;

/** Which parts a point gets by proposal: the likeliest, and every other that is likelier than not. */
export function proposedParts(suggestions: readonly Suggestion[]): string[] {
  return suggestions.filter(({ confidence }, place) => confidence >= (place === 0 ? LEAST : ALSO)).map(({ key }) => key);
}
