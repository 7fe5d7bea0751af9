import { Problem } from '../problems/problem.js';
import { Whole } from './fields.js';

/** Rows that paging reaches at most; beyond it, filter. */
const DEEPEST = 100_000;
/** Totals are counted up to here; a larger one is "more than". */
export const MOST_COUNTED = 10_000;

export class Paging {
  @Whole({ optional: true, least: 1, most: 1_000_000_000, description: 'From 1.' }) page?: number;
  @Whole({ optional: true, least: 1, most: 200, description: 'Rows a page; 50 when left out.' }) pageSize?: number;
}

export interface Window {
  readonly page: number;
  readonly pageSize: number;
  readonly offset: number;
}

/** @throws Problem `page-too-deep` (400). */
export function windowOf({
  page = 1,
  pageSize = 50,
}: {
  readonly page?: number | undefined;
  readonly pageSize?: number | undefined;
}): Window {
  const offset = (page - 1) * pageSize;
  if (offset > DEEPEST)
    throw new Problem(400, 'page-too-deep', `Paging reaches ${DEEPEST} rows; filter to see others.`, { limit: DEEPEST });
  return { page, pageSize, offset };
}

export interface Page<Row> extends Window {
  readonly rows: readonly Row[];
  /** How many there are; when `capped`, there are more than this. */
  readonly total: number;
  readonly capped: boolean;
}

/** `Link` header (RFC 8288) with first, prev, next and, when known, last. */
export function linksOf(path: string, query: Readonly<Record<string, unknown>>, { page, pageSize, total, capped }: Page<unknown>): string {
  const to = (target: number, rel: string): string => {
    const search = new URLSearchParams();
    for (const [key, value] of Object.entries({ ...query, page: target, pageSize }))
      if (value !== undefined) search.set(key, String(value));
    return `<${encodeURI(path)}?${search}>; rel="${rel}"`;
  };
  const last = Math.max(1, Math.ceil(total / pageSize));
  const links = [to(1, 'first')];
  if (page > 1) links.push(to(capped ? page - 1 : Math.min(page - 1, last), 'prev'));
  if (page < last) links.push(to(page + 1, 'next'));
  if (!capped) links.push(to(last, 'last'));
  return links.join(', ');
}
