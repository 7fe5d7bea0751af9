import type { JSX } from 'preact';
import { OutcomeBadge, Themes, worthShowing } from '../components/badges.js';
import { PostButton } from '../components/buttons.js';
import { Icon } from '../components/icon.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { PointActions } from './point-actions.js';
import { type HoleSpan, type NoPointSpan, type PointSpan, type ReactionSpan, rowsOf } from './reaction-spans.js';
import { PointNumber, SourceText } from './reaction-text.js';
import { Moment, momentHref } from './recording.js';

const words = wording.reactions.page;

interface SourceRowsProps {
  readonly reactionId: string;
  readonly spans: readonly ReactionSpan[];
  /** Whether this visitor may change how it is split. */
  readonly mayWork: boolean;
  /** Page of this reaction on which a player stands that can jump to a moment; absent without a recording. */
  readonly playerOn?: number | undefined;
}

/** The words that came in, paragraph by paragraph, each with its points beside it. */
export function SourceRows(props: SourceRowsProps): JSX.Element {
  return (
    <section class="wk-source" aria-label={words.region}>
      {rowsOf(props.spans).map((row) => (
        <div key={row[0]?.start} class={row.every(({ kind }) => kind === 'no_point') ? 'wk-source__row wk-no-point' : 'wk-source__row'}>
          <SourceText spans={row} />
          <div class="wk-source__side">
            {row.map((span) => (
              <Side key={span.start} {...props} span={span} />
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}

type SideProps<Span extends ReactionSpan> = SourceRowsProps & { readonly span: Span };

function Side({ span, ...props }: SideProps<ReactionSpan>): JSX.Element {
  switch (span.kind) {
    case 'point':
      return <PointSide {...props} span={span} />;
    case 'no_point':
      return <NoPointSide {...props} span={span} />;
    case 'hole':
      return <HoleSide {...props} span={span} />;
  }
}

/** The point before a span, when only passages without a point lie between. */
const pointBefore = (spans: readonly ReactionSpan[], span: ReactionSpan): PointSpan | null =>
  spans.slice(0, spans.indexOf(span)).findLast((one): one is PointSpan => one.kind === 'point') ?? null;

function PointSide({ reactionId, spans, mayWork, playerOn, span }: SideProps<PointSpan>): JSX.Element {
  const about = [span.question === null ? words.noQuestion : words.question(span.question), span.section].filter(Boolean).join(', ');
  return (
    <div class="wk-point" data-item={span.id}>
      <p class="wk-point__head">
        <PointNumber number={span.number} href={urls.point(span.id)} />
        <span dir="auto">{about}</span>
        {span.speaker ? (
          <span dir="auto">
            <span class="wk-hidden">{wording.looking.player.heard} </span>
            {span.speaker}
          </span>
        ) : null}
        {span.time === null ? null : (
          <Moment seconds={span.time} href={playerOn === undefined ? undefined : momentHref(reactionId, span.time, playerOn)} />
        )}
        {span.outcome ? <OutcomeBadge outcome={span.outcome} short /> : null}
      </p>
      <Themes themes={span.themes} suggestions={worthShowing(span.suggestions, span.outcome)} />
      {mayWork && !span.outcome ? (
        <PointActions reactionId={reactionId} point={span} previous={pointBefore(spans, span)} spans={spans} />
      ) : null}
    </div>
  );
}

function NoPointSide({ reactionId, mayWork, span }: SideProps<NoPointSpan>): JSX.Element {
  return (
    <div class="wk-row wk-row--apart wk-tiny">
      <p>
        <b>{words.noPoint}</b> {wording.noPointReason[span.reason]}
      </p>
      {mayWork ? (
        <PostButton action={urls.reactionPoints(reactionId)} fields={{ start: span.start, end: span.end }}>
          {words.yet}
        </PostButton>
      ) : null}
    </div>
  );
}

function HoleSide({ reactionId, spans, mayWork, span }: SideProps<HoleSpan>): JSX.Element {
  const previous = pointBefore(spans, span);
  const joins = previous?.end === span.start ? previous : null;
  return (
    <div class="wk-point wk-point--open" data-item={`open-${span.start}`}>
      <p class="wk-point__head">
        <Icon name="warning" />
        <b>{words.hole(span.end - span.start)}</b>
      </p>
      {mayWork ? (
        <div class="wk-actions">
          {joins ? (
            <PostButton action={urls.pointBounds(joins.id)} fields={{ start: joins.start, end: span.end, version: joins.version }}>
              {words.holeBefore(joins.number)}
            </PostButton>
          ) : null}
          <PostButton action={urls.reactionPoints(reactionId)} fields={{ start: span.start, end: span.end }}>
            {words.holeOwn}
          </PostButton>
        </div>
      ) : null}
    </div>
  );
}
