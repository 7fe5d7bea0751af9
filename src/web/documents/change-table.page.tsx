import type { JSX } from 'preact';
import { type ChangeState, changeStates } from '../../documents/document.entity.js';
import type { ChangeTable, ChangeTableRow } from '../../reports/change-table.js';
import { ButtonLink } from '../components/buttons.js';
import { ChipLink } from '../components/filter.js';
import { Heading } from '../components/heading.js';
import { Empty } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls, withQuery } from '../urls.js';
import { wording } from '../wording/wording.js';
import { StateBadge } from './change-article.js';
import { Tracked } from './tracked.js';
import { Becomes, Was } from './word-changes.js';

export interface ChangeTablePageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly table: ChangeTable;
  readonly state?: ChangeState | undefined;
  /** Whether an earlier version was asked for than the one before. */
  readonly isApart: boolean;
}

const words = wording.documents.table;

/** Was and becomes as one table, to read and to print; own initiatives can stand alone. */
export function ChangeTablePage({ shell, consultation, table, state, isApart }: ChangeTablePageProps): JSX.Element {
  const { documentId, document, fromLabel, toLabel, rows } = table;
  const title = words.title(document);
  const at = urls.changeTable(documentId, toLabel);
  const van = isApart ? fromLabel : '';
  const isParty = consultation.may.ownOnly === true;
  return (
    <Page
      shell={shell}
      title={title}
      consultation={consultation}
      tab="documents"
      crumbs={[
        { text: wording.documents.title, href: urls.documents(consultation.id) },
        { text: wording.documents.changes.title(document), href: withQuery(urls.changes(documentId, toLabel), { van }) },
        { text: title },
      ]}
    >
      <Heading title={title} lead={words.lead(fromLabel, toLabel)}>
        <ButtonLink href={withQuery(at, { van, stand: state, format: 'csv' })} icon="download">
          {words.download}
        </ButtonLink>
      </Heading>
      {isParty ? null : (
        <nav class="wk-chips" aria-label={wording.documents.changes.choose}>
          <ChipLink href={withQuery(at, { van })} on={state === undefined}>
            {wording.documents.changes.all}
          </ChipLink>
          {changeStates.map((one) => (
            <ChipLink key={one} href={withQuery(at, { van, stand: one })} on={one === state}>
              {wording.documents.changes.states[one]}
            </ChipLink>
          ))}
        </nav>
      )}
      {rows.length ? <Table rows={rows} isApart={isApart} isParty={isParty} /> : <Empty>{words.empty}</Empty>}
    </Page>
  );
}

interface TableProps {
  readonly rows: readonly ChangeTableRow[];
  readonly isApart: boolean;
  readonly isParty: boolean;
}

function Table({ rows, isApart, isParty }: TableProps): JSX.Element {
  const { columns } = words;
  return (
    <table class="wk-table wk-table--cards wk-was-becomes-table">
      <caption>{words.caption(rows.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.section}</th>
          <th scope="col">{columns.was}</th>
          <th scope="col">{columns.becomes}</th>
          {isApart ? null : <th scope="col">{columns.why}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.seq}>
            <th scope="row" dir="auto">
              {row.section || wording.documents.changes.noSection}
            </th>
            <td data-label={columns.was}>
              <Was words={row.words} />
            </td>
            <td data-label={columns.becomes}>
              <Becomes words={row.words} />
            </td>
            {isApart ? null : (
              <td>
                <Why row={row} isParty={isParty} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Why({ row, isParty }: { readonly row: ChangeTableRow; readonly isParty: boolean }): JSX.Element {
  const { state, causes, ownInitiativeReason } = row;
  return (
    <>
      <StateBadge state={state} isParty={isParty} />
      {causes.map(({ pointId, number, party }) => (
        <p key={pointId} dir="auto">
          <a href={urls.point(pointId)}>{wording.points.panel.title(number)}</a>, {party}
        </p>
      ))}
      {state === 'explained' && !causes.length ? <p>{words.others}</p> : null}
      <Tracked edits={row.edits} />
      {ownInitiativeReason ? (
        <p class="wk-kept-lines" dir="auto">
          {ownInitiativeReason}
        </p>
      ) : null}
    </>
  );
}
