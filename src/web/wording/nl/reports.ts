import { count, figure } from '../format.js';

/** Reports to take along. */
export const reports = {
  title: 'Rapportages',
  lead: 'Elke rapportage toont dezelfde punten en dezelfde aantallen als de bladzijden hier.',
  counts: (points: number, decided: number) => `${count(points, 'punt', 'punten')}, waarvan ${figure(decided)} met een besluit.`,
  undecided: (points: number) => `${count(points, 'punt heeft', 'punten hebben')} nog geen besluit. Dat staat er in de rapportage bij.`,
  undecidedLink: 'Bekijk deze punten',
  none: 'Er is nog niets om over te rapporteren.',
  noneAdd: 'Voeg reacties toe',
  meaning: {
    reactienota: 'Alle punten met uitkomst en motivering, voor de besluitvorming.',
    'council-annex': 'Per raad of andere partij de eigen punten, per thema, met wat ermee is gedaan.',
  } as Readonly<Record<string, string>>,
  party: 'Partij',
  allParties: 'Alle partijen',
  theme: 'Thema',
  allThemes: 'Alle thema’s',
  formats: { docx: 'Word', xlsx: 'Excel', pdf: 'Pdf', csv: 'Csv', html: 'Webpagina', json: 'Json' } as Readonly<Record<string, string>>,
  download: 'Download als',
  caption: 'Bijlagen per partij',
  columns: { party: 'Partij', points: 'Punten', undecided: 'Zonder besluit', download: 'Download' },
  about: (kind: string, party: string) => `${kind} voor ${party}`,
} as const;
