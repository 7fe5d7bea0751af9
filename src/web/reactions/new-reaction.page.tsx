import type { JSX } from 'preact';
import { channels, type PartyKind, standings } from '../../vocabulary.js';
import { Button, ButtonLink } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { FileField, type Option, Select, TextArea, TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Notice } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { UploadProgress } from './upload-progress.js';

export interface NewReactionPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  /** Fields `file` (several), `text`, `party` (id), `channel`, `standing`, `receivedOn`, `round` (id), `question` (number). */
  readonly form: FormState;
  readonly parties: readonly { readonly id: string; readonly name: string; readonly kind: PartyKind }[];
  readonly rounds: readonly { readonly id: string; readonly title: string; readonly closesAt: string }[];
  readonly questions: readonly { readonly number: number; readonly text: string }[];
  /** Bytes that may be sent at once. */
  readonly uploadLimit: number;
  /** What can be read, as people call it: `Word, tekst en Markdown`. */
  readonly formats: string;
  /** Ends of file names for the file chooser: `.docx,.txt`. */
  readonly accept: string;
}

const words = wording.reactions.add;

export function NewReactionPage(props: NewReactionPageProps): JSX.Element {
  const { shell, consultation, form, rounds } = props;
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="reactions"
      crumbs={[{ text: wording.reactions.list.title, href: urls.reactions(consultation.id) }, { text: words.title }]}
      faulty={form.errors.length > 0}
      narrow
    >
      <Heading title={words.title} />
      <p class="wk-soft wk-read-width">{words.lead}</p>
      <ErrorSummary form={form} />
      {rounds.length ? null : (
        <Notice
          kind="attention"
          link={consultation.may.manage ? { href: urls.settings(consultation.id), text: words.noRoundLink } : undefined}
        >
          {words.noRound}
        </Notice>
      )}
      <form
        class="wk-two-columns"
        method="post"
        noValidate
        action={urls.reactions(consultation.id)}
        encType="multipart/form-data"
        data-uploads="form"
      >
        <TheWords {...props} />
        <AboutThem {...props} />
        <div class="wk-row">
          <Button kind="primary">{words.button}</Button>
          <ButtonLink href={urls.reactions(consultation.id)}>{wording.shell.cancel}</ButtonLink>
        </div>
      </form>
      <UploadProgress />
    </Page>
  );
}

function TheWords({ consultation, form, uploadLimit, formats, accept }: NewReactionPageProps): JSX.Element {
  return (
    <div class="wk-form">
      <FileField form={form} name="file" label={words.file} help={words.fileHelp(uploadLimit, formats)} accept={accept} multiple optional />
      <p class="wk-small">
        {words.template} <a href={urls.importTemplate(consultation.id)}>{words.templateLink}</a>
      </p>
      <p class="wk-small">
        <a href={urls.columnMappings(consultation.id)}>{wording.looking.mappings.link}</a>
      </p>
      <p class="wk-or">{words.or}</p>
      <TextArea form={form} name="text" label={words.text} help={words.textHelp} rows={12} optional />
    </div>
  );
}

/** The fields that say whose reaction it is come first: they matter most when the file does not tell. */
function AboutThem({ consultation, form, parties, rounds, questions }: NewReactionPageProps): JSX.Element {
  const partyOptions = parties.map(({ id, name, kind }): Option => ({ value: id, label: `${name} (${wording.partyKind[kind]})` }));
  const roundOptions = rounds.map(({ id, title, closesAt }): Option => ({ value: id, label: words.roundOption(title, closesAt) }));
  const questionOptions = questions.map(
    ({ number, text }): Option => ({ value: String(number), label: words.questionOption(number, text) }),
  );
  return (
    <fieldset class="wk-box wk-box--quiet wk-stack--roomy wk-dense">
      <legend class="wk-hidden">{words.about}</legend>
      <div>
        <Select
          form={form}
          name="party"
          label={words.party}
          help={words.partyHelp}
          options={partyOptions}
          placeholder={words.partySeveral}
          optional
        />
        <p class="wk-small">
          {words.partyMissing} <a href={urls.parties(consultation.id)}>{words.partyAdd}</a>
        </p>
      </div>
      <TextField form={form} name="receivedOn" label={words.receivedOn} type="date" short />
      <Select
        form={form}
        name="channel"
        label={words.channel}
        options={channels.map((value) => ({ value, label: wording.channel[value] }))}
      />
      <Select
        form={form}
        name="standing"
        label={words.standing}
        options={standings.map((value) => ({ value, label: wording.standing[value] }))}
        placeholder={words.standingByParty}
        optional
      />
      {rounds.length > 1 ? (
        <Select form={form} name="round" label={words.round} options={roundOptions} placeholder={words.roundByDay} optional />
      ) : null}
      {questions.length ? (
        <Select form={form} name="question" label={words.question} options={questionOptions} placeholder={words.questionNone} optional />
      ) : null}
    </fieldset>
  );
}
