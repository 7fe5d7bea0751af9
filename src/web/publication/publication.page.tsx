import type { JSX } from 'preact';
import type { PublicationPreview } from '../../publication/publication-preview.js';
import type { PublicationView } from '../../publication/publications.js';
import { Button, PostButton } from '../components/buttons.js';
import { Checkbox, RadioChoices } from '../components/choices.js';
import { ErrorSummary } from '../components/error-summary.js';
import { TextArea, TextField } from '../components/fields.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Notice } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface PublicationPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly rounds: readonly { readonly id: string; readonly title: string }[];
  /** Latest first; those in force have no end. */
  readonly publications: readonly PublicationView[];
  readonly preview: PublicationPreview;
  /** Fields `round` (empty for the whole), `note`, `indexable`. */
  readonly form: FormState;
  /** Id of the publication of which `withdrawForm` was refused. */
  readonly withdrawn?: string | null;
  /** Field `reason`. */
  readonly withdrawForm?: FormState;
}

const words = wording.answers.publication;

/** What is public now, what would be, and the form that makes it so. */
export function PublicationPage(props: PublicationPageProps): JSX.Element {
  const { shell, consultation, rounds, publications, form, withdrawForm = emptyForm } = props;
  const now = publications.filter(({ endedAt }) => !endedAt);
  const faulty = form.errors.length + withdrawForm.errors.length > 0;
  const crumbs = [{ text: wording.reports.title, href: urls.reports(consultation.id) }, { text: words.title }];
  return (
    <Page shell={shell} title={words.title} consultation={consultation} tab="reports" crumbs={crumbs} faulty={faulty} narrow>
      <Heading title={words.title} lead={words.lead} />
      <ErrorSummary form={form} />
      <section class="wk-stack" aria-labelledby="nu">
        <h2 id="nu">{words.now}</h2>
        {now.length ? null : <p>{words.nothing}</p>}
        {now.map((publication) => (
          <InForce key={publication.id} {...props} publication={publication} />
        ))}
      </section>
      <Preview {...props} />
      {consultation.may.manage ? (
        <section class="wk-stack" aria-labelledby="publiceren">
          <h2 id="publiceren">{words.form}</h2>
          <form class="wk-form wk-box" method="post" noValidate action={urls.publication(consultation.id)}>
            <RadioChoices
              form={{ ...form, values: { round: 'whole', ...form.values } }}
              name="round"
              label={words.what}
              options={[{ value: 'whole', label: words.whole }, ...rounds.map(({ id, title }) => ({ value: id, label: title }))]}
            />
            <TextArea form={form} name="note" label={words.note} help={words.noteHelp} optional />
            <Checkbox form={form} name="indexable" label={words.indexable} />
            <Button kind="primary">{words.button}</Button>
          </form>
        </section>
      ) : null}
      <Earlier publications={publications.filter(({ endedAt }) => endedAt)} />
    </Page>
  );
}

/** One publication in force: since when, whether search engines may show it, and how to take it back. */
function InForce(props: PublicationPageProps & { readonly publication: PublicationView }): JSX.Element {
  const { consultation, publication, withdrawn, withdrawForm = emptyForm } = props;
  const { id, round, pointCount, publishedAt, publishedByName, indexable, version } = publication;
  const form = withdrawn === id ? withdrawForm : emptyForm;
  const prefix = `intrekken-${id}-`;
  return (
    <div class="wk-box wk-stack">
      <p dir="auto">
        {words.scope(round, pointCount, publishedAt, publishedByName)}. <a href={urls.publicConsultation(consultation.id)}>{words.look}</a>
      </p>
      {publication.note ? <p dir="auto">{publication.note}</p> : null}
      <div class="wk-row">
        <p>{indexable ? words.indexed : words.notIndexed}</p>
        {consultation.may.manage ? (
          <PostButton
            action={urls.publicationIndexing(id)}
            fields={{ consultation: consultation.id, indexable: indexable ? 'no' : 'yes', version }}
            about={words.withdrawAbout(round)}
          >
            {indexable ? words.unindex : words.index}
          </PostButton>
        ) : null}
      </div>
      {consultation.may.manage ? (
        <details class="wk-unfold" open={form.errors.length > 0}>
          <summary class="wk-text-button">
            {words.withdraw} <span class="wk-hidden">{words.withdrawAbout(round)}</span>
          </summary>
          <ErrorSummary form={form} prefix={prefix} />
          <form class="wk-form" method="post" noValidate action={urls.publicationWithdraw(id)}>
            <input type="hidden" name="consultation" value={consultation.id} />
            <TextField form={form} name="reason" id={`${prefix}reason`} label={words.reason} help={words.reasonHelp} maxLength={2000} />
            <Button>{words.withdraw}</Button>
          </form>
        </details>
      ) : null}
    </div>
  );
}

function Preview({ preview }: PublicationPageProps): JSX.Element {
  const { points, decided, leftOut, withheld, unnamed, named } = preview;
  return (
    <section class="wk-stack" aria-labelledby="voorbeeld">
      <h2 id="voorbeeld">{words.preview}</h2>
      <p>{words.counts(points, decided)}</p>
      {leftOut ? <p>{words.leftOut(leftOut)}</p> : null}
      {withheld ? <p>{words.withheld(withheld)}</p> : null}
      {unnamed ? <p>{words.unnamed(unnamed)}</p> : null}
      {named.length ? (
        <Notice kind="attention">
          <p>{words.named(named.length)}</p>
          <p class="wk-row wk-row--links">
            {named.map(({ id, number }) => (
              <a key={id} href={`${urls.point(id)}#vertrouwelijk`}>
                {wording.answers.public.point(number)}
              </a>
            ))}
          </p>
        </Notice>
      ) : null}
    </section>
  );
}

function Earlier({ publications }: { readonly publications: readonly PublicationView[] }): JSX.Element | null {
  if (!publications.length) return null;
  return (
    <section class="wk-stack" aria-labelledby="eerder">
      <h2 id="eerder">{words.history}</h2>
      <ul class="wk-files">
        {publications.map(({ id, round, pointCount, publishedAt, publishedByName, endedAt, endedBecause, endedByName, endReason }) => (
          <li key={id} dir="auto">
            {words.scope(round, pointCount, publishedAt, publishedByName)}
            <small>
              {words.endedAt(words.ended[endedBecause ?? 'replaced'], endedAt ?? '', endedByName ?? '')}
              {endReason ? `: ${endReason}` : ''}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
