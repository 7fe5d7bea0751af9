import type { JSX } from 'preact';
import type { PartyAnswer } from '../../deliberation/party-answers.js';
import { PointAnswer } from '../answers/point-answer.js';
import { changeHref } from '../documents/change-href.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

interface CouncilAnswerProps {
  readonly consultationId: string;
  readonly partyId: string;
  readonly answer: PartyAnswer;
  readonly q?: string;
  /** On a page of its own. */
  readonly alone?: boolean;
}

const words = wording.answers;

/** One point of a council: its words, the outcome, why, and the sentence that changed. */
export function CouncilAnswer({ consultationId, partyId, answer, q = '', alone }: CouncilAnswerProps): JSX.Element {
  const { id, place, number, section } = answer;
  const changes = answer.changes.map((change) => ({ ...change, href: changeHref(change.documentId, change.toLabel, change.seq) }));
  return (
    <PointAnswer
      answer={{ ...answer, changes }}
      q={q}
      id={`punt-${place}`}
      large={alone === true}
      heading={<a href={urls.councilPoint(consultationId, partyId, place)}>{words.councils.place(place)}</a>}
    >
      <p class="wk-source-line" dir="auto">
        {section ? `${words.about(section)}. ` : ''}
        {words.councils.register(number)}{' '}
        <a href={urls.point(id)}>
          {words.councils.more}
          <span class="wk-hidden"> {words.councils.place(place)}</span>
        </a>
      </p>
    </PointAnswer>
  );
}
