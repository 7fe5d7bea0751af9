import type { JSX } from 'preact';
import { type DocumentKind, documentKinds } from '../../documents/document.entity.js';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { FileField, Select, TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Empty } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { day, size } from '../wording/format.js';
import { wording } from '../wording/wording.js';

export interface DocumentsPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly documents: readonly DocumentShown[];
  readonly rounds: readonly { readonly id: string; readonly title: string }[];
  readonly today: string;
  /** Fields `title`, `kind`. */
  readonly addForm: FormState;
  /** Fields `label`, `datedOn`, `round`, `file`, of the document named by `versionOf`. */
  readonly versionForm: FormState;
  readonly versionOf?: string | undefined;
}

export interface DocumentShown {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind;
  /** Newest first. */
  readonly versions: readonly VersionShown[];
}

export interface VersionShown {
  readonly label: string;
  readonly datedOn: string;
  readonly fileName: string;
  /** Bytes. */
  readonly size: number;
  /** Null for a first version, which differs from nothing. */
  readonly unexplained: number | null;
  readonly warnings: readonly { readonly code: string; readonly detail: string }[];
}

const words = wording.documents;

export function DocumentsPage(props: DocumentsPageProps): JSX.Element {
  const { shell, consultation, documents, addForm, versionForm } = props;
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="documents"
      faulty={addForm.errors.length + versionForm.errors.length > 0}
    >
      <Heading title={words.title} lead={words.lead} />
      <ErrorSummary form={addForm.errors.length ? addForm : versionForm} />
      {documents.length ? null : (
        <Empty>
          {words.none} {consultation.may.work ? words.noneHelp : null}
        </Empty>
      )}
      {documents.map((document) => (
        <DocumentSection key={document.id} {...props} document={document} />
      ))}
      {consultation.may.work ? (
        <section class="wk-box wk-stack" aria-labelledby="toevoegen">
          <h2 id="toevoegen">{words.add.title}</h2>
          <form class="wk-form wk-dense" method="post" action={urls.documents(consultation.id)}>
            <TextField form={addForm} name="title" label={words.add.name} maxLength={200} />
            <Select
              form={addForm}
              name="kind"
              label={words.add.kind}
              options={documentKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
            />
            <div>
              <Button kind="primary">{words.add.send}</Button>
            </div>
          </form>
        </section>
      ) : null}
    </Page>
  );
}

function DocumentSection(props: DocumentsPageProps & { readonly document: DocumentShown }): JSX.Element {
  const { consultation, document } = props;
  const id = `document-${document.id}`;
  return (
    <section class="wk-stack" aria-labelledby={id}>
      <h2 id={id}>
        {document.title}{' '}
        {document.title === words.kinds[document.kind] ? null : <span class="wk-soft wk-small">{words.kinds[document.kind]}</span>}
      </h2>
      {document.versions.length ? (
        <VersionTable document={document} isParty={consultation.may.ownOnly === true} />
      ) : (
        <p class="wk-soft">{words.version.none}</p>
      )}
      {consultation.may.work ? <VersionForm {...props} /> : null}
    </section>
  );
}

function VersionTable({ document, isParty }: { readonly document: DocumentShown; readonly isParty: boolean }): JSX.Element {
  const { columns } = words.version;
  return (
    <table class="wk-table wk-table--cards wk-dense">
      <caption class="wk-hidden">{words.version.caption(document.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.label}</th>
          <th scope="col">{columns.dated}</th>
          <th scope="col">{columns.changes}</th>
          <th scope="col">{columns.file}</th>
        </tr>
      </thead>
      <tbody>
        {document.versions.map(({ label, datedOn, unexplained, fileName, size: bytes, warnings }) => (
          <tr key={label}>
            <th scope="row">
              <a href={urls.version(document.id, label)}>
                {label}
                <span class="wk-hidden">: {words.version.read(label)}</span>
              </a>
            </th>
            <td data-label={columns.dated}>{day(datedOn)}</td>
            <td>
              {unexplained === null ? (
                <span class="wk-soft">{words.version.first}</span>
              ) : (
                <>
                  <a href={urls.changes(document.id, label)}>{words.version.look}</a>{' '}
                  {isParty ? null : <span class="wk-soft">{words.version.seen(unexplained)}</span>}
                </>
              )}
              {warnings.map(({ code, detail }) => (
                <p key={code} class="wk-small">
                  {wording.warning[code] ?? detail}
                </p>
              ))}
            </td>
            <td>
              <a href={urls.versionFile(document.id, label)}>
                <span class="wk-hidden">{words.version.download(label)}: </span>
                {fileName}
              </a>{' '}
              <span class="wk-soft">{size(bytes)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function VersionForm({
  document,
  rounds,
  versionForm,
  versionOf,
  today,
}: DocumentsPageProps & { readonly document: DocumentShown }): JSX.Element {
  const isOpen = versionOf === document.id;
  const form: FormState = isOpen ? versionForm : { values: { datedOn: today }, errors: [] };
  const { version } = words;
  // The fields of the refused form carry the plain names, so that the list of faults leads to them.
  const idOf = (name: string): string => (isOpen && form.errors.length ? name : `${name}-${document.id}`);
  return (
    <details class="wk-unfold" open={isOpen || document.versions.length === 0}>
      <summary class="wk-text-button wk-text-button--medium">{version.title}</summary>
      <form class="wk-form wk-dense" method="post" action={urls.versions(document.id)} enctype="multipart/form-data">
        <TextField form={form} id={idOf('label')} name="label" label={version.label} help={version.labelHelp} maxLength={60} short />
        <TextField form={form} id={idOf('datedOn')} name="datedOn" type="date" label={version.dated} short />
        <Select
          form={form}
          id={idOf('round')}
          name="round"
          label={version.round}
          optional
          options={[{ value: '', label: version.noRound }, ...rounds.map(({ id, title }) => ({ value: id, label: title }))]}
        />
        <FileField
          form={form}
          id={idOf('file')}
          name="file"
          label={version.file}
          help={version.fileHelp}
          accept=".docx,.odt,.pdf,.html,.htm,.md,.txt"
        />
        <div>
          <Button kind="primary">{version.send}</Button>
        </div>
      </form>
    </details>
  );
}
