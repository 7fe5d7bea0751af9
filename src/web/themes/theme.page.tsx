import type { JSX } from 'preact';
import type { ThemeLabel } from '../components/badges.js';
import { Button, ButtonLink } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { SeenVersion, StaleEdit, TakeOver } from '../components/stale-edit.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { ThemeFields } from './theme-fields.js';

export interface ThemePageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly theme: {
    readonly id: string;
    readonly label: string;
    readonly definition: string;
    readonly synonyms: readonly string[];
    readonly version: number;
    readonly retired: boolean;
  };
  /** Fields `label`, `definition`, `synonyms` (one a line); hidden `version`. Filled with the theme, or as typed. */
  readonly form: FormState;
  /** Themes that this one can be merged into. */
  readonly others?: readonly ThemeLabel[];
}

const words = wording.settings.themes;

export function ThemePage({ shell, consultation, theme, form, others = [] }: ThemePageProps): JSX.Element {
  const title = words.changeTitle(theme.label);
  const list = urls.themes(consultation.id);
  return (
    <Page
      shell={shell}
      title={title}
      consultation={consultation}
      tab="settings"
      crumbs={[{ text: words.title, href: list }, { text: theme.label }]}
      faulty={form.errors.length > 0}
      narrow
    >
      <Heading title={title} />
      <ErrorSummary form={form} />
      <form class="wk-form" method="post" noValidate action={urls.theme(consultation.id, theme.id)}>
        <SeenVersion form={form} version={theme.version} />
        <StaleEdit
          form={form}
          now={[
            { name: 'label', label: words.label, value: theme.label },
            { name: 'definition', label: words.definition, value: theme.definition },
            { name: 'synonyms', label: words.synonyms, value: theme.synonyms.join('\n') },
          ]}
        />
        <ThemeFields form={form} />
        <div class="wk-row">
          <Button kind="primary">{words.save}</Button>
          <TakeOver form={form} />
          <ButtonLink href={list}>{wording.shell.cancel}</ButtonLink>
        </div>
      </form>
      {theme.retired ? (
        <p class="wk-soft">{words.retired}</p>
      ) : (
        <p class="wk-small">
          <a href={urls.themeRetire(consultation.id, theme.id)}>{wording.themeWork.retire.preview}</a>{' '}
          <span class="wk-soft">{words.retireHelp}</span>
        </p>
      )}
      <p class="wk-small">
        <a href={urls.themeSplit(consultation.id, theme.id)}>{wording.themeWork.split.link}</a>{' '}
        <span class="wk-soft">{wording.themeWork.split.help}</span>
      </p>
      {others.length ? (
        <form class="wk-stack wk-small" method="get" action={urls.themeMerge(consultation.id, theme.id)}>
          <h2 class="wk-heading-s">{words.merge.title}</h2>
          <p class="wk-soft">{words.merge.help}</p>
          <div class="wk-row wk-row--fill">
            <label class="wk-hidden" for="into">
              {words.merge.into}
            </label>
            <select class="utrecht-select utrecht-select--html-select" id="into" name="into">
              {others.map(({ key, label }) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
            <Button>{wording.themeWork.merge.preview}</Button>
          </div>
        </form>
      ) : null}
    </Page>
  );
}
