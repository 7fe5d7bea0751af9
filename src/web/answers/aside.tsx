import type { JSX } from 'preact';
import { Icon } from '../components/icon.js';
import { day } from '../wording/format.js';
import { wording } from '../wording/wording.js';

const words = wording.answers;

export interface RoundShown {
  readonly title: string;
  readonly opensAt: string;
  readonly closesAt: string;
}

/** The rounds along a line: what was, what is now, what comes. */
export function Planning({
  rounds,
  now,
}: {
  readonly rounds: readonly RoundShown[] /** UTC timestamp. */;
  readonly now: string;
}): JSX.Element | null {
  if (!rounds.length) return null;
  return (
    <section class="wk-stack" aria-labelledby="planning">
      <h2 id="planning">{words.planning}</h2>
      <ol class="wk-path">
        {rounds.map((round, index) => (
          <li key={index}>
            <b dir="auto">{round.title}</b> {words.roundState[stateOf(round, now)]}
            <br />
            {words.period(round.opensAt, round.closesAt)}
          </li>
        ))}
      </ol>
    </section>
  );
}

const stateOf = ({ opensAt, closesAt }: RoundShown, now: string): 'planned' | 'open' | 'closed' =>
  now < opensAt ? 'planned' : now <= closesAt ? 'open' : 'closed';

export interface DocumentShown {
  readonly title: string;
  /** Of the latest version. */
  readonly label: string;
  readonly datedOn: string;
  readonly href?: string;
}

export function DocumentStates({ documents }: { readonly documents: readonly DocumentShown[] }): JSX.Element | null {
  if (!documents.length) return null;
  return (
    <section class="wk-stack" aria-labelledby="documenten">
      <h2 id="documenten">{words.documents}</h2>
      <ul class="wk-files">
        {documents.map(({ title, label, datedOn, href }, index) => (
          <li key={index} dir="auto">
            {href ? <a href={href}>{title}</a> : title}
            <small>
              {words.version(label)} {day(datedOn)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface DownloadShown {
  readonly href: string;
  readonly text: string;
  readonly note: string;
}

export function Downloads({ downloads }: { readonly downloads: readonly DownloadShown[] }): JSX.Element {
  return (
    <section class="wk-stack" aria-labelledby="downloads">
      <h2 id="downloads">{words.downloads}</h2>
      <ul class="wk-files">
        {downloads.map(({ href, text, note }) => (
          <li key={href}>
            <a href={href}>
              <Icon name="download" /> {text}
            </a>
            <small>{note}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
