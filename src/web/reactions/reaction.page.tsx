import type { JSX } from 'preact';
import type { Enclosure } from '../../reactions/enclosures.js';
import type { NextProposal } from '../../reactions/reactions.js';
import type { RewordingView } from '../../reactions/rewordings.js';
import type { Channel, PartyKind, Standing } from '../../vocabulary.js';
import { Button, ButtonLink } from '../components/buttons.js';
import { Heading } from '../components/heading.js';
import { KeyHints } from '../components/key-hints.js';
import { Meter } from '../components/meter.js';
import { Empty, Notice } from '../components/notice.js';
import { Pages, type Paging } from '../components/paging.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls, withQuery } from '../urls.js';
import { wording } from '../wording/wording.js';
import { Acceptance, type AcceptanceView } from './acceptance.js';
import { Enclosed } from './enclosed.js';
import type { ReactionSpan } from './reaction-spans.js';
import { holeAnchor } from './reaction-text.js';
import { Recording } from './recording.js';
import { ReactionMeeting, type ReactionMeetingProps } from './reaction-meeting.js';
import { Rewordings } from './rewordings.js';
import { SourceRows } from './source-rows.js';
import { Wordless, type WordlessView } from './wordless.js';

export interface ReactionPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly reaction: ReactionView;
  /** Codes of what was noticed while reading; the detail is English and shown only for a code without words. */
  readonly warnings: readonly { readonly code: string; readonly detail: string }[];
  /** In characters, over the whole reaction. */
  readonly coverage: CoverageView;
  /** Those of this page, in order, without gaps. */
  readonly spans: readonly ReactionSpan[];
  /** Counted in spans; absent when all are on one page. */
  readonly paging?: Paging;
  /** The next reaction that still has to be looked at, for who looks at them. */
  readonly next: NextProposal | null;
  /** Why there are no words yet, and what can be done about it; absent when there are. */
  readonly wordless?: WordlessView | undefined;
  /** Absent when there is no recording, or for who does not get the file. */
  readonly recording?: { readonly isVideo: boolean /** Seconds. */; readonly from?: number | undefined } | undefined;
  /** The mail or archive that it came in with all that is inside; absent for a file that came alone. */
  readonly enclosures?: readonly Enclosure[];
  /** Rows that came in before in other words. */
  readonly rewordings?: readonly RewordingView[];
  readonly accepted: AcceptanceView;
  /** The meeting at which it was said, and those to choose from. */
  readonly meeting?: Omit<ReactionMeetingProps, 'reactionId' | 'version'>;
  /** Parties that it could be of instead; none once a point was decided on. */
  readonly parties?: readonly { readonly id: string; readonly name: string; readonly kind: PartyKind }[];
}

export interface ReactionView {
  readonly id: string;
  readonly number: number;
  readonly party: { readonly name: string; readonly kind: PartyKind };
  readonly channel: Channel;
  readonly standing: Standing;
  /** YYYY-MM-DD. */
  readonly receivedOn: string;
  /** Title of the round. */
  readonly round: string | null;
  /** Null for who does not get the file: it holds reactions of others too. */
  readonly source: { readonly fileName: string; readonly size: number } | null;
}

export interface CoverageView {
  readonly length: number;
  readonly inPoints: number;
  readonly inNoPoints: number;
  readonly points: number;
  readonly noPoints: number;
  readonly holes: number;
}

const words = wording.reactions.page;

const hints = () =>
  [
    { keys: ['J', 'K'], text: words.keys.next },
    { keys: ['S'], text: words.keys.split },
    { keys: ['M'], text: words.keys.merge },
    { keys: ['N'], text: words.keys.none },
    { keys: ['A'], text: words.keys.accept },
  ] as const;

export function ReactionPage(props: ReactionPageProps): JSX.Element {
  const { shell, consultation, reaction, next } = props;
  const title = words.title(wording.channelOf[reaction.channel], reaction.party.name);
  return (
    <Page
      shell={shell}
      title={title}
      consultation={consultation}
      tab="reactions"
      crumbs={[{ text: wording.reactions.list.title, href: urls.reactions(consultation.id) }, { text: reaction.party.name }]}
    >
      <Heading
        title={title}
        lead={
          <>
            {words.lead(wording.standing[reaction.standing], reaction.receivedOn, reaction.round)}{' '}
            {reaction.source ? (
              <a href={urls.reactionSource(reaction.id)}>{words.source(reaction.source.fileName, reaction.source.size)}</a>
            ) : null}
          </>
        }
      >
        {next ? <ButtonLink href={urls.reaction(next.id)}>{words.nextOne(next.party)}</ButtonLink> : null}
      </Heading>
      <Warnings {...props} />
      {props.meeting ? <ReactionMeeting reactionId={reaction.id} version={props.accepted.version} {...props.meeting} /> : null}
      <Enclosed enclosures={props.enclosures ?? []} reactionId={reaction.id} mayWork={consultation.may.work} />
      {props.recording ? <Recording reactionId={reaction.id} {...props.recording} /> : null}
      {props.wordless ? (
        <Wordless {...props.wordless} reactionId={reaction.id} mayWork={consultation.may.work} />
      ) : (
        <>
          <Coverage coverage={props.coverage} />
          <Rewordings rewordings={props.rewordings ?? []} mayWork={consultation.may.work} />
          <Acceptance reactionId={reaction.id} accepted={props.accepted} mayWork={consultation.may.work} next={next} />
          <OtherParty {...props} />
          <Words {...props} />
        </>
      )}
    </Page>
  );
}

