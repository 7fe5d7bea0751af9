import type { JSX } from 'preact';
import type { WaitingConsultation, WaitingItem } from '../../worklist/worklist.js';
import { ButtonLink } from '../components/buttons.js';
import { Heading } from '../components/heading.js';
import { Empty } from '../components/notice.js';
import { Tile } from '../components/tile.js';
import { Page } from '../layout/page.js';
import type { Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { waitingHref } from './waiting-href.js';

export interface HomePageProps {
  readonly shell: Shell;
  /** YYYY-MM-DD, in Dutch time. */
  readonly today: string;
  readonly consultations: readonly WaitingConsultation[];
  /** Whether this visitor can open a consultation. */
  readonly mayCreate: boolean;
}

const words = wording.home;

/** Where everybody starts: my consultations, each with what waits for me there. */
export function HomePage({ shell, consultations, mayCreate, today }: HomePageProps): JSX.Element {
  const waiting = consultations.filter(({ items }) => items.length);
  const quiet = consultations.filter(({ items }) => !items.length);
  return (
    <Page shell={shell} title={words.title}>
      <Heading title={words.title} lead={waiting.length || !consultations.length ? '' : words.nothing}>
        <ButtonLink href={urls.consultations}>{words.all}</ButtonLink>
      </Heading>
      {consultations.length ? null : (
        <Empty>
          {words.none} {mayCreate ? <a href={urls.newConsultation}>{words.noneMaker}</a> : words.noneReader}
        </Empty>
      )}
      <div class="wk-roomy">
        {waiting.map((consultation) => (
          <section key={consultation.id} class="wk-stack" aria-labelledby={`c-${consultation.id}`}>
            <div class="wk-row wk-row--apart">
              <h2 id={`c-${consultation.id}`} dir="auto">
                <a class="wk-link" href={urls.consultation(consultation.id)}>
                  {consultation.title}
                </a>
              </h2>
              <span class="wk-small wk-soft">{wording.consultations.period(consultation.opensOn, consultation.closesOn)}</span>
            </div>
            <ul class="wk-waits">
              {consultation.items.map((item) => (
                <li key={`${item.kind} ${item.subject?.id ?? ''} ${item.subject?.label ?? ''}`}>
                  <Item consultationId={consultation.id} item={item} today={today} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {quiet.length ? <Quiet consultations={quiet} alone={!waiting.length} /> : null}
      </div>
    </Page>
  );
}

interface ItemProps {
  readonly consultationId: string;
  readonly item: WaitingItem;
  readonly today: string;
}

/** What is late, and what a party has not sent, asks attention; the rest waits calmly. */
const urgent: readonly WaitingItem['kind'][] = ['overdue', 'misunderstood', 'draft', 'left'];

function Item({ consultationId, item, today }: ItemProps): JSX.Element {
  const { kind, count, at, subject } = item;
  const title = [subject?.title, subject?.label].filter(Boolean).join(' ');
  return (
    <Tile
      value={count}
      label={words.kinds[kind](count)}
      note={words.notes[kind](title, at, today)}
      href={waitingHref(consultationId, item)}
      attention={urgent.includes(kind)}
    />
  );
}

function Quiet({ consultations, alone }: { readonly consultations: readonly WaitingConsultation[]; readonly alone: boolean }): JSX.Element {
  return (
    <section class="wk-stack" aria-labelledby="rustig">
      <h2 id="rustig">{alone ? words.yours : words.quiet}</h2>
      <ul class="wk-similar">
        {consultations.map(({ id, title, role, opensOn, closesOn }) => (
          <li key={id} dir="auto">
            <a class="wk-link" href={urls.consultation(id)}>
              {title}
            </a>{' '}
            <span class="wk-kind">
              {wording.role[role]}, {wording.consultations.period(opensOn, closesOn)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
