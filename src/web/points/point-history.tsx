import type { JSX } from 'preact';
import { wording } from '../wording/wording.js';
import { DecisionShown } from './decision-form.js';
import type { DecisionView, PointEvent } from './point-view.js';

interface PointHistoryProps {
  readonly earlier: readonly DecisionView[];
  readonly events: readonly PointEvent[];
}

const words = wording.points.history;

/** What was decided before, and everything that happened to the point. Nothing is ever overwritten. */
export function PointHistory({ earlier, events }: PointHistoryProps): JSX.Element | null {
  if (!earlier.length && !events.length) return null;
  return (
    <section class="wk-stack" aria-labelledby="geschiedenis">
      <h2 id="geschiedenis">{words.title}</h2>
      {earlier.length ? (
        <details class="wk-unfold">
          <summary class="wk-text-button wk-text-button--medium">
            {words.decisions} ({earlier.length})
          </summary>
          <ol class="wk-earlier">
            {earlier.map((decision) => (
              <li key={decision.id}>
                <DecisionShown decision={decision} heading={words.superseded(decision.by, decision.at)} />
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      <ol class="wk-path" aria-label={words.events}>
        {events.map((event, index) => (
          <li key={`${event.at}-${index}`}>
            <b>{words.actions[event.what] ?? event.what}</b>
            <span class="wk-kind">{words.event(event.at, event.by)}</span>
            {event.before ? (
              <p class="wk-tiny" dir="auto">
                {words.was} {event.before}
              </p>
            ) : null}
            {event.after ? (
              <p class="wk-tiny" dir="auto">
                {words.becomes} {event.after}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
