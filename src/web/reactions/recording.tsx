import type { JSX } from 'preact';
import { urls, withQuery } from '../urls.js';
import { wording } from '../wording/wording.js';

/** Id of the player on the page of a reaction, for links that jump in it. */
const PLAYER = 'opname';

const words = wording.looking.player;

/** The page of a reaction with its player at a moment. Without script the page is loaded anew at that moment; with script the player jumps. */
export const momentHref = (reactionId: string, seconds: number, page?: number): string =>
  `${withQuery(urls.reaction(reactionId), { page: page && page > 1 ? page : undefined, t: String(seconds) })}#${PLAYER}`;

interface RecordingProps {
  readonly reactionId: string;
  readonly isVideo: boolean;
  /** Seconds from the start where it begins to play. */
  readonly from?: number | undefined;
}

/** Plays the recording that came in; its words stand below, each with its moment. The browser asks for the stretches of bytes that it needs. */
export function Recording({ reactionId, isVideo, from }: RecordingProps): JSX.Element {
  const Player = isVideo ? 'video' : 'audio';
  const source = urls.reactionSource(reactionId);
  return (
    <section class="wk-stack" aria-labelledby="opname-titel">
      <h2 id="opname-titel">{words.title}</h2>
      <Player
        id={PLAYER}
        class="wk-player"
        aria-labelledby="opname-titel"
        tabIndex={-1}
        controls
        preload="metadata"
        src={from ? `${source}#t=${from}` : source}
      >
        {words.none}
      </Player>
    </section>
  );
}

interface MomentProps {
  /** Absent where there is no recording to jump in, only the times of a transcript. */
  readonly href?: string | undefined;
  readonly seconds: number;
}

/** When something was said; a link to that moment where the recording is at hand. */
export function Moment({ href, seconds }: MomentProps): JSX.Element {
  const time = words.time(seconds);
  if (!href) return <span class="wk-figure">{time}</span>;
  return (
    <a class="wk-link wk-figure" href={href} data-time={seconds} aria-label={words.jump(seconds)}>
      {time}
    </a>
  );
}