/** A party that was taken for the sender is easily set right. */
function OtherParty({ reaction, parties = [], accepted }: ReactionPageProps): JSX.Element | null {
  const { party } = wording.looking;
  if (!parties.length) return null;
  return (
    <details class="wk-unfold">
      <summary class="wk-text-button">{party.summary}</summary>
      <form class="wk-form" method="post" action={urls.reactionParty(reaction.id)}>
        <input type="hidden" name="version" value={accepted.version} />
        <label class="utrecht-form-label" for="andere-partij">
          {party.label}
        </label>
        <p class="wk-help" id="andere-partij-hulp">
          {party.help}
        </p>
        <select class="utrecht-select utrecht-select--html-select" id="andere-partij" name="party" aria-describedby="andere-partij-hulp">
          {parties.map(({ id, name, kind }) => (
            <option key={id} value={id} selected={name === reaction.party.name}>
              {name} ({wording.partyKind[kind]})
            </option>
          ))}
        </select>
        <Button>{party.button}</Button>
      </form>
    </details>
  );
}

function Words({ consultation, reaction, coverage, spans, paging, recording }: ReactionPageProps): JSX.Element {
  return (
    <>
      {spans.length ? (
        <>
          <div class="wk-list-head">
            <p>
              <b>{words.summary(coverage.points, coverage.noPoints)}</b>{' '}
              {consultation.may.work ? (
                <span data-with-script="letter" hidden>
                  {words.select}
                </span>
              ) : null}
            </p>
            {consultation.may.work ? <KeyHints label={words.keys.label} hints={hints()} /> : null}
          </div>
          <SourceRows
            reactionId={reaction.id}
            spans={spans}
            mayWork={consultation.may.work}
            playerOn={recording ? (paging?.page ?? 1) : undefined}
          />
        </>
      ) : (
        <Empty>{words.empty}</Empty>
      )}
      {paging ? <Pages paging={paging} href={(page) => withQuery(urls.reaction(reaction.id), { page })} /> : null}
    </>
  );
}

/** Warnings come first, and lead to where they are solved. */
function Warnings({ consultation, warnings, coverage, spans, wordless }: ReactionPageProps): JSX.Element | null {
  if (wordless && !warnings.length) return null;
  const hole = spans.find((span) => span.kind === 'hole');
  const open = coverage.length - coverage.inPoints - coverage.inNoPoints;
  return (
    <section class="wk-stack" aria-label={words.warnings}>
      {wordless ? null : coverage.holes ? (
        <Notice kind="error" link={hole ? { href: `#${holeAnchor(hole)}`, text: words.holesLink } : undefined}>
          <b>{words.holes(coverage.holes)}</b> {words.holesNext(open)}
        </Notice>
      ) : (
        <Notice kind="good" link={{ href: urls.points(consultation.id), text: words.toPoints }}>
          <b>{words.done}</b> {words.doneNext}
        </Notice>
      )}
      {warnings.map(({ code, detail }) => (
        <Notice key={code + detail} kind="attention">
          {wording.warning[code] ?? `${wording.warningOther} ${detail}`}
        </Notice>
      ))}
    </section>
  );
}

function Coverage({ coverage }: { readonly coverage: CoverageView }): JSX.Element {
  const { length, inPoints, inNoPoints } = coverage;
  const share = (part: number): number => (length ? part / length : 0);
  const placed = inPoints + inNoPoints;
  const parts = [
    { share: share(inPoints), fill: 'act', label: words.inPoints(share(inPoints), coverage.points) },
    { share: share(inNoPoints), fill: 'quiet', label: words.inNoPoints(share(inNoPoints)) },
    { share: share(length - placed), fill: 'bad', label: words.inHoles(share(length - placed)) },
  ] as const;
  return (
    <section class="wk-box wk-stack" aria-labelledby="plek">
      <div class="wk-row wk-row--apart">
        <h2 id="plek">{words.coverage(length ? share(placed) : 1)}</h2>
        <p class="wk-small wk-soft wk-figure">{words.characters(placed, length)}</p>
      </div>
      <Meter parts={parts.filter((part, index) => part.share > 0 || index < 2)} />
    </section>
  );
}
