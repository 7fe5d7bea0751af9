import type { JSX } from 'preact';
import type { CornerView } from '../../submissions/corners.js';
import { Notice } from '../components/notice.js';
import { wording } from '../wording/wording.js';

interface DeadlineProps {
  readonly round: CornerView['round'];
  /** Whole days until it closes. */
  readonly daysLeft: number;
  /** Whether something was written that was not sent. */
  readonly hasDraft: boolean;
}

const words = wording.corner;

/** Until when one can react; that a round is closed is said plainly. */
export function Deadline({ round, daysLeft, hasDraft }: DeadlineProps): JSX.Element {
  if (round.state === 'not-open') return <Notice>{words.notOpen(round.opensAt)}</Notice>;
  if (round.state === 'open') return <Notice kind={daysLeft < 3 ? 'attention' : 'info'}>{words.daysLeft(daysLeft, round.closesAt)}</Notice>;
  return (
    <Notice kind="attention">
      <p>{words.closed(round.closesAt)}</p>
      {hasDraft ? <p>{words.closedDraft}</p> : null}
    </Notice>
  );
}
