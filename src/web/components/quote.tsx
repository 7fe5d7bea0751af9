import type { ComponentChildren, JSX } from 'preact';
import { spokenByParties } from '../../platform/speech/language.js';

export interface Highlight {
  readonly start: number;
  readonly end: number;
}

/** Text with stretches marked; highlights may come in any order and overlap. */
export function Marked({ text, highlights }: { readonly text: string; readonly highlights: readonly Highlight[] }): JSX.Element {
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of [...highlights].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    if (end <= from || from >= text.length) continue;
    pieces.push(text.slice(at, from), <mark key={from}>{text.slice(from, end)}</mark>);
    at = end;
  }
  pieces.push(text.slice(at));
  return <>{pieces}</>;
}

interface QuoteProps {
  readonly text: string;
  readonly highlights?: readonly Highlight[];
  readonly medium?: boolean;
}

/** A party's own words: serif, the largest running text on the page, unchanged. */
export function Quote({ text, highlights = [], medium }: QuoteProps): JSX.Element {
  return (
    <blockquote class={medium ? 'wk-quote wk-quote--medium' : 'wk-quote'} lang={spokenByParties()} dir="auto">
      <Marked text={text} highlights={highlights} />
    </blockquote>
  );
}
