import type { JSX } from 'preact';
import { spokenByParties } from '../../platform/speech/language.js';
import { OutcomeBadge } from '../components/badges.js';
import { Quote } from '../components/quote.js';
import { pointAnchor } from '../reactions/reaction-spans.js';
import { Moment, momentHref } from '../reactions/recording.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { evidenceIn, type PointView, type SimilarPoint } from './point-view.js';

const words = wording.points.source;

/** The party's words, and where they come from. */
export function PointWords({ point }: { readonly point: PointView }): JSX.Element {
  const { party, reaction, locator, heading, section, question, number } = point;
  return (
    <div>
      <Quote text={point.text} highlights={evidenceIn(point)} />
      <p class="wk-source-line">
        <b dir="auto">{party.name}</b>
        {words.line(wording.standing[reaction.standing], reaction.receivedOn, locator)}{' '}
        <a href={`${urls.reaction(reaction.id)}#${pointAnchor(number)}`}>{words.show}</a>
      </p>
      {point.speaker ? (
        <p class="wk-source-line" dir="auto">
          {wording.looking.player.heard} {point.speaker}
        </p>
      ) : null}
      {typeof point.time === 'number' ? (
        <p class="wk-source-line">
          {wording.looking.player.when}{' '}
          <Moment seconds={point.time} href={point.isRecorded ? momentHref(reaction.id, point.time) : undefined} />
        </p>
      ) : null}
      {heading ? <p class="wk-source-line">{words.heading(heading)}</p> : null}
      {question ? <p class="wk-source-line">{words.question(question.number, question.text)}</p> : null}
      {section ? (
        <p class="wk-source-line">
          {words.about} {section}
        </p>
      ) : null}
      {point.bundle ? (
        <p class="wk-source-line" dir="auto">
          {wording.bundles.ofPoint} <a href={urls.bundle(point.bundle.id)}>{point.bundle.title}</a>
        </p>
      ) : null}
    </div>
  );
}

interface SimilarPointsProps {
  readonly similar: readonly SimilarPoint[];
  /** Where the decision of another point is filled in beforehand; absent for who may not decide. */
  readonly takeHref?: (from: string) => string;
}

/** Points of others that say much the same. */
export function SimilarPoints({ similar, takeHref }: SimilarPointsProps): JSX.Element {
  return (
    <ul class="wk-similar">
      {similar.map(({ id, number, party, text, similarity, outcome, opposed, elsewhere }) => (
        <li key={id}>
          <p class="wk-row">
            <span dir="auto">
              <a href={urls.point(id)}>{number}</a> {party}{' '}
              <span class="wk-soft">· {opposed ? wording.points.similar.opposed : wording.points.similar.alike(similarity)}</span>
            </span>
            {outcome ? <OutcomeBadge outcome={outcome} short /> : null}
          </p>
          <p class="wk-similar__words" lang={spokenByParties()} dir="auto">
            {text}
          </p>
          {elsewhere ? (
            <p class="wk-soft" dir="auto">
              {wording.points.similar.elsewhere(elsewhere)}
            </p>
          ) : null}
          {outcome && takeHref && !elsewhere && !opposed ? (
            <p>
              <a class="wk-text-button" href={takeHref(id)}>
                {wording.points.similar.take(number)}
              </a>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
