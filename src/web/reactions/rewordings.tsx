import type { JSX } from 'preact';
import type { RewordingView } from '../../reactions/rewordings.js';
import { Button } from '../components/buttons.js';
import { Notice } from '../components/notice.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

interface RewordingsProps {
  /** Rows of this reaction that came in before in other words. */
  readonly rewordings: readonly RewordingView[];
  readonly mayWork: boolean;
}

const words = wording.rewordings;

/** Asks of doubtful rows whether they are an earlier point, and tells which points got other words. */
export function Rewordings({ rewordings, mayWork }: RewordingsProps): JSX.Element | null {
  if (!rewordings.length) return null;
  const asked = rewordings.filter(({ state }) => state === 'asked');
  const settled = rewordings.filter(({ state }) => state !== 'asked');
  return (
    <section class="wk-stack" aria-labelledby="anders-verwoord">
      <h2 id="anders-verwoord">{words.title}</h2>
      {asked.length ? <Notice kind="attention">{words.ask(asked.length)}</Notice> : null}
      {asked.map((one) => (
        <article key={one.id} class="wk-box wk-stack wk-dense" id={`rij-${one.id}`} aria-labelledby={`rij-${one.id}-titel`}>
          <h3 id={`rij-${one.id}-titel`}>{words.same(one.point.number)}</h3>
          <Wordings of={one} />
          {mayWork ? (
            <form method="post" action={urls.rewordingAnswers(one.id)} class="wk-row">
              <input type="hidden" name="version" value={one.version} />
              <Button kind="primary" name="same" value="yes">
                {words.yes(one.point.number)}
              </Button>
              <Button name="same" value="no">
                {words.no}
              </Button>
            </form>
          ) : null}
        </article>
      ))}
      {settled.length ? (
        <details class="wk-unfold" open={settled.some(({ wasDecided, state }) => wasDecided && state !== 'other')}>
          <summary class="wk-text-button wk-text-button--medium">{words.settled(settled.length)}</summary>
          <ul class="wk-stack">
            {settled.map((one) => (
              <li key={one.id} class="wk-stack wk-dense">
                <p>
                  <a href={urls.point(one.point.id)}>{words.point(one.point.number)}</a> {words.became[one.state]}{' '}
                  {one.wasDecided && one.state !== 'other' ? <b>{words.decided}</b> : null}
                </p>
                <Wordings of={one} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

function Wordings({ of: { earlierText, laterText } }: { readonly of: RewordingView }): JSX.Element {
  return (
    <dl class="wk-stack wk-dense">
      <dt>{words.earlier}</dt>
      <dd dir="auto">{earlierText}</dd>
      <dt>{words.later}</dt>
      <dd dir="auto">{laterText}</dd>
    </dl>
  );
}
