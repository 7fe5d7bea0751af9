import type { JSX } from 'preact';
import { AttentionBadge, OutcomeBadge } from '../components/badges.js';
import { PostButton } from '../components/buttons.js';
import { Icon } from '../components/icon.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { changeHref } from './change-href.js';
import { shortened } from './shortened.js';
import type { ChangeMark, PassageShown, PointMark } from './version-rows.js';
import { Becomes } from './word-changes.js';

interface PassageRowProps {
  readonly passage: PassageShown;
  readonly documentId: string;
  readonly label: string;
  /** The point for which the passage is looked for that it is about. */
  readonly anchoring: PointToAnchor | null;
}

export interface PointToAnchor {
  readonly id: string;
  readonly number: number;
  readonly version: number;
}

const words = wording.documents.read;

/** A passage left; what changed in it and the points about it right (below it on a narrow screen). */
export function PassageRow({ passage, documentId, label, anchoring }: PassageRowProps): JSX.Element {
  const { id, seq, text, change, went, points } = passage;
  const href = (mark: ChangeMark): string => changeHref(documentId, label, mark.seq);
  return (
    <div class={change ? 'wk-text__row wk-text__row--changed' : 'wk-text__row'} id={`a${seq}`} tabIndex={-1}>
      <Words passage={passage} />
      <div class="wk-text__side">
        {anchoring ? (
          <PostButton
            action={urls.pointAnchor(anchoring.id)}
            fields={{ passage: id, words: shortened(text, 100), version: anchoring.version }}
            about={words.pointOutAbout(shortened(text, 60))}
          >
            {words.pointOut}
          </PostButton>
        ) : null}
        {change ? <Mark mark={change} href={href(change)} /> : null}
        {points.length ? <PointsAtPassage points={points} /> : null}
        {went.map((mark) => (
          <p key={mark.seq} class="wk-tiny">
            <a href={href(mark)}>{words.went}</a> <Open mark={mark} />
          </p>
        ))}
      </div>
    </div>
  );
}

function Words({ passage }: { readonly passage: PassageShown }): JSX.Element {
  const { kind, marker, level, text, change } = passage;
  const number = marker ? <span class="wk-text__marker">{marker}</span> : null;
  if (kind === 'heading')
    return (
      <h2 class={(level ?? 1) > 1 ? 'wk-text__words wk-heading-s' : 'wk-text__words'} dir="auto">
        {number} {text}
      </h2>
    );
  return (
    <div class={number ? 'wk-text__words wk-text__words--numbered' : 'wk-text__words'}>
      {number}
      {change?.words ? (
        <Becomes words={change.words} />
      ) : (
        <p class="wk-passage" dir="auto">
          {text}
        </p>
      )}
    </div>
  );
}

function Mark({ mark, href }: { readonly mark: ChangeMark; readonly href: string }): JSX.Element {
  return (
    <p class="wk-tiny">
      <a href={href}>{words.changedIn(wording.documents.changes.kinds[mark.kind] ?? mark.kind)}</a> <Open mark={mark} />
    </p>
  );
}

const Open = ({ mark }: { readonly mark: ChangeMark }): JSX.Element | null =>
  mark.state === 'unexplained' ? <AttentionBadge icon="warning">{wording.documents.changes.states.unexplained}</AttentionBadge> : null;

/** Points with what became of each, and why they stand here. */
export function PointsAtPassage({ points }: { readonly points: readonly PointMark[] }): JSX.Element {
  return (
    <ul class="wk-text__points">
      {points.map(({ pointId, number, party, text, outcome, changePending, how }) => (
        <li key={pointId}>
          <p class="wk-row">
            <span>
              <a href={urls.point(pointId)}>
                <span class="wk-hidden">{wording.points.panel.title(number)}, </span>
                <span aria-hidden="true">{number}</span>
              </a>{' '}
              <span dir="auto">{party}</span>
            </span>
            {outcome ? <OutcomeBadge outcome={outcome} short /> : <span class="wk-badge wk-badge--open">{words.undecided}</span>}
            {changePending ? (
              <span class="wk-badge wk-badge--attention">
                <Icon name="clock" />
                {words.pending}
              </span>
            ) : null}
          </p>
          <p class="wk-said" dir="auto">
            {shortened(text, 140)}
          </p>
          <p class="wk-tiny wk-soft">{words.how[how]}</p>
        </li>
      ))}
    </ul>
  );
}
