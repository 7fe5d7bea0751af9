import type { JSX } from 'preact';
import type { SectionLine } from '../../deliberation/agenda/section.rules.js';
import { OutcomeBadge } from '../components/badges.js';
import { ButtonLink, PostButton } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Icon } from '../components/icon.js';
import { KeyHints } from '../components/key-hints.js';
import { Notice } from '../components/notice.js';
import { Quote } from '../components/quote.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import type { SimilarPoint } from '../points/point-view.js';
import { SimilarPoints } from '../points/point-words.js';
import { urls } from '../urls.js';
import { figure } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { aboutWords } from './agenda-section.js';
import type { AgendaLine, ItemShown, PassageShown, VoiceShown } from './agenda-view.js';
import { Discussion } from './discussion.js';

export interface AgendaItemPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly meeting: { readonly id: string; readonly title: string };
  readonly agenda: readonly AgendaLine[];
  readonly item: ItemShown;
  readonly passages: readonly PassageShown[];
  readonly similar: readonly SimilarPoint[];
  /** See `Discussion` for its fields. */
  readonly form: FormState;
}

const words = wording.agenda;

/** One item in front of the meeting: everybody's words, the document, positions, the decision. */
export function AgendaItemPage(props: AgendaItemPageProps): JSX.Element {
  const { shell, consultation, meeting, agenda, item, passages, similar, form } = props;
  const { position, title, points, changed } = item;
  const parties = new Set(points.map(({ party }) => party)).size;
  return (
    <Page
      shell={shell}
      title={title}
      consultation={consultation}
      tab="meetings"
      crumbs={[
        { text: wording.meetings.title, href: urls.meetings(consultation.id) },
        { text: meeting.title, href: urls.meeting(meeting.id) },
        { text: words.about(position) },
      ]}
      faulty={form.errors.length > 0}
    >
      <Heading title={title} lead={words.item.lead(position, agenda.length, points.length, parties)}>
        <Neighbours agenda={agenda} position={position} />
      </Heading>
      <ErrorSummary form={form} />
      {changed ? <Notice kind="attention">{words.item.changed}</Notice> : null}
      <div class="wk-session" data-keys="meeting">
        <Agenda agenda={agenda} current={item.id} />
        <div class="wk-stack--roomy">
          {points.length ? <Voices points={points} /> : <Gone item={item} />}
          {passages.map((passage) => (
            <Passage key={passage.href} passage={passage} />
          ))}
          {similar.length ? (
            <section class="wk-stack" aria-labelledby="lijkt">
              <h2 id="lijkt">{words.item.similar}</h2>
              <SimilarPoints similar={similar} />
            </section>
          ) : null}
          {points.length ? <Discussion item={item} form={form} /> : null}
          <KeyHints label={words.item.keys} hints={words.item.hints} />
        </div>
      </div>
    </Page>
  );
}

function Neighbours({ agenda, position }: { readonly agenda: readonly AgendaLine[]; readonly position: number }): JSX.Element {
  const previous = agenda[position - 2];
  const next = agenda[position];
  return (
    <>
      {previous ? (
        <span data-step-item="previous">
          <ButtonLink href={urls.agendaItem(previous.id)} icon="left">
            {words.item.previous}
          </ButtonLink>
        </span>
      ) : null}
      {next ? (
        <span data-step-item="next">
          <ButtonLink href={urls.agendaItem(next.id)} icon="right">
            {words.item.next}
          </ButtonLink>
        </span>
      ) : null}
    </>
  );
}

function Agenda({ agenda, current }: { readonly agenda: readonly AgendaLine[]; readonly current: string }): JSX.Element {
  return (
    <nav class="wk-stack" aria-labelledby="agenda">
      <h2 id="agenda">{words.title}</h2>
      <ol class="wk-agenda">
        {agenda.map((line) => (
          <li key={line.id}>
            <a href={urls.agendaItem(line.id)} aria-current={line.id === current ? 'step' : undefined}>
              <span>{line.state === 'open' ? figure(line.position) : <Icon name={line.state === 'held' ? 'forward' : 'check'} />}</span>
              <span dir="auto">{line.title}</span>
              <small>
                {aboutWords(line)}, {words.state[line.state]}
              </small>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Each party's own words, the largest on the page. */
function Voices({ points }: { readonly points: readonly VoiceShown[] }): JSX.Element {
  const several = points.length > 1;
  return (
    <section class="wk-stack" aria-labelledby="woorden">
      <h2 id="woorden">{several ? words.item.words : words.item.wordsOne}</h2>
      <div class={several ? 'wk-voices wk-voices--several' : 'wk-voices'}>
        {points.map(({ id, number, party, partyKind, text, outcome }) => (
          <figure key={id}>
            <figcaption dir="auto">
              {party}{' '}
              <span class="wk-soft">
                {wording.partyKind[partyKind]}, <a href={urls.point(id)}>{words.item.voice(number)}</a>
              </span>{' '}
              {outcome ? <OutcomeBadge outcome={outcome} short /> : null}
            </figcaption>
            <Quote text={text} medium={several} />
          </figure>
        ))}
      </div>
    </section>
  );
}

function Passage({ passage }: { readonly passage: PassageShown }): JSX.Element {
  const { href, document, label, section, text, shown, more } = passage;
  return (
    <section class="wk-box wk-box--quiet wk-stack">
      <h2 dir="auto">{words.item.document(section)}</h2>
      <p class="wk-passage" dir="auto">
        {shown.length ? <b>{text}</b> : text}
      </p>
      <SectionLines lines={shown} />
      {more.length ? (
        <details class="wk-unfold">
          <summary class="wk-text-button wk-text-button--medium">{words.item.wholeSection}</summary>
          <div class="wk-stack">
            <SectionLines lines={more} />
          </div>
        </details>
      ) : null}
      <p class="wk-small">
        <a href={href} dir="auto">
          {document}, {words.item.version(label)}
        </a>
      </p>
    </section>
  );
}

function SectionLines({ lines }: { readonly lines: readonly SectionLine[] }): JSX.Element {
  return (
    <>
      {lines.map(({ isHeading, text }, index) => (
        <p key={index} class="wk-passage" dir="auto">
          {isHeading ? <b>{text}</b> : text}
        </p>
      ))}
    </>
  );
}

function Gone({ item }: { readonly item: ItemShown }): JSX.Element {
  return (
    <section class="wk-stack">
      <Notice kind="attention">
        {words.gone} {words.item.goneHelp}
      </Notice>
      <PostButton action={urls.agendaEnd(item.id)} fields={{ version: item.version }} about={words.about(item.position)}>
        {words.off}
      </PostButton>
    </section>
  );
}
