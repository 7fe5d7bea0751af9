import type { JSX } from 'preact';
import type { LoadView } from '../../deliberation/flow/workload.js';
import { Heading } from '../components/heading.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { type PointsQuery, pointsHref } from '../points/points-query.js';
import { figure } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { personName } from './assignment-form.js';
import { Divide, type DivideProps } from './divide.js';

export interface WorkloadPageProps extends Omit<DivideProps, 'consultationId'> {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly load: readonly LoadView[];
}

const words = wording.flow.workload;

/** Who works on how many points, and the form that divides them. */
export function WorkloadPage(props: WorkloadPageProps): JSX.Element {
  const { shell, consultation, load, form } = props;
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="points"
      crumbs={[{ text: wording.points.list.title, href: pointsHref(consultation.id, {}) }, { text: words.title }]}
      faulty={form.errors.length > 0}
      narrow
    >
      <Heading title={words.title} lead={words.lead} />
      <table class="wk-table wk-table--cards">
        <caption class="wk-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.person}</th>
            {[words.columns.open, words.columns.overdue, words.columns.decided].map((column) => (
              <th key={column} scope="col" class="wk-num">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {load.map((row) => (
            <Row key={row.assignee?.id ?? ''} consultationId={consultation.id} row={row} />
          ))}
        </tbody>
      </table>
      <Divide {...props} consultationId={consultation.id} />
    </Page>
  );
}

function Row({ consultationId, row }: { readonly consultationId: string; readonly row: LoadView }): JSX.Element {
  const { assignee, open, overdue, decided } = row;
  const who = assignee?.id ?? 'none';
  const cell = (label: string, count: number, query: Partial<PointsQuery>): JSX.Element => (
    <td class="wk-num" data-label={label}>
      {count ? <a href={pointsHref(consultationId, { ...query, assignee: who })}>{figure(count)}</a> : 0}
    </td>
  );
  return (
    <tr>
      <th scope="row" dir="auto">
        {assignee ? personName(assignee) : words.nobody}
      </th>
      {cell(words.columns.open, open, { open: 'decision', sort: 'due' })}
      {cell(words.columns.overdue, overdue, { due: 'overdue', sort: 'due' })}
      {cell(words.columns.decided, decided, { step: 'decided' })}
    </tr>
  );
}
