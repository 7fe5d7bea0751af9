import type { JSX } from 'preact';
import type { BulkDecided, BulkDecisionRow, BulkDecisionView } from '../../deliberation/bulk/bulk-history.js';
import { OutcomeBadge } from '../components/badges.js';
import { Button } from '../components/buttons.js';
import { Heading } from '../components/heading.js';
import { Empty, Notice } from '../components/notice.js';
import { Pages, type Paging } from '../components/paging.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls, withQuery } from '../urls.js';
import { wording } from '../wording/wording.js';

const words = wording.deciding.history;

export interface DecidedListProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly acts: readonly BulkDecisionRow[];
  readonly paging: Paging;
}

const crumbsTo = (consultation: ConsultationHead) => [{ text: wording.points.list.title, href: urls.points(consultation.id) }];

/** Acts by which many points were decided at once, the latest first. */
export function DecidedListPage({ shell, consultation, acts, paging }: DecidedListProps): JSX.Element {
  const { columns } = words;
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="points"
      crumbs={[...crumbsTo(consultation), { text: words.title }]}
    >
      <Heading title={words.title} lead={words.lead} />
      {acts.length ? (
        <table class="wk-table wk-table--cards">
          <caption class="wk-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.when}</th>
              <th scope="col">{columns.outcome}</th>
              <th scope="col">{columns.points}</th>
              <th scope="col">{columns.state}</th>
            </tr>
          </thead>
          <tbody>
            {acts.map((act) => (
              <tr key={act.id}>
                <th scope="row">
                  <a href={urls.bulkDecision(act.id)}>{words.by(act.decidedByName, act.decidedAt)}</a>
                </th>
                <td data-label={columns.outcome}>
                  <OutcomeBadge outcome={act.outcome} short />
                </td>
                <td data-label={columns.points}>{words.points(act.size)}</td>
                <td data-label={columns.state}>{stateOf(act)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <Empty>{words.none}</Empty>
      )}
      <Pages paging={paging} href={(page) => withQuery(urls.decidedTogether(consultation.id), { page })} />
    </Page>
  );
}

const stateOf = ({ undoneAt, undoneByName, standing, size }: BulkDecisionRow): string =>
  undoneAt ? words.undone(undoneByName, undoneAt) : words.standing(standing, size);

export interface DecidedPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly act: BulkDecisionView;
}

/** One of those acts: what each point was answered, and the button that undoes it. */
export function DecidedPage({ shell, consultation, act }: DecidedPageProps): JSX.Element {
  const title = words.act(act.size, act.decidedAt);
  const crumbs = [...crumbsTo(consultation), { text: words.title, href: urls.decidedTogether(consultation.id) }, { text: title }];
  return (
    <Page shell={shell} title={title} consultation={consultation} tab="points" crumbs={crumbs}>
      <Heading title={title} lead={words.by(act.decidedByName, act.decidedAt)} />
      {act.undoneAt ? <Notice>{words.undone(act.undoneByName, act.undoneAt)}</Notice> : null}
      <Decided points={act.points} />
      {act.undoneAt ? null : (
        <section class="wk-stack" aria-labelledby="ongedaan">
          <h2 id="ongedaan">{words.undoTitle}</h2>
          <p class="wk-read-width">{words.undoHelp}</p>
          <form method="post" action={urls.bulkDecisionUndo(act.id)}>
            <Button>{words.undo}</Button>
          </form>
        </section>
      )}
    </Page>
  );
}

function Decided({ points }: { readonly points: readonly BulkDecided[] }): JSX.Element {
  const { columns } = words;
  return (
    <table class="wk-table wk-table--cards">
      <caption class="wk-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.party}</th>
          <th scope="col">{columns.answer}</th>
          <th scope="col">{columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ id, number, party, outcome, motivation, notIncorporated, answer, inForce }) => (
          <tr key={id}>
            <td data-label={columns.number}>
              <a href={urls.point(id)}>
                <span class="wk-hidden">{wording.points.panel.title(number)}</span>
                <span aria-hidden="true">{number}</span>
              </a>
            </td>
            <th scope="row" dir="auto">
              {party}
            </th>
            <td data-label={columns.answer}>
              <OutcomeBadge outcome={outcome} short />
              <p class="wk-kept-lines wk-small" dir="auto">
                {[motivation, notIncorporated, answer].filter(Boolean).join('\n')}
              </p>
            </td>
            <td data-label={columns.state}>{inForce ? words.inForce : words.superseded}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
