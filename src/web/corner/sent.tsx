import type { JSX } from 'preact';
import type { CornerView } from '../../submissions/corners.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

const words = wording.corner;

/** What the party sent already, each with its receipt, and the way to what became of it, also of what came in by letter. */
export function Sent({ corner }: { readonly corner: CornerView }): JSX.Element | null {
  const answers = (
    <p>
      <a href={urls.cornerAnswers(corner.consultationId)}>{words.toAnswers}</a>
    </p>
  );
  if (!corner.submissions.length) return corner.hasPoints ? answers : null;
  return (
    <section class="wk-stack" aria-labelledby="verstuurd">
      <h2 id="verstuurd">{words.sent}</h2>
      <ul class="wk-tasks">
        {corner.submissions.map(({ id, submittedAt, submittedByName, receipt }) => (
          <li key={id}>
            <a href={urls.receipt(id)}>{words.receipt(receipt.number)}</a>
            <p>{words.sentOn(submittedAt, submittedByName)}</p>
            <ul class="wk-small">
              {receipt.reactions.map(({ id: reaction, number, points }) => (
                <li key={reaction}>
                  <a href={urls.reaction(reaction)}>{words.reaction(number, points)}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {answers}
      {corner.round.state === 'open' ? <p class="wk-soft">{words.sentMore}</p> : null}
    </section>
  );
}
