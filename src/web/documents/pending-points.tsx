import type { JSX } from 'preact';
import type { Outcome } from '../../vocabulary.js';
import { OutcomeBadge } from '../components/badges.js';
import { PostButton } from '../components/buttons.js';
import { type OpenWork, pointsHref } from '../points/points-query.js';
import { urls } from '../urls.js';
import { percent } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import type { ChangesPageProps } from './changes.page.js';
import { shortened } from './shortened.js';

export interface OpenPoints {
  /** The first few. */
  readonly points: readonly OpenPoint[];
  readonly total: number;
}

export interface OpenPoint {
  readonly id: string;
  readonly number: number;
  readonly party: string;
  readonly text: string;
  readonly outcome: Outcome | null;
  /** The change that was probably made for it. */
  readonly proposal: ProposedChange | null;
}

export interface ProposedChange {
  readonly changeId: string;
  readonly section: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Address of the change. */
  readonly href: string;
}

const words = wording.documents.pending;

/** Decisions that promise a change and have none, and what was carried forward: the other half of the bookkeeping. */
export function PendingPoints({ consultation, pending, carried, state }: ChangesPageProps): JSX.Element {
  const more = (open: OpenWork): string => pointsHref(consultation.id, { open });
  const mayWork = consultation.may.work;
  return (
    <aside class="wk-box wk-box--quiet wk-stack" aria-labelledby="nog-te-verwerken">
      <h2 id="nog-te-verwerken" tabIndex={-1}>
        {words.title}
      </h2>
      <p class="wk-small wk-soft">{pending.total ? words.help : words.none}</p>
      <Waiting {...pending} more={more('change')} mayWork={mayWork} state={state} />
      {carried.total ? (
        <>
          <h3>{words.carried}</h3>
          <p class="wk-small wk-soft">{words.carriedHelp}</p>
          <Waiting {...carried} more={more('carried_forward')} mayWork={mayWork} state={state} />
        </>
      ) : null}
    </aside>
  );
}

interface WaitingProps extends OpenPoints {
  /** The list of all of them. */
  readonly more: string;
  readonly mayWork: boolean;
  readonly state: string | undefined;
}

function Waiting({ points, total, more, mayWork, state }: WaitingProps): JSX.Element | null {
  if (!points.length) return null;
  return (
    <>
      <ul class="wk-pending">
        {points.map(({ id, number, party, text, outcome, proposal }) => (
          <li key={id}>
            <p class="wk-row">
              <span>
                <a href={urls.point(id)}>
                  <span class="wk-hidden">{wording.points.panel.title(number)}, </span>
                  <span aria-hidden="true">{number}</span>
                </a>{' '}
                <span dir="auto">{party}</span>
              </span>
              {outcome && outcome !== 'incorporated' ? <OutcomeBadge outcome={outcome} short /> : null}
            </p>
            <p class="wk-said" dir="auto">
              {shortened(text, 110)}
            </p>
            {mayWork ? (
              proposal ? (
                <Proposed proposal={proposal} id={id} number={number} state={state} />
              ) : (
                <p class="wk-tiny wk-soft">{words.notFound}</p>
              )
            ) : null}
          </li>
        ))}
      </ul>
      {total > points.length ? (
        <p class="wk-small">
          <a href={more}>{words.more(total - points.length)}</a>
        </p>
      ) : null}
    </>
  );
}

interface ProposedProps {
  readonly proposal: ProposedChange;
  readonly id: string;
  readonly number: number;
  readonly state: string | undefined;
}

function Proposed({ proposal, id, number, state }: ProposedProps): JSX.Element {
  const fields = { point: id, change: proposal.changeId, ...(state ? { state } : {}) };
  return (
    <div class="wk-tiny">
      {words.likely} <a href={proposal.href}>{proposal.section || wording.documents.changes.noSection}</a> ({percent(proposal.confidence)}){' '}
      <PostButton action={urls.changeLinks(proposal.changeId)} fields={fields} about={wording.documents.changes.aboutPoint(number)}>
        {wording.documents.changes.link}
      </PostButton>
    </div>
  );
}
