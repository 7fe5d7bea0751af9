import type { JSX } from 'preact';
import { OutcomeBadge } from '../components/badges.js';
import { Button, PostButton } from '../components/buttons.js';
import { Checkbox } from '../components/choices.js';
import { ErrorSummary } from '../components/error-summary.js';
import { TextField } from '../components/fields.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Empty } from '../components/notice.js';
import { Quote } from '../components/quote.js';
import { SeenVersion, StaleEdit, TakeOver } from '../components/stale-edit.js';
import { Presence, type PresenceShown } from '../flow/presence.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { Notes, type NotesShown } from '../notes/notes.js';
import type { DecisionView } from '../points/point-view.js';
import type { BlocksShown } from '../text-blocks/insert-block.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { BundleDecision } from './bundle-decision.js';
import type { BundleShown, PointOfBundle } from './bundle-view.js';

export interface BundlePageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly bundle: BundleShown;
  /** The decision on the bundle that was taken last. */
  readonly decision: DecisionView | null;
  /** See `DecisionForm` for its fields. */
  readonly decisionForm: FormState;
  /** Field `title`. */
  readonly renameForm: FormState;
  /** Fields `number`, `together`. */
  readonly addForm: FormState;
  /** Whether adding was refused because two points seem to want the opposite. */
  readonly asksTogether: boolean;
  /** Text blocks for the decision form. */
  readonly blocks?: BlocksShown | null;
  /** Who else looks at it; null for who is not in the working group. */
  readonly presence?: PresenceShown | null;
  /** Null for who is not in the working group. */
  readonly notes?: NotesShown | null;
}

const words = wording.bundles.one;

/** One bundle: everybody's own words, and the one decision on all of them. */
export function BundlePage(props: BundlePageProps): JSX.Element {
  const { shell, consultation, bundle, decisionForm, renameForm, addForm, notes } = props;
  const { work } = consultation.may;
  const parties = new Set(bundle.points.map(({ party }) => party)).size;
  const faulty = [decisionForm, renameForm, addForm, notes?.form ?? emptyForm].some(({ errors }) => errors.length > 0);
  return (
    <Page
      shell={shell}
      title={bundle.title}
      consultation={consultation}
      tab="bundles"
      crumbs={[{ text: wording.bundles.title, href: urls.bundles(consultation.id) }, { text: bundle.title }]}
      faulty={faulty}
    >
      <Heading title={bundle.title} lead={words.lead(bundle.points.length, parties)} />
      {props.presence ? <Presence shown={props.presence} /> : null}
      <div class="wk-point-page">
        <div class="wk-stack--roomy">
          <section class="wk-stack" aria-labelledby="woorden">
            <h2 id="woorden">{words.words}</h2>
            {bundle.points.length ? null : <Empty>{words.empty}</Empty>}
            {bundle.points.map((point) => (
              <BundledPoint key={point.id} {...props} point={point} mayWork={work} />
            ))}
          </section>
          {notes ? (
            <section class="wk-stack wk-dense" aria-labelledby="notities">
              <h2 id="notities">{wording.notes.title}</h2>
              <Notes {...notes} next={urls.bundle(bundle.id)} />
            </section>
          ) : null}
          {work ? <Arrange {...props} /> : null}
        </div>
        <BundleDecision {...props} />
      </div>
    </Page>
  );
}

interface BundledPointProps {
  readonly bundle: BundleShown;
  readonly decision: DecisionView | null;
  readonly point: PointOfBundle;
  readonly mayWork: boolean;
}

function BundledPoint({ bundle, decision, point, mayWork }: BundledPointProps): JSX.Element {
  const { id, number, party, text, outcome, following } = point;
  const version = { version: bundle.version };
  return (
    <article class="wk-stack" aria-labelledby={`punt-${number}`}>
      <h3 id={`punt-${number}`} class="wk-row" dir="auto">
        <a href={urls.point(id)}>{wording.points.panel.title(number)}</a> {party}
        {outcome ? <OutcomeBadge outcome={outcome} short /> : null}
      </h3>
      <Quote text={text} medium />
      {decision ? <p class="wk-small wk-soft">{words.following[following]}</p> : null}
      {mayWork ? (
        <div class="wk-actions">
          {decision && following !== 'follows' ? (
            <PostButton action={urls.bundleExtensions(bundle.id)} fields={{ ...version, points: id }} about={words.extendAbout(number)}>
              {words.extend}
            </PostButton>
          ) : null}
          <PostButton action={urls.bundleLeave(bundle.id, id)} fields={version} about={words.leaveAbout(number)}>
            {words.leave}
          </PostButton>
        </div>
      ) : null}
    </article>
  );
}

/** Adding a point by its number, another title, the end of the bundle. */
function Arrange({ bundle, renameForm, addForm, asksTogether }: BundlePageProps): JSX.Element {
  return (
    <section class="wk-stack">
      <ErrorSummary form={addForm} />
      <form class="wk-form" method="post" action={urls.bundlePoints(bundle.id)} noValidate>
        <h2>{words.add}</h2>
        <input type="hidden" name="version" value={bundle.version} />
        <TextField form={addForm} name="number" label={words.number} help={words.numberHelp} type="number" short />
        {asksTogether ? <Checkbox form={addForm} name="together" label={wording.bundles.proposals.together} /> : null}
        <div>
          <Button>{words.addButton}</Button>
        </div>
      </form>
      <details class="wk-unfold" open={renameForm.errors.length > 0}>
        <summary class="wk-text-button wk-text-button--medium">{words.rename}</summary>
        <ErrorSummary form={renameForm} prefix="naam-" />
        <form class="wk-form" method="post" action={urls.bundleTitle(bundle.id)} noValidate>
          <SeenVersion form={renameForm} version={bundle.version} />
          <StaleEdit form={renameForm} now={[{ name: 'title', label: words.name, value: bundle.title }]} />
          <TextField form={renameForm} name="title" id="naam-title" label={words.name} maxLength={200} />
          <div class="wk-row">
            <Button>{words.renameButton}</Button>
            <TakeOver form={renameForm} />
          </div>
        </form>
      </details>
      <details class="wk-unfold">
        <summary class="wk-text-button wk-text-button--medium">{words.dissolve}</summary>
        <form class="wk-form" method="post" action={urls.bundleEnd(bundle.id)}>
          <p>{words.dissolveHelp}</p>
          <input type="hidden" name="version" value={bundle.version} />
          <div>
            <Button>{words.dissolveButton}</Button>
          </div>
        </form>
      </details>
    </section>
  );
}
