import type { WaitingKind } from '../../../worklist/waiting.sql.js';
import { daysUntil } from '../../consultations/period.js';
import { count, day, moment } from '../format.js';

type Note = (title: string, at: string | null, today: string) => string;

const one = (single: string, many: string) => (value: number) => (value === 1 ? single : many);

/** The first page: what waits for whoever is signed in. */
export const home = {
  title: 'Wat wacht op u',
  all: 'Alle consultaties',
  nothing: 'Er wacht nu niets op u.',
  none: 'U hebt nog geen consultatie.',
  noneMaker: 'Maak er een aan',
  noneReader: 'Vraag de coördinator om u toe te voegen.',
  quiet: 'Hier wacht niets op u',
  yours: 'Uw consultaties',
  kinds: {
    overdue: one('punt van u is te laat', 'punten van u zijn te laat'),
    assigned: one('punt van u zonder besluit', 'punten van u zonder besluit'),
    agenda: one('agendapunt te bespreken', 'agendapunten te bespreken'),
    adopt: one('besluit vast te stellen', 'besluiten vast te stellen'),
    misunderstood: one('partij voelt zich verkeerd begrepen', 'keer verkeerd begrepen'),
    reactions: one('reactie na te kijken', 'reacties na te kijken'),
    sources: one('bestand wacht op een antwoord', 'bestanden wachten op een antwoord'),
    theme: one('punt zonder thema', 'punten zonder thema'),
    change: one('wijziging door te voeren', 'wijzigingen door te voeren'),
    explain: one('wijziging te verklaren', 'wijzigingen te verklaren'),
    unassigned: one('punt van niemand', 'punten van niemand'),
    left: one('punt van wie niet meer meedoet', 'punten van wie niet meer meedoet'),
    respond: one('ronde waarin u kunt reageren', 'rondes waarin u kunt reageren'),
    draft: one('concept nog niet verstuurd', 'concepten nog niet verstuurd'),
  },
  notes: {
    overdue: (_, at) => (at ? `het oudste moest af op ${day(at)}` : ''),
    assigned: (_, at, today) => {
      if (!at) return 'zonder dag';
      const days = daysUntil(today, at);
      return days <= 0 ? 'het eerste uiterlijk vandaag' : `het eerste over ${count(days, 'dag', 'dagen')}`;
    },
    agenda: (title, at) => `${title}, ${at ? moment(at) : ''}`,
    adopt: (title) => title,
    misunderstood: () => 'lees wat de partij erover zegt',
    reactions: () => 'kloppen de voorgestelde punten?',
    sources: () => 'van welke partij is het, of wat staat in de kolommen?',
    theme: () => 'kies of bevestig een thema',
    change: () => 'beloofd in een besluit, nog in geen tekst',
    explain: (title) => title,
    unassigned: () => 'verdeel ze over de werkgroep',
    left: () => 'geef ze aan iemand anders',
    respond: (title, at) => (at ? `${title}, tot ${moment(at)}` : title),
    draft: (title, at) => (at ? `${title}, versturen kan tot ${moment(at)}` : title),
  } as Readonly<Record<WaitingKind, Note>>,
} as const;
