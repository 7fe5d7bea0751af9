import type { DecisionView, PointView } from '../../../src/web/points/point-view.js';

export const decision: DecisionView = {
  id: 'b1',
  outcome: 'partly_incorporated',
  motivation: 'De overzichten komen er. Twee keer per jaar past bij de gesprekken die er al zijn.',
  answer: 'Dank u wel. U vindt de overzichten vanaf 2029 bij de stukken van de raad.',
  notIncorporated: 'Het gemiddelde per gemeente, omdat het om kleine aantallen gaat.',
  changes: ['Inkoopkader, versie 0.4, paragraaf 3.1'],
  pending: false,
  by: 'Els de Boer',
  at: '2028-10-12T09:30:00Z',
};

export const point: PointView = {
  id: 'p7',
  number: 108,
  version: 3,
  text: 'Een gezin dat verhuist binnen de regio moet zijn begeleider kunnen houden. Neem dat op in de overeenkomst, met een overgangstijd.',
  party: { id: 'a1', name: 'Gemeenteraad Duinrand', kind: 'council' },
  reaction: { id: 'r1', standing: 'opinion', receivedOn: '2028-10-02' },
  locator: 'bladzijde 3',
  heading: 'Rust voor het kind',
  section: 'artikel 8 lid 2',
  question: { number: 3, text: 'Wat geeft u ons mee voor de uitwerking?' },
  themes: [{ key: 'landscape', label: 'Aanbieders en zorglandschap', by: 'Els de Boer', at: '2028-10-06T08:00:00Z' }],
  suggestions: [
    {
      key: 'continuity',
      label: 'Continuïteit van zorg',
      confidence: 0.94,
      evidence: [
        { kind: 'word', text: 'begeleider kunnen houden', start: 49, end: 73 },
        { kind: 'word', text: 'overgangstijd', start: 115, end: 128 },
        { kind: 'point', text: 'Wie verhuist, houdt de eigen hulpverlener.' },
      ],
    },
    { key: 'access', label: 'Toegang en wachttijden', confidence: 0.41, evidence: [{ kind: 'heading', text: 'Rust voor het kind' }] },
  ],
  similar: [
    {
      id: 'p2',
      number: 88,
      party: 'Gemeenteraad Waterkant',
      text: 'Wie verhuist, houdt de eigen hulpverlener.',
      similarity: 0.97,
      outcome: 'incorporated',
    },
    { id: 'p3', number: 136, party: 'Oudergroep Zuid', text: 'Zeg het ons op tijd als iemand weggaat.', similarity: 0.71, outcome: null },
  ],
  decision: null,
};
