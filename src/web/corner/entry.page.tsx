import type { JSX } from 'preact';
import type { CornerView, EntryView } from '../../submissions/corners.js';
import type { Section } from '../../submissions/sections.js';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { TextArea } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Notice } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { Deadline } from './deadline.js';
import { SectionText } from './section-text.js';

export interface EntryPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly round: CornerView['round'];
  readonly daysLeft: number;
  /** What it is about: a question, the title of a section, or in general. */
  readonly title: string;
  readonly lead: string;
  /** What the form posts to. */
  readonly action: string;
  readonly section: Section | null;
  /** As it is kept now; null when nothing is. */
  readonly entry: EntryView | null;
  /** Field `text`; hidden `version`. */
  readonly form: FormState;
  /** True when a colleague changed it meanwhile: both are shown. */
  readonly stale: boolean;
}

const words = wording.corner;

/** One question or section, with what the party says about it. */
export function EntryPage(props: EntryPageProps): JSX.Element {
  const { shell, consultation, round, daysLeft, title, lead, section, entry, form, stale } = props;
  const isOpen = round.state === 'open';
  const crumbs = [
    { text: words.short, href: urls.corner(consultation.id) },
    ...(section ? [{ text: section.document, href: urls.cornerDocument(consultation.id, section.documentId) }] : []),
    { text: title },
  ];
  return (
    <Page
      shell={shell}
      title={title}
      consultation={consultation}
      tab="corner"
      crumbs={crumbs}
      faulty={form.errors.length > 0 || stale}
      narrow
    >
      <h1 dir="auto">{title}</h1>
      {lead ? (
        <p class="wk-lead" dir="auto">
          {lead}
        </p>
      ) : null}
      {isOpen ? null : <Deadline round={round} daysLeft={daysLeft} hasDraft={entry !== null} />}
      {stale ? <Stale entry={entry} /> : null}
      <ErrorSummary form={form} />
      <div class={section ? 'wk-two-columns wk-two-columns--even' : 'wk-stack'}>
        {section ? <SectionText section={section} consultationId={consultation.id} /> : null}
        {isOpen || form.errors.length ? (
          <EntryForm {...props} />
        ) : (
          <p class="wk-verbatim" dir="auto">
            {entry?.text}
          </p>
        )}
      </div>
    </Page>
  );
}

function EntryForm({ action, form, entry }: EntryPageProps): JSX.Element {
  return (
    <form class="wk-form" method="post" noValidate action={action}>
      <input type="hidden" name="version" value={entry?.version ?? 0} />
      <TextArea form={form} name="text" label={words.text} help={words.textHelp} rows={10} optional />
      {entry ? <p class="wk-small wk-soft">{words.by(entry.updatedByName, entry.updatedAt)}</p> : null}
      <p class="wk-small wk-soft">{words.onlySaved}</p>
      <div class="wk-row">
        <Button kind="primary" name="to" value="next">
          {words.saveNext}
        </Button>
        <Button name="to" value="stay">
          {words.save}
        </Button>
      </div>
    </form>
  );
}

function Stale({ entry }: { readonly entry: EntryView | null }): JSX.Element {
  return (
    <div role="alert">
      <Notice kind="attention">
        <p>{entry ? words.stale(entry.updatedByName, entry.updatedAt) : words.staleGone}</p>
        {entry ? (
          <>
            <h2 class="wk-heading-s">{words.staleNow}</h2>
            <p class="wk-verbatim" dir="auto">
              {entry.text}
            </p>
          </>
        ) : null}
        <p>{words.staleYours}</p>
      </Notice>
    </div>
  );
}
