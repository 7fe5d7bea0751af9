import type { JSX } from 'preact';
import { spokenByParties } from '../../platform/speech/language.js';
import { wording } from '../wording/wording.js';
import { type HoleSpan, pointAnchor, type ReactionSpan } from './reaction-spans.js';

const words = wording.reactions.page;

const colours = ['a', 'b', 'c', 'd'] as const;

/** Neighbouring points get different colours; their numbers tell them apart, colour only helps. */
export const colourOf = (number: number): (typeof colours)[number] => colours[number % colours.length] ?? 'a';

export const holeAnchor = ({ start }: HoleSpan): string => `open-${start}`;

/**
 * One row of the source: the words exactly as they came in. `data-start` is where a piece begins in the whole text, so that a script can turn
 * the place of the cursor into a position.
 */
export function SourceText({ spans }: { readonly spans: readonly ReactionSpan[] }): JSX.Element {
  const heading = spans.every((span) => span.kind === 'no_point' && span.reason === 'heading');
  return (
    <div class={heading ? 'wk-source__text wk-source__text--heading' : 'wk-source__text'} lang={spokenByParties()} dir="auto">
      {spans.map((span) => (
        <Piece key={span.start} span={span} />
      ))}
    </div>
  );
}

/** White space at the end of a span stands between it and the next, not in it; blank lines at the end of a row are not shown. */
function Piece({ span }: { readonly span: ReactionSpan }): JSX.Element {
  const text = span.text.trimEnd();
  const space = /\n/.test(span.text.slice(text.length)) ? '' : span.text.slice(text.length);
  switch (span.kind) {
    case 'point': {
      const first = firstWord(text);
      return (
        <>
          <span class={`wk-span wk-span--${colourOf(span.number)}`} data-point={span.id}>
            <span class="wk-glue">
              <b class="wk-number">{span.number}</b>
              <span data-start={span.start}>{first}</span>
            </span>
            <span data-start={span.start + first.length}>{text.slice(first.length)}</span>
          </span>
          {space}
        </>
      );
    }
    case 'hole':
      return (
        <>
          <span class="wk-span wk-span--open" id={holeAnchor(span)} data-start={span.start}>
            {text}
          </span>
          {space}
        </>
      );
    case 'no_point':
      return (
        <span class="wk-span--none" data-start={span.start}>
          {text}
          {space}
        </span>
      );
  }
}

/** Kept on one line with the number before it, unless it is very long. */
const firstWord = (text: string): string => /^\S{1,24}(?!\S)/.exec(text)?.[0] ?? '';

/** The number of a point as a link to it, in the colour of its words. */
export function PointNumber({ number, href }: { readonly number: number; readonly href: string }): JSX.Element {
  return (
    <a class={`wk-number wk-span--${colourOf(number)}`} href={href} id={pointAnchor(number)}>
      <span class="wk-hidden">{words.point}</span>
      {number}
    </a>
  );
}
