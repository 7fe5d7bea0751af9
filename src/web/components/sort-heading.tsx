import type { JSX } from 'preact';
import { wording } from '../wording/wording.js';

interface SortHeadingProps {
  readonly label: string;
  readonly field: string;
  /** The list's present order: `number`, or `-number` for the other way. */
  readonly sort: string;
  readonly href: (sort: string) => string;
  readonly class?: string;
}

/** A column head that sorts: once for ascending, again for descending. */
export function SortHeading({ label, field, sort, href, class: className }: SortHeadingProps): JSX.Element {
  const direction = sort === field ? 'ascending' : sort === `-${field}` ? 'descending' : undefined;
  const said = direction === 'ascending' ? wording.shell.sortedAscending : wording.shell.sortedDescending;
  return (
    <th scope="col" class={className} aria-sort={direction}>
      <a href={href(direction === 'ascending' ? `-${field}` : field)}>
        {label} {direction ? <span aria-hidden="true">{direction === 'ascending' ? '↑' : '↓'}</span> : null}
        {direction ? <span class="wk-hidden">{said}</span> : null}
      </a>
    </th>
  );
}
