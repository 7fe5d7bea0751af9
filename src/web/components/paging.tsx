import type { JSX } from 'preact';
import { figure } from '../wording/format.js';
import { wording } from '../wording/wording.js';

/** Where a page of a list stands. */
export interface Paging {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** True when counting stopped at `total` and there are more. */
  readonly capped?: boolean;
}

/** `248`, or `10.000+` when there are more than were counted. */
export const totalWords = ({ total, capped }: Paging): string => `${figure(total)}${capped ? '+' : ''}`;

interface PagesProps {
  readonly paging: Paging;
  readonly href: (page: number) => string;
}

/** Links to the neighbouring pages. Nothing when all fits on one. */
export function Pages({ paging, href }: PagesProps): JSX.Element | null {
  const { page, pageSize, total, capped } = paging;
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1 && page === 1 && !capped) return null;
  const from = (page - 1) * pageSize + 1;
  const range = wording.shell.pageRange(figure(from), figure(Math.min(page * pageSize, Math.max(total, from))), totalWords(paging));
  return (
    <nav class="wk-paging" aria-label={wording.shell.paging}>
      <span class="wk-soft">{range}</span>
      <span class="wk-row">
        {page > 1 ? (
          <a href={href(page - 1)} rel="prev">
            {wording.shell.previous}
          </a>
        ) : null}
        {nearby(page, last).map((number) =>
          number === page ? (
            <b key={number} aria-current="page">
              {number}
            </b>
          ) : (
            <a key={number} href={href(number)} aria-label={wording.shell.pageNumber(number)}>
              {number}
            </a>
          ),
        )}
        {page < last || capped ? (
          <a href={href(page + 1)} rel="next">
            {wording.shell.next}
          </a>
        ) : null}
      </span>
    </nav>
  );
}

/** The first page, and two on either side of this one. */
function nearby(page: number, last: number): readonly number[] {
  const around = [page - 2, page - 1, page, page + 1, page + 2].filter((number) => number > 1 && number <= Math.max(last, page));
  return [1, ...around];
}
