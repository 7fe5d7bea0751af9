import type { JSX } from 'preact';
import type { CornerView, EntryView } from '../../submissions/corners.js';
import { Button, ButtonLink } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Empty, Notice } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { size } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { Deadline } from './deadline.js';

export interface ReviewPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly corner: CornerView;
  readonly daysLeft: number;
  readonly form: FormState;
  /** Where each entry can be changed. */
  readonly hrefOf: (entry: EntryView) => string;
}

const words = wording.corner.review;

/** All that would be sent, word for word, and the one button that sends it. */
export function ReviewPage({ shell, consultation, corner, daysLeft, form, hrefOf }: ReviewPageProps): JSX.Element {
  const { draft, round, maySubmit } = corner;
  const isEmpty = !draft || (!draft.entries.length && !draft.files.length);
  const isOpen = round.state === 'open';
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="corner"
      crumbs={[{ text: wording.corner.short, href: urls.corner(consultation.id) }, { text: words.title }]}
      faulty={form.errors.length > 0}
      narrow
    >
      <Heading title={words.title} lead={words.lead(corner.party.name)} />
      <ErrorSummary form={form} />
      <Deadline round={round} daysLeft={daysLeft} hasDraft={!isEmpty} />
      {isEmpty ? <Empty>{words.nothing}</Empty> : null}
      {draft?.entries.map((entry) => (
        <section key={entry.key} class="wk-stack" aria-labelledby={`deel-${entry.id}`}>
          <h2 id={`deel-${entry.id}`} class="wk-heading-s" dir="auto">
            {entry.place}
          </h2>
          <p class="wk-verbatim" dir="auto">
            {entry.text}
          </p>
          {isOpen ? (
            <p>
              <a href={hrefOf(entry)}>
                {words.change} <span class="wk-hidden">{entry.place}</span>
              </a>
            </p>
          ) : null}
        </section>
      ))}
      {draft?.files.length ? (
        <section class="wk-stack" aria-labelledby="bestanden">
          <h2 id="bestanden" class="wk-heading-s">
            {words.files(draft.files.length)}
          </h2>
          <ul class="wk-tasks">
            {draft.files.map((file) => (
              <li key={file.id} dir="auto">
                {file.fileName} ({size(file.size)})
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {maySubmit ? null : <Notice>{words.writer}</Notice>}
      <div class="wk-row">
        {isOpen && maySubmit && !isEmpty ? (
          <form method="post" action={urls.cornerReview(consultation.id)}>
            <input type="hidden" name="version" value={draft?.version ?? 0} />
            <Button kind="primary">{words.button}</Button>
          </form>
        ) : null}
        <ButtonLink href={urls.corner(consultation.id)}>{wording.corner.back}</ButtonLink>
      </div>
    </Page>
  );
}
