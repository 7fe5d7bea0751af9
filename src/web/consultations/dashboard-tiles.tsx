import type { JSX } from 'preact';
import type { StatisticsView } from '../../deliberation/statistics.js';
import { pointSteps } from '../../vocabulary.js';
import { type StepName, stepName } from '../components/badges.js';
import { Tile } from '../components/tile.js';
import { pointsHref } from '../points/points-query.js';
import { urls } from '../urls.js';
import { figure } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import type { DashboardPageProps } from './dashboard.page.js';
import { daysUntil, stateOn } from './period.js';

const words = wording.consultations.dashboard;

/** What is asked for at a glance: days left, who is silent, and the four kinds of open work. */
export function DashboardTiles({ consultation, today, opensOn, closesOn, figures, hasChanges }: DashboardPageProps): JSX.Element {
  const { silentParties, parties, points } = figures;
  const { tiles } = words;
  return (
    <section class="wk-tiles" aria-label={tiles.label}>
      <DaysTile today={today} opensOn={opensOn} closesOn={closesOn} />
      <Tile
        value={silentParties.length}
        label={tiles.silent(silentParties.length)}
        note={tiles.reacted(parties - silentParties.length, parties)}
        href="#stil"
      />
      {points ? <OpenWork {...figures} consultationId={consultation.id} /> : null}
      {hasChanges ? (
        <Tile
          value={figures.unexplainedChanges}
          label={tiles.unexplained}
          note={tiles.unexplainedHelp}
          href={urls.documents(consultation.id)}
          attention
        />
      ) : null}
    </section>
  );
}

function OpenWork({
  consultationId,
  points,
  withoutTheme,
  undecided,
  changePending,
  carriedForward,
}: StatisticsView & { readonly consultationId: string }): JSX.Element {
  const { tiles } = words;
  const open = (work: 'theme' | 'decision' | 'change' | 'carried_forward') => pointsHref(consultationId, { open: work });
  return (
    <>
      <Tile value={withoutTheme} label={tiles.withoutTheme} note={tiles.ofPoints(points)} href={open('theme')} attention />
      <Tile value={undecided} label={tiles.undecided} note={tiles.ofPoints(points)} href={open('decision')} attention />
      <Tile value={changePending} label={tiles.pending} note={tiles.pendingHelp} href={open('change')} attention />
      <Tile value={carriedForward} label={tiles.carried} note={tiles.carriedHelp} href={open('carried_forward')} />
    </>
  );
}

function DaysTile({ today, opensOn, closesOn }: Pick<DashboardPageProps, 'today' | 'opensOn' | 'closesOn'>): JSX.Element {
  const { tiles } = words;
  switch (stateOn(today, opensOn, closesOn)) {
    case 'planned': {
      const days = daysUntil(today, opensOn);
      return <Tile value={days} label={tiles.daysUntil(days)} note={tiles.from(opensOn)} />;
    }
    case 'open': {
      const days = daysUntil(today, closesOn);
      return <Tile value={days} label={tiles.daysLeft(days)} note={tiles.until(closesOn)} />;
    }
    case 'closed':
      return <Tile value={0} label={tiles.daysLeft(0)} note={tiles.closedOn(closesOn)} />;
  }
}

interface StepsBarProps {
  readonly consultationId: string;
  readonly mayWork: boolean;
  readonly figures: StatisticsView;
  /** What the steps are called here. */
  readonly steps: readonly StepName[];
}

/** Points by step, each a link to those points. */
export function StepsBar({ consultationId, figures, mayWork, steps }: StepsBarProps): JSX.Element {
  const { points, decided, withoutTheme, byStep } = figures;
  return (
    <section class="wk-stack" aria-labelledby="stappen">
      <div class="wk-row wk-row--apart">
        <h2 id="stappen">{words.steps.title(points)}</h2>
        {mayWork && withoutTheme ? <a href={urls.quickTagging(consultationId)}>{wording.tagging.link}</a> : null}
        {points ? <p class="wk-small wk-soft">{words.steps.decided(decided, decided / points)}</p> : null}
      </div>
      <ol class="wk-steps">
        {byStep.map(({ step, count }) => (
          <li key={step} class={`wk-shade-${pointSteps.indexOf(step)}`}>
            <a href={pointsHref(consultationId, { step })}>
              <b>{figure(count)}</b>
              <span>{stepName(step, steps)}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
