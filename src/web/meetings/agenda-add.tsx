import type { JSX } from 'preact';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { Select, TextField } from '../components/fields.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import type { AgendaShown } from './agenda-view.js';

const words = wording.agenda.add;

/** What comes on the agenda: points by number, or the open ones with a theme, on a section, of a party. */
export function AgendaAdd({ meetingId, agenda }: { readonly meetingId: string; readonly agenda: AgendaShown }): JSX.Element {
  const { form, lines, themes, sections, parties, steps, people } = agenda;
  const choose = { form, placeholder: words.any, optional: true } as const;
  return (
    <details class="wk-unfold" open={!lines.length || form.errors.length > 0}>
      <summary class="wk-text-button wk-text-button--medium">{words.title}</summary>
      <div class="wk-stack">
        <p class="wk-soft">{words.lead}</p>
        <ErrorSummary form={form} prefix="agenda-" />
        <form class="wk-form wk-box" method="post" noValidate action={urls.meetingAgenda(meetingId)}>
          <TextField form={form} name="numbers" id="agenda-numbers" label={words.numbers} help={words.numbersHelp} />
          <div>
            <Button>{words.numbersButton}</Button>
          </div>
        </form>
        <form class="wk-form wk-box" method="post" noValidate action={urls.meetingAgenda(meetingId)}>
          <h3>{words.open}</h3>
          <Select {...choose} name="theme" id="agenda-theme" label={words.theme} options={themes} />
          {sections.length ? <Select {...choose} name="section" id="agenda-section" label={words.section} options={sections} /> : null}
          <Select {...choose} name="party" id="agenda-party" label={words.party} options={parties} />
          <Select {...choose} name="step" id="agenda-step" label={words.step} options={steps} />
          <Select {...choose} name="assignee" id="agenda-assignee" label={words.assignee} options={people} />
          <div>
            <Button>{words.openButton}</Button>
          </div>
        </form>
      </div>
    </details>
  );
}
