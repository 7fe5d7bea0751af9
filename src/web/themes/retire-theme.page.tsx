import type { JSX } from 'preact';
import type { ThemeUseView } from '../../themes/theme-use.js';
import { Button, ButtonLink } from '../components/buttons.js';
import { RadioChoices } from '../components/choices.js';
import { ErrorSummary } from '../components/error-summary.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { Facts } from './facts.js';

export interface RetireThemePageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly themeId: string;
  readonly use: ThemeUseView;
  /** Field `points`; hidden `seen`. */
  readonly form: FormState;
}

const words = wording.themeWork;

/** How far a theme is in use, and what becomes of its points; nothing is done before the button here. */
export function RetireThemePage({ shell, consultation, themeId, use, form }: RetireThemePageProps): JSX.Element {
  const { theme, points, alone, open, turnedDown } = use;
  const title = words.retire.title(theme.label);
  return (
    <Page
      shell={shell}
      title={title}
      consultation={consultation}
      tab="settings"
      crumbs={[
        { text: wording.settings.themes.title, href: urls.themes(consultation.id) },
        { text: theme.label, href: urls.theme(consultation.id, themeId) },
        { text: words.retire.button },
      ]}
      faulty={form.errors.length > 0}
      narrow
    >
      <Heading title={title} lead={words.retire.lead} />
      <ErrorSummary form={form} />
      <Facts
        title={words.facts}
        facts={[
          { label: words.retire.points, value: points },
          { label: words.retire.alone, value: alone },
          { label: words.retire.open, value: open },
          { label: words.retire.turnedDown, value: turnedDown },
        ]}
      />
      <form class="wk-form" method="post" noValidate action={urls.themeRetire(consultation.id, themeId)}>
        <input type="hidden" name="seen" value={points} />
        {points ? (
          <>
            <RadioChoices
              form={form}
              name="points"
              label={words.carriers}
              options={[
                { value: 'keep', label: words.retire.keep },
                { value: 'drop', label: words.retire.drop(alone) },
              ]}
            />
            <p class="wk-soft wk-small">{words.retire.other}</p>
          </>
        ) : null}
        <div class="wk-row">
          <Button kind="primary">{words.retire.button}</Button>
          <ButtonLink href={urls.theme(consultation.id, themeId)}>{wording.shell.cancel}</ButtonLink>
        </div>
      </form>
    </Page>
  );
}
