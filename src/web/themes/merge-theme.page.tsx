import type { JSX } from 'preact';
import type { MergePreview } from '../../themes/theme-use.js';
import { Button, ButtonLink } from '../components/buttons.js';
import { RadioChoices } from '../components/choices.js';
import { ErrorSummary } from '../components/error-summary.js';
import { type FormState, typedValues } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { Facts } from './facts.js';

export interface MergeThemePageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly themeId: string;
  readonly preview: MergePreview;
  /** Fields `points`, `turnedDown` and `knowledge` (several); hidden `into` and `seen`. */
  readonly form: FormState;
}

const words = wording.themeWork;

/** What merging would do, and what is to be chosen; nothing is done before the button here. */
export function MergeThemePage({ shell, consultation, themeId, preview, form }: MergeThemePageProps): JSX.Element {
  const { theme, into, points, both, onlyInto, open, turnedDown, intoTurnedDown, alone } = preview;
  const title = words.merge.title(theme.label, into.label);
  return (
    <Page
      shell={shell}
      title={title}
      consultation={consultation}
      tab="settings"
      crumbs={[
        { text: wording.settings.themes.title, href: urls.themes(consultation.id) },
        { text: theme.label, href: urls.theme(consultation.id, themeId) },
        { text: words.merge.button },
      ]}
      faulty={form.errors.length > 0}
      narrow
    >
      <Heading title={title} lead={words.merge.lead(theme.label)} />
      <ErrorSummary form={form} />
      <Facts
        title={words.facts}
        facts={[
          { label: words.merge.onlyFrom(theme.label), value: points - both },
          { label: words.merge.both, value: both },
          { label: words.merge.onlyInto(into.label), value: onlyInto },
          { label: words.merge.open(theme.label), value: open },
          { label: words.merge.turnedDown(theme.label), value: turnedDown },
        ]}
      />
      <form class="wk-form" method="post" noValidate action={urls.themeMerge(consultation.id, themeId)}>
        <input type="hidden" name="into" value={into.key} />
        <input type="hidden" name="seen" value={points} />
        <RadioChoices
          form={form}
          name="points"
          label={words.carriers}
          options={[
            { value: 'move', label: words.merge.move(points, into.label) },
            { value: 'keep', label: words.merge.keep(theme.label) },
            { value: 'drop', label: words.merge.drop(alone) },
          ]}
        />
        {intoTurnedDown ? (
          <RadioChoices
            form={form}
            name="turnedDown"
            label={words.merge.refused(intoTurnedDown, into.label)}
            options={[
              { value: 'leave', label: words.merge.leave(into.label) },
              { value: 'give', label: words.merge.give(into.label) },
            ]}
          />
        ) : null}
        <KnowledgeChoices preview={preview} form={form} />
        <div class="wk-row">
          <Button kind="primary">{words.merge.button}</Button>
          <ButtonLink href={urls.theme(consultation.id, themeId)}>{wording.shell.cancel}</ButtonLink>
        </div>
      </form>
    </Page>
  );
}

/** An empty one says that nothing was ticked, which is not the same as nothing sent. */
function KnowledgeChoices({ preview, form }: Pick<MergeThemePageProps, 'preview' | 'form'>): JSX.Element {
  const chosen = typedValues(form, 'knowledge');
  return (
    <fieldset class="wk-fieldset">
      <legend class="utrecht-form-label">{words.merge.knowledge(preview.into.label)}</legend>
      <p class="wk-help">{words.merge.knowledgeHelp}</p>
      <input type="hidden" name="knowledge" value="" />
      {(['synonyms', 'cues', 'examples'] as const).map((kind) => (
        <label class="wk-check" key={kind}>
          <input class="wk-tick" type="checkbox" name="knowledge" value={kind} checked={chosen.includes(kind)} />
          <span>{words.merge.kinds[kind](preview.knowledge[kind])}</span>
        </label>
      ))}
    </fieldset>
  );
}
