import type { PartyKind, Role } from '../vocabulary.js';

export interface DemoParty {
  readonly name: string;
  readonly kind: PartyKind;
  /** TOOI code. The municipalities exist; what their councils say here is made up, like everybody and everything else. */
  readonly municipalityCode?: string;
}

export interface DemoRound {
  readonly number: number;
  readonly title: string;
  /** UTC, ISO 8601. */
  readonly opensAt: string;
  readonly closesAt: string;
}

export interface DemoConsultation {
  readonly title: string;
  readonly description: string;
  /** YYYY-MM-DD. */
  readonly opensOn: string;
  readonly closesOn: string;
  readonly questions: readonly { readonly number: number; readonly text: string }[];
  readonly municipalities: readonly string[];
  readonly parties: readonly DemoParty[];
  readonly rounds: readonly DemoRound[];
}

/**
 * The sample consultation: a regional purchase of youth care by four municipalities.
 * @param today YYYY-MM-DD; the second round stays open for another three weeks, so that one can try to add a reaction
 */
export function demoConsultation(today: string): DemoConsultation {
  const closesOn = [daysAfter(today, 21), '2026-10-16'].sort().at(-1)!;
  return {
    title: 'Inkoop jeugdhulp 2028',
    description:
      'Voorbeeld. Jeugdregio IJssel en Berkel vraagt raden, adviesraden en aanbieders wat zij vinden van de conceptinkoopstrategie jeugdhulp 2028, versie 0.2. ' +
      'De gemeenten bestaan; de regio, de personen, de organisaties en hun woorden zijn verzonnen.',
    opensOn: '2026-06-08',
    closesOn,
    questions,
    municipalities: ['gm0246', 'gm0262', 'gm0285', 'gm0301'],
    parties,
    rounds: [
      { number: 1, title: 'Marktconsultatie', opensAt: '2026-06-08T07:00:00.000Z', closesAt: '2026-07-10T15:00:00.000Z' },
      { number: 2, title: 'Zienswijzen en adviezen', opensAt: '2026-09-01T07:00:00.000Z', closesAt: `${closesOn}T15:00:00.000Z` },
    ],
  };
}

const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const questions: DemoConsultation['questions'] = [
  'Kunt u instemmen met de koers: toelating op vooraf bekende eisen, met een overeenkomst van vier jaar die tweemaal verlengd kan worden?',
  'Geven de uitgangspunten in hoofdstuk 2 goed weer wat u voor jeugdigen en gezinnen wilt bereiken?',
  'Wat wilt u meegeven voor de uitwerking in de inkoopdocumenten?',
  'Hoe kijkt u aan tegen toelating op vooraf bekende eisen, in plaats van een aanbesteding met een beperkt aantal aanbieders?',
  'Wat is nodig om binnen tien weken met de hulp te kunnen beginnen?',
  'Welke onderdelen van de verantwoording kunnen vervallen of eenvoudiger?',
  'Zijn de voorgestelde producten en tarieven in hoofdstuk 5 voor u uitvoerbaar?',
  'Welke vernieuwing verwacht u in de komende vijf jaar, en wat vraagt dat van de overeenkomst?',
].map((text, at) => ({ number: at + 1, text }));

const parties: readonly DemoParty[] = [
  { name: 'Gemeenteraad Heerde', kind: 'council', municipalityCode: 'gm0246' },
  { name: 'Gemeenteraad Lochem', kind: 'council', municipalityCode: 'gm0262' },
  { name: 'Gemeenteraad Voorst', kind: 'council', municipalityCode: 'gm0285' },
  { name: 'Gemeenteraad Zutphen', kind: 'council', municipalityCode: 'gm0301' },
  { name: 'Adviesraad Sociaal Domein Lochem', kind: 'advisory_board', municipalityCode: 'gm0262' },
  { name: 'Adviesraad Jeugd Zutphen', kind: 'advisory_board', municipalityCode: 'gm0301' },
  { name: 'Stichting Wilgenrode', kind: 'provider' },
  { name: 'Praktijk Kantelmoment', kind: 'provider' },
  { name: 'Oeverloo Jeugdhulp', kind: 'provider' },
  { name: 'Zorgboerderij De Lage Esch', kind: 'provider' },
  { name: 'Jeugdbescherming Oostgaarde', kind: 'certified_institution' },
  { name: 'Huisartsengroep Berkelstreek', kind: 'referrer' },
  { name: 'Ouderplatform Samen Opgroeien', kind: 'client_representative' },
  { name: 'Deelnemers dialoogsessie 8 september 2026', kind: 'other' },
];

export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role | 'administrator';
  /** The party that somebody with the role `party` acts for. */
  readonly party?: string;
  /** Printed by the demo; it opens nothing but the sample. */
  readonly password: string;
}

const password = 'samen-luisteren-2028';

export const demoPeople: readonly DemoPerson[] = [
  { name: 'Anouk Verhoef', email: 'anouk.verhoef@voorbeeld.example', role: 'coordinator', password },
  { name: 'Bram Oldenkamp', email: 'bram.oldenkamp@voorbeeld.example', role: 'member', password },
  { name: 'Safiya el Amrani', email: 'safiya.elamrani@voorbeeld.example', role: 'member', password },
  { name: 'Geert Wolters', email: 'geert.wolters@voorbeeld.example', role: 'reader', password },
  { name: 'Griffie Lochem', email: 'griffie.lochem@voorbeeld.example', role: 'party', party: 'Gemeenteraad Lochem', password },
  { name: 'Beheer', email: 'beheer@voorbeeld.example', role: 'administrator', password },
];
