import type { JSX } from 'preact';
import type { WordChange } from '../../documents/comparison/comparison.js';
import { wording } from '../wording/wording.js';

interface WasBecomesProps {
  readonly words: readonly WordChange[];
  readonly from: string;
  readonly to: string;
  /** Of the heads above the two texts: one below the heading that the change stands under. */
  readonly heading?: 'h3' | 'h4';
}

const words = wording.documents.changes;

/** The old text with what went struck through, the new text with what came underlined, side by side. */
export function WasBecomes({ words: changed, from, to, heading: Head = 'h4' }: WasBecomesProps): JSX.Element {
  return (
    <div class="wk-was-becomes">
      <div>
        <Head>{words.was(from)}</Head>
        <Was words={changed} />
      </div>
      <div>
        <Head>{words.becomes(to)}</Head>
        <Becomes words={changed} />
      </div>
    </div>
  );
}

/** The text as it was; what went is struck through. */
export function Was({ words: changed }: { readonly words: readonly WordChange[] }): JSX.Element {
  const was = changed.filter(({ kind }) => kind !== 'came');
  if (!was.length) return <p class="wk-small wk-soft">{words.nothing}</p>;
  return (
    <p class="wk-passage" dir="auto">
      {was.map(({ kind, text }, index) => (kind === 'gone' ? <del key={index}>{text}</del> : text))}
    </p>
  );
}

/** The text as it is now; what came is underlined. */
export function Becomes({ words: changed }: { readonly words: readonly WordChange[] }): JSX.Element {
  const becomes = changed.filter(({ kind }) => kind !== 'gone');
  if (!becomes.length) return <p class="wk-small wk-soft">{words.gone}</p>;
  return (
    <p class="wk-passage" dir="auto">
      {becomes.map(({ kind, text }, index) => (kind === 'came' ? <ins key={index}>{text}</ins> : text))}
    </p>
  );
}
