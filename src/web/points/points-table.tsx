import type { JSX } from 'preact';
import type { PointColumn } from '../../deliberation/saved-views.input.js';
import { spokenByParties } from '../../platform/speech/language.js';
import type { Outcome, PartyKind, PointStep } from '../../vocabulary.js';
import {
  AttentionBadge,
  OutcomeBadge,
  Step,
  type StepName,
  type SuggestedTheme,
  type ThemeLabel,
  Themes,
  worthShowing,
} from '../components/badges.js';
import { type Highlight, Marked } from '../components/quote.js';
import { SortHeading } from '../components/sort-heading.js';
import { type Person, personName } from '../flow/assignment-form.js';
import { DueWords } from '../flow/due-words.js';
import { wording } from '../wording/wording.js';

export interface PointRow {
  readonly id: string;
  readonly number: number;
  readonly party: { readonly name: string; readonly kind: PartyKind };
  /** The first few hundred characters are enough: two lines are shown. */
  readonly text: string;
  /** Words that were searched for. */
  readonly highlights?: readonly Highlight[];
  readonly themes: readonly ThemeLabel[];
  readonly suggestions: readonly SuggestedTheme[];
  /** Number of the question it answers. */
  readonly question: number | null;
  readonly section: string;
  readonly outcome: Outcome | null;
  readonly step: PointStep;
  /** Who works on it, and before which day; for the working group. */
  readonly assignee?: Person | null;
  readonly dueOn?: string | null;
  /** The decision promises a change that no document shows yet. */
  readonly pending: boolean;
}

interface PointsTableProps {
  readonly rows: readonly PointRow[];
  readonly sort: string;
  readonly sortHref: (sort: string) => string;
  readonly rowHref: (id: string) => string;
  /** Id of the point that is open beside the list. */
  readonly open: string | null;
  /** Ids chosen before, when the bulk form comes back. */
  readonly chosen: readonly string[];
  /** Whether points can be chosen for work in bulk. */
  readonly choosable: boolean;
  /** YYYY-MM-DD, in Dutch time. */
  readonly today: string;
  /** What the steps are called here. */
  readonly steps: readonly StepName[];
  /** Shown beside the number and the words. */
  readonly columns: readonly PointColumn[];
}

const words = wording.points.list;

export function PointsTable(props: PointsTableProps): JSX.Element {
  const { rows, sort, sortHref, choosable, columns: shown } = props;
  const { columns } = words;
  const names = wording.points.arrange.columnNames;
  return (
    <table class="wk-table wk-table--sticky wk-table--cards wk-table--points">
      <caption class="wk-hidden">{words.caption}</caption>
      <thead>
        <tr>
          {choosable ? <td class="wk-cell-tick" /> : null}
          <SortHeading label={columns.number} field="number" sort={sort} href={sortHref} class="wk-num wk-cell-number" />
          {shown.includes('party') ? (
            <SortHeading label={columns.party} field="party" sort={sort} href={sortHref} class="wk-cell-party" />
          ) : null}
          <th scope="col">{shown.includes('themes') ? columns.words : columns.onlyWords}</th>
          {shown.includes('question') ? <th scope="col">{names.question}</th> : null}
          {shown.includes('section') ? <SortHeading label={names.section} field="section" sort={sort} href={sortHref} /> : null}
          {shown.includes('assignee') ? <th scope="col">{names.assignee}</th> : null}
          {shown.includes('due') ? <SortHeading label={names.due} field="due" sort={sort} href={sortHref} /> : null}
          {shown.includes('outcome') ? (
            <SortHeading label={columns.outcome} field="outcome" sort={sort} href={sortHref} class="wk-cell-step" />
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, rowHref, open, chosen, choosable, columns, steps, today }: PointsTableProps & { readonly row: PointRow }): JSX.Element {
  const { id, number, party, text, highlights = [], themes, suggestions, question, section } = row;
  const names = wording.points.arrange.columnNames;
  return (
    <tr class={id === open ? 'is-current' : undefined} data-item={id}>
      {choosable ? (
        <td class="wk-cell-tick">
          <input
            class="wk-tick"
            type="checkbox"
            form="samen"
            name="points"
            value={id}
            aria-label={words.choose(number)}
            checked={chosen.includes(id)}
          />
        </td>
      ) : null}
      {columns.includes('party') ? (
        <>
          <td class="wk-num wk-cell-number">{number}</td>
          <th scope="row" class="wk-cell-party" dir="auto">
            {party.name} <span class="wk-kind">{wording.partyKind[party.kind]}</span>
          </th>
        </>
      ) : (
        <th scope="row" class="wk-num wk-cell-number">
          {number}
        </th>
      )}
      <td>
        <a class="wk-words" href={rowHref(id)} aria-current={id === open ? 'true' : undefined} lang={spokenByParties()} dir="auto">
          <Marked text={text} highlights={highlights} />
        </a>
        {columns.includes('themes') ? <Themes themes={themes} suggestions={worthShowing(suggestions, row.outcome)} /> : null}
      </td>
      {columns.includes('question') ? <td data-label={names.question}>{question}</td> : null}
      {columns.includes('section') ? (
        <td data-label={names.section} dir="auto">
          {section}
        </td>
      ) : null}
      {columns.includes('assignee') ? (
        <td data-label={names.assignee} dir="auto">
          {row.assignee ? personName(row.assignee) : ''}
        </td>
      ) : null}
      {columns.includes('due') ? (
        <td data-label={names.due}>{row.dueOn ? <DueWords dueOn={row.dueOn} today={row.outcome ? null : today} /> : ''}</td>
      ) : null}
      {columns.includes('outcome') ? <StepCell row={row} steps={steps} /> : null}
    </tr>
  );
}

function StepCell({ row, steps }: { readonly row: PointRow; readonly steps: readonly StepName[] }): JSX.Element {
  const { outcome, pending, step } = row;
  return (
    <td class="wk-cell-step">
      {outcome ? (
        <div>
          <OutcomeBadge outcome={outcome} short />
        </div>
      ) : null}
      {pending ? (
        <div>
          <AttentionBadge icon="clock">{words.pending}</AttentionBadge>
        </div>
      ) : null}
      <div>
        <Step step={step} names={steps} />
      </div>
    </td>
  );
}
