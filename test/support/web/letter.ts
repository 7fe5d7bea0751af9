import type { CoverageView } from '../../../src/web/reactions/reaction.page.js';
import type { PointSpan, ReactionSpan } from '../../../src/web/reactions/reaction-spans.js';

type Piece = { readonly text: string } & (
  | Omit<PointSpan, 'text' | 'start' | 'end' | 'id' | 'version'>
  | { readonly kind: 'no_point'; readonly reason: 'greeting' | 'heading' | 'letterhead' | 'signature' }
  | { readonly kind: 'hole' }
);

const point = (number: number, text: string, about: Partial<PointSpan> = {}): Piece => ({
  kind: 'point',
  text,
  number,
  question: 1,
  section: '',
  themes: [],
  suggestions: [],
  speaker: '',
  time: null,
  outcome: null,
  ...about,
});

const pieces: readonly Piece[] = [
  { kind: 'no_point', reason: 'letterhead', text: 'Gemeenteraad Duinrand. Betreft: onze zienswijze op het ontwerp.\n\n' },
  { kind: 'no_point', reason: 'greeting', text: 'Beste werkgroep,\n\n' },
  point(1, 'Het ontwerp leest prettig en de raad herkent zich in de gekozen richting. ', {
    suggestions: [{ key: 'process', label: 'Betrokkenheid en proces', confidence: 0.58 }],
  }),
  point(2, 'Wat ontbreekt is een zin over scholen: daar wordt vaak als eerste gezien dat het thuis niet goed gaat.\n\n', {
    section: 'paragraaf 2.4',
    suggestions: [{ key: 'prevention', label: 'Preventie en sociale basis', confidence: 0.96 }],
  }),
  { kind: 'no_point', reason: 'heading', text: 'Rust voor het kind\n\n' },
  point(
    3,
    'Een jongere die net gewend is aan een begeleider, hoort die niet kwijt te raken door een aanbesteding. Noteer in het contract wie de ouders inlicht als een aanbieder ermee ophoudt. Doe dat binnen een week. ',
    {
      question: 3,
      section: 'artikel 8 lid 2',
      themes: [{ key: 'continuity', label: 'Continuïteit van zorg' }],
      suggestions: [{ key: 'landscape', label: 'Aanbieders en zorglandschap', confidence: 0.41 }],
      outcome: 'partly_incorporated',
    },
  ),
  point(4, 'Ook vinden wij nergens wat er gebeurt wanneer niemand inschrijft op een perceel.\n\n', {
    question: 3,
    section: 'paragraaf 1.2',
    suggestions: [{ key: 'procurement', label: 'Inkoopmodel en inkoopprocedure', confidence: 0.81 }],
  }),
  { kind: 'no_point', reason: 'heading', text: 'Geld en tijd\n\n' },
  point(5, 'Reken voor welk deel van de prijs naar gebouwen gaat. ', {
    question: 3,
    suggestions: [{ key: 'finance', label: 'Financieel kader en tarieven', confidence: 0.92 }],
  }),
  { kind: 'hole', text: 'Zie verder het verslag van de avond in september, dat nog rondgaat. ' },
  point(6, 'Beperk het aantal vragenlijsten tot één per jaar; een praktijk met twee mensen redt het anders niet.\n\n', {
    question: null,
    suggestions: [
      { key: 'burden', label: 'Administratieve lasten', confidence: 0.89 },
      { key: 'landscape', label: 'Aanbieders en zorglandschap', confidence: 0.57 },
    ],
  }),
  { kind: 'no_point', reason: 'signature', text: 'Hartelijke groet,\nnamens de raad van Duinrand, de griffier' },
];

/** A letter written for the tests, taken apart as splitting would, with one passage that has no place yet. */
export function letterSpans(change: (piece: Piece) => Piece = (piece) => piece): readonly ReactionSpan[] {
  let at = 0;
  return pieces.map(change).map((piece): ReactionSpan => {
    const start = at;
    at += piece.text.length;
    const place = { start, end: at };
    return piece.kind === 'point' ? { ...piece, ...place, id: `p${piece.number}`, version: 1 } : { ...piece, ...place };
  });
}

export function coverageOfSpans(spans: readonly ReactionSpan[]): CoverageView {
  const size = (kind: ReactionSpan['kind']): number =>
    spans.filter((span) => span.kind === kind).reduce((sum, { start, end }) => sum + end - start, 0);
  const number = (kind: ReactionSpan['kind']): number => spans.filter((span) => span.kind === kind).length;
  return {
    length: spans.at(-1)?.end ?? 0,
    inPoints: size('point'),
    inNoPoints: size('no_point'),
    points: number('point'),
    noPoints: number('no_point'),
    holes: number('hole'),
  };
}
