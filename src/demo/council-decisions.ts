import { bram, type DemoDecision, inStrategy, lighterAccounts, of, safiya, sameCarer, support, waitingTime } from './decision-choices.js';

export const councilDecisions: readonly DemoDecision[] = [
  ...of('Gemeenteraad Zutphen', bram, [
    ['stemt op hoofdlijnen in', support],
    ['de vertrouwde hulpverlener blijft', sameCarer],
    [
      'de achttiende verjaardag',
      {
        outcome: 'carried_forward',
        motivation:
          'Een overgangsplan vraagt afspraken met de inkopers van de Wmo. Die gesprekken beginnen in januari 2027; de uitkomst komt in de inkoopdocumenten.',
      },
    ],
    ['opgelopen tot 31 weken', waitingTime],
    [
      'zolang het op de wachtlijst staat',
      {
        outcome: 'incorporated',
        motivation:
          'De verwijzer blijft het aanspreekpunt tot de hulp begint en neemt ten minste eens in de vier weken contact op met het gezin.',
        changes: inStrategy('3.4'),
      },
    ],
    [
      'Laat het kostprijsonderzoek',
      {
        outcome: 'partly_incorporated',
        motivation: 'Een onafhankelijk bureau onderzoekt de kostprijs. De uitkomst wordt per hulpvorm openbaar.',
        notIncorporated: 'Openbaarmaking per aanbieder, omdat het daarbij om vertrouwelijke bedrijfsgegevens gaat.',
        changes: inStrategy('5.1'),
      },
    ],
    [
      'Winst boven een redelijk percentage',
      {
        outcome: 'not_incorporated',
        motivation:
          'Een eigen regionale winstgrens houdt bij de rechter waarschijnlijk geen stand zolang er geen landelijke norm is. Wel beoordeelt de regio de jaarrekening en vraagt zij uitleg bij een hoge winst.',
      },
    ],
    [
      'negen werkdagen',
      {
        outcome: 'incorporated',
        motivation: 'De planning geeft raden voortaan ten minste vier weken tussen verzending en behandeling.',
        changes: inStrategy('1.4'),
      },
    ],
  ]),
  ...of('Gemeenteraad Lochem', safiya, [
    [
      'Honderdtachtig contracten',
      {
        outcome: 'partly_incorporated',
        motivation: 'De eisen aan bestuur, kwaliteit en ervaring gaan omhoog, en er komt een medewerker contractmanagement bij.',
        notIncorporated: 'Een vast maximum aan het aantal contracten; dat past niet bij toelating op vooraf bekende eisen.',
        changes: inStrategy('6.1'),
      },
    ],
    [
      'Bouw na twee jaar een evaluatie in',
      {
        outcome: 'incorporated',
        motivation:
          'Na twee jaar volgt een evaluatie, die aan de raden wordt voorgelegd voordat over verlenging wordt besloten. De tekst volgt in versie 0.4.',
      },
    ],
    ['de omvang van de jaarstukken', lighterAccounts],
    [
      'zelfstandige zonder zorgdiploma',
      {
        outcome: 'already_covered',
        motivation:
          'Paragraaf 6.3 eist dat ook onderaannemers met geregistreerde professionals werken en dat de gemeente elke onderaannemer vooraf goedkeurt.',
      },
    ],
    [
      'gezinnen zonder auto',
      {
        outcome: 'out_of_scope',
        motivation:
          'Vervoer naar dagbehandeling wordt apart ingekocht, samen met het leerlingenvervoer. De vraag is doorgestuurd naar dat team.',
      },
    ],
    [
      'Reserveer elk jaar',
      {
        outcome: 'not_incorporated',
        motivation:
          'Over het budget voor lichte steun beslist iedere raad zelf bij de begroting. De inkoopstrategie gaat alleen over hulp waarvoor de regio contracten sluit.',
      },
    ],
  ]),
  ...of('Gemeenteraad Voorst', bram, [
    ['drie uitgangspunten in paragraaf 2.1', support],
    [
      'achter de voordeur',
      {
        outcome: 'incorporated',
        motivation: 'Wie nieuw is in de regio krijgt vóór de toelating bezoek op de locatie, met een gesprek met medewerkers.',
        changes: inStrategy('6.1'),
      },
    ],
    [
      'vermoeden van fraude',
      {
        outcome: 'already_covered',
        motivation: 'Paragraaf 6.2 regelt melding, onderzoek door de regionale toezichthouder en het opschorten van betalingen.',
      },
    ],
    ['de vertrouwde hulpverlener blijft', sameCarer],
    [
      'dezelfde tien cijfers',
      {
        outcome: 'incorporated',
        motivation: 'Raden ontvangen in april en oktober tien vaste cijfers, per gemeente en voor de regio, met toelichting.',
        changes: inStrategy('6.4'),
      },
    ],
  ]),
  ...of('Gemeenteraad Heerde', safiya, [
    [
      'een terugvaloptie',
      {
        outcome: 'answered',
        motivation: 'De vraag is beantwoord; de tekst blijft gelijk.',
        textBlock: 'Dank voor uw vraag',
        answer:
          'De huidige contracten kunnen nog één keer met zes maanden worden verlengd. Uiterlijk op 1 september 2027 besluiten de colleges of dat nodig is.',
      },
    ],
    ['Een maximale wachttijd ontbreekt', waitingTime],
    [
      'Huisartsen kennen het aanbod niet',
      {
        outcome: 'carried_forward',
        motivation:
          'Een openbaar overzicht met wachttijden is gewenst, maar vraagt een voorziening die er nog niet is. De regio onderzoekt tot april 2027 of aansluiting op een bestaand overzicht kan.',
      },
    ],
    ['de omvang van de jaarstukken', lighterAccounts],
    [
      'vijf procent van de opdrachtsom',
      { outcome: 'not_incorporated', motivation: 'De verplichting geldt in alle inkopen van de regio en blijft daarom gelijk.' },
    ],
    [
      'vijf procent van de opdrachtsom',
      {
        outcome: 'partly_incorporated',
        motivation:
          'Na overleg met het werkgeversplein: wie minder dan 250.000 euro omzet heeft, mag de verplichting invullen met stageplekken.',
        notIncorporated: 'Een vrijstelling. Ook kleine aanbieders leveren een bijdrage.',
        changes: inStrategy('4.7'),
      },
    ],
  ]),
];
