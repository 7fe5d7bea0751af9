import { urls, withQuery } from '../urls.js';

/** Passages of a version on one page. */
export const PASSAGES_ON_PAGE = 500;

export const pageOfPassage = (seq: number): number => Math.floor(seq / PASSAGES_ON_PAGE) + 1;

/** Address of a passage in the text of a version; `seq` is its place, from 0; `voor` is a point for which a passage is looked for. */
export function passageHref(documentId: string, label: string, seq: number, voor = ''): string {
  const page = pageOfPassage(seq);
  return `${withQuery(urls.version(documentId, label), { voor, page: page > 1 ? page : '' })}#a${seq}`;
}
