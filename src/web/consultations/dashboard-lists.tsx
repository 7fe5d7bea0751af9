import type { JSX } from 'preact';
import type { StatisticsView } from '../../deliberation/statistics.js';
import type { Outcome } from '../../vocabulary.js';
import { OutcomeBadge } from '../components/badges.js';
import { Icon } from '../components/icon.js';
import { Bar, type Fill } from '../components/meter.js';
import type { ConsultationHead } from '../layout/shell.js';
import { pointsHref } from '../points/points-query.js';
import { urls } from '../urls.js';
import { figure } from '../wording/format.js';
import { wording } from '../wording/wording.js';

const words = wording.consultations.dashboard;

/** Colour of each outcome's bar; its word and figure stand beside it. */
export const outcomeFills: Readonly<Record<Outcome, Fill>> = {
  incorporated: 'good',
  partly_incorporated: 'half',
  not_incorporated: 'bad',
  already_covered: 'act',
  carried_forward: 'later',
  noted: 'quiet',
  answered: 'light',
  out_of_scope: 'outside',
};

export function OutcomeBars({
  consultationId,
  figures,
}: {
  readonly consultationId: string;
  readonly figures: StatisticsView;
}): JSX.Element {
  const most = Math.max(1, ...figures.byOutcome.map(({ count }) => count));
  return (
    <section class="wk-stack" aria-labelledby="uitkomsten">
      <h2 id="uitkomsten">{words.outcomes.title}</h2>
      {figures.decided ? (
        <>
          <ul class="wk-bars">
            {figures.byOutcome.map(({ outcome, count }) => (
              <li key={outcome}>
                <span>
                  <OutcomeBadge outcome={outcome} short />
                </span>
                <Bar share={count / most} fill={outcomeFills[outcome]} />
                <b>{count ? <a href={pointsHref(consultationId, { outcome })}>{figure(count)}</a> : 0}</b>
              </li>
            ))}
          </ul>
          <p class="wk-tiny wk-soft">{words.outcomes.note(figures.decided, figures.carriedForward)}</p>
        </>
      ) : (
        <p class="wk-soft">
          {words.outcomes.none} <a href={pointsHref(consultationId, { open: 'decision' })}>{words.outcomes.noneLink}</a>
        </p>
      )}
    </section>
  );
}

const MOST_SHOWN = 6;

export function SilentParties({
  consultation,
  figures,
}: {
  readonly consultation: ConsultationHead;
  readonly figures: StatisticsView;
}): JSX.Element {
  const { silentParties, parties } = figures;
  const { silent } = words;
  return (
    <section class="wk-stack" aria-labelledby="stil">
      <div class="wk-row wk-row--apart">
        <h2 id="stil" tabIndex={-1}>
          {silent.title}
        </h2>
        {silentParties.length ? <span class="wk-small wk-soft">{silent.of(silentParties.length, parties)}</span> : null}
      </div>
      {parties ? null : (
        <p class="wk-soft">
          {silent.noParties} {consultation.may.manage ? <a href={urls.parties(consultation.id)}>{silent.addParties}</a> : null}
        </p>
      )}
      {parties && !silentParties.length ? <p class="wk-soft">{silent.none}</p> : null}
      {silentParties.length ? (
        <ul class="wk-similar">
          {silentParties.slice(0, MOST_SHOWN).map(({ id, name, kind }) => (
            <li key={id} dir="auto">
              {name} <span class="wk-kind">{wording.partyKind[kind]}</span>
            </li>
          ))}
          {silentParties.length > MOST_SHOWN ? (
            <li>
              <a href={urls.parties(consultation.id)}>{silent.all(silentParties.length)}</a>
            </li>
          ) : null}
        </ul>
      ) : null}
    </section>
  );
}

/** The reports that are asked for most, in one click. */
export function Downloads({ consultationId }: { readonly consultationId: string }): JSX.Element {
  const { downloads } = words;
  const nota = (format: string) => urls.report(consultationId, 'reactienota', { format });
  return (
    <section class="wk-stack" aria-labelledby="meenemen">
      <h2 id="meenemen">{downloads.title}</h2>
      <ul class="wk-files">
        <File href={nota('docx')} text={downloads.nota} kind={downloads.word} />
        <File href={nota('xlsx')} text={downloads.table} kind={downloads.excel} />
      </ul>
      <p class="wk-small">
        <a href={urls.reports(consultationId)}>{downloads.more}</a>
      </p>
    </section>
  );
}

function File({ href, text, kind }: { readonly href: string; readonly text: string; readonly kind: string }): JSX.Element {
  return (
    <li>
      <a href={href}>
        <Icon name="download" />
        <span>{text}</span>
        <small>{kind}</small>
      </a>
    </li>
  );
}
