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
  const { number, party, partyKind, standing, receivedOn, section, themes } = point;
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
    </PointAnswer>
  );
}
