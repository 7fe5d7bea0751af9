import type { JSX } from 'preact';
import { OutcomeBadge } from '../components/badges.js';
import { ButtonLink, PostButton } from '../components/buttons.js';
import { Empty } from '../components/notice.js';
import { urls } from '../urls.js';
import { figure } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { AgendaAdd } from './agenda-add.js';
import { type AgendaLine, type AgendaShown, firstToDiscuss } from './agenda-view.js';

const words = wording.agenda;

/** The agenda of a meeting of the working group: what is on it, how far it is, and what comes on it. */
export function AgendaSection({ meetingId, agenda }: { readonly meetingId: string; readonly agenda: AgendaShown }): JSX.Element {
  const { lines, adoptions } = agenda;
  const first = firstToDiscuss(lines);
  const done = lines.filter(({ state }) => state !== 'open').length;
  return (
    <section class="wk-stack" aria-labelledby="agenda">
      <h2 id="agenda" tabIndex={-1}>
        {words.title}
      </h2>
      {adoptions.map(({ id, adoptedOn, signedBy, items }) => (
        <p key={id} dir="auto">
          {words.adopted(adoptedOn, signedBy, items)}
        </p>
      ))}
      {first ? (
        <>
          <p class="wk-soft">{words.summary(lines.length, done)}</p>
          <div class="wk-row">
            <ButtonLink href={urls.agendaItem(first.id)} kind="primary">
              {done ? words.goOn : words.start}
            </ButtonLink>
            {lines.some(({ state }) => state === 'drafted') ? (
              <ButtonLink href={urls.meetingAdoption(meetingId)}>{words.adopt}</ButtonLink>
            ) : null}
            <a href={urls.meetingPapers(meetingId)}>{words.papers}</a>
            <a href={urls.meetingMinutes(meetingId)}>{words.minutes}</a>
          </div>
          <AgendaTable lines={lines} />
        </>
      ) : (
        <Empty>{words.empty}</Empty>
      )}
      <AgendaAdd meetingId={meetingId} agenda={agenda} />
    </section>
  );
}

function AgendaTable({ lines }: { readonly lines: readonly AgendaLine[] }): JSX.Element {
  const { columns } = words;
  return (
    <table class="wk-table wk-table--cards">
      <caption class="wk-hidden">{words.caption}</caption>
      <thead>
        <tr>
          {Object.values(columns).map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td data-label={columns.number}>{figure(line.position)}</td>
            <th scope="row" dir="auto">
              <a href={urls.agendaItem(line.id)}>{line.title}</a>
            </th>
            <td data-label={columns.points}>{aboutWords(line)}</td>
            <td data-label={columns.state}>
              {line.outcome ? <OutcomeBadge outcome={line.outcome} short /> : null} {words.state[line.state]}
            </td>
            <td>
              <Arrange line={line} last={lines.length} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function aboutWords({ points, number, bundleId }: AgendaLine): string {
  if (!points) return words.gone;
  return number !== null && !bundleId ? words.ofPoint(number) : words.ofPoints(points);
}

function Arrange({ line, last }: { readonly line: AgendaLine; readonly last: number }): JSX.Element {
  const { id, position, version, state } = line;
  const about = words.about(position);
  return (
    <div class="wk-actions">
      {position > 1 ? (
        <PostButton action={urls.agendaPlace(id)} fields={{ version, position: position - 1 }} about={about}>
          {words.up}
        </PostButton>
      ) : null}
      {position < last ? (
        <PostButton action={urls.agendaPlace(id)} fields={{ version, position: position + 1 }} about={about}>
          {words.down}
        </PostButton>
      ) : null}
      {state === 'adopted' ? null : (
        <PostButton action={urls.agendaEnd(id)} fields={{ version }} about={about}>
          {words.off}
        </PostButton>
      )}
    </div>
  );
}
