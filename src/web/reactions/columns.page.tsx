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
import { wording } from '../wording/wording.js';

export interface ColumnsPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly sourceId: string;
  readonly fileName: string;
  readonly columns: readonly {
    readonly name: string;
    /** What stands in it in the first rows. */
    readonly examples: readonly string[];
  }[];
  /** `column-N` for each column from 0: what it holds, or nothing. */
  readonly form: FormState;
}

const words = wording.looking.columns;

/** A sheet whose columns nobody knows: its first rows, column by column, with a choice for each. */
export function ColumnsPage({ shell, consultation, sourceId, fileName, columns, form }: ColumnsPageProps): JSX.Element {
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="reactions"
      crumbs={[{ text: wording.reactions.list.title, href: urls.reactions(consultation.id) }, { text: fileName }]}
      faulty={form.errors.length > 0}
      narrow
    >
      <Heading title={words.title} />
      <p class="wk-read-width" dir="auto">
        {words.lead(fileName)}
      </p>
      <ErrorSummary form={form} />
      <form class="wk-stack--roomy" method="post" noValidate action={urls.sheetColumns(consultation.id, sourceId)}>
        {columns.map(({ name, examples }, at) => (
          <div key={`${at}-${name}`} class="wk-box wk-stack wk-dense">
            <Select
              form={form}
              name={`column-${at}`}
              label={words.column(name, at + 1)}
              options={columnMeanings.map((value) => ({ value, label: words.meaning[value] }))}
              placeholder={words.ignore}
              optional
            />
            <Examples texts={examples.filter((text) => text.trim())} />
          </div>
        ))}
        <p class="wk-soft wk-read-width">{words.again}</p>
        <div class="wk-row">
          <Button kind="primary">{words.button}</Button>
          <ButtonLink href={urls.reactions(consultation.id)}>{wording.shell.cancel}</ButtonLink>
        </div>
      </form>
    </Page>
  );
}

function Examples({ texts }: { readonly texts: readonly string[] }): JSX.Element {
  if (!texts.length) return <p class="wk-small wk-soft">{words.empty}</p>;
  return (
    <div class="wk-small">
      <p class="wk-soft">{words.examples}</p>
      <ul>
        {texts.map((text, index) => (
          <li key={`${index}-${text}`} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
