import type { JSX } from 'preact';
import type { Outcome } from '../../vocabulary.js';
import { type Fill, Meter } from '../components/meter.js';
import { list } from '../wording/format.js';
import { wording } from '../wording/wording.js';

export interface OutcomeCount {
  /** Null for points without a decision. */
  readonly outcome: Outcome | null;
  readonly points: number;
}

/** Outcomes that share a colour stand together; each is named with its figure. */
const parts: readonly { readonly fill: Fill; readonly outcomes: readonly (Outcome | null)[] }[] = [
  { fill: 'good', outcomes: ['incorporated'] },
  { fill: 'half', outcomes: ['partly_incorporated'] },
  { fill: 'bad', outcomes: ['not_incorporated'] },
  { fill: 'act', outcomes: ['already_covered'] },
  { fill: 'later', outcomes: ['carried_forward'] },
  { fill: 'light', outcomes: ['noted', 'answered'] },
  { fill: 'outside', outcomes: ['out_of_scope'] },
  { fill: 'quiet', outcomes: [null] },
];

/** What became of the points, as one bar with its legend; nothing where there are none. */
export function OutcomeMeter({ counts }: { readonly counts: readonly OutcomeCount[] }): JSX.Element | null {
  const total = counts.reduce((sum, { points }) => sum + points, 0);
  if (!total) return null;
  const shown = parts.flatMap(({ fill, outcomes }) => {
    const found = outcomes.flatMap((outcome) => counts.filter((one) => one.outcome === outcome && one.points));
    const points = found.reduce((sum, one) => sum + one.points, 0);
    return points
      ? [{ fill, share: points / total, label: list(found.map((one) => wording.answers.outcomeCount(one.points, one.outcome))) }]
      : [];
  });
  return (
    <div class="wk-box wk-stack">
      <Meter parts={shown} />
    </div>
  );
}
