import { figure } from '../format.js';

/** A fault as far as its words need it. */
export interface FaultLike {
  readonly code: string;
  readonly detail: string;
  readonly limit?: number | string;
}

const limitOf = ({ limit }: FaultLike): string => (typeof limit === 'number' ? figure(limit) : (limit ?? ''));

const texts: Readonly<Record<string, (fault: FaultLike) => string>> = {
  empty: () => 'Vul dit in.',
  'too-long': (fault) => `Gebruik hoogstens ${limitOf(fault)} tekens.`,
  'too-many': (fault) => `Geef er hoogstens ${limitOf(fault)}.`,
  'too-high': (fault) => `Kies een getal van hoogstens ${limitOf(fault)}.`,
  'too-low': (fault) => `Kies een getal van ten minste ${limitOf(fault)}.`,
  'not-a-day': () => 'Kies een bestaande datum.',
  'not-a-moment': () => 'Kies een bestaande datum en tijd.',
  'not-a-whole-number': () => 'Vul een heel getal in.',
  'not-in-list': () => 'Kies een van de mogelijkheden.',
  'not-an-id': () => 'Kies een van de mogelijkheden.',
  'not-a-list': () => 'Kies een of meer mogelijkheden.',
  'not-a-record': () => 'Vul dit opnieuw in.',
  'not-text': () => 'Vul hier tekst in.',
  'unknown-field': () => 'Dit veld kennen wij niet. Laad de bladzijde opnieuw.',
  'columns-missing': () => 'Er staan geen kolommen in dit blad. Begin met een rij met de namen van de kolommen.',
  'column-missing': ({ limit }) => `De kolom ${limit} ontbreekt. Voeg hem toe.`,
  'column-alone': ({ limit }) => `De kolom ${limit} hoort bij een andere kolom en ontbreekt. Voeg hem toe, of laat beide weg.`,
  'value-missing': () => 'Dit vak is leeg. Vul het in, of haal de rij weg.',
  'date-invalid': ({ limit }) => `‘${limit}’ is geen datum. Schrijf een datum als 31-12-2026.`,
  'choice-unknown': ({ limit }) => `‘${limit}’ kennen wij hier niet. Kies een woord dat in deze kolom hoort, of maak het vak leeg.`,
  'number-twice': ({ limit }) => `Nummer ${limit} staat er twee keer in. Geef elke rij een eigen nummer.`,
  'number-known': ({ limit }) => `Nummer ${limit} staat al in het register. Haal de rij weg, of geef haar haar eigen nummer.`,
  'row-out-of-time': ({ limit }) => `Op ${limit} was deze ronde niet open. Verbeter de datum, of kies de ronde waar de rij bij hoort.`,
  'row-party-unknown': ({ limit }) => `‘${limit}’ doet niet mee aan de consultatie. Voeg de partij eerst toe, of verbeter de naam.`,
  'column-needed': () => 'Kies bij een van de kolommen: opmerking of vraag, of voorstel voor andere tekst.',
  'column-twice': () => 'Dit koos u al bij een andere kolom. Kies het één keer.',
  'weak-password': () => 'Kies een wachtwoord van ten minste 12 tekens dat niet makkelijk te raden is.',
  'wrong-password': () => 'Dit is niet uw wachtwoord van nu.',
  'wrong-code': () => 'Deze code klopt niet. De code staat in het venster waarin Weerklank is gestart.',
  'not-an-email': () => 'Vul een e-mailadres in, bijvoorbeeld naam@gemeente.nl.',
  'account-unknown': () => 'Er is geen account met dit e-mailadres. Een beheerder kan er een maken, bij Mijn account.',
  'closes-before-opening': () => 'De laatste dag ligt voor de eerste. Kies een latere dag.',
  'received-in-future': () => 'Deze dag is nog niet geweest.',
  'nothing-chosen': () => 'Zeg welke punten op de agenda komen.',
  'number-unknown': ({ limit }) => (limit ? `Er is geen punt ${limit}.` : 'Er is geen punt met dit nummer.'),
  'bundle-unknown': () => 'Deze bundeling is er niet.',
  'position-twice': () => 'Een gemeente heeft één standpunt.',
  'item-unknown': () => 'Dit staat niet op de agenda van deze bijeenkomst.',
  'items-needed': () => 'Kies een of meer besluiten.',
  'adopted-in-future': () => 'Deze dag is nog niet geweest.',
  'attendee-unnamed': () => 'Noem een persoon of een partij.',
  'attendee-twice': () => 'Deze persoon of partij staat twee keer in de lijst. Laat er één staan.',
  'meeting-unknown': () => 'Deze bijeenkomst hoort niet bij de consultatie.',
  'party-unknown': () => 'Deze partij doet niet mee aan de consultatie. Voeg de partij eerst toe.',
  'party-exists': () => 'Deze partij staat er al in.',
  'round-unknown': () => 'Deze ronde hoort niet bij de consultatie.',
  'theme-unknown': () => 'Dit thema hoort niet bij de consultatie.',
  'municipality-unknown': ({ limit }) =>
    limit ? `‘${limit}’ kennen wij niet als gemeente. Kijk de schrijfwijze na.` : 'Deze gemeente kennen wij niet. Kijk de schrijfwijze na.',
  'not-a-municipality': () => 'Deze gemeente kennen wij niet. Kijk de schrijfwijze na.',
  'party-choice-needed': () => 'Kies wie u uitnodigt.',
  'question-unknown': () => 'Deze vraag hoort niet bij de consultatie.',
  'party-needed': () => 'Zeg van wie dit is. Het bestand noemt geen partij die wij kennen.',
  'file-needed': () => 'Kies een bestand.',
  'file-or-text-needed': () => 'Kies een bestand, of typ de woorden van de partij.',
  'not-a-key': () => 'Gebruik alleen kleine letters, cijfers en liggende streepjes, en begin met een letter.',
  'not-incorporated-needed': () => 'Schrijf op wat niet is overgenomen.',
  'motivation-missing': () => 'Schrijf op waarom. Zonder motivering kunt u niet besluiten.',
  'outcome-needed': () => 'Kies een uitkomst.',
  'step-twice': () => 'Deze stap staat er twee keer in. Laat er één staan.',
  'step-needed': () => 'Deze stap kan niet uit.',
  'step-label-twice': () => 'Een andere stap heet al zo. Kies een andere naam.',
  'nothing-to-assign': () => 'Kies aan wie de punten gaan, of een dag.',
  'assignee-unknown': () => 'Kies iemand van de werkgroep.',
  'points-needed': () => 'Kies eerst een of meer punten.',
  'theme-exists': () => 'Er is al een thema met deze naam.',
  'theme-twice': () => 'Deze sleutel staat er twee keer in. Laat er één staan.',
  'not-json': () => 'Dit is geen geldige json. Haal de indeling opnieuw op en wijzig die.',
  'consultation-needed': () => 'Kies een consultatie.',
  'theme-not-known-by': () => 'Het thema wordt hier niet meer aan herkend. Bekijk het voorstel opnieuw.',
  'theme-not-on-point': () => 'Dit punt heeft het thema niet meer. Bekijk het voorstel opnieuw.',
  'parts-needed': () => 'Noem ten minste één thema om punten aan te geven.',
  'theme-or-name': () => 'Kies een thema dat er al is, of typ een naam voor een nieuw thema. Niet allebei.',
  'theme-same': () => 'Kies een ander thema dan dit thema zelf.',
  'field-unknown': ({ limit }) =>
    `Het veld ${limit ?? ''} kennen wij niet. U kunt {partij}, {paragraaf}, {document} en {nummer} gebruiken.`,
  'field-left': ({ limit }) => `Er staat nog ${limit ?? 'een veld'} in de tekst. Schrijf op die plaats zelf wat er moet staan.`,
  'text-block-needed': () => 'Kies eerst een tekstblok.',
  'text-block-unknown': () => 'Dit tekstblok hoort niet bij de consultatie.',
  'theme-needed': () => 'Kies een thema.',
  'sort-unknown': () => 'Zo kan de lijst niet worden gesorteerd.',
  'split-outside': () => 'Die plek ligt niet binnen het punt. Kies een plek tussen de eerste en de laatste zin.',
  'split-empty': () => 'Een van de twee delen zou leeg zijn. Kies een andere plek.',
  'span-outside': () => 'Die plek ligt niet in de tekst. Kies andere grenzen.',
  'span-empty': () => 'Daar staan geen woorden. Kies andere grenzen.',
  'row-length-differs': () => 'Deze rij heeft meer of minder vakken dan de kop.',
  'change-elsewhere': () => 'Deze wijziging hoort bij een andere consultatie.',
  'passage-unknown': () => 'Deze passage staat in geen document van de consultatie.',
  'words-not-found': () => 'Deze woorden staan niet in het punt. Neem ze letterlijk over.',
  'change-unknown': () => 'Deze wijziging bestaat niet.',
  'point-unknown': () => 'Dit punt hoort niet bij de consultatie.',
  'too-few': () => 'Kies er ten minste twee.',
  'no-change-promised': () => 'Het besluit over dit punt belooft geen wijziging. Neem eerst een ander besluit.',
};

/** What is wrong with one field and what to do, in a sentence. A code without words of its own shows the English detail rather than nothing. */
export const fault = (one: FaultLike): string => (Object.hasOwn(texts, one.code) ? texts[one.code]?.(one) : undefined) ?? one.detail;

/** A wrong cell of a sheet, by row and column: `Rij 12, Opmerking: dit vak is leeg. …`. */
export function sheetFault(one: FaultLike & { readonly pointer: string }): string {
  const [, row = '', column = ''] = /^#\/rows\/(\d+)\/(.*)$/s.exec(one.pointer) ?? [];
  const place = [`Rij ${row}`, column.replaceAll('~1', '/').replaceAll('~0', '~')].filter(Boolean).join(', ');
  return `${place}: ${fault(one)}`;
}

/** Codes with words of their own; a test compares them with the codes that the service uses. */
export const wordedFaults: readonly string[] = Object.keys(texts);
