import type { JSX } from 'preact';
import type { NextProposal, ReactionState } from '../../reactions/reactions.js';
import type { Channel, PartyKind, Standing } from '../../vocabulary.js';
import { AttentionBadge } from '../components/badges.js';
import { ButtonLink } from '../components/buttons.js';
import { ActiveFilter } from '../components/filter.js';
import { Heading } from '../components/heading.js';
import { Empty, Notice } from '../components/notice.js';
import { Pages, type Paging, totalWords } from '../components/paging.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls, withQuery } from '../urls.js';
import { day, figure, list, percent } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { UploadProgress } from './upload-progress.js';
import { type WaitingFile, waitingHref } from './waiting-file.js';

export interface ReactionsPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly reactions: readonly ReactionRow[];
  readonly paging: Paging;
  /** When only the reactions of one party are shown. */
  readonly party: { readonly id: string; readonly name: string } | null;
  /** Files with several parties that wait until a person says whose chapters they are. */
  readonly waiting: readonly WaitingFile[];
  /** When only those in one state are shown. */
  readonly state?: ReactionState | undefined;
  /** The first reaction whose points are still a proposal, and how many there are. */
  readonly toLookAt?: NextProposal | null;
  /** Reactions with rows that may be earlier points in other words, and how many. */
  readonly asked?: readonly { readonly reactionId: string; readonly rows: number }[];
  /** YYYY-MM-DD, for files that are dropped on the page. */
  readonly today: string;
}

export interface ReactionRow {
  readonly id: string;
  readonly number: number;
  readonly party: { readonly name: string; readonly kind: PartyKind };
  readonly channel: Channel;
  readonly standing: Standing;
  /** YYYY-MM-DD. */
  readonly receivedOn: string;
  readonly points: number;
  readonly undecided: number;
  /** Characters that have a place, of all; equal when processed. */
  readonly covered: number;
  readonly length: number;
  /** When a person said that the points are right; null while they are a proposal. */
  readonly acceptedAt: string | null;
}

const words = wording.reactions.list;

export function ReactionsPage(props: ReactionsPageProps): JSX.Element {
  const { shell, consultation, reactions, paging, party, state, toLookAt, waiting, asked = [], today } = props;
  const letters = waiting.filter(({ isLetter }) => isLetter);
  const others = waiting.filter(({ isLetter }) => !isLetter);
  const all = urls.reactions(consultation.id);
  return (
    <Page shell={shell} title={words.title} consultation={consultation} tab="reactions">
      <Heading title={words.title}>
        {toLookAt ? <ButtonLink href={urls.reaction(toLookAt.id)}>{words.lookAt(toLookAt.others)}</ButtonLink> : null}
        {consultation.may.work ? (
          <ButtonLink href={urls.newReaction(consultation.id)} kind="primary">
            {words.add}
          </ButtonLink>
        ) : null}
      </Heading>
      {letters.length ? (
        <Notice kind="attention" link={{ href: urls.senders(consultation.id), text: wording.reactions.senders.link(letters.length) }}>
          <b>{words.waiting(letters.length)}</b> <span dir="auto">{list(letters.slice(0, 3).map(({ fileName }) => fileName))}</span>
          {letters.length > 3 ? ' …' : '.'}
        </Notice>
      ) : null}
      {others.map((file) => (
        <Notice
          key={file.sourceId}
          kind="attention"
          link={{ href: waitingHref(consultation.id, file), text: wording.intake.ask[file.needs] }}
        >
          {file.needs === 'columns' ? (
            <>
              <b>{words.waitingColumns}</b> <span dir="auto">{file.fileName}</span>
            </>
          ) : (
            <>
              <b>{words.waiting(1)}</b> {words.waitingFile(file.fileName, file.chapters)}
            </>
          )}
        </Notice>
      ))}
      {asked.map(({ reactionId, rows }) => (
        <Notice
          key={reactionId}
          kind="attention"
          link={{ href: `${urls.reaction(reactionId)}#anders-verwoord`, text: wording.rewordings.waitingLink }}
        >
          <b>{wording.rewordings.waiting(rows)}</b>
        </Notice>
      ))}
      <Narrowed {...props} />
      {reactions.length ? (
        <section aria-labelledby="lijst">
          <div class="wk-list-head">
            <h2 id="lijst">{paging.total === 1 ? words.one : words.found(totalWords(paging))}</h2>
          </div>
          <ReactionTable rows={reactions} />
          <Pages paging={paging} href={(page) => withQuery(all, { party: party?.id, state, page })} />
        </section>
      ) : (
        <Empty>
          {party || state ? words.noneFiltered : words.none} {party || state ? <a href={all}>{wording.shell.clearAll}</a> : null}
          {!party && !state && consultation.may.work ? <a href={urls.newReaction(consultation.id)}>{words.noneAdd}</a> : null}
        </Empty>
      )}
      {consultation.may.work ? <DropForm consultation={consultation} party={party} today={today} /> : null}
    </Page>
  );
}

