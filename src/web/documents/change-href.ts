import { urls, withQuery } from '../urls.js';

/** Changes on one page of the list. */
export const CHANGES_ON_PAGE = 100;

/** Address of a change in the list of all changes of a version. */
export const changeHref = (documentId: string, label: string, seq: number): string => {
  const page = Math.floor(seq / CHANGES_ON_PAGE) + 1;
  return `${withQuery(urls.changes(documentId, label), { page: page > 1 ? page : '' })}#w${seq}`;
};
