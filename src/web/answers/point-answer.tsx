import type { ComponentChildren, JSX } from 'preact';
import type { WordChange } from '../../documents/comparison/comparison.js';
import type { Outcome } from '../../vocabulary.js';
import { AttentionBadge, OutcomeBadge } from '../components/badges.js';
import { Quote } from '../components/quote.js';
import { foundWords } from '../points/found-words.js';
import { wording } from '../wording/wording.js';

/** What became of a point, as somebody reads it who does not work on it. */
export interface AnswerShown {
  readonly text: string;
  readonly outcome: Outcome | null;
  readonly motivation: string;
  readonly answer: string;
  readonly changes: readonly ChangeShown[];
  /** The decision promises a change that no document shows yet. */
  readonly changePending?: boolean;
}

export interface ChangeShown {
  /** Title of the document. */
  readonly document: string;
  readonly section: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly words: readonly WordChange[];
  /** Where the change stands among all others; absent for who may not go there. */
  readonly href?: string;
}

interface PointAnswerProps {
  readonly answer: AnswerShown;
  /** Words that were looked for, to be marked. */
  readonly q?: string;
  /** Heading of the article, and what stands around. */
  readonly id: string;
  readonly heading: ComponentChildren;
  /** As large as on a page of its own. */
  readonly large?: boolean;
  readonly children?: ComponentChildren;
}

const words = wording.answers;

/** The party's words, the outcome, why, and the sentence that changed. */
export function PointAnswer({ answer, q = '', id, heading, large, children }: PointAnswerProps): JSX.Element {
  const { text, outcome, motivation, answer: reply, changes, changePending } = answer;
  return (
    <article class="wk-answer" id={id} aria-labelledby={`${id}-kop`} tabIndex={-1}>
      {large ? null : <h3 id={`${id}-kop`}>{heading}</h3>}
      <Quote text={text} highlights={foundWords(text, q)} medium={!large} />
      <p class="wk-row">
        {outcome ? <OutcomeBadge outcome={outcome} large /> : <AttentionBadge icon="clock">{words.undecided}</AttentionBadge>}
      </p>
      {motivation ? (
        <p class="wk-answer__text" dir="auto">
          {motivation}
        </p>
      ) : null}
      {reply ? (
        <p class="wk-answer__text" dir="auto">
          {reply}
        </p>
      ) : null}
      {changes.map((change, index) => (
        <ChangedSentence key={index} change={change} />
      ))}
      {changePending ? <p class="wk-small wk-soft">{words.changePending}</p> : null}
      {children}
    </article>
  );
}

/** Was and becomes in one: what went struck through, what came underlined. */
function ChangedSentence({ change }: { readonly change: ChangeShown }): JSX.Element {
  const { document, section, fromLabel, toLabel, words: changed, href } = change;
  return (
    <div class="wk-sentence">
      <p class="wk-small wk-soft" dir="auto">
        {words.changed(document, section, fromLabel, toLabel)}
      </p>
      <p class="wk-passage" dir="auto">
        {changed.map(({ kind, text }, index) =>
          kind === 'gone' ? <del key={index}>{text}</del> : kind === 'came' ? <ins key={index}>{text}</ins> : text,
        )}
      </p>
      {href ? (
        <p class="wk-small">
          <a href={href}>{words.lookAtChange}</a>
        </p>
      ) : null}
    </div>
  );
}
