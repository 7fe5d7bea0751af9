import type { PartyKind } from '../vocabulary.js';

/**
 * Whether a party is a private person, who is not named in what is published. Where nobody said so, people with experience count as persons and
 * all others as organisations.
 * @param isPerson 1 for a person, 0 for an organisation, null where nobody said
 */
export const mustStayUnnamed = ({ kind, isPerson }: { readonly kind: PartyKind; readonly isPerson: number | null }): boolean =>
  isPerson === null ? kind === 'client_representative' : isPerson === 1;
