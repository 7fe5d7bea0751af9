import type { JSX } from 'preact';
import type { WordChange } from '../../documents/comparison/comparison.js';
import type { Outcome } from '../../vocabulary.js';
import { PostButton } from '../components/buttons.js';
import { Notice } from '../components/notice.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { changeHref } from './change-href.js';
import { passageHref } from './passage-href.js';
import { WasBecomes } from './word-changes.js';

/** From a point to the sentence that it changed. */
export interface TraceShown {
  readonly pointId: string;
  /** Of the point. */
  readonly version: number;
  readonly outcome: Outcome | null;
  readonly changePending: boolean;
  readonly changes: readonly TracedChangeShown[];
  readonly anchor: AnchorShown | null;
}

export interface TracedChangeShown {
  readonly linkId: string;
  readonly documentId: string;
  /** Title of the document. */
  readonly document: string;
  readonly section: string;
  readonly seq: number;
  readonly words: readonly WordChange[];
  readonly fromLabel: string;
  readonly toLabel: string;
}

export interface AnchorShown {
  readonly documentId: string;
  readonly document: string;
  /** False while it only follows from the reference in the point. */
  readonly confirmed: boolean;
  /** In each version, first to last; `text` is null where the passage is gone. */
  readonly passages: readonly AnchoredPassageShown[];
}

interface AnchoredPassageShown {
  readonly id: string | null;
  readonly seq: number | null;
  readonly label: string;
  readonly section: string;
  readonly text: string | null;
}

/** A document with the version in which a passage can be pointed out. */
export interface DocumentToPoint {
  readonly id: string;
  readonly title: string;
  readonly label: string;
}

interface PointTraceProps {
  readonly trace: TraceShown;
  /** Where another passage can be pointed out; none for who may not. */
  readonly documents: readonly DocumentToPoint[];
  readonly mayWork: boolean;
}

const words = wording.documents.trace;

/** The passage that a point is about in each version, and the changes that it led to; nothing for a point that touches no document. */
export function PointTrace({ trace, documents, mayWork }: PointTraceProps): JSX.Element | null {
  const { changes, anchor, changePending, outcome } = trace;
  if (!changes.length && !anchor && !changePending && !documents.length) return null;
  const ledNowhere = outcome && outcome !== 'carried_forward' && !changes.length && !changePending;
  return (
    <section class="wk-stack" aria-labelledby="naar-tekst">
      <h2 id="naar-tekst" tabIndex={-1}>
        {words.title}
      </h2>
      {changePending ? <Notice kind="attention">{mayWork ? words.pending : words.pendingReader}</Notice> : null}
      <ol class="wk-path wk-path--wide">
        {anchor ? <Anchor anchor={anchor} point={trace} mayWork={mayWork} /> : null}
        {changes.map((change) => (
          <TracedChange key={change.linkId} change={change} />
        ))}
      </ol>
      {documents.length ? <OtherPassage documents={documents} trace={trace} /> : null}
      {ledNowhere ? <p class="wk-small wk-soft">{words.none}</p> : null}
      {outcome ? null : <p class="wk-small wk-soft">{words.undecided}</p>}
    </section>
  );
}

function TracedChange({ change }: { readonly change: TracedChangeShown }): JSX.Element {
  const { documentId, document, section, seq, words: changed, fromLabel, toLabel } = change;
  return (
    <li>
      <h3 dir="auto">{words.change(document, section, toLabel)}</h3>
      <div class="wk-change wk-change--traced">
        <WasBecomes words={changed} from={fromLabel} to={toLabel} />
      </div>
      <p>
        <a href={changeHref(documentId, toLabel, seq)}>{words.look}</a>
      </p>
    </li>
  );
}

interface AnchorProps {
  readonly anchor: AnchorShown;
  readonly point: Pick<TraceShown, 'pointId' | 'version'>;
  readonly mayWork: boolean;
}

function Anchor({ anchor, point: { pointId, version }, mayWork }: AnchorProps) {
  const { documentId, document, confirmed, passages } = anchor;
  const kept = passages.find(({ id }) => id !== null);
  return (
    <li>
      <h3 dir="auto">
        {words.about} {document}
      </h3>
      <div class="wk-row">
        <span class={confirmed ? 'wk-theme' : 'wk-theme wk-theme--suggested'}>{confirmed ? words.confirmed : words.proposed}</span>
        {!confirmed && mayWork && kept?.id ? (
          <PostButton action={urls.pointAnchor(pointId)} fields={{ passage: kept.id, words: kept.text ?? '', version }} about={document}>
            {words.confirm}
          </PostButton>
        ) : null}
      </div>
      <ul class="wk-versions">
        {passages.map((passage, index) => (
          <li key={`${passage.label}-${passage.seq}`}>
            <VersionOfPassage passage={passage} before={passages[index - 1]} documentId={documentId} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** To the text of each document, to point out the passage that the point is about. */
function OtherPassage({ documents, trace }: { readonly documents: readonly DocumentToPoint[]; readonly trace: TraceShown }): JSX.Element {
  const { anchor, pointId } = trace;
  const seqOf = (label: string): number => anchor?.passages.find((passage) => passage.label === label)?.seq ?? 0;
  return (
    <p class="wk-small">
      {anchor ? words.otherPassage : words.pointOut}{' '}
      {documents.map(({ id, title, label }, index) => (
        <span key={id} dir="auto">
          {index ? ', ' : ''}
          <a href={passageHref(id, label, id === anchor?.documentId ? seqOf(label) : 0, pointId)}>{words.inVersion(title, label)}</a>
        </span>
      ))}
    </p>
  );
}

interface VersionProps {
  readonly passage: AnchoredPassageShown;
  readonly before: AnchoredPassageShown | undefined;
  readonly documentId: string;
}

/** The words of one version; what stayed the same is not said twice. */
function VersionOfPassage({ passage, before, documentId }: VersionProps): JSX.Element {
  const { label, section, text, seq } = passage;
  if (text === null || seq === null)
    return (
      <p>
        <b>{words.version(label)}</b> <span class="wk-soft">{words.goneIn}</span>
      </p>
    );
  const href = passageHref(documentId, label, seq);
  if (before?.text === text)
    return (
      <p>
        <a href={href}>{words.same(label)}</a>
      </p>
    );
  return (
    <>
      <p>
        <a href={href}>{words.version(label)}</a>
        {section && section !== text ? (
          <span class="wk-soft" dir="auto">
            , {section}
          </span>
        ) : null}
      </p>
      <p class="wk-passage" dir="auto">
        {text}
      </p>
    </>
  );
}
