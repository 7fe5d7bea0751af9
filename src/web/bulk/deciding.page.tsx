import type { JSX } from 'preact';
import { spokenByParties } from '../../platform/speech/language.js';
import { OutcomeBadge } from '../components/badges.js';
import { Button, ButtonLink } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Empty, Notice } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { DecisionFields } from '../points/decision-form.js';
import { type BlocksShown, InsertBlock } from '../text-blocks/insert-block.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import type { ChosenPoint, DecidingFrame } from './deciding-view.js';

export interface DecidingPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly points: readonly ChosenPoint[];
  /** Numbers that no point has any more. */
  readonly gone: readonly number[];
  /** How many the list found, when that is more than can be decided on at once. */
  readonly found?: string | undefined;
  /** Fields as of `DecisionFields`. */
  readonly form: FormState;
  readonly blocks: BlocksShown | null;
  readonly frame: DecidingFrame;
}

const words = wording.deciding;

/** The decision that many points get; what each would be answered is shown before anything is recorded. */
export function DecidingPage({ shell, consultation, points, gone, found, form, blocks, frame }: DecidingPageProps): JSX.Element {
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="points"
      crumbs={[{ text: wording.points.list.title, href: frame.next }, { text: words.title }]}
      faulty={form.errors.length > 0}
      narrow
    >
      <Heading title={words.title} lead={points.length ? words.lead(points.length) : undefined} />
      {found ? <Notice kind="attention">{words.most(points.length, found)}</Notice> : null}
      {gone.length ? <Notice kind="attention">{words.gone(gone)}</Notice> : null}
      <ErrorSummary form={form} />
      {points.length ? (
        <>
          <Chosen points={points} />
          <p class="wk-read-width">{words.fields}</p>
          <form
            class="wk-stack wk-decide wk-box"
            method="post"
            noValidate
            action={urls.decidingTogether(consultation.id)}
            id="besluit"
            data-keys="decision"
          >
            <input type="hidden" name="punten" value={frame.numbers} />
            <input type="hidden" name="next" value={frame.next} />
            <DecisionFields form={form} />
            <div class="wk-decide__foot">
              <Button kind="primary" name="action" value="preview">
                {words.preview}
              </Button>
              <ButtonLink href={frame.next}>{wording.shell.cancel}</ButtonLink>
            </div>
            {blocks ? <InsertBlock {...blocks} form={form} /> : null}
          </form>
        </>
      ) : (
        <Empty>
          {words.none} <a href={frame.next}>{words.noneLink}</a>
        </Empty>
      )}
    </Page>
  );
}

function Chosen({ points }: Pick<DecidingPageProps, 'points'>): JSX.Element {
  return (
    <details class="wk-unfold" open={points.length <= 5}>
      <summary class="wk-text-button">{words.which(points.length)}</summary>
      <ul class="wk-similar">
        {points.map(({ id, number, party, text, outcome }) => (
          <li key={id}>
            <p class="wk-row" dir="auto">
              <a href={urls.point(id)}>{wording.points.panel.title(number)}</a> {party}
              {outcome ? <OutcomeBadge outcome={outcome} short /> : null}
            </p>
            <p class="wk-similar__words" lang={spokenByParties()} dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
