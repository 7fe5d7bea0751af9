import type { Outcome } from '../vocabulary.js';

/** What the working group of the sample decided on a point. Two on one point: the later supersedes the earlier. */
export interface DemoDecision {
  readonly party: string;
  /** Words that stand in one point of that party only. */
  readonly snippet: string;
  readonly outcome: Outcome;
  readonly motivation: string;
  /** What the party reads as answer to a question. */
  readonly answer?: string;
  /** What was not taken over, with `partly_incorporated`. */
  readonly notIncorporated?: string;
  /** Where the text changed; empty while the change is still to be made. */
  readonly changes?: readonly string[];
  /** Title of the text block that it uses: before the answer where there is one, else the motivation is its text. */
  readonly textBlock?: string;
  /** Whether it is taken in one act with the others that say so, in the words of the first. */
  readonly isOfOneAct?: boolean;
  /** E-mail address of who recorded it. */
  readonly decidedBy: string;
}

export type Choice = Omit<DemoDecision, 'party' | 'snippet' | 'decidedBy'>;

export const anouk = 'anouk.verhoef@voorbeeld.example';
export const bram = 'bram.oldenkamp@voorbeeld.example';
export const safiya = 'safiya.elamrani@voorbeeld.example';

export const of = (
  party: string,
  decidedBy: string,
  choices: readonly (readonly [snippet: string, choice: Choice])[],
): readonly DemoDecision[] => choices.map(([snippet, choice]) => ({ party, snippet, decidedBy, ...choice }));

export const inStrategy = (section: string): readonly string[] => [`Inkoopstrategie 0.3, paragraaf ${section}`];

/** The same concern in the same words gets the same answer. */
export const sameCarer: Choice = {
  outcome: 'incorporated',
  motivation:
    'In de overeenkomst komt dat een lopende behandeling bij dezelfde hulpverlener wordt afgemaakt, ook als de aanbieder vanaf 2028 geen nieuw contract heeft.',
  changes: inStrategy('4.3'),
  textBlock: 'Lopende hulp wordt afgemaakt',
};
/** Parties that agree all hear the same, with their own name. */
export const support: Choice = {
  outcome: 'noted',
  motivation: 'De werkgroep is blij met de steun van {partij} en houdt de koers aan.',
  textBlock: 'Steun van een partij',
  isOfOneAct: true,
};
export const lighterAccounts: Choice = {
  outcome: 'incorporated',
  motivation:
    'Aanbieders met een omzet onder 250.000 euro leveren voortaan een verkorte verantwoording van twee bladzijden in, zonder accountantsverklaring.',
  changes: inStrategy('4.6'),
};
export const waitingTime: Choice = {
  outcome: 'partly_incorporated',
  motivation:
    'Per hulpvorm komt er een streeftijd van tien weken. Aanbieders melden elke maand hun werkelijke wachttijd; wie drie maanden achtereen langer nodig heeft, maakt een verbeterplan.',
  notIncorporated: 'Een boete of korting op het tarief. Bij tekorten aan personeel lost die niets op en jaagt zij aanbieders weg.',
  changes: inStrategy('3.2'),
};
