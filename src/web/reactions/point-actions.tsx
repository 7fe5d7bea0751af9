import type { JSX } from 'preact';
import { type NoPointReason, noPointReasons } from '../../vocabulary.js';
import { Button, PostButton } from '../components/buttons.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { boundsOf, type Place, type PointSpan, type ReactionSpan, splitPlaces } from './reaction-spans.js';

const words = wording.reactions.page;

interface PointActionsProps {
  readonly reactionId: string;
  readonly point: PointSpan;
  /** The point that this one can be merged with. */
  readonly previous: PointSpan | null;
  readonly spans: readonly ReactionSpan[];
}

/** What can be done with one point, each as a form of its own. A `details` unfolds what needs a choice first. */
export function PointActions({ reactionId, point, previous, spans }: PointActionsProps): JSX.Element {
  return (
    <div class="wk-actions">
      <Split point={point} />
      {previous ? (
        <PostButton action={urls.reactionMerges(reactionId)} fields={{ point: previous.id, with: point.id, version: previous.version }}>
          {words.merge}
        </PostButton>
      ) : null}
      <MoveBounds point={point} spans={spans} />
      <details class="wk-unfold" name={`punt-${point.number}`} data-action="none">
        <summary class="wk-text-button">{words.none}</summary>
        <form class="wk-stack" method="post" action={urls.pointNoPoint(point.id)}>
          <input type="hidden" name="version" value={point.version} />
          <ReasonSelect id={`reden-${point.number}`} />
          <Button>{words.noneButton}</Button>
        </form>
      </details>
    </div>
  );
}

function Split({ point }: { readonly point: PointSpan }): JSX.Element {
  const places = splitPlaces(point);
  return (
    <details class="wk-unfold" name={`punt-${point.number}`} data-action="split">
      <summary class="wk-text-button">{words.split}</summary>
      {places.length ? null : <p class="wk-small wk-soft">{words.splitOne}</p>}
      {/* Without places to choose it is there for the script, which splits at the cursor. */}
      <form class="wk-stack" method="post" action={urls.pointSplits(point.id)} data-split={point.id} hidden={!places.length}>
        <input type="hidden" name="version" value={point.version} />
        {places.length ? (
          <>
            <fieldset class="wk-fieldset">
              <legend class="wk-small wk-soft">{words.splitAt}</legend>
              <div class="wk-checkboxes">
                {places.map(({ at, words: start }, index) => (
                  <label class="wk-check" key={at}>
                    <input class="wk-tick" type="radio" name="at" value={at} checked={index === 0} />
                    <span dir="auto">{start}</span>
                  </label>
                ))}
              </div>
            </fieldset>
            <Button>{words.splitButton}</Button>
          </>
        ) : null}
      </form>
    </details>
  );
}

function MoveBounds({ point, spans }: { readonly point: PointSpan; readonly spans: readonly ReactionSpan[] }): JSX.Element | null {
  const { from, to } = boundsOf(spans, point);
  if (from.length < 2 && to.length < 2) return null;
  return (
    <details class="wk-unfold" name={`punt-${point.number}`}>
      <summary class="wk-text-button">{words.bounds}</summary>
      <form class="wk-stack" method="post" action={urls.pointBounds(point.id)}>
        <input type="hidden" name="version" value={point.version} />
        <PlaceSelect id={`van-${point.number}`} name="start" label={words.boundsFrom} places={from} chosen={point.start} />
        <PlaceSelect id={`tot-${point.number}`} name="end" label={words.boundsTo} places={to} chosen={point.end} />
        <Button>{words.boundsButton}</Button>
      </form>
    </details>
  );
}

interface PlaceSelectProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly places: readonly Place[];
  readonly chosen: number;
}

function PlaceSelect({ id, name, label, places, chosen }: PlaceSelectProps): JSX.Element {
  return (
    <div class="wk-field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <select class="utrecht-select utrecht-select--html-select" id={id} name={name}>
        {places.map(({ at, words: shown }) => (
          <option key={at} value={at} selected={at === chosen}>
            {shown}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Why a passage is no point. */
function ReasonSelect({ id, chosen = 'other' }: { readonly id: string; readonly chosen?: NoPointReason }): JSX.Element {
  return (
    <div class="wk-field">
      <label class="utrecht-form-label" for={id}>
        {words.noneReason}
      </label>
      <select class="utrecht-select utrecht-select--html-select" id={id} name="reason">
        {noPointReasons.map((reason) => (
          <option key={reason} value={reason} selected={reason === chosen}>
            {wording.noPointReason[reason]}
          </option>
        ))}
      </select>
    </div>
  );
}
