import type { JSX } from 'preact';
import type { ThemeLabel } from '../components/badges.js';
import { Button, ButtonLink } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { Select, TextArea, TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { figure } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { partNumbers } from './split-parts.js';

export interface SplitThemePageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly theme: { readonly id: string; readonly label: string; readonly points: number };
  /** Themes that can be a part. */
  readonly others: readonly ThemeLabel[];
  /** Fields `existing`, `label`, `definition` and `synonyms`, each with the number of the part behind it. */
  readonly form: FormState;
}

const words = wording.themeWork.split;

/** Into which themes a theme is split; the next page shows how its points would be shared out. */
export function SplitThemePage({ shell, consultation, theme, others, form }: SplitThemePageProps): JSX.Element {
  const title = words.title(theme.label);
  return (
    <Page
      shell={shell}
      title={title}
      consultation={consultation}
      tab="settings"
      crumbs={[
        { text: wording.settings.themes.title, href: urls.themes(consultation.id) },
        { text: theme.label, href: urls.theme(consultation.id, theme.id) },
        { text: words.crumb },
      ]}
      faulty={form.errors.length > 0}
      narrow
    >
      <Heading title={title} lead={words.lead(theme.points)} />
      <ErrorSummary form={form} />
      <form class="wk-form" method="post" noValidate action={urls.themeSplitProposal(consultation.id, theme.id)}>
        {partNumbers.map((number) => (
          <fieldset class="wk-fieldset wk-stack" key={number}>
            <legend class="wk-heading-s">{words.part(figure(number))}</legend>
            <Select
              form={form}
              name={`existing${number}`}
              label={words.existing}
              placeholder={words.fresh}
              options={others.map(({ key, label }) => ({ value: key, label }))}
              optional
            />
            <TextField form={form} name={`label${number}`} label={words.label} maxLength={100} optional />
            <TextArea form={form} name={`synonyms${number}`} label={words.synonyms} help={words.synonymsHelp} rows={3} optional />
            <TextArea form={form} name={`definition${number}`} label={wording.settings.themes.definition} rows={2} optional />
          </fieldset>
        ))}
        <div class="wk-row">
          <Button kind="primary">{words.propose}</Button>
          <ButtonLink href={urls.theme(consultation.id, theme.id)}>{wording.shell.cancel}</ButtonLink>
        </div>
      </form>
    </Page>
  );
}
