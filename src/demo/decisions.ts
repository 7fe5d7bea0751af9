import { councilDecisions } from './council-decisions.js';
import { anouk, bram, type DemoDecision, inStrategy, lighterAccounts, of, safiya } from './decision-choices.js';

/** The decisions of the sample, in the order they were taken: on about half of the points, with each outcome at least once. */
export const demoDecisions: readonly DemoDecision[] = [
  ...councilDecisions,
  ...of('Adviesraad Sociaal Domein Lochem', anouk, [
    [
      'onafhankelijke cliëntondersteuning',
      {
        outcome: 'incorporated',
        motivation: 'Verwijzers bieden bij het eerste gesprek standaard onafhankelijke cliëntondersteuning aan.',
        changes: inStrategy('3.1'),
      },
    ],
    [
      'Het persoonsgebonden budget',
      {
        outcome: 'answered',
        motivation: 'De vraag is beantwoord. In de inleiding staat nu dat deze inkoop over zorg in natura gaat.',
        textBlock: 'Dank voor uw vraag',
        answer:
          'Ja, het persoonsgebonden budget blijft na 2028 mogelijk. De voorwaarden staan in de verordening jeugdhulp van uw gemeente.',
      },
    ],
    [
      'woningcorporaties',
      {
        outcome: 'out_of_scope',
        motivation:
          'Afspraken over woonruimte horen bij de prestatieafspraken met de corporaties. Het advies is aan de wethouder wonen gegeven.',
      },
    ],
    [
      'Laat ervaringsdeskundigen meebeslissen',
      {
        outcome: 'not_incorporated',
        motivation:
          'De beslissing over toelating is een besluit van het college en moet gelijk zijn voor iedereen die aan de eisen voldoet. Ervaringsdeskundigen beoordelen wel mee of de eisen de goede zijn.',
      },
    ],
  ]),
  ...of('Stichting Wilgenrode', bram, [
    [
      'ten minste zes maanden voor de start',
      {
        outcome: 'incorporated',
        motivation: 'De toelatingseisen worden uiterlijk op 1 juli 2027 gepubliceerd.',
        changes: inStrategy('1.4'),
      },
    ],
    [
      '91 procent van de kosten',
      {
        outcome: 'carried_forward',
        motivation: 'Reistijd en verzuim zonder bericht gaan als vraag mee in het kostprijsonderzoek, dat in maart 2027 klaar is.',
      },
    ],
  ]),
  ...of('Praktijk Kantelmoment', safiya, [
    ['De gevraagde accountantsverklaring', lighterAccounts],
    [
      'behandelaren in opleiding',
      {
        outcome: 'answered',
        motivation: 'De vraag is beantwoord; de tekst blijft gelijk.',
        textBlock: 'Dank voor uw vraag',
        answer: 'Ja, als een geregistreerde behandelaar het plan ondertekent en de supervisie in het dossier is terug te vinden.',
      },
    ],
  ]),
  ...of('Oeverloo Jeugdhulp', bram, [
    [
      'Zonder plafond',
      {
        outcome: 'not_incorporated',
        motivation:
          'De raden kozen voor toelating op eisen, zodat ook kleine praktijken kunnen meedoen. Zwaardere eisen en meer contractmanagement moeten de regie versterken.',
      },
    ],
  ]),
];
