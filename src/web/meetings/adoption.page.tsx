import type { JSX } from 'preact';
import { OutcomeBadge } from '../components/badges.js';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { TextField } from '../components/fields.js';
import { errorOf, type FormState, typedValues } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Empty, Notice } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { figure } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import type { ItemShown } from './agenda-view.js';

export interface AdoptionPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly meeting: { readonly id: string; readonly title: string };
  /** Those with a drafted decision. */
  readonly items: readonly ItemShown[];
  /** Fields `items` (ids), `signedBy`, `adoptedOn`. */
  readonly form: FormState;
}

const words = wording.agenda.adoption;

/** What is about to be adopted, and who signs for it. */
export function AdoptionPage({ shell, consultation, meeting, items, form }: AdoptionPageProps): JSX.Element {
  const fault = errorOf(form, 'items');
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="meetings"
      crumbs={[
        { text: wording.meetings.title, href: urls.meetings(consultation.id) },
        { text: meeting.title, href: urls.meeting(meeting.id) },
        { text: words.title },
      ]}
      faulty={form.errors.length > 0}
      narrow
    >
      <Heading title={words.title} lead={words.lead} />
      <ErrorSummary form={form} />
      {items.length ? (
        <form class="wk-stack--roomy" method="post" noValidate action={urls.meetingAdoption(meeting.id)}>
          <fieldset class={fault ? 'wk-fieldset wk-field--faulty' : 'wk-fieldset'} id="items" tabIndex={-1}>
            <legend class="utrecht-form-label">{words.legend}</legend>
            {fault ? <p class="wk-fault">{fault}</p> : null}
            <ul class="wk-similar">
              {items.map((item) => (
                <Draft key={item.id} item={item} isChosen={typedValues(form, 'items').includes(item.id)} />
              ))}
            </ul>
          </fieldset>
          <div class="wk-form wk-box">
            <TextField form={form} name="signedBy" label={words.signedBy} help={words.signedByHelp} maxLength={200} />
            <TextField form={form} name="adoptedOn" label={words.adoptedOn} type="date" short />
            <div>
              <Button kind="primary">{words.button}</Button>
            </div>
          </div>
        </form>
      ) : (
        <Empty>{words.none}</Empty>
      )}
    </Page>
  );
}

function Draft({ item, isChosen }: { readonly item: ItemShown; readonly isChosen: boolean }): JSX.Element {
  const { id, position, title, outcome, motivation, notIncorporated, changed, members } = item;
  const against = members.filter(({ stance }) => stance === 'against').map(({ name }) => name);
  return (
    <li class="wk-stack">
      <label class="wk-check" for={`besluit-${position}`}>
        <input class="wk-tick" type="checkbox" id={`besluit-${position}`} name="items" value={id} checked={isChosen} />
        <span dir="auto">
          {figure(position)}. {title}
        </span>
      </label>
      <p class="wk-row">
        {outcome ? <OutcomeBadge outcome={outcome} /> : null}
        <a class="wk-small" href={urls.agendaItem(id)}>
          {wording.agenda.about(position)}
        </a>
      </p>
      <p class="wk-kept-lines" dir="auto">
        {motivation}
      </p>
      {notIncorporated ? (
        <p class="wk-kept-lines" dir="auto">
          <b>{wording.points.decision.notTaken}</b> {notIncorporated}
        </p>
      ) : null}
      {against.length ? <p class="wk-small wk-soft">{words.dissent(against)}</p> : null}
      {changed ? <Notice kind="attention">{words.changed}</Notice> : null}
    </li>
  );
}
