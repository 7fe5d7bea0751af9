import type { JSX } from 'preact';
import type { ThemeLabel } from '../components/badges.js';
import { ErrorSummary } from '../components/error-summary.js';
import type { FormState } from '../components/form-state.js';
import { Icon, type IconName } from '../components/icon.js';
import { Presence, type PresenceShown } from '../flow/presence.js';
import { AssignmentForm, type AssignmentShown } from '../flow/assignment-form.js';
import { Notes, type NotesShown } from '../notes/notes.js';
import type { BlocksShown } from '../text-blocks/insert-block.js';
import { urls, withQuery } from '../urls.js';
import { wording } from '../wording/wording.js';
import { DecisionForm, DecisionShown } from './decision-form.js';
import { PointThemes } from './point-themes.js';
import type { PointView } from './point-view.js';
import { PointWords, SimilarPoints } from './point-words.js';

export interface PointPanelProps {
  readonly point: PointView;
  readonly scheme: readonly ThemeLabel[];
  /** See `DecisionForm` for its fields. */
  readonly decisionForm: FormState;
  /** Text blocks for the decision form. */
  readonly blocks?: BlocksShown | null;
  /** Null for who is not in the working group. */
  readonly assignment?: AssignmentShown | null;
  readonly presence?: PresenceShown | null;
  readonly notes?: NotesShown | null;
}

interface Place extends PointPanelProps {
  readonly mayWork: boolean;
  /** Whether a party looks, which sees what was published. */
  readonly isParty: boolean;
  /** `8 van 64`. */
  readonly position: string;
  readonly previous: string | null;
  readonly next: string | null;
  /** The list with this point open. */
  readonly here: string;
  /** The list without it. */
  readonly closed: string;
}

const words = wording.points.panel;

/** One point beside the list, so that the list never goes away. On a narrow screen it takes the list's place. */
export function PointPanel({
  point,
  scheme,
  decisionForm,
  blocks = null,
  assignment,
  presence,
  notes,
  mayWork,
  isParty,
  position,
  previous,
  next,
  here,
  closed,
}: Place): JSX.Element {
  return (
    <aside class="wk-panel wk-panel--side wk-dense" id="punt" aria-labelledby="punt-titel" tabIndex={-1}>
      <div class="wk-panel__head">
        <h2 id="punt-titel">
          <a href={urls.point(point.id)}>{words.title(point.number)}</a>
        </h2>
        <span class="wk-row">
          <span class="wk-soft wk-tiny">{position}</span>
          {previous ? <Step href={previous} icon="left" label={words.previous} step="previous" /> : null}
          {next ? <Step href={next} icon="right" label={words.next} step="next" /> : null}
          <Step href={closed} icon="cross" label={words.close} step="close" />
        </span>
      </div>
      <div class="wk-panel__part">
        {presence ? <Presence shown={presence} /> : null}
        <PointWords point={point} />
      </div>
      <section class="wk-panel__part wk-stack" aria-labelledby="punt-themas">
        <h3 id="punt-themas">{wording.points.themes.title}</h3>
        <PointThemes point={point} scheme={scheme} mayWork={mayWork} next={here} />
      </section>
      {point.similar.length ? (
        <section class="wk-panel__part" aria-labelledby="punt-lijkt">
          <h3 id="punt-lijkt">{wording.points.similar.title}</h3>
          <SimilarPoints
            similar={point.similar}
            takeHref={mayWork ? (from) => `${withQuery(urls.point(point.id), { from })}#besluit` : undefined}
          />
        </section>
      ) : null}
      <section class="wk-panel__part wk-stack" aria-labelledby="punt-besluit">
        <h3 id="punt-besluit">{wording.points.decision.title}</h3>
        {point.decision ? <DecisionShown decision={point.decision} /> : null}
        {!point.decision && !mayWork ? (
          <p class="wk-soft">{isParty ? wording.points.decision.notPublished : wording.points.decision.none}</p>
        ) : null}
        <ErrorSummary form={decisionForm} />
        {mayWork && (!point.decision || decisionForm.errors.length) ? (
          <DecisionForm point={point} form={decisionForm} next={next ?? here} blocks={blocks} />
        ) : null}
        {mayWork && point.decision ? (
          <p>
            <a href={`${urls.point(point.id)}#besluit`}>{wording.points.decision.new}</a>
          </p>
        ) : null}
        <p class="wk-small">
          <a href={urls.point(point.id)}>{words.whole}</a>
        </p>
      </section>
      {assignment ? (
        <section class="wk-panel__part wk-stack" aria-labelledby="punt-wie">
          <h3 id="punt-wie">{wording.flow.assignment.title}</h3>
          <AssignmentForm shown={assignment} next={here} />
        </section>
      ) : null}
      {notes ? (
        <section class="wk-panel__part wk-stack" aria-labelledby="notities">
          <h3 id="notities">{wording.notes.title}</h3>
          <Notes {...notes} next={here} />
        </section>
      ) : null}
    </aside>
  );
}

interface StepProps {
  readonly href: string;
  readonly icon: IconName;
  readonly label: string;
  readonly step: 'previous' | 'next' | 'close';
}

function Step({ href, icon, label, step }: StepProps): JSX.Element {
  return (
    <a class="wk-icon-button" href={href} data-step={step}>
      <Icon name={icon} />
      <span class="wk-hidden">{label}</span>
    </a>
  );
}
