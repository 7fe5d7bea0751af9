import type { JSX } from 'preact';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Empty } from '../components/notice.js';
import { Pages, type Paging } from '../components/paging.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls, withQuery } from '../urls.js';
import { moment } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { MeetingFields } from './meeting-fields.js';
import type { MeetingLine } from './meeting-view.js';

export interface MeetingsPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly meetings: readonly MeetingLine[];
  readonly paging: Paging;
  /** See `MeetingFields`. */
  readonly addForm: FormState;
}

const words = wording.meetings;

/** The meetings of a consultation, and a form for one more. */
export function MeetingsPage({ shell, consultation, meetings, paging, addForm }: MeetingsPageProps): JSX.Element {
  const { work } = consultation.may;
  return (
    <Page shell={shell} title={words.title} consultation={consultation} tab="meetings" faulty={addForm.errors.length > 0}>
      <Heading title={words.title} lead={words.lead} />
      {meetings.length ? (
        <MeetingTable meetings={meetings} />
      ) : (
        <Empty>
          {words.list.none} {work ? words.list.noneAdd : null}
        </Empty>
      )}
      <Pages paging={paging} href={(page) => withQuery(urls.meetings(consultation.id), { page: page > 1 ? page : undefined })} />
      {work ? (
        <details class="wk-unfold" open={!meetings.length || addForm.errors.length > 0}>
          <summary class="wk-text-button wk-text-button--medium">{words.fields.add}</summary>
          <ErrorSummary form={addForm} prefix="nieuw-" />
          <form class="wk-form wk-box" method="post" noValidate action={urls.meetings(consultation.id)}>
            <MeetingFields form={addForm} prefix="nieuw-" />
            <div>
              <Button kind="primary">{words.fields.addButton}</Button>
            </div>
          </form>
        </details>
      ) : null}
    </Page>
  );
}

function MeetingTable({ meetings }: { readonly meetings: readonly MeetingLine[] }): JSX.Element {
  const { columns } = words.list;
  return (
    <table class="wk-table wk-table--cards">
      <caption class="wk-hidden">{words.list.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.title}</th>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.when}</th>
          <th scope="col">{columns.place}</th>
          <th scope="col" class="wk-num">
            {columns.people}
          </th>
        </tr>
      </thead>
      <tbody>
        {meetings.map(({ id, title, kind, startsAt, place, invited, attended }) => (
          <tr key={id}>
            <th scope="row" dir="auto">
              <a href={urls.meeting(id)}>{title}</a>
            </th>
            <td data-label={columns.kind}>{wording.meetingKind[kind]}</td>
            <td data-label={columns.when}>{moment(startsAt)}</td>
            <td data-label={columns.place} dir="auto">
              {place}
            </td>
            <td class="wk-num" data-label={columns.people}>
              {words.list.came(attended, invited)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
