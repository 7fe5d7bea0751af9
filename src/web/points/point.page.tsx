import type { JSX } from 'preact';
import type { ConfidentialView } from '../../reactions/confidential.js';
import type { ThemeLabel } from '../components/badges.js';
import { ButtonLink } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import type { FormState } from '../components/form-state.js';
import { Notice } from '../components/notice.js';
import { type DocumentToPoint, PointTrace, type TraceShown } from '../documents/point-trace.js';
import { AssignmentForm, type AssignmentShown } from '../flow/assignment-form.js';
import { Presence, type PresenceShown } from '../flow/presence.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { Notes, type NotesShown } from '../notes/notes.js';
import type { BlocksShown } from '../text-blocks/insert-block.js';
import { urls, withQuery } from '../urls.js';
import { wording } from '../wording/wording.js';
import { DecisionForm, DecisionShown, StaleNotice } from './decision-form.js';
import { PointConfidential } from './point-confidential.js';
import { PointHistory } from './point-history.js';
import { PointThemes } from './point-themes.js';
import type { DecisionView, PointEvent, PointView } from './point-view.js';
import { PointWords, SimilarPoints } from './point-words.js';

export interface PointPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly point: PointView;
  readonly scheme: readonly ThemeLabel[];
  /** Empty, as typed, or with the decision of another point (`?from=`) filled in. See `DecisionForm` for its fields. */
  readonly decisionForm: FormState;
  /** Decisions that were superseded, latest first. */
  readonly earlier: readonly DecisionView[];
  /** Latest first. */
  readonly events: readonly PointEvent[];
  /** Passages that never leave; null for who may not see which. */
  readonly confidential: readonly ConfidentialView[] | null;
  readonly confidentialForm: FormState;
  /** The changes it led to, and the passage it is about. */
  readonly trace: TraceShown;
  /** In which another passage can be pointed out. */
  readonly documents: readonly DocumentToPoint[];
  /** Text blocks for the decision form. */
  readonly blocks?: BlocksShown | null;
  /** Null for who is not in the working group. */
  readonly assignment?: AssignmentShown | null;
  /** Who else looks at it; null for who is not in the working group. */
  readonly presence?: PresenceShown | null;
  readonly notes?: NotesShown | null;
  /** Who changed the point while this visitor was typing. */
  readonly stale?: { readonly by: string; readonly at: string } | null;
  /** List that the visitor came from. */
  readonly back?: string;
  readonly previous: { readonly id: string; readonly number: number } | null;
  readonly next: { readonly id: string; readonly number: number } | null;
}

const words = wording.points;

/** One point on a page of its own: words, themes and look-alikes left; decision and history right. */
export function PointPage(props: PointPageProps): JSX.Element {
  const { shell, consultation, point, scheme, decisionForm, earlier, events, assignment, notes, stale, back } = props;
  const { work } = consultation.may;
  const title = words.panel.title(point.number);
  const here = urls.point(point.id);
  return (
    <Page
      shell={shell}
      title={title}
      consultation={consultation}
      tab="points"
      crumbs={[{ text: words.list.title, href: back ?? urls.points(consultation.id) }, { text: title }]}
      faulty={[decisionForm, props.confidentialForm, notes?.form, assignment?.form].some((form) => form?.errors.length)}
    >
      <div class="wk-head">
        <h1>{title}</h1>
        <Neighbours {...props} />
      </div>
      {props.presence ? <Presence shown={props.presence} /> : null}
      {stale ? <StaleNotice theirs={point.decision} by={stale.by} at={stale.at} form={decisionForm} /> : null}
      <ErrorSummary form={decisionForm} />
      <div class="wk-point-page">
        <div class="wk-stack--roomy">
          <PointWords point={point} />
          <PointTrace trace={props.trace} documents={props.documents} mayWork={work} />
          <section class="wk-stack wk-dense" aria-labelledby="themas">
            <h2 id="themas">{words.themes.title}</h2>
            <PointThemes point={point} scheme={scheme} mayWork={work} next={here} />
          </section>
          {point.similar.length ? (
            <section class="wk-stack" aria-labelledby="lijkt">
              <h2 id="lijkt">{words.similar.title}</h2>
              <SimilarPoints similar={point.similar} takeHref={work ? (from) => `${withQuery(here, { from })}#besluit` : undefined} />
            </section>
          ) : null}
          {work && props.confidential ? (
            <PointConfidential pointId={point.id} passages={props.confidential} form={props.confidentialForm} />
          ) : null}
          {notes ? (
            <section class="wk-stack wk-dense" aria-labelledby="notities">
              <h2 id="notities">{wording.notes.title}</h2>
              <Notes {...notes} next={here} />
            </section>
          ) : null}
          <PointHistory earlier={earlier} events={events} />
        </div>
        <div class="wk-stack--roomy">
          <section class="wk-box wk-stack wk-dense" aria-labelledby="besluit-titel">
            <h2 id="besluit-titel">{words.decision.title}</h2>
            {isRewordedSince(props) ? (
              <Notice kind="attention">
                <b>{wording.rewordings.since}</b> {wording.rewordings.sinceNext}
              </Notice>
            ) : null}
            {point.decision ? <DecisionShown decision={point.decision} /> : null}
            {!point.decision && !work ? (
              <p class="wk-soft">{consultation.may.ownOnly ? words.decision.notPublished : words.decision.none}</p>
            ) : null}
            {work ? <Decide point={point} form={decisionForm} next={here} blocks={props.blocks ?? null} /> : null}
          </section>
          {assignment ? (
            <section class="wk-box wk-stack wk-dense" aria-labelledby="wie">
              <h2 id="wie">{wording.flow.assignment.title}</h2>
              <AssignmentForm shown={assignment} next={here} />
            </section>
          ) : null}
        </div>
      </div>
    </Page>
  );
}

/** Its words came in anew, differently, after the decision in force was taken. */
const isRewordedSince = ({ point: { decision }, events }: PointPageProps): boolean =>
  decision !== null && events.some(({ what, at }) => what === 'point.reworded' && at > decision.at);

function Neighbours({ previous, next }: PointPageProps): JSX.Element {
  return (
    <div class="wk-row wk-dense">
      {previous ? (
        <ButtonLink href={urls.point(previous.id)} icon="left">
          {words.panel.title(previous.number)}
        </ButtonLink>
      ) : null}
      {next ? (
        <ButtonLink href={urls.point(next.id)} icon="right">
          {words.panel.title(next.number)}
        </ButtonLink>
      ) : null}
    </div>
  );
}

interface DecideProps {
  readonly point: PointView;
  readonly form: FormState;
  readonly next: string;
  readonly blocks: BlocksShown | null;
}

/** A first decision is asked for at once; a new one only when a person wants it. */
function Decide({ point, form, next, blocks }: DecideProps): JSX.Element {
  if (!point.decision) return <DecisionForm point={point} form={form} next={next} blocks={blocks} />;
  return (
    <details class="wk-unfold" open={Object.keys(form.values).length > 0}>
      <summary class="wk-text-button wk-text-button--medium">{words.decision.new}</summary>
      <p class="wk-small wk-soft">{words.decision.newHelp}</p>
      <DecisionForm point={point} form={form} next={next} blocks={blocks} />
    </details>
  );
}
