import type { DiscussItem } from '../deliberation/agenda/agenda.input.js';
import type { AttendanceState } from '../vocabulary.js';
import { anouk } from './decision-choices.js';

/** An item on the agenda of the sample's meeting: a point, or the bundle that it is in. */
export interface DemoItem {
  readonly party: string;
  /** Words that stand in one point of that party only. */
  readonly snippet: string;
  /** What was said; absent for what is still to be discussed. */
  readonly said?: Pick<DiscussItem, 'notes' | 'positions' | 'outcome' | 'motivation' | 'notIncorporated'>;
}

/** A meeting of the sample's working group, halfway: two drafts, one item held over, two still to come. Nothing of it was adopted yet. */
export const demoMeeting = {
  madeBy: anouk,
  title: 'Werkgroep 12 november',
  startsAt: '2026-11-12T08:30:00Z',
  place: 'Gemeentehuis Zutphen',
  people: [
    { name: 'Anouk Verhoef', state: 'attended' },
    { name: 'Bram Oldenkamp', state: 'attended' },
    { name: 'Safiya el Amrani', state: 'attended' },
    { name: 'Geert Wolters', state: 'declined' },
  ] as const satisfies readonly { readonly name: string; readonly state: AttendanceState }[],
  items: [
    {
      party: 'Stichting Wilgenrode',
      snippet: 'te indexeren met de cao Jeugdzorg',
      said: {
        notes:
          'De cao stijgt dit jaar sneller dan het landelijke indexcijfer. Een vaste koppeling geeft aanbieders zekerheid en kost naar schatting 0,4 procent per jaar.',
        positions: [
          { municipality: 'gm0246', stance: 'for', words: 'Zekerheid voor aanbieders is ook zekerheid voor gezinnen.' },
          { municipality: 'gm0262', stance: 'against', words: 'Eerst weten wat het onze begroting kost.' },
          { municipality: 'gm0285', stance: 'for' },
          { municipality: 'gm0301', stance: 'abstains', words: 'Wacht op de uitkomst van het kostprijsonderzoek.' },
        ],
        outcome: 'partly_incorporated',
        motivation: 'Het loondeel van de tarieven volgt de cao Jeugdzorg. Het overige deel volgt het landelijke indexcijfer.',
        notIncorporated: 'Koppeling van het hele tarief aan de cao, omdat huur en materiaal niet met de lonen meebewegen.',
      },
    },
    {
      party: 'Gemeenteraad Voorst',
      snippet: 'hulp heeft geholpen',
      said: {
        positions: [
          { municipality: 'gm0246', stance: 'for' },
          { municipality: 'gm0262', stance: 'for' },
          { municipality: 'gm0285', stance: 'for' },
          { municipality: 'gm0301', stance: 'for' },
        ],
        outcome: 'carried_forward',
        motivation: 'Welke vragen gezinnen na afloop krijgen, werkt de regio met aanbieders en ouders uit in het voorjaar van 2027.',
      },
    },
    {
      party: 'Gemeenteraad Heerde',
      snippet: 'één dag per week kwijt',
      said: { notes: 'Bram zoekt uit hoeveel uren de verantwoording nu kost. Komt terug in december.' },
    },
    { party: 'Gemeenteraad Lochem', snippet: 'één schoolbus' },
    { party: 'Praktijk Kantelmoment', snippet: 'een AI-hulpmiddel' },
  ] as readonly DemoItem[],
} as const;
