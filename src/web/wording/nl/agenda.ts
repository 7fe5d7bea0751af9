import type { ItemState } from '../../../deliberation/agenda/agenda.rules.js';
import type { Stance } from '../../../vocabulary.js';
import { count, day, figure, list } from '../format.js';

const points = (value: number): string => count(value, 'punt', 'punten');
const items = (value: number): string => count(value, 'agendapunt', 'agendapunten');

const state: Readonly<Record<ItemState, string>> = {
  open: 'nog te bespreken',
  held: 'aangehouden',
  drafted: 'conceptbesluit',
  adopted: 'vastgesteld',
};

const stance: Readonly<Record<Stance, string>> = { for: 'Voor', against: 'Tegen', abstains: 'Onthouding' };

/** The agenda of the working group, going through it, and adopting what was drafted. */
export const agenda = {
  title: 'Agenda',
  state,
  stance,
  empty: 'Er staat nog niets op de agenda.',
  summary: (all: number, done: number) => `${items(all)}, ${figure(done)} besproken.`,
  caption: 'Agenda, in volgorde',
  columns: { number: 'Nr.', title: 'Onderwerp', points: 'Punten', state: 'Stand', arrange: 'Wijzigen' },
  gone: 'Het punt of de bundeling is er niet meer.',
  ofPoint: (number: number) => `punt ${figure(number)}`,
  ofPoints: points,
  start: 'Begin met bespreken',
  goOn: 'Ga verder met bespreken',
  adopt: 'Stel besluiten vast',
  papers: 'Stukken (Word)',
  minutes: 'Verslag (Word)',
  up: 'Omhoog',
  down: 'Omlaag',
  off: 'Van de agenda',
  about: (position: number) => `agendapunt ${figure(position)}`,
  add: {
    title: 'Punten op de agenda zetten',
    lead: 'Een punt dat in een bundeling zit, komt met de hele bundeling op de agenda.',
    numbers: 'Nummers van punten',
    numbersHelp: 'Bijvoorbeeld: 12, 45 en 46. U vindt ze in de lijst met punten.',
    numbersButton: 'Zet deze punten op de agenda',
    open: 'Of alle punten zonder besluit',
    theme: 'Met dit thema',
    section: 'Over deze paragraaf',
    step: 'In deze stap',
    assignee: 'Toegewezen aan',
    party: 'Van deze partij',
    any: 'Maakt niet uit',
    openButton: 'Zet open punten op de agenda',
  },
  adopted: (on: string, by: string, all: number) => `${count(all, 'besluit', 'besluiten')} vastgesteld op ${day(on)} door ${by}.`,
  item: {
    lead: (position: number, all: number, bundled: number, parties: number) =>
      `Agendapunt ${figure(position)} van ${figure(all)}.${bundled > 1 ? ` Bundeling van ${points(bundled)} van ${count(parties, 'partij', 'partijen')}.` : ''}`,
    words: 'De woorden van de partijen',
    wordsOne: 'De woorden van de partij',
    voice: (number: number) => `punt ${figure(number)}`,
    document: (section: string) => (section ? `In het document: ${section}` : 'In het document'),
    version: (label: string) => `versie ${label}`,
    wholeSection: 'Lees de rest van deze paragraaf',
    similar: 'Lijkt op',
    positions: 'Standpunten',
    positionsNone: 'Geen gemeenten bekend. Voeg ze toe bij de instellingen van de consultatie.',
    tally: (yes: number, no: number, abstains: number, silent: number) =>
      `${figure(yes)} voor, ${figure(no)} tegen, ${figure(abstains)} onthouding, ${figure(silent)} nog niet bekend`,
    positionOf: (name: string) => `Standpunt van ${name}`,
    wordsOf: (name: string) => `Toelichting van ${name}`,
    unknown: 'Niet bekend',
    dissent: (names: readonly string[]) =>
      `${list(names)} ${names.length === 1 ? 'is' : 'zijn'} tegen. Dit afwijkende standpunt komt met de toelichting in het verslag. Het besluit kan doorgaan.`,
    notes: 'Wat is besproken',
    notesHelp: 'Komt in het verslag.',
    decision: (bundled: number) => (bundled > 1 ? `Besluit voor alle ${points(bundled)}` : 'Besluit'),
    draft: 'Dit is een concept. Het wordt een besluit als de werkgroep het vaststelt.',
    changed: 'Een punt is gewijzigd of er is over besloten, nadat dit concept is gemaakt. Bespreek het opnieuw en leg het weer vast.',
    goneHelp: 'Haal dit agendapunt van de agenda. Wat is besproken, blijft in de geschiedenis.',
    save: 'Leg vast en ga verder',
    hold: 'Houd aan en ga verder',
    holdHelp: 'Aanhouden bewaart wat is besproken, zonder besluit.',
    decided: 'Er is al een besluit over',
    adopted: 'Dit besluit is vastgesteld.',
    previous: 'Vorige',
    next: 'Volgende',
    keys: 'Toetsen',
    hints: [
      { keys: ['N'], text: 'volgend agendapunt' },
      { keys: ['P'], text: 'vorig agendapunt' },
      { keys: ['V'], text: 'allen voor' },
      { keys: ['1', '8'], text: 'uitkomst' },
      { keys: ['Ctrl Enter'], text: 'vastleggen' },
    ],
  },
  adoption: {
    title: 'Besluiten vaststellen',
    lead: 'Met uw naam en de datum worden de conceptbesluiten besluiten. Alle aangevinkte besluiten gaan door, of geen.',
    none: 'Er zijn geen conceptbesluiten om vast te stellen.',
    legend: 'Welke besluiten stelt u vast?',
    changed: 'Eerst opnieuw bespreken: een punt is daarna gewijzigd of besloten.',
    dissent: (names: readonly string[]) => `Tegen: ${list(names)}.`,
    signedBy: 'Wie tekent?',
    signedByHelp: 'Naam en functie, zoals het in het verslag komt.',
    adoptedOn: 'Datum van vaststelling',
    button: 'Stel vast',
  },
} as const;
