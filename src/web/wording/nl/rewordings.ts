import { count, figure } from '../format.js';

/** Rows of tables that came in anew in other words. */
export const rewordings = {
  title: 'Rijen die anders zijn verwoord',
  ask: (rows: number) =>
    rows === 1
      ? 'Eén rij lijkt op een punt dat er al is. Zeg of het hetzelfde punt is.'
      : `${figure(rows)} rijen lijken op punten die er al zijn. Zeg of het dezelfde punten zijn.`,
  same: (number: number) => `Is dit punt ${figure(number)} in andere woorden?`,
  yes: (number: number) => `Ja, het is punt ${figure(number)}`,
  no: 'Nee, het is een ander punt',
  earlier: 'Eerst stond er:',
  later: 'Nu staat er:',
  settled: (rows: number) => count(rows, 'rij die er al was', 'rijen die er al waren'),
  point: (number: number) => `Punt ${figure(number)}`,
  became: {
    updated: 'heeft nu de nieuwe woorden. De oude staan in de geschiedenis.',
    same: 'heeft nu de nieuwe woorden. De oude staan in de geschiedenis.',
    other: 'is een ander punt.',
    asked: '',
  },
  decided: 'Er was al een besluit. Kijk of dat nog past.',
  since: 'De woorden van dit punt zijn veranderd na het besluit.',
  sinceNext: 'Kijk in de geschiedenis wat er eerst stond, en of het besluit nog past.',
  waiting: (rows: number) =>
    `${count(rows, 'rij van een tabel lijkt', 'rijen van een tabel lijken')} op ${rows === 1 ? 'een punt dat er al is' : 'punten die er al zijn'}.`,
  waitingLink: 'Zeg of het hetzelfde is',
} as const;
