import type { ComponentChildren, JSX } from 'preact';
import { wording } from '../wording/wording.js';
import type { Option } from './fields.js';
import { Icon } from './icon.js';

interface FilterProps {
  readonly label: string;
  readonly options: readonly Option[];
  /** The list with this one chosen. */
  readonly href: (value: string) => string;
}

/** A chip that unfolds into the choices, each a link to the list with that filter. */
export function Filter({ label, options, href }: FilterProps): JSX.Element | null {
  if (!options.length) return null;
  return (
    <details class="wk-filter" name="filter">
      <summary class="wk-chip">
        {label}
        <Icon name="down" />
      </summary>
      <ul>
        {options.map(({ value, label: choice }) => (
          <li key={value}>
            <a href={href(value)}>{choice}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ActiveFilterProps {
  readonly label: string;
  readonly value: string;
  /** The list without this filter. */
  readonly href: string;
}

/** A filter in force; choosing it takes it away. */
export function ActiveFilter({ label, value, href }: ActiveFilterProps): JSX.Element {
  return (
    <a class="wk-chip wk-chip--on" href={href}>
      <span>
        {label}: <b>{value}</b>
      </span>
      <Icon name="cross" />
      <span class="wk-hidden">{wording.shell.clearFilter}</span>
    </a>
  );
}

/** A choice that is on or off, as a link. */
export function ChipLink({
  href,
  on,
  children,
}: {
  readonly href: string;
  readonly on?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <a class={on ? 'wk-chip wk-chip--on' : 'wk-chip'} href={href} aria-current={on ? 'true' : undefined}>
      {children}
    </a>
  );
}
