import type { JSX } from 'preact';
import { assigneeWords, dueWords } from '../../deliberation/flow/assignment.sql.js';
import { outcomes, partyKinds } from '../../vocabulary.js';
import { type StepName, stepName, type ThemeLabel } from '../components/badges.js';
import type { Option } from '../components/fields.js';
import { ActiveFilter, ChipLink, Filter } from '../components/filter.js';
import type { Person } from '../flow/assignment-form.js';
import { SearchBox } from '../components/search-box.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { allPoints, isFiltered, type OpenWork, type PointsQuery, pointsHref } from './points-query.js';

/** What can be chosen from. */
export interface PointFilterOptions {
  readonly themes: readonly ThemeLabel[];
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly questions: readonly { readonly number: number; readonly text: string }[];
  readonly sections: readonly string[];
  /** Those in use, with the names that they have here. */
  readonly steps: readonly StepName[];
  /** The working group, and who asks; none for who is not in it. */
  readonly people?: readonly Person[];
  /** None for who does not answer. */
  readonly textBlocks?: readonly { readonly id: string; readonly title: string }[];
}

interface PointFiltersProps {
  readonly consultationId: string;
  readonly query: PointsQuery;
  readonly options: PointFilterOptions;
}

const words = wording.points.list;

type ListFilter = 'theme' | 'party' | 'kind' | 'outcome' | 'step' | 'question' | 'section' | 'assignee' | 'due' | 'textBlock';

const LONGEST = 40;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);

function choicesOf({
  themes,
  parties,
  questions,
  sections,
  steps,
  people,
  textBlocks = [],
}: PointFilterOptions): Readonly<Record<ListFilter, readonly Option[]>> {
  return {
    theme: themes.map(({ key, label }) => ({ value: key, label })),
    party: parties.map(({ id, name }) => ({ value: id, label: name })),
    kind: partyKinds.map((value) => ({ value, label: wording.partyKind[value] })),
    outcome: outcomes.map((value) => ({ value, label: wording.outcome[value] })),
    step: steps.map(({ step }) => ({ value: step, label: stepName(step, steps) })),
    question: questions.map(({ number, text }) => ({ value: String(number), label: words.question(number, text) })),
    section: sections.map((value) => ({ value, label: value })),
    assignee: people
      ? [
          ...assigneeWords.map((value) => ({ value, label: wording.flow.filters.assignee[value] })),
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]
      : [],
    due: people ? dueWords.map((value) => ({ value, label: wording.flow.filters.due[value] })) : [],
    textBlock: textBlocks.map(({ id, title }) => ({ value: id, label: title })),
  };
}

/** The filters in force, so that searching keeps them. */
const kept = (query: PointsQuery): readonly [string, string][] =>
  Object.entries({ ...query, q: '', sort: query.sort === allPoints.sort ? '' : query.sort }).filter(([, value]) => value);

const openWork = Object.keys(words.open) as readonly OpenWork[];

/** Search, filters as chips, and the kinds of open work; what was misunderstood is seldom, so it shows when asked for. One GET form, so that every choice stands in the address. */
export function PointFilters({ consultationId, query, options }: PointFiltersProps): JSX.Element {
  const choices = choicesOf(options);
  const all = Object.keys(choices) as readonly ListFilter[];
  const fields = all.filter((field) => field !== 'textBlock' || query.textBlock || choices.textBlock.length);
  const labelled = (field: ListFilter): string => choices[field].find((one) => one.value === query[field])?.label ?? query[field];
  const href = (change: Partial<PointsQuery>): string => pointsHref(consultationId, { ...query, ...change });
  return (
    <form class="wk-filters wk-dense" method="get" action={urls.points(consultationId)} aria-label={words.searchForm}>
      <SearchBox label={words.search} button={words.searchButton} value={query.q} />
      {kept(query).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div class="wk-chips">
        {query.q ? <ActiveFilter label={words.searchFilter} value={short(query.q)} href={href({ q: '' })} /> : null}
        {fields.map((field) =>
          query[field] ? (
            <ActiveFilter key={field} label={words.filters[field]} value={short(labelled(field))} href={href({ [field]: '' })} />
          ) : (
            <Filter key={field} label={words.filters[field]} options={choices[field]} href={(value) => href({ [field]: value })} />
          ),
        )}
      </div>
      <div class="wk-chips wk-filters__second">
        {openWork
          .filter((work) => work !== 'misunderstood' || query.open === work)
          .map((work) => (
            <ChipLink key={work} href={href({ open: query.open === work ? '' : work })} on={query.open === work}>
              {words.open[work]}
            </ChipLink>
          ))}
        {isFiltered(query) ? (
          <a class="wk-small wk-link" href={pointsHref(consultationId, { sort: query.sort, columns: query.columns })}>
            {wording.shell.clearAll}
          </a>
        ) : null}
      </div>
    </form>
  );
}
