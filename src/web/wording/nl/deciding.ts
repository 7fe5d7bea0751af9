import { count, figure, list, moment } from '../format.js';

const points = (value: number): string => count(value, 'punt', 'punten');

/** One decision on many points at once. */
export const deciding = {
  title: 'Besluit samen',
  lead: (chosen: number) =>
    chosen === 1 ? 'U besluit over 1 punt.' : `U besluit over ${points(chosen)} in één keer. Elk punt krijgt zijn eigen besluit.`,
  most: (taken: number, found: number | string) =>
    `Dit zijn de eerste ${figure(taken)} van ${typeof found === 'number' ? figure(found) : found} punten. Besluit daarna over de rest.`,
  fields: 'Zet in de tekst {partij}, {paragraaf}, {document} of {nummer}. Weerklank vult dat in voor elk punt.',
  which: (chosen: number) => `Om welke ${chosen === 1 ? 'punt' : 'punten'} gaat het?`,
  preview: 'Bekijk de antwoorden',
  none: 'U hebt nog geen punten gekozen.',
  noneLink: 'Kies punten in de lijst',
  gone: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Punt ${figure(numbers[0] ?? 0)} is er niet meer. Iemand heeft het samengevoegd of weggehaald.`
      : `De punten ${list(numbers.map(figure))} zijn er niet meer. Iemand heeft ze samengevoegd of weggehaald.`,
  look: {
    title: 'Zo lezen de partijen het',
    lead: (able: number) =>
      `Er is nog niets vastgelegd. Kijk ${able === 1 ? 'het antwoord' : `de ${figure(able)} antwoorden`} na. Haal het vinkje weg bij een punt dat niet mee moet.`,
    choose: (number: number) => `Punt ${figure(number)}`,
    reads: (party: string) => `Zo leest ${party} het`,
    now: 'Nu besloten',
    unable: 'Hierover kunt u zo niet besluiten',
    unableLead: 'Deze punten gaan niet mee. De tekst noemt iets dat bij deze punten niet bekend is.',
    missing: (fields: readonly string[]) => `Niet bekend: ${list(fields)}.`,
    nothing: 'Over geen van deze punten kunt u zo besluiten. Pas de tekst aan.',
    record: (able: number) => (able === 1 ? 'Leg dit besluit vast' : 'Leg deze besluiten vast'),
    change: 'Pas de tekst aan',
    noneChosen: 'Kies ten minste één punt.',
    stale: (numbers: readonly number[]) =>
      `${numbers.length === 1 ? `Punt ${figure(numbers[0] ?? 0)} is` : `De punten ${list(numbers.map(figure))} zijn`} gewijzigd terwijl u bezig was. Er is nog niets vastgelegd. Het vinkje is daar weg. Zet het terug als u daar toch over wilt besluiten.`,
    staleOne: 'Gewijzigd terwijl u bezig was. Links ziet u wat er nu staat.',
    staleUndecided: 'Gewijzigd terwijl u bezig was. Er is nog geen besluit.',
  },
  all: (found: string) => `Besluit over alle ${found} gevonden punten`,
  bar: 'Besluit samen',
  history: {
    title: 'Samen besloten',
    link: 'Eerder samen besloten',
    lead: 'Besluiten die in één keer over meer punten zijn genomen, de laatste eerst. U kunt ze ongedaan maken.',
    none: 'Er is nog niet over meer punten tegelijk besloten.',
    caption: 'Besluiten over meer punten tegelijk',
    columns: { when: 'Wanneer', outcome: 'Uitkomst', points: 'Punten', state: 'Stand', number: 'Nr.', party: 'Partij', answer: 'Besluit' },
    act: (size: number, at: string) => `Besluit over ${points(size)}, ${moment(at)}`,
    points,
    standing: (standing: number, size: number) =>
      standing === size ? 'geldt voor alle punten' : standing ? `geldt nog voor ${points(standing)}` : 'geldt niet meer',
    undone: (name: string, at: string) => `Ongedaan gemaakt${name ? ` door ${name}` : ''}, ${moment(at)}`,
    by: (name: string, at: string) => `${name}, ${moment(at)}`,
    inForce: 'geldt',
    superseded: 'vervangen',
    undoTitle: 'Ongedaan maken',
    undoHelp:
      'Elk punt krijgt terug wat eerder was besloten, of is weer zonder besluit. Is over een punt later nog besloten? Dan blijft dat staan. In de geschiedenis blijft alles te zien.',
    undo: 'Maak ongedaan',
    look: 'Bekijk deze besluiten',
  },
} as const;
