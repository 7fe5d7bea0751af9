import type { JSX } from 'preact';
import type { PointColumn } from '../../deliberation/saved-views.input.js';
import type { SavedViewRow } from '../../deliberation/saved-views.js';
import { ButtonLink } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { emptyForm, type FormState, typedValues } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { KeyHints } from '../components/key-hints.js';
import { Empty } from '../components/notice.js';
import { Pages, type Paging, totalWords } from '../components/paging.js';
import { workloadHref } from '../flow/workload-href.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls, withQuery } from '../urls.js';
import { figure } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { ArrangeList } from './arrange-list.js';
import { BulkBar } from './bulk-bar.js';
import { type PointFilterOptions, PointFilters } from './point-filters.js';
import { PointPanel, type PointPanelProps } from './point-panel.js';
import { isFiltered, type PointsQuery, pointsHref } from './points-query.js';
import { type PointRow, PointsTable } from './points-table.js';

export interface PointsPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly points: readonly PointRow[];
  readonly paging: Paging;
  /** The page size as it stands in the address; absent when it is the usual one. */
  readonly pageSize?: number;
  readonly query: PointsQuery;
  /** YYYY-MM-DD, in Dutch time. */
  readonly today: string;
  readonly options: PointFilterOptions;
  /** Whether this visitor can give themes to points that lack one. */
  readonly untagged?: boolean;
  /** Points of the whole consultation, as shown: `248` or `10.000+`. */
  readonly all: string;
  /** Shown beside the number and the words. */
  readonly columns: readonly PointColumn[];
  /** Ways to look at the list that were kept. */
  readonly views: readonly SavedViewRow[];
  /** Whether this visitor can share one with the others. */
  readonly mayShare: boolean;
  /** Fields `title`, `shared`; as sent, after a refusal. */
  readonly viewForm?: FormState;
  /** The point of `?punt=`, with the scheme's themes and the decision as typed. */
  readonly panel: PointPanelProps | null;
  /** The bulk form after a refusal; `points` holds what was ticked. */
  readonly bulkForm?: FormState;
}

const words = wording.points.list;

export function PointsPage(props: PointsPageProps): JSX.Element {
  const { shell, consultation, points, query, panel, bulkForm = emptyForm, viewForm = emptyForm } = props;
  const faults =
    bulkForm.errors.length +
    viewForm.errors.length +
    (panel?.decisionForm.errors.length ?? 0) +
    (panel?.assignment?.form.errors.length ?? 0);
  const nothing = !points.length && !isFiltered(query) && !panel;
  return (
    <Page shell={shell} title={words.title} consultation={consultation} tab="points" faulty={faults > 0}>
      <Heading title={words.title}>
        {props.untagged ? <ButtonLink href={urls.quickTagging(consultation.id)}>{wording.tagging.link}</ButtonLink> : null}
        {nothing || !consultation.may.work ? null : (
          <ButtonLink href={workloadHref(consultation.id, query)}>{wording.flow.workload.title}</ButtonLink>
        )}
        {nothing ? null : (
          <ButtonLink href={urls.reports(consultation.id)} icon="download">
            {words.download}
          </ButtonLink>
        )}
      </Heading>
      <ErrorSummary form={bulkForm} />
      <ErrorSummary form={viewForm} prefix={viewForm.values['view'] ? `weergave-${viewForm.values['view']}-` : 'weergave-'} />
      {nothing ? null : <PointFilters consultationId={consultation.id} query={query} options={props.options} />}
      {nothing ? null : <ArrangeList {...props} viewForm={viewForm} />}
      {nothing ? (
        <Empty>
          {words.none} {consultation.may.work ? <a href={urls.newReaction(consultation.id)}>{words.noneAdd}</a> : null}
        </Empty>
      ) : (
        <div class={panel ? 'wk-workbench wk-workbench--open' : 'wk-workbench'}>
          <List {...props} />
          {panel ? <OpenPoint {...props} panel={panel} /> : null}
        </div>
      )}
    </Page>
  );
}

function List(props: PointsPageProps): JSX.Element {
  const { consultation, points, paging, pageSize, query, options, all, panel, bulkForm = emptyForm } = props;
  const href = (change: Partial<PointsQuery>, page = 1, punt?: string) =>
    pointsHref(consultation.id, { ...query, ...change }, { page, pageSize, punt });
  return (
    <section class="wk-list" aria-labelledby="lijst">
      <div class="wk-list-head">
        <h2 id="lijst">{words.found(totalWords(paging), all)}</h2>
        <KeyHints
          label={words.keys.label}
          hints={[
            { keys: ['J', 'K'], text: words.keys.next },
            { keys: ['spatie'], text: words.keys.choose },
            { keys: ['/'], text: words.keys.search },
          ]}
        />
      </div>
      {points.length ? (
        <>
          <PointsTable
            rows={points}
            sort={query.sort}
            sortHref={(sort) => href({ sort })}
            rowHref={(id) => `${href({}, paging.page, id)}#punt`}
            open={panel?.point.id ?? null}
            chosen={typedValues(bulkForm, 'points')}
            choosable={consultation.may.work}
            columns={props.columns}
            steps={options.steps}
            today={props.today}
          />
          {consultation.may.work ? (
            <BulkBar
              consultationId={consultation.id}
              themes={options.themes}
              people={options.people ?? []}
              form={bulkForm}
              next={href({}, paging.page, panel?.point.id)}
            />
          ) : null}
          <Pages paging={paging} href={(page) => href({}, page)} />
          {consultation.may.work ? <DecideTogether {...props} /> : null}
        </>
      ) : (
        <Empty>
          {words.noneFound} <a href={urls.points(consultation.id)}>{wording.shell.clearAll}</a>
        </Empty>
      )}
    </section>
  );
}

/** One decision on all that the list found, and where such decisions can be looked up and undone. */
function DecideTogether({ consultation, paging, query }: PointsPageProps): JSX.Element {
  const { columns: _, sort: __, ...filters } = query;
  const next = pointsHref(consultation.id, query);
  return (
    <p class="wk-row wk-small">
      {paging.total > 1 ? (
        <a href={withQuery(urls.decidingTogether(consultation.id), { alle: true, ...filters, next })}>
          {wording.deciding.all(totalWords(paging))}
        </a>
      ) : null}
      <a href={urls.decidedTogether(consultation.id)}>{wording.deciding.history.link}</a>
    </p>
  );
}

function OpenPoint({
  consultation,
  points,
  paging,
  pageSize,
  query,
  panel,
}: PointsPageProps & { readonly panel: PointPanelProps }): JSX.Element {
  const index = points.findIndex(({ id }) => id === panel.point.id);
  const href = (id?: string) => pointsHref(consultation.id, query, { page: paging.page, pageSize, punt: id });
  const to = (row: PointRow | undefined): string | null => (row ? `${href(row.id)}#punt` : null);
  const position =
    index < 0 ? '' : wording.points.panel.position(figure((paging.page - 1) * paging.pageSize + index + 1), totalWords(paging));
  return (
    <PointPanel
      {...panel}
      mayWork={consultation.may.work}
      isParty={consultation.may.ownOnly === true}
      position={position}
      previous={to(points[index - 1])}
      next={index < 0 ? null : to(points[index + 1])}
      here={`${href(panel.point.id)}#punt`}
      closed={`${href()}#lijst`}
    />
  );
}
