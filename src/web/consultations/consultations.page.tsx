import type { JSX } from 'preact';
import { ButtonLink } from '../components/buttons.js';
import { Heading } from '../components/heading.js';
import { Empty } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { figure } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { daysUntil, stateOn } from './period.js';

export interface ConsultationsPageProps {
  readonly shell: Shell;
  /** YYYY-MM-DD, in Dutch time. */
  readonly today: string;
  readonly consultations: readonly ConsultationRow[];
  readonly mayCreate: boolean;
}

export interface ConsultationRow {
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly opensOn: string;
  readonly closesOn: string;
  /** Null for who does not see the other parties. */
  readonly parties: number | null;
  readonly reactions: number;
  readonly points: number;
  readonly undecided: number;
}

const words = wording.consultations;

export function ConsultationsPage({ shell, today, consultations, mayCreate }: ConsultationsPageProps): JSX.Element {
  return (
    <Page shell={shell} title={words.list.title} narrow>
      <Heading title={words.list.title}>
        {mayCreate && consultations.length ? (
          <ButtonLink href={urls.newConsultation} kind="primary">
            {words.list.new}
          </ButtonLink>
        ) : null}
      </Heading>
      {consultations.length ? (
        <ConsultationTable rows={consultations} today={today} />
      ) : (
        <Empty>
          {words.list.none} {mayCreate ? <a href={urls.newConsultation}>{words.list.noneMaker}</a> : words.list.noneReader}
        </Empty>
      )}
    </Page>
  );
}

function ConsultationTable({ rows, today }: { readonly rows: readonly ConsultationRow[]; readonly today: string }): JSX.Element {
  const { columns } = words.list;
  return (
    <table class="wk-table wk-table--cards">
      <caption class="wk-hidden">{words.list.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.title}</th>
          <th scope="col">{columns.period}</th>
          {[columns.parties, columns.reactions, columns.points, columns.undecided].map((column) => (
            <th key={column} scope="col" class="wk-num">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" dir="auto">
              <a class="wk-link wk-strong" href={urls.consultation(row.id)}>
                {row.title}
              </a>
            </th>
            <td>
              {words.period(row.opensOn, row.closesOn)}
              <span class="wk-kind">{stateWords(row, today)}</span>
            </td>
            <Count label={columns.parties} value={row.parties} href={urls.parties(row.id)} />
            <Count label={columns.reactions} value={row.reactions} href={urls.reactions(row.id)} />
            <Count label={columns.points} value={row.points} href={urls.points(row.id)} />
            <Count label={columns.undecided} value={row.undecided} href={`${urls.points(row.id)}?open=decision`} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function stateWords({ opensOn, closesOn }: ConsultationRow, today: string): string {
  const state = stateOn(today, opensOn, closesOn);
  return state === 'open' ? words.daysLeft(daysUntil(today, closesOn)) : words.list.states[state];
}

function Count({ label, value, href }: { readonly label: string; readonly value: number | null; readonly href: string }): JSX.Element {
  return (
    <td class="wk-num" data-label={label}>
      {value ? <a href={href}>{figure(value)}</a> : value}
    </td>
  );
}
