import type { JSX } from 'preact';
import type { WriterRow } from '../../invitations/writers.js';
import type { CornerView, EntryView } from '../../submissions/corners.js';
import type { AskedDocument } from '../../submissions/sections.js';
import { Button, ButtonLink, PostButton } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { FileField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { size } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { Colleagues } from './colleagues.js';
import { Deadline } from './deadline.js';
import { Sent } from './sent.js';

export interface CornerPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly description: string;
  readonly corner: CornerView;
  /** Whole days until the round closes. */
  readonly daysLeft: number;
  readonly questions: readonly { readonly number: number; readonly text: string }[];
  readonly documents: readonly Omit<AskedDocument, 'sections'>[];
  readonly writers: readonly WriterRow[];
  /** A link that was made just now. */
  readonly madeLink: string | null;
  /** Field `file`. */
  readonly fileForm: FormState;
  /** Field `name`. */
  readonly writerForm: FormState;
}

const words = wording.corner;

/** What a party finds when it comes in: what is asked, until when, and how far it is. */
export function CornerPage(props: CornerPageProps): JSX.Element {
  const { shell, consultation, description, corner, daysLeft, questions, documents, fileForm, writerForm } = props;
  const title = words.title(corner.party.name);
  const entries = corner.draft?.entries ?? [];
  const isOpen = corner.round.state === 'open';
  const general = entries.find(({ about }) => about === 'general');
  const isBegun = entries.length > 0 || (corner.draft?.files.length ?? 0) > 0;
  return (
    <Page
      shell={shell}
      title={title}
      consultation={consultation}
      tab="corner"
      faulty={fileForm.errors.length + writerForm.errors.length > 0}
      narrow
    >
      <Heading title={title} lead={words.asked(corner.round.title)}>
        {isOpen && isBegun ? (
          <ButtonLink href={urls.cornerReview(consultation.id)} kind="primary">
            {words.toReview}
          </ButtonLink>
        ) : null}
      </Heading>
      <Deadline round={corner.round} daysLeft={daysLeft} hasDraft={isBegun} />
      <ErrorSummary form={fileForm} />
      <ErrorSummary form={writerForm} prefix="collega-" />
      <Sent corner={corner} />
      {description ? (
        <section class="wk-stack" aria-labelledby="waarover">
          <h2 id="waarover">{words.about}</h2>
          <p class="wk-read-width" dir="auto">
            {description}
          </p>
        </section>
      ) : null}
      <section class="wk-stack" aria-labelledby="vragen">
        <h2 id="vragen">{words.questions}</h2>
        {questions.length ? (
          <ol class="wk-tasks">
            {questions.map(({ number, text }) => (
              <Task
                key={number}
                href={urls.cornerQuestion(consultation.id, number)}
                label={words.question(number)}
                text={text}
                entry={entries.find(({ questionNumber }) => questionNumber === number)}
              />
            ))}
          </ol>
        ) : (
          <p class="wk-soft">{words.questionsNone}</p>
        )}
      </section>
      <section class="wk-stack" aria-labelledby="documenten">
        <h2 id="documenten">{words.documents}</h2>
        <p class="wk-soft">{documents.length ? words.documentsLead : words.documentsNone}</p>
        <ul class="wk-tasks">
          {documents.map(({ id, title: name, label }) => (
            <li key={id}>
              <a href={urls.cornerDocument(consultation.id, id)} dir="auto">
                {words.read(name)}
              </a>{' '}
              <span class="wk-soft">
                {words.version(label)}. {words.reacted(entries.filter(({ documentId }) => documentId === id).length)}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section class="wk-stack" aria-labelledby="algemeen">
        <h2 id="algemeen">{words.general}</h2>
        <ul class="wk-tasks">
          <Task href={urls.cornerGeneral(consultation.id)} label={words.general} text={words.generalLead} entry={general} />
        </ul>
      </section>
      <Files {...props} isOpen={isOpen} />
      <Colleagues {...props} />
    </Page>
  );
}

interface TaskProps {
  readonly href: string;
  readonly label: string;
  readonly text: string;
  readonly entry: EntryView | undefined;
}

function Task({ href, label, text, entry }: TaskProps): JSX.Element {
  return (
    <li>
      <a href={href}>{label}</a>{' '}
      <span class={entry ? 'wk-badge wk-badge--incorporated' : 'wk-badge wk-badge--open'}>{entry ? words.filled : words.empty}</span>
      <p dir="auto">{text}</p>
      {entry ? <p class="wk-small wk-soft">{words.by(entry.updatedByName, entry.updatedAt)}</p> : null}
    </li>
  );
}

function Files({ consultation, corner, fileForm, isOpen }: CornerPageProps & { readonly isOpen: boolean }): JSX.Element {
  const files = corner.draft?.files ?? [];
  return (
    <section class="wk-stack" aria-labelledby="bestanden">
      <h2 id="bestanden">{words.files}</h2>
      <p class="wk-soft">{words.filesLead}</p>
      {files.length ? (
        <ul class="wk-tasks">
          {files.map(({ id, fileName, size: bytes, addedAt, addedByName }) => (
            <li key={id}>
              <span dir="auto">{fileName}</span> <span class="wk-soft">({size(bytes)})</span>{' '}
              {isOpen ? (
                <PostButton action={urls.cornerFileRemoval(consultation.id, id)} about={fileName}>
                  {words.fileRemove}
                </PostButton>
              ) : null}
              <p class="wk-small wk-soft">{words.by(addedByName, addedAt)}</p>
            </li>
          ))}
        </ul>
      ) : (
        <p>{words.filesNone}</p>
      )}
      {isOpen ? (
        <form class="wk-form wk-box" method="post" noValidate action={urls.cornerFiles(consultation.id)} encType="multipart/form-data">
          <FileField form={fileForm} name="file" label={words.file} />
          <Button>{words.fileButton}</Button>
        </form>
      ) : null}
    </section>
  );
}
