import { intakePeriods } from '../../src/web/consultations/intake-periods.js';

describe('when reactions came in', () => {
  it('is told by week from Monday, with the weeks in which nothing came', () => {
    const days = [
      { day: '2026-06-07', count: 1 },
      { day: '2026-06-08', count: 2 },
      { day: '2026-06-14', count: 3 },
      { day: '2026-06-23', count: 4 },
    ];
    expect(intakePeriods(days)).toEqual([
      { from: '2026-06-01', unit: 'week', count: 1 },
      { from: '2026-06-08', unit: 'week', count: 5 },
      { from: '2026-06-15', unit: 'week', count: 0 },
      { from: '2026-06-22', unit: 'week', count: 4 },
    ]);
  });

  it('is told by month over a long time, over the end of a year too', () => {
    const days = [
      { day: '2026-11-30', count: 1 },
      { day: '2027-04-01', count: 2 },
    ];
    expect(intakePeriods(days).map(({ from, count }) => [from, count])).toEqual([
      ['2026-11-01', 1],
      ['2026-12-01', 0],
      ['2027-01-01', 0],
      ['2027-02-01', 0],
      ['2027-03-01', 0],
      ['2027-04-01', 2],
    ]);
  });

  it('is nothing while nothing came in', () => {
    expect(intakePeriods([])).toEqual([]);
  });
});
