import type { JSX } from 'preact';
import { Button, ButtonLink } from '../components/buttons.js';
import { FileField, Select, TextArea } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Notice } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import type { FileFault } from './file-faults.js';

export interface RefusedFile {
  readonly form: FormState;
  readonly faults: readonly FileFault[];
}

export interface ThemeFilesPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  /** Other consultations of which the visitor is in the working group. */
  readonly others: readonly { readonly id: string; readonly title: string }[];
  /** Fields `text`, `file`. */
  readonly scheme: RefusedFile;
  /** Fields `from`, `file`. */
  readonly examples: RefusedFile;
}

const words = wording.settings.themes.files;
const MOST_FAULTS = 50;

/** The scheme and what was confirmed, out as a file and in again: all of it, or nothing and every fault with its row and column. */
export function ThemeFilesPage({ shell, consultation, others, scheme, examples }: ThemeFilesPageProps): JSX.Element {
  const { id } = consultation;
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="settings"
      crumbs={[{ text: wording.settings.themes.title, href: urls.themes(id) }, { text: words.title }]}
      faulty={[scheme, examples].some(({ form, faults }) => form.errors.length + faults.length > 0)}
      narrow
    >
      <Heading title={words.title} />
      <section class="wk-stack" aria-labelledby="ophalen">
        <h2 id="ophalen">{words.out}</h2>
        <p class="wk-soft">{words.outLead}</p>
        <div class="wk-row">
          <ButtonLink href={urls.themeFile(id, 'csv')} icon="download">
            {words.csv}
          </ButtonLink>
          <ButtonLink href={urls.themeFile(id, 'json')} icon="download">
            {words.json}
          </ButtonLink>
        </div>
      </section>
      <section class="wk-stack" aria-labelledby="inlezen">
        <h2 id="inlezen">{words.in}</h2>
        <Faults {...scheme} />
        <form class="wk-form wk-box" method="post" noValidate action={urls.themeFiles(id)} encType="multipart/form-data">
          <p class="wk-small">{words.inLead}</p>
          <TextArea form={scheme.form} name="text" label={words.text} rows={7} optional />
          <FileField form={scheme.form} name="file" label={words.file} accept=".csv,.json,text/csv,application/json" optional />
          <Button kind="primary">{words.button}</Button>
        </form>
      </section>
      <section class="wk-stack" aria-labelledby="voorbeelden">
        <h2 id="voorbeelden">{words.examples}</h2>
        <p class="wk-soft">{words.examplesLead}</p>
        <ButtonLink href={urls.themeFile(id, 'jsonl')} icon="download">
          {words.examplesOut}
        </ButtonLink>
        <Faults {...examples} />
        <form class="wk-form wk-box" method="post" noValidate action={urls.themeExamples(id)} encType="multipart/form-data">
          {others.length ? (
            <Select
              form={examples.form}
              name="from"
              label={words.from}
              options={[{ value: '', label: words.fromPick }, ...others.map((other) => ({ value: other.id, label: other.title }))]}
              optional
            />
          ) : null}
          <FileField
            form={examples.form}
            name="file"
            id="voorbeeldbestand"
            label={words.examplesFile}
            accept=".jsonl,.ndjson,.txt"
            optional
          />
          <Button>{words.examplesButton}</Button>
        </form>
      </section>
    </Page>
  );
}

function Faults({ form, faults }: RefusedFile): JSX.Element | null {
  if (!faults.length && !form.errors.length) return null;
  return (
    <div role="alert">
      <Notice kind="error">
        <p>
          <b>{faults.length ? words.refused(faults.length) : form.errors[0]?.message}</b>
        </p>
        <ul>
          {faults.slice(0, MOST_FAULTS).map(({ row, column, message }) => (
            <li key={`${row}-${column}-${message}`}>
              <b>{words.fault(row, column)}</b>: {message}
            </li>
          ))}
          {faults.length > MOST_FAULTS ? <li>{words.more(faults.length - MOST_FAULTS)}</li> : null}
        </ul>
      </Notice>
    </div>
  );
}
