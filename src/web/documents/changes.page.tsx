import type { JSX } from 'preact';
import type { ChangeState } from '../../documents/document.entity.js';
import { ButtonLink } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Empty, Notice } from '../components/notice.js';
import { Pages, type Paging } from '../components/paging.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls, withQuery } from '../urls.js';
import { wording } from '../wording/wording.js';
import { ChangeArticle, type ChangeShown } from './change-article.js';
import { ChangeContents, type SectionWithChanges } from './change-contents.js';
import { ChangeCounters, CompareForm, KeysOfChanges, StateChips } from './changes-head.js';
import { type OpenPoints, PendingPoints } from './pending-points.js';

export interface ChangesPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly document: { readonly id: string; readonly title: string };
  readonly from: { readonly label: string; readonly datedOn: string };
  readonly to: {
    readonly label: string;
    readonly datedOn: string;
    /** Share of the version before that lives on, 0 to 1. */
    readonly kinship: number | null;
  };
  /** Labels of earlier versions to compare with, the nearest first. */
  readonly earlier: readonly string[];
  /** Of this page and this choice of states. */
  readonly changes: readonly ChangeShown[];
  readonly paging: Paging;
  /** Of the whole choice of states. */
  readonly sections: readonly SectionWithChanges[];
  /** How many sections have changes, whatever the choice. */
  readonly allSections: number;
  /** How many of all changes are in each state. */
  readonly counts: Readonly<Record<ChangeState, number>>;
  readonly state?: ChangeState | undefined;
  /** Decided points that still wait for a change. */
  readonly pending: OpenPoints;
  /** Points carried forward to a later version. */
  readonly carried: OpenPoints;
  /** Proposed links that are nearly sure. */
  readonly sure: number;
  /** What was typed in a form that was refused, with its faults. */
  readonly form: FormState;
}

const words = wording.documents.changes;
/** Below this share of the earlier text, two versions hardly look like one document. */
const UNLIKE = 0.2;

/** What changed between two versions: explained by points, of own accord, or still to be explained; and the decisions that still wait. */
export function ChangesPage(props: ChangesPageProps): JSX.Element {
  const { shell, consultation, document, from, to, earlier, counts, pending, form } = props;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const title = words.title(document.title);
  const isApart = earlier[0] !== from.label;
  const isParty = consultation.may.ownOnly === true;
  const isReady = counts.unexplained === 0 && pending.total === 0;
  return (
    <Page
      shell={shell}
      title={title}
      consultation={consultation}
      tab="documents"
      crumbs={[{ text: wording.documents.title, href: urls.documents(consultation.id) }, { text: document.title }]}
      faulty={form.errors.length > 0}
    >
      <Heading title={title} lead={words.lead(from.label, from.datedOn, to.label, to.datedOn, total, props.allSections)}>
        <CompareForm {...props} />
      </Heading>
      <ErrorSummary form={form} />
      {isApart ? (
        <Notice link={{ href: urls.changes(document.id, to.label), text: words.showAll }}>{words.apart(from.label, to.label)}</Notice>
      ) : null}
      {!isApart && to.kinship !== null && to.kinship < UNLIKE ? <Notice kind="attention">{words.unlike(to.kinship)}</Notice> : null}
      {isApart || isParty ? null : <ChangeCounters {...props} />}
      {isApart || isParty ? null : isReady ? <Notice kind="good">{words.ready}</Notice> : <p class="wk-small wk-soft">{words.notReady}</p>}
      <div class="wk-row wk-row--apart">
        {isParty ? null : <StateChips {...props} total={total} />}
        {consultation.may.work ? <KeysOfChanges /> : null}
      </div>
      <div class="wk-row wk-dense">
        {props.sure && consultation.may.work ? (
          <ButtonLink href={urls.linksTogether(document.id, to.label)} icon="link" kind="primary">
            {words.together(props.sure)}
          </ButtonLink>
        ) : null}
        <ButtonLink href={urls.version(document.id, to.label)}>{words.read}</ButtonLink>
        <ButtonLink href={withQuery(urls.changeTable(document.id, to.label), { van: isApart ? from.label : '', stand: props.state })}>
          {words.table}
        </ButtonLink>
      </div>
      <Changes {...props} isApart={isApart} total={total} />
    </Page>
  );
}

function Changes(props: ChangesPageProps & { readonly isApart: boolean; readonly total: number }): JSX.Element {
  const { consultation, document, from, to, changes, sections, state, form, paging, isApart, total } = props;
  const isParty = consultation.may.ownOnly === true;
  const at = urls.changes(document.id, to.label);
  const query = { van: isApart ? from.label : '', stand: state };
  const toPage = (page: number): string => withQuery(at, { ...query, page: page > 1 ? page : '' });
  return (
    <div class={isApart || isParty ? 'wk-changes' : 'wk-changes wk-changes--three'}>
      <ChangeContents sections={sections} toPage={(page) => (page === paging.page ? '' : toPage(page))} />
      <div>
        <h2 class="wk-hidden">{state ? words.states[state] : words.all}</h2>
        {changes.map((change) => (
          <ChangeArticle
            key={change.seq}
            change={change}
            from={from.label}
            to={to.label}
            mayWork={consultation.may.work}
            isParty={isParty}
            chosen={state}
            page={paging.page}
            form={form}
          />
        ))}
        {changes.length ? null : (
          <Empty>
            {total ? words.empty : words.same} {total ? <a href={at}>{words.showAll}</a> : null}
          </Empty>
        )}
        <Pages paging={paging} href={toPage} />
      </div>
      {isApart || isParty ? null : <PendingPoints {...props} />}
    </div>
  );
}
