import type { JSX } from 'preact';
import { Button } from '../components/buttons.js';
import { Checkbox } from '../components/choices.js';
import { ErrorSummary } from '../components/error-summary.js';
import { type Option, Select, TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Empty } from '../components/notice.js';
import { allPoints, type PointsQuery, pointsHref } from '../points/points-query.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import type { Person } from './assignment-form.js';

export interface DivideProps {
  readonly consultationId: string;
  /** Which points. */
  readonly query: PointsQuery;
  /** As shown: `248` or `10.000+`. */
  readonly total: string;
  readonly themes: readonly Option[];
  readonly sections: readonly Option[];
  readonly people: readonly Person[];
  /** Fields `assignee`, `dueOn`, `noDay`. */
  readonly form: FormState;
}

const words = wording.flow.workload;

/** Filters that have no field of their own here: the page was opened from a list with these. */
const others = ({ theme: _, section: __, assignee: ___, sort: ____, columns: _____, ...rest }: PointsQuery): readonly [string, string][] =>
  Object.entries(rest).filter(([, value]) => value);

/** Which points, and to whom. The first form only looks; the second assigns what the first found. */
export function Divide(props: DivideProps): JSX.Element {
  const { consultationId, query, themes, sections, people } = props;
  const { filters } = wording.flow;
  const kept = others(query);
  const chosen = { values: { theme: query.theme, section: query.section, assignee: query.assignee }, errors: [] };
  const choose = { form: chosen, placeholder: words.any, optional: true } as const;
  const now = [
    ...(['none', 'me', 'left'] as const).map((value) => ({ value, label: filters.assignee[value] })),
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <section class="wk-stack" aria-labelledby="verdelen">
      <h2 id="verdelen">{words.divide}</h2>
      <form class="wk-form wk-box" method="get" action={urls.workload(consultationId)}>
        <h3>{words.which}</h3>
        <p class="wk-soft">
          {isOwnChoice(kept) ? words.whichHelp : words.fromList}
          {isOwnChoice(kept) ? null : <a href={pointsHref(consultationId, query)}>{words.back}</a>}
        </p>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Select {...choose} name="theme" label={words.theme} options={themes} />
        {sections.length ? <Select {...choose} name="section" label={words.section} options={sections} /> : null}
        <Select {...choose} name="assignee" id="nu-assignee" label={words.now} options={now} />
        <Button>{words.show}</Button>
      </form>
      <Assign {...props} />
    </section>
  );
}

/** Only what this page itself asks for: points without a decision. */
const isOwnChoice = (kept: readonly [string, string][]): boolean => kept.every(([name, value]) => name === 'open' && value === 'decision');

function Assign({ consultationId, query, total, people, form }: DivideProps): JSX.Element {
  if (total === '0') return <Empty>{words.none}</Empty>;
  if (!people.length) return <Empty>{words.nobodyToChoose}</Empty>;
  const asked = Object.entries({ ...query, sort: '', columns: '' }).filter(([, value]) => value);
  return (
    <>
      <ErrorSummary form={form} />
      <form class="wk-form wk-box" method="post" noValidate action={urls.workload(consultationId)}>
        <h3>{words.who(words.points(total), total !== '1')}</h3>
        <p>
          <a href={pointsHref(consultationId, { ...query, sort: allPoints.sort })}>{words.see}</a>
        </p>
        {asked.map(([name, value]) => (
          <input key={name} type="hidden" name={`list-${name}`} value={value} />
        ))}
        <Select
          form={form}
          name="assignee"
          label={words.assignee}
          options={[{ value: 'none', label: words.nobody }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
          placeholder={words.asIs}
          optional
        />
        <TextField form={form} name="dueOn" label={wording.flow.assignment.dueOn} help={words.dueHelp} type="date" short optional />
        <Checkbox form={form} name="noDay" label={words.noDay} />
        <Button kind="primary">{words.button}</Button>
      </form>
    </>
  );
}
