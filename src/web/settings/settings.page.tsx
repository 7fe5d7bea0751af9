import type { JSX } from 'preact';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { TextArea, TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { SeenVersion, StaleEdit, TakeOver } from '../components/stale-edit.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { PeopleSection, type PeopleSectionProps } from './people-section.js';
import { RoundsSection, type RoundsSectionProps } from './rounds-section.js';
import { StepsSection, type StepsSectionProps } from './steps-section.js';

export interface SettingsPageProps
  extends Omit<PeopleSectionProps, 'consultationId'>,
    Omit<RoundsSectionProps, 'consultationId'>,
    Omit<StepsSectionProps, 'consultationId'> {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  /** Version of the consultation; hidden field `version` of the first three forms. */
  readonly version: number;
  /** What the fields of those forms hold now, for who typed while somebody else changed it. */
  readonly now: Readonly<Record<'title' | 'description' | 'questions' | 'municipalities', string>>;
  /** Fields `title`, `description`. */
  readonly generalForm: FormState;
  /** Field `questions`, one a line. */
  readonly questionsForm: FormState;
  /** Field `municipalities`, names, one a line. */
  readonly municipalitiesForm: FormState;
  readonly themes: number;
}

const words = wording.settings.page;

const sections = () =>
  [
    ['algemeen', words.general],
    ['vragen', words.questions],
    ['gemeenten', words.municipalities],
    ['rondes', words.rounds],
    ['themas', words.themes],
    ['stappen', wording.flow.settings.title],
    ['tekstblokken', wording.textBlocks.title],
    ['mensen', words.people],
    ['geschiedenis', wording.history.title],
  ] as const;

export function SettingsPage(props: SettingsPageProps): JSX.Element {
  const { shell, consultation, version, now, generalForm, questionsForm, municipalitiesForm, roundForm, personForm, stepsForm, themes } =
    props;
  const { id } = consultation;
  const faults = [generalForm, questionsForm, municipalitiesForm, roundForm, personForm, stepsForm].flatMap(({ errors }) => errors);
  return (
    <Page shell={shell} title={words.title} consultation={consultation} tab="settings" faulty={faults.length > 0} narrow>
      <Heading title={words.title} />
      <nav class="wk-chips" aria-label={words.contents}>
        {sections().map(([anchor, title]) => (
          <a key={anchor} class="wk-chip" href={`#${anchor}`}>
            {title}
          </a>
        ))}
      </nav>
      <section class="wk-stack" aria-labelledby="algemeen">
        <h2 id="algemeen">{words.general}</h2>
        <ErrorSummary form={generalForm} />
        <form class="wk-form wk-box" method="post" noValidate action={urls.settings(id)}>
          <SeenVersion form={generalForm} version={version} />
          <StaleEdit
            form={generalForm}
            now={[
              { name: 'title', label: words.name, value: now.title },
              { name: 'description', label: words.description, value: now.description },
            ]}
          />
          <TextField form={generalForm} name="title" label={words.name} maxLength={200} />
          <TextArea form={generalForm} name="description" label={words.description} help={words.descriptionHelp} optional />
          <div class="wk-row">
            <Button kind="primary">{words.save}</Button>
            <TakeOver form={generalForm} />
          </div>
        </form>
      </section>
      <section class="wk-stack" aria-labelledby="vragen">
        <h2 id="vragen">{words.questions}</h2>
        <ErrorSummary form={questionsForm} />
        <form class="wk-form wk-box" method="post" noValidate action={urls.settingsQuestions(id)}>
          <SeenVersion form={questionsForm} version={version} />
          <StaleEdit form={questionsForm} now={[{ name: 'questions', label: words.questionsLabel, value: now.questions }]} />
          <TextArea form={questionsForm} name="questions" label={words.questionsLabel} help={words.questionsHelp} rows={6} optional />
          <div class="wk-row">
            <Button kind="primary">{words.save}</Button>
            <TakeOver form={questionsForm} />
          </div>
        </form>
      </section>
      <section class="wk-stack" aria-labelledby="gemeenten">
        <h2 id="gemeenten">{words.municipalities}</h2>
        <ErrorSummary form={municipalitiesForm} />
        <form class="wk-form wk-box" method="post" noValidate action={urls.settingsMunicipalities(id)}>
          <SeenVersion form={municipalitiesForm} version={version} />
          <StaleEdit
            form={municipalitiesForm}
            now={[{ name: 'municipalities', label: words.municipalitiesLabel, value: now.municipalities }]}
          />
          <TextArea
            form={municipalitiesForm}
            name="municipalities"
            label={words.municipalitiesLabel}
            help={words.municipalitiesHelp}
            rows={6}
            optional
          />
          <div class="wk-row">
            <Button kind="primary">{words.save}</Button>
            <TakeOver form={municipalitiesForm} />
          </div>
        </form>
      </section>
      <RoundsSection {...props} consultationId={id} />
      <section class="wk-stack" aria-labelledby="themas">
        <h2 id="themas">{words.themes}</h2>
        <p>
          {words.themesLead(themes)} <a href={urls.themes(id)}>{words.themesLink}</a>
        </p>
      </section>
      <StepsSection {...props} consultationId={id} />
      <section class="wk-stack" aria-labelledby="tekstblokken">
        <h2 id="tekstblokken">{wording.textBlocks.title}</h2>
        <p>
          {wording.textBlocks.settingsLead} <a href={urls.textBlocks(id)}>{wording.textBlocks.settingsLink}</a>
        </p>
      </section>
      <PeopleSection {...props} consultationId={id} />
      <section class="wk-stack" aria-labelledby="geschiedenis">
        <h2 id="geschiedenis">{wording.history.title}</h2>
        <p>
          {wording.history.lead} <a href={urls.history(id)}>{wording.history.link}</a>
        </p>
      </section>
    </Page>
  );
}
