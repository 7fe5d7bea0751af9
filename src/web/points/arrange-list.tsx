import type { JSX } from 'preact';
import { type PointColumn, pointColumns } from '../../deliberation/saved-views.input.js';
import type { SavedViewRow } from '../../deliberation/saved-views.js';
import { Button } from '../components/buttons.js';
import { Checkbox } from '../components/choices.js';
import { TextField } from '../components/fields.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { Icon } from '../components/icon.js';
import type { ConsultationHead } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { ChangeSavedView } from './change-view.js';
import { type PointsQuery, pointsHref } from './points-query.js';

const words = wording.points.arrange;

interface ArrangeListProps {
  readonly consultation: ConsultationHead;
  readonly query: PointsQuery;
  readonly columns: readonly PointColumn[];
  readonly views: readonly SavedViewRow[];
  readonly mayShare: boolean;
  readonly viewForm: FormState;
}

/** Columns of which only the working group sees anything. */
const within: readonly PointColumn[] = ['assignee', 'due'];

/** Which columns the list shows, and the ways to look at it that were kept. */
export function ArrangeList(props: ArrangeListProps): JSX.Element {
  const { consultation, query, columns, views } = props;
  return (
    <div class="wk-row wk-dense wk-arrange">
      <details class="wk-filter" name="filter" open={props.viewForm.errors.length > 0}>
        <summary class="wk-chip">
          {words.views}
          <Icon name="down" />
        </summary>
        <div class="wk-stack wk-arrange__box">
          {views.length ? (
            <ul>
              {views.map((view) => (
                <View key={view.id} view={view} {...props} />
              ))}
            </ul>
          ) : (
            <p class="wk-soft">{words.none}</p>
          )}
          <SaveView {...props} viewForm={props.viewForm.values['view'] ? emptyForm : props.viewForm} />
        </div>
      </details>
      <details class="wk-filter" name="filter">
        <summary class="wk-chip">
          {words.columns}
          <Icon name="down" />
        </summary>
        <form class="wk-stack wk-arrange__box" method="post" action={urls.pointColumns(consultation.id)}>
          <input type="hidden" name="next" value={pointsHref(consultation.id, { ...query, columns: '' })} />
          <fieldset class="wk-fieldset">
            <legend>{words.columnsLegend}</legend>
            <p class="wk-help">{words.columnsHelp}</p>
            {pointColumns
              .filter((column) => consultation.may.work || !within.includes(column))
              .map((column) => (
                <label key={column} class="wk-check">
                  <input class="wk-tick" type="checkbox" name="columns" value={column} checked={columns.includes(column)} />
                  <span>{words.columnNames[column]}</span>
                </label>
              ))}
          </fieldset>
          <div>
            <Button>{words.columnsButton}</Button>
          </div>
        </form>
      </details>
    </div>
  );
}

function View({ view, consultation, mayShare, viewForm, ...list }: ArrangeListProps & { readonly view: SavedViewRow }): JSX.Element {
  const { id, title, shared, owner, isOwn, query, columns } = view;
  const href = pointsHref(consultation.id, { ...Object.fromEntries(new URLSearchParams(query)), columns: columns.join(',') });
  const now = pointsHref(consultation.id, { ...list.query, columns: list.columns.join(',') });
  return (
    <li class="wk-stack">
      <span>
        <a href={href} dir="auto">
          {title}
        </a>{' '}
        {shared ? <span class="wk-tiny wk-soft">{isOwn ? words.shared : words.sharedBy(owner)}</span> : null}
      </span>
      {isOwn || consultation.may.manage ? (
        <ChangeSavedView view={view} mayShare={mayShare} now={now} form={viewForm.values['view'] === id ? viewForm : undefined} />
      ) : null}
    </li>
  );
}

function SaveView({ consultation, query, columns, mayShare, viewForm }: ArrangeListProps): JSX.Element {
  return (
    <form class="wk-stack" method="post" noValidate action={urls.savedViews(consultation.id)} aria-label={words.save}>
      <input type="hidden" name="next" value={pointsHref(consultation.id, { ...query, columns: columns.join(',') })} />
      <p>
        <b>{words.save}</b>
      </p>
      <p class="wk-help">{words.saveHelp}</p>
      <TextField form={viewForm} name="title" id="weergave-title" label={words.name} maxLength={100} />
      {mayShare ? <Checkbox form={viewForm} name="shared" id="weergave-shared" label={words.share} /> : null}
      <div>
        <Button>{words.saveButton}</Button>
      </div>
    </form>
  );
}
