import { createRequire } from 'node:module';
import { matchName } from '../parties/party-name.js';
import { invalidField } from '../platform/problems/problem.js';
import type { PartyKind } from '../vocabulary.js';

export interface KnownParty {
  readonly id: string;
  readonly name: string;
  readonly matchName: string;
  readonly kind: PartyKind;
  readonly email?: string | null;
}

/** Jaro-Winkler likeness of two texts, 0 to 1; the one module of `natural` that this needs, by its path. */
export const likeness = createRequire(import.meta.url)('natural/lib/natural/distance/jaro-winkler_distance.js') as (
  a: string,
  b: string,
) => number;

/** How alike two names must be to be offered as a doubtful match, 0 to 1. */
const DOUBTFUL = 0.88;

export type Match =
  | { readonly certain: true; readonly party: KnownParty }
  /** The likeliest known party, for a person to say yes or no to; absent when none comes near. */
  | { readonly certain: false; readonly likely?: KnownParty };

/**
 * Which known party a document means. Only the same name (case, diacritics, legal form and ways to write a council apart) is certain; a near
 * spelling is a question, never a guess.
 * @param likeness of two texts, 0 to 1 (Jaro-Winkler)
 */
export function matchParty(
  named: { readonly party: string; readonly kind: PartyKind },
  known: readonly KnownParty[],
  likeness: (a: string, b: string) => number,
): Match {
  const name = matchName(named.party, named.kind);
  const same =
    known.find((party) => party.matchName === name && party.kind === named.kind) ?? known.find((party) => party.matchName === name);
  if (same) return { certain: true, party: same };
  let likely: KnownParty | undefined;
  let best = DOUBTFUL;
  for (const party of known) {
    const like = likeness(name, party.matchName);
    if (like > best) [likely, best] = [party, like];
  }
  return likely ? { certain: false, likely } : { certain: false };
}

/** The one known party whose name, by its own kind, a row of a table writes: `Raad van Epe` is the council; nothing when two would fit. */
export function partyOfRow(name: string, known: readonly KnownParty[]): KnownParty | undefined {
  const same = known.filter((party) => matchName(name, party.kind) === party.matchName);
  return same.length === 1 ? same[0] : undefined;
}

/**
 * The party that a person means by an id or a name.
 * @throws Problem `invalid-input` (`party-unknown`)
 */
export function partyNamed(idOrName: string, known: readonly KnownParty[]): KnownParty {
  const party = known.find(({ id }) => id === idOrName) ?? known.find(({ kind, matchName: name }) => name === matchName(idOrName, kind));
  if (!party) throw invalidField('#/party', 'party-unknown', 'This consultation has no such party.');
  return party;
}
