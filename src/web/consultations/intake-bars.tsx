import type { JSX } from 'preact';
import type { StatisticsView } from '../../deliberation/statistics.js';
import { Bar } from '../components/meter.js';
import { day, figure } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { intakePeriods } from './intake-periods.js';

const words = wording.consultations.dashboard;

/** When reactions came in, week by week, or month by month over a long time. Each bar has its figure beside it. */
export function IntakeBars({ figures }: { readonly figures: StatisticsView }): JSX.Element | null {
  const periods = intakePeriods(figures.byDay);
  if (!periods.length) return null;
  const most = Math.max(...periods.map(({ count }) => count));
  return (
    <section class="wk-stack" aria-labelledby="binnengekomen">
      <h2 id="binnengekomen">{words.intake.title}</h2>
      <ul class="wk-bars">
        {periods.map(({ from, unit, count }) => (
          <li key={from}>
            <span class="wk-small">{unit === 'week' ? words.intake.week(day(from)) : words.intake.month(from)}</span>
            <Bar share={count / most} fill="act" />
            <b>{figure(count)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
