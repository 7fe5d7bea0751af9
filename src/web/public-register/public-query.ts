import { outcomes, partyKinds } from '../../vocabulary.js';
import { oneOf, pageIn, type Query } from '../query.js';
import { urls, withQuery } from '../urls.js';

/** What the address of a list asks for; whatever it can not ask is left out. */
export interface PublicQuery {
  readonly theme: string;
  readonly outcome: string;
  readonly kind: string;
  readonly changed: string;
  readonly q: string;
}

export const readPublicQuery = (query: Query): PublicQuery & { readonly page: number } => ({
  theme: (query['theme'] ?? '').slice(0, 60),
  outcome: oneOf([...outcomes, 'open'] as const, query['outcome']) ?? '',
  kind: oneOf(partyKinds, query['kind']) ?? '',
  changed: oneOf(['yes'] as const, query['changed']) ?? '',
  q: (query['q'] ?? '').slice(0, 300),
  page: pageIn(query),
});

export const publicHref = (id: string, query: PublicQuery, page = 1): string =>
  withQuery(urls.publicConsultation(id), { ...query, page: page > 1 ? page : undefined });
