import type { JSX } from 'preact';
import { type ChangeState, changeStates } from '../../documents/document.entity.js';
import { Button } from '../components/buttons.js';
import { ChipLink } from '../components/filter.js';
import { KeyHints } from '../components/key-hints.js';
import { urls, withQuery } from '../urls.js';
import { figure } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import type { ChangesPageProps } from './changes.page.js';

const words = wording.documents.changes;

/** With which earlier version this one is compared; nothing while there is only one. */
export function CompareForm({ document, to, from, earlier }: ChangesPageProps): JSX.Element | null {
  if (earlier.length < 2) return null;
  return (
    <form class="wk-row" method="get" action={urls.changes(document.id, to.label)}>
      <label class="wk-small" for="van">
        {words.from}
      </label>
      <select class="utrecht-select utrecht-select--html-select" id="van" name="van">
        {earlier.map((label) => (
          <option key={label} value={label} selected={label === from.label}>
            {label}
          </option>
        ))}
      </select>
      <span class="wk-small">{words.toVersion(to.label)}</span>
      <Button>{words.compare}</Button>
    </form>
  );
}

/** The two counters that have to reach zero, and what is done. */
export function ChangeCounters({ document, to, counts, pending }: ChangesPageProps): JSX.Element {
  const look = (value: number): string => `wk-tile ${value ? 'wk-tile--attention' : 'wk-tile--good'}`;
  return (
    <section class="wk-tiles wk-tiles--three" aria-label={words.tilesLabel}>
      <a class={look(counts.unexplained)} href={withQuery(urls.changes(document.id, to.label), { stand: 'unexplained' })}>
        <strong>{figure(counts.unexplained)}</strong>
        <span>{words.unexplained}</span>
        <small>{words.unexplainedHelp}</small>
      </a>
      <a class={look(pending.total)} href="#nog-te-verwerken">
        <strong>{figure(pending.total)}</strong>
        <span>{words.pending}</span>
        <small>{words.pendingHelp}</small>
      </a>
      <div class="wk-tile wk-tile--good">
        <strong>{figure(counts.explained + counts.own_initiative)}</strong>
        <span>{words.done}</span>
        <small>{words.doneHelp(counts.explained, counts.own_initiative)}</small>
      </div>
    </section>
  );
}

interface ChipsProps extends Pick<ChangesPageProps, 'document' | 'from' | 'to' | 'earlier' | 'counts' | 'state'> {
  readonly total: number;
}

/** All changes, or those in one state; states that no change is in are left out. */
export function StateChips({ document, from, to, earlier, counts, state, total }: ChipsProps): JSX.Element {
  const van = earlier[0] === from.label ? '' : from.label;
  const at = (stand: ChangeState | undefined): string => withQuery(urls.changes(document.id, to.label), { van, stand });
  return (
    <nav class="wk-chips" aria-label={words.choose}>
      <ChipLink href={at(undefined)} on={state === undefined}>
        {words.all} <b>{figure(total)}</b>
      </ChipLink>
      {changeStates.map((one) =>
        counts[one] || one === state ? (
          <ChipLink key={one} href={at(one)} on={one === state}>
            {words.states[one]} {figure(counts[one])}
          </ChipLink>
        ) : null,
      )}
    </nav>
  );
}

export const KeysOfChanges = (): JSX.Element => (
  <KeyHints
    label={words.keysLabel}
    hints={[
      { keys: ['J', 'K'], text: words.keys.step },
      { keys: ['A'], text: words.keys.link },
      { keys: ['O'], text: words.keys.own },
      { keys: ['?'], text: words.keys.all },
    ]}
  />
);
