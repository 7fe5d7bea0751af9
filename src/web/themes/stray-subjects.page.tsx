import type { JSX } from 'preact';
import type { StrayView } from '../../themes/stray/stray-subjects.js';
import { Button, PostButton } from '../components/buttons.js';
import { RadioChoices } from '../components/choices.js';
import { ErrorSummary } from '../components/error-summary.js';
import { TextArea, TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Empty } from '../components/notice.js';
import { Quote } from '../components/quote.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface StraySubjectsPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly subjects: readonly StrayView[];
  /** The form of the subject at this place after a refusal: fields `label`, `words` (one a line), `give`. */
  readonly refused?: { readonly place: number; readonly form: FormState };
}

const words = wording.themeWork.stray;

/** Subjects that the scheme has no theme for, each to be named or dismissed. */
export function StraySubjectsPage({ shell, consultation, subjects, refused }: StraySubjectsPageProps): JSX.Element {
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="settings"
      crumbs={[{ text: wording.settings.themes.title, href: urls.themes(consultation.id) }, { text: words.title }]}
      faulty={Boolean(refused?.form.errors.length)}
      narrow
    >
      <Heading title={words.title} lead={words.lead} />
      {refused ? <ErrorSummary form={refused.form} /> : null}
      {subjects.length ? null : <Empty>{words.none}</Empty>}
      {subjects.map((subject, place) => (
        <Subject
          key={subject.points[0]}
          consultation={consultation}
          subject={subject}
          place={place}
          {...(refused?.place === place ? { form: refused.form } : {})}
        />
      ))}
    </Page>
  );
}

interface SubjectProps {
  readonly consultation: ConsultationHead;
  readonly subject: StrayView;
  readonly place: number;
  readonly form?: FormState;
}

function Subject({ consultation, subject, place, form }: SubjectProps): JSX.Element {
  const { points, sentences } = subject;
  const filled = form ?? { values: { words: subject.words.join('\n'), give: 'tag' }, errors: [] };
  // The form that was refused has the plain names for ids, so that the summary of faults leads there.
  const id = (name: string): string => (form ? name : `${name}-${place + 1}`);
  return (
    <section class="wk-stack wk-box" aria-labelledby={`onderwerp-${place + 1}`}>
      <h2 id={`onderwerp-${place + 1}`} class="wk-heading-s">
        {words.subject(place + 1, points.length)}
      </h2>
      <p dir="auto">{words.words(subject.words)}</p>
      {sentences.map(({ id: point, number, party, text }) => (
        <div key={point}>
          <p class="wk-small">
            <a href={urls.point(point)}>{words.said(number, party)}</a>
          </p>
          <Quote medium text={text} />
        </div>
      ))}
      <form class="wk-form" method="post" noValidate action={urls.straySubjectName(consultation.id)}>
        <input type="hidden" name="points" value={points.join(' ')} />
        <TextField form={filled} name="label" id={id('label')} label={words.label} maxLength={100} />
        <TextArea form={filled} name="words" id={id('words')} label={words.cues} help={words.cuesHelp} rows={4} optional />
        <RadioChoices
          form={filled}
          name="give"
          id={id('give')}
          label={words.give}
          options={[
            { value: 'tag', label: words.tag(points.length) },
            { value: 'propose', label: words.propose },
          ]}
        />
        <Button>{words.name}</Button>
      </form>
      <PostButton
        action={urls.straySubjectDismiss(consultation.id)}
        fields={{ points: points.join(' ') }}
        about={words.dismissAbout(subject.words)}
      >
        {words.dismiss}
      </PostButton>
    </section>
  );
}
