import type { JSX } from 'preact';
import type { PartyAnswer, PartyAnswerSummary } from '../../deliberation/party-answers.js';
import { ButtonLink } from '../components/buttons.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { crumbsOf } from './council.page.js';
import { CouncilAnswer } from './council-answer.js';

export interface CouncilPointPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly council: PartyAnswerSummary;
  readonly answer: PartyAnswer;
}

const words = wording.answers.councils;

/** One point of a council by its place in the council's reaction, with the way to the one before and the one after. */
export function CouncilPointPage({ shell, consultation, council, answer }: CouncilPointPageProps): JSX.Element {
  const { id } = consultation;
  const { place, theme } = answer;
  const name = words.place(place);
  const list = urls.council(id, council.id);
  const step = (to: number, icon: 'left' | 'right') =>
    to >= 1 && to <= council.points ? (
      <ButtonLink href={urls.councilPoint(id, council.id, to)} icon={icon}>
        {words.place(to)}
      </ButtonLink>
    ) : null;
  return (
    <Page
      shell={shell}
      title={`${name}, ${council.name}`}
      consultation={consultation}
      tab="councils"
      crumbs={[...crumbsOf(consultation, council.name, list), { text: name }]}
      narrow
    >
      <div class="wk-head">
        <div>
          <h1 id={`punt-${place}-kop`}>{words.placeOf(place, council.points)}</h1>
          <p class="wk-soft" dir="auto">
            {[council.name, theme?.label].filter(Boolean).join(', ')}
          </p>
        </div>
        <div class="wk-row wk-dense">
          {step(place - 1, 'left')}
          {step(place + 1, 'right')}
        </div>
      </div>
      <CouncilAnswer consultationId={id} partyId={council.id} answer={answer} alone />
      <p>
        <a href={`${list}#punt-${place}`}>{words.all}</a>
      </p>
    </Page>
  );
}
