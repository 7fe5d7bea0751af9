import type { JSX } from 'preact';
import type { PublicPoint } from '../../publication/public-register.js';
import { PointAnswer } from '../answers/point-answer.js';
import { Themes } from '../components/badges.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

const words = wording.answers;

/** Who said it; a private person by kind only. */
export const partyWords = ({ party, partyKind }: Pick<PublicPoint, 'party' | 'partyKind'>): string =>
  party || words.public.unnamed(wording.partyKind[partyKind]);

interface PublicPointProps {
  readonly consultationId: string;
  readonly point: PublicPoint;
  readonly q?: string;
  /** On a page of its own. */
  readonly alone?: boolean;
}

/** One public point: who, what, the outcome, why, and what changed. */
export function PublicPointArticle({ consultationId, point, q = '', alone }: PublicPointProps): JSX.Element {
  const { number, party, partyKind, standing, receivedOn, section, themes, answeredWith } = point;
  const title = words.public.point(number);
  return (
    <PointAnswer
      answer={point}
      q={q}
      id={`punt-${number}`}
      large={alone === true}
      heading={
        <>
          <a href={urls.publicPoint(consultationId, number)}>{title}</a> <span dir="auto">{partyWords({ party, partyKind })}</span>
        </>
      }
    >
      <p class="wk-source-line">
        {words.source(wording.standing[standing], receivedOn)}
        {section ? <span dir="auto">. {words.about(section)}</span> : null}
      </p>
      <Themes themes={themes} />
      {answeredWith.length ? <Together consultationId={consultationId} numbers={answeredWith} /> : null}
    </PointAnswer>
  );
}

/** Points that are named at most. */
const MOST_NAMED = 12;

/** Which other public points got the same answer; whose they are stands at their own place. */
function Together({ consultationId, numbers }: { readonly consultationId: string; readonly numbers: readonly number[] }): JSX.Element {
  const left = numbers.length - MOST_NAMED;
  return (
    <p class="wk-source-line">
      {words.public.together}{' '}
      {numbers.slice(0, MOST_NAMED).map((number, index) => (
        <>
          {index ? ', ' : ''}
          <a href={urls.publicPoint(consultationId, number)}>{words.public.point(number)}</a>
        </>
      ))}
      {left > 0 ? ` ${words.public.togetherMore(left)}` : null}
    </p>
  );
}
