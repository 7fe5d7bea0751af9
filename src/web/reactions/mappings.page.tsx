import type { JSX } from 'preact';
import { columnMeanings } from '../../reactions/splitting/column-choices.js';
import { Button, ButtonLink } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { Select } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { day } from '../wording/format.js';
import { wording } from '../wording/wording.js';

export interface MappingsPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly mappings: readonly { readonly id: string; readonly names: readonly string[]; readonly createdAt: string }[];
}

export interface MappingPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly id: string;
  readonly version: number;
  readonly names: readonly string[];
  /** `column-N` for each column from 0: what it holds, or nothing. */
  readonly form: FormState;
}

const words = wording.looking.mappings;

/** The kinds of sheets whose columns somebody explained. */
export function MappingsPage({ shell, consultation, mappings }: MappingsPageProps): JSX.Element {
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="reactions"
      crumbs={[{ text: wording.reactions.list.title, href: urls.reactions(consultation.id) }, { text: words.title }]}
      narrow
    >
      <Heading title={words.title} />
      <p class="wk-read-width">{mappings.length ? words.lead : words.none}</p>
      <ul class="wk-stack">
        {mappings.map(({ id, names, createdAt }) => (
          <li key={id} class="wk-box wk-stack wk-dense">
            <a class="wk-link wk-strong" href={urls.columnMapping(consultation.id, id)} dir="auto">
              {words.sheet(names)}
            </a>
            <p class="wk-small wk-soft">{words.since(day(createdAt.slice(0, 10)))}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** What the columns of one kind of sheet hold, to change or to forget. */
export function MappingPage({ shell, consultation, id, version, names, form }: MappingPageProps): JSX.Element {
  return (
    <Page
      shell={shell}
      title={words.change}
      consultation={consultation}
      tab="reactions"
      crumbs={[
        { text: wording.reactions.list.title, href: urls.reactions(consultation.id) },
        { text: words.title, href: urls.columnMappings(consultation.id) },
        { text: words.change },
      ]}
      faulty={form.errors.length > 0}
      narrow
    >
      <Heading title={words.change} />
      <p class="wk-read-width">{words.changeLead}</p>
      <ErrorSummary form={form} />
      <form class="wk-stack--roomy" method="post" noValidate action={urls.columnMapping(consultation.id, id)}>
        <input type="hidden" name="version" value={version} />
        {names.map((name, at) => (
          <div key={`${at}-${name}`} class="wk-box wk-stack wk-dense">
            <Select
              form={form}
              name={`column-${at}`}
              label={wording.looking.columns.column(name, at + 1)}
              options={columnMeanings.map((value) => ({ value, label: wording.looking.columns.meaning[value] }))}
              placeholder={wording.looking.columns.ignore}
              optional
            />
          </div>
        ))}
        <div class="wk-row">
          <Button kind="primary">{words.save}</Button>
          <ButtonLink href={urls.columnMappings(consultation.id)}>{wording.shell.cancel}</ButtonLink>
        </div>
      </form>
      <form class="wk-stack" method="post" action={urls.columnMappingEnd(consultation.id, id)}>
        <h2>{words.forget}</h2>
        <p class="wk-read-width">{words.forgetLead}</p>
        <input type="hidden" name="version" value={version} />
        <Button>{words.forget}</Button>
      </form>
    </Page>
  );
}
