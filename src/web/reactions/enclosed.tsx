import type { JSX } from 'preact';
import type { Enclosure } from '../../reactions/enclosures.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

interface EnclosedProps {
  /** The mail or archive and every file inside it. */
  readonly enclosures: readonly Enclosure[];
  /** The reaction whose page this is. */
  readonly reactionId: string;
  readonly mayWork: boolean;
}

const words = wording.looking.enclosed;

/** What has no words of its own became no reaction, so there is no page to type them on. */
const wordless: ReadonlySet<string> = new Set(['file-is-scan', 'no-text', 'is-recording']);

/** What came in together: each file with the reactions made of it, or else the file itself. */
export function Enclosed({ enclosures, ...props }: EnclosedProps): JSX.Element | null {
  if (!enclosures.length) return null;
  const outer = enclosures.find(({ isOuter }) => isOuter)?.fileName ?? '';
  const kind = /\.zip$/i.test(outer) ? 'archive' : 'mail';
  return (
    <section class="wk-stack" aria-labelledby="erbij">
      <h2 id="erbij">{words.title[kind]}</h2>
      <ul class="wk-stack wk-dense">
        {enclosures.map((one) => (
          <li key={one.sourceId}>
            <b dir="auto">{one.fileName}</b> {one.isOuter ? <span class="wk-soft">{words.outer[kind]}</span> : null}{' '}
            <Made {...props} of={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What happened, and what to do about it: a scan is typed over, a file under a password asked for again. */
function reasonOf({ code, facts = {} }: NonNullable<Enclosure['why']>, fileName: string): string {
  if (wordless.has(code)) return words.wordless;
  const warning = wording.warning[code];
  if (warning) return warning;
  const { happened, next } = wording.problem(code, { fileName, ...facts });
  return [words.unread, happened, next].filter(Boolean).join(' ');
}

type MadeProps = Omit<EnclosedProps, 'enclosures'> & { readonly of: Enclosure };

function Made({ of: { sourceId, fileName, size, isOuter, why, canBeTyped, reactions }, reactionId, mayWork }: MadeProps): JSX.Element {
  if (reactions.length) {
    return (
      <>
        {reactions.map(({ id, number, party }, index) => (
          <span key={id} dir="auto">
            {index ? ', ' : ''}
            {id === reactionId ? words.here : <a href={urls.reaction(id)}>{words.reaction(number, party)}</a>}
          </span>
        ))}
      </>
    );
  }
  return (
    <>
      {isOuter ? null : <span class="wk-soft">{why ? reasonOf(why, fileName) : words.kept} </span>}
      {mayWork ? (
        <a href={urls.sourceFile(sourceId)} dir="auto">
          {words.download(fileName, size)}
        </a>
      ) : null}{' '}
      {mayWork && canBeTyped ? (
        <a href={urls.enclosedText(sourceId)} aria-label={words.typeOf(fileName)}>
          {words.type}
        </a>
      ) : null}
    </>
  );
}
