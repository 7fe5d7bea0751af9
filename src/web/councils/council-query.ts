import { outcomes } from '../../vocabulary.js';
import { oneOf, pageIn, type Query } from '../query.js';
import { urls, withQuery } from '../urls.js';

/** What the address of a council's page asks for; whatever it can not ask is left out. */
export interface CouncilQuery {
  readonly theme: string;
  readonly outcome: string;
  readonly q: string;
}

export const readCouncilQuery = (query: Query): CouncilQuery & { readonly page: number } => ({
  theme: (query['theme'] ?? '').slice(0, 60),
  outcome: oneOf([...outcomes, 'open'] as const, query['outcome']) ?? '',
  q: (query['q'] ?? '').slice(0, 300),
  page: pageIn(query),
});

export const isSearching = ({ theme, outcome, q }: CouncilQuery): boolean => Boolean(theme || outcome || q);

export const councilHref = (id: string, partyId: string, query: CouncilQuery, page = 1): string =>
  withQuery(urls.council(id, partyId), { ...query, page: page > 1 ? page : undefined });
