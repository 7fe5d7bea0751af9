import type { JSX } from 'preact';
import { Button, ButtonLink } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { TextArea, TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Page } from '../layout/page.js';
import type { Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface NewConsultationPageProps {
  readonly shell: Shell;
  /** Fields `title`, `opensOn`, `closesOn`, `questions` and `municipalities` (both one a line). */
  readonly form: FormState;
  /** Names that can be chosen, shown as the reader types. */
  readonly municipalities: readonly string[];
}

const words = wording.consultations.form;

export function NewConsultationPage({ shell, form, municipalities }: NewConsultationPageProps): JSX.Element {
  return (
    <Page
      shell={shell}
      title={words.title}
      faulty={form.errors.length > 0}
      crumbs={[{ text: wording.consultations.list.title, href: urls.consultations }, { text: words.title }]}
      narrow
    >
      <Heading title={words.title} lead={words.lead} />
      <ErrorSummary form={form} />
      <form class="wk-form" method="post" noValidate action={urls.consultations}>
        <TextField form={form} name="title" label={words.name} help={words.nameHelp} maxLength={200} />
        <div class="wk-side-by-side">
          <TextField form={form} name="opensOn" label={words.opensOn} type="date" short />
          <TextField form={form} name="closesOn" label={words.closesOn} help={words.closesHelp} type="date" short />
        </div>
        <TextArea form={form} name="questions" label={words.questions} help={words.questionsHelp} rows={5} optional />
        <TextArea form={form} name="municipalities" label={words.municipalities} help={words.municipalitiesHelp} rows={5} optional />
        <MunicipalityPicker names={municipalities} />
        <div class="wk-row">
          <Button kind="primary">{words.button}</Button>
          <ButtonLink href={urls.consultations}>{wording.shell.cancel}</ButtonLink>
        </div>
      </form>
    </Page>
  );
}

/** With scripts: choosing a name from the list adds it to the lines above. Without, it stays hidden. */
function MunicipalityPicker({ names }: { readonly names: readonly string[] }): JSX.Element {
  return (
    <div class="wk-field" data-adds-to="municipalities" hidden>
      <label class="utrecht-form-label" for="municipality-picker">
        {words.municipalityAdd}
      </label>
      <input
        type="text"
        class="utrecht-textbox utrecht-textbox--html-input wk-short"
        id="municipality-picker"
        list="municipality-names"
        autocomplete="off"
      />
      <datalist id="municipality-names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}