/** What the list was narrowed to, each to be taken away, and the state it can be narrowed to. */
function Narrowed({ consultation, party, state, toLookAt }: ReactionsPageProps): JSX.Element | null {
  if (!party && !state && !toLookAt) return null;
  const address = (query: { readonly party?: string | undefined; readonly state?: string | undefined }): string =>
    withQuery(urls.reactions(consultation.id), query);
  return (
    <div class="wk-chips">
      {party ? <ActiveFilter label={words.columns.party} value={party.name} href={address({ state })} /> : null}
      {state ? <ActiveFilter label={words.columns.state} value={words.states[state]} href={address({ party: party?.id })} /> : null}
      {!state && toLookAt ? (
        <a class="wk-chip" href={address({ party: party?.id, state: 'proposal' })}>
          {words.onlyProposals}
        </a>
      ) : null}
    </div>
  );
}

/** Not in sight: files that are dropped anywhere on the page are sent with it, when scripts run. */
function DropForm({ consultation, party, today }: Pick<ReactionsPageProps, 'consultation' | 'party' | 'today'>): JSX.Element {
  return (
    <>
      <form method="post" action={urls.reactions(consultation.id)} encType="multipart/form-data" data-uploads="drop" hidden>
        <input type="hidden" name="party" value={party?.id ?? ''} />
        <input type="hidden" name="channel" value="letter" />
        <input type="hidden" name="receivedOn" value={today} />
        <input type="file" name="file" multiple aria-label={wording.intake.dropForm} />
      </form>
      <UploadProgress />
    </>
  );
}

function ReactionTable({ rows }: { readonly rows: readonly ReactionRow[] }): JSX.Element {
  const { columns } = words;
  return (
    <table class="wk-table wk-table--cards">
      <caption class="wk-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.party}</th>
          <th scope="col">{columns.standing}</th>
          <th scope="col">{columns.channel}</th>
          <th scope="col">{columns.receivedOn}</th>
          {[columns.points, columns.undecided, columns.coverage].map((column) => (
            <th key={column} scope="col" class="wk-num">
              {column}
            </th>
          ))}
          <th scope="col">{columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" dir="auto">
              <a class="wk-link wk-strong" href={urls.reaction(row.id)}>
                {row.party.name}
              </a>
              <span class="wk-kind">
                {wording.partyKind[row.party.kind]}, {words.numbered(row.number)}
              </span>
            </th>
            <td>{wording.standing[row.standing]}</td>
            <td data-label={columns.channel}>{wording.channel[row.channel]}</td>
            <td data-label={columns.receivedOn}>{day(row.receivedOn)}</td>
            <td class="wk-num" data-label={columns.points}>
              {figure(row.points)}
            </td>
            <td class="wk-num" data-label={columns.undecided}>
              {figure(row.undecided)}
            </td>
            <td class="wk-num" data-label={columns.coverage}>
              {percent(row.length ? row.covered / row.length : 1)}
            </td>
            <td>
              <State row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What asks for work first: no words, no place, and only then whether a person said that the points are right. */
function State({ row }: { readonly row: ReactionRow }): JSX.Element {
  const { states } = words;
  if (row.length === 0) return <AttentionBadge icon="warning">{states.wordless}</AttentionBadge>;
  if (row.covered < row.length) return <AttentionBadge icon="warning">{states.open}</AttentionBadge>;
  return <span class="wk-soft">{row.acceptedAt === null ? states.proposal : states.accepted}</span>;
}
