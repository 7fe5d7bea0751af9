import type { Channel } from '../../../vocabulary.js';

/** A column that a sheet may have, and what its cells must be. */
export interface ColumnRule {
  /** Name under which the value comes out. */
  readonly key: string;
  /** Names by which people head the column; case, spaces and punctuation do not matter. */
  readonly names: readonly string[];
  readonly kind: 'text' | 'date' | 'choice';
  /** For a choice: the words that stand for each value. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Without this column nothing can be taken from the sheet. */
  readonly isRequired?: boolean;
  /** Every row must have a value. */
  readonly isFilled?: boolean;
  /** No two rows may have the same value. */
  readonly isUnique?: boolean;
  /** Columns of one group stand in the sheet together or not at all. */
  readonly group?: string;
}

const CHANNEL_WORDS: Readonly<Record<Channel, readonly string[]>> = {
  letter: ['brief', 'letter', 'post', 'per post'],
  email: ['e-mail', 'email', 'mail'],
  form: ['formulier', 'webformulier', 'form', 'formular', 'online'],
  document_comments: ['opmerkingen in document', 'document', 'document comments'],
  spreadsheet: ['spreadsheet', 'excel', 'tabel'],
  meeting: ['bijeenkomst', 'vergadering', 'meeting', 'sitzung'],
  interview: ['gesprek', 'interview', 'mondeling', 'niederschrift'],
};

/** Our own template: one reaction a row, headed in Dutch, English or German. Only the reaction itself must be there. */
export const ownTemplate: readonly ColumnRule[] = [
  { key: 'organisation', names: ['Organisatie', 'Partij', 'Institution', 'Organisation'], kind: 'text', group: 'organisation' },
  { key: 'department', names: ['Afdeling', 'Department', 'Abteilung'], kind: 'text', group: 'organisation' },
  { key: 'name', names: ['Naam', 'Indiener', 'Name'], kind: 'text' },
  { key: 'email', names: ['E-mail', 'E-mailadres', 'Email'], kind: 'text' },
  { key: 'street', names: ['Straat', 'Street', 'Straße'], kind: 'text' },
  { key: 'houseNumber', names: ['Huisnummer', 'House number', 'Hausnummer'], kind: 'text' },
  { key: 'postalCode', names: ['Postcode', 'Postal code', 'PLZ'], kind: 'text' },
  { key: 'city', names: ['Plaats', 'Woonplaats', 'City', 'Ort'], kind: 'text' },
  { key: 'receivedOn', names: ['Ontvangen op', 'Ontvangstdatum', 'Received on', 'Einreichungsdatum'], kind: 'date' },
  { key: 'writtenOn', names: ['Gedagtekend', 'Dagtekening', 'Written on', 'Verfassungsdatum'], kind: 'date' },
  { key: 'channel', names: ['Wijze', 'Wijze van indienen', 'Channel', 'Art der Einreichung'], kind: 'choice', choices: CHANNEL_WORDS },
  { key: 'number', names: ['Kenmerk', 'Nummer', 'Reference', 'Eingangsnummer'], kind: 'text', isUnique: true },
  { key: 'text', names: ['Reactie', 'Zienswijze', 'Reaction', 'Stellungnahmetext'], kind: 'text', isRequired: true, isFilled: true },
  { key: 'memo', names: ['Notitie', 'Memo', 'Note'], kind: 'text' },
];
