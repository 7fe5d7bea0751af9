import { figure } from '../format.js';
import type { FaultLike } from '../nl/faults.js';

const limitOf = ({ limit }: FaultLike): string => (typeof limit === 'number' ? figure(limit) : (limit ?? ''));

/** What is wrong with one field and what to do, by its code. */
const texts: Readonly<Record<string, (fault: FaultLike) => string>> = {
  empty: () => 'Fill this in.',
  'too-long': (fault) => `Use at most ${limitOf(fault)} characters.`,
  'too-many': (fault) => `Give at most ${limitOf(fault)}.`,
  'too-high': (fault) => `Choose a number of at most ${limitOf(fault)}.`,
  'too-low': (fault) => `Choose a number of at least ${limitOf(fault)}.`,
  'not-a-day': () => 'Choose a date that exists.',
  'not-a-moment': () => 'Choose a date and time that exist.',
  'not-a-whole-number': () => 'Fill in a whole number.',
  'not-in-list': () => 'Choose one of the possibilities.',
  'not-an-id': () => 'Choose one of the possibilities.',
  'not-a-list': () => 'Choose one or more possibilities.',
  'not-a-record': () => 'Fill this in again.',
  'not-text': () => 'Fill in text here.',
  'unknown-field': () => 'We do not know this field. Load the page again.',
  'column-needed': () => 'Choose for one of the columns: remark or question, or proposal for other text.',
  'column-twice': () => 'You have chosen this for another column already. Choose it once.',
  'weak-password': () => 'Choose a password of at least 12 characters that is not easy to guess.',
  'wrong-password': () => 'This is not your present password.',
  'wrong-code': () => 'This code is not right. The code is in the window in which Weerklank was started.',
  'not-an-email': () => 'Fill in an email address, for example name@municipality.nl.',
  'account-unknown': () => 'There is no account with this email address. An administrator can make one, under My account.',
  'closes-before-opening': () => 'The last day comes before the first. Choose a later day.',
  'received-in-future': () => 'This day has not been yet.',
  'meeting-unknown': () => 'This meeting does not belong to the consultation.',
  'party-unknown': () => 'This party does not take part in the consultation. Add the party first.',
  'party-exists': () => 'This party is there already.',
  'round-unknown': () => 'This round does not belong to the consultation.',
  'theme-unknown': () => 'This theme does not belong to the consultation.',
  'municipality-unknown': ({ limit }) =>
    limit ? `We do not know ‘${limit}’ as a municipality. Check the spelling.` : 'We do not know this municipality. Check the spelling.',
  'not-a-municipality': () => 'We do not know this municipality. Check the spelling.',
  'question-unknown': () => 'This question does not belong to the consultation.',
  'party-needed': () => 'Say whose this is. The file names no party that we know.',
  'file-needed': () => 'Choose a file.',
  'file-or-text-needed': () => 'Choose a file, or type the words of the party.',
  'not-a-key': () => 'Use only small letters, digits and underscores, and begin with a letter.',
  'not-incorporated-needed': () => 'Write down what was not incorporated.',
  'motivation-missing': () => 'Write down why. Without reasons you can not decide.',
  'outcome-needed': () => 'Choose an outcome.',
  'step-twice': () => 'This step is in it twice. Leave one.',
  'step-needed': () => 'This step can not be switched off.',
  'step-label-twice': () => 'Another step has this name. Choose another name.',
  'nothing-to-assign': () => 'Choose to whom the points go, or a day.',
  'assignee-unknown': () => 'Choose somebody of the working group.',
  'points-needed': () => 'First choose one or more points.',
  'theme-exists': () => 'There is a theme with this name already.',
  'theme-twice': () => 'This key occurs twice. Keep one.',
  'not-json': () => 'This is not valid json. Fetch the set of themes again and change that.',
  'consultation-needed': () => 'Choose a consultation.',
  'theme-not-known-by': () => 'The theme is not recognised by this any more. Look at the proposal again.',
  'theme-not-on-point': () => 'This point does not have the theme any more. Look at the proposal again.',
  'parts-needed': () => 'Name at least one theme to give points to.',
  'theme-or-name': () => 'Choose a theme that is there already, or type a name for a new one. Not both.',
  'theme-same': () => 'Choose another theme than this one itself.',
  'field-unknown': ({ limit }) => `We do not know the field ${limit ?? ''}. You can use {partij}, {paragraaf}, {document} and {nummer}.`,
  'field-left': ({ limit }) => `${limit ?? 'A field'} is still in the text. Write there yourself what it should say.`,
  'text-block-needed': () => 'Choose a text block first.',
  'text-block-unknown': () => 'This text block does not belong to the consultation.',
  'theme-needed': () => 'Choose a theme.',
  'sort-unknown': () => 'The list can not be sorted like that.',
  'split-outside': () => 'That place is not within the point. Choose a place between the first and the last sentence.',
  'split-empty': () => 'One of the two parts would be empty. Choose another place.',
  'span-outside': () => 'That place is not in the text. Choose other bounds.',
  'span-empty': () => 'There are no words there. Choose other bounds.',
  'row-length-differs': () => 'This row has more or fewer cells than the header.',
  'change-elsewhere': () => 'This change belongs to another consultation.',
  'passage-unknown': () => 'This passage is in no document of the consultation.',
  'change-unknown': () => 'This change does not exist.',
  'point-unknown': () => 'This point does not belong to the consultation.',
  'words-not-found': () => 'These words are not in the point. Take them over literally.',
  'nothing-chosen': () => 'Say which points go on the agenda.',
  'number-unknown': ({ limit }) => (limit ? `There is no point ${limit}.` : 'There is no point with this number.'),
  'bundle-unknown': () => 'This bundle is not there.',
  'position-twice': () => 'A municipality has one position.',
  'item-unknown': () => 'This is not on the agenda of this meeting.',
  'items-needed': () => 'Choose one or more decisions.',
  'adopted-in-future': () => 'This day has not been yet.',
  'attendee-unnamed': () => 'Name a person or a party.',
  'attendee-twice': () => 'This person or party is on the list twice. Keep one.',
  'columns-missing': () => 'There are no columns in this sheet. Begin with a row with the names of the columns.',
  'column-missing': ({ limit }) => `The column ${limit} is missing. Add it.`,
  'column-alone': ({ limit }) => `The column ${limit} belongs to another column and is missing. Add it, or leave out both.`,
  'value-missing': () => 'This cell is empty. Fill it in, or take the row away.',
  'date-invalid': ({ limit }) => `‘${limit}’ is not a date. Write a date as 31-12-2026.`,
  'choice-unknown': ({ limit }) => `We do not know ‘${limit}’ here. Choose a word that belongs in this column, or empty the cell.`,
  'number-twice': ({ limit }) => `Number ${limit} occurs twice. Give each row a number of its own.`,
  'number-known': ({ limit }) => `Number ${limit} is in the register already. Take the row out, or give it its own number.`,
  'row-out-of-time': ({ limit }) => `This round was not open on ${limit}. Correct the date, or choose the round that the row belongs to.`,
  'row-party-unknown': ({ limit }) => `‘${limit}’ does not take part in the consultation. Add the party first, or correct the name.`,
  'party-choice-needed': () => 'Choose whom you invite.',
  'too-few': () => 'Choose at least two.',
  'no-change-promised': () => 'The decision on this point promises no change. First take another decision.',
};

/** What is wrong with one field and what to do, in a sentence. A code without words of its own shows the detail. */
export const fault = (one: FaultLike): string => (Object.hasOwn(texts, one.code) ? texts[one.code]?.(one) : undefined) ?? one.detail;

/** A wrong cell of a sheet, by row and column: `Row 12, Opmerking: this cell is empty. …`. */
export function sheetFault(one: FaultLike & { readonly pointer: string }): string {
  const [, row = '', column = ''] = /^#\/rows\/(\d+)\/(.*)$/s.exec(one.pointer) ?? [];
  const place = [`Row ${row}`, column.replaceAll('~1', '/').replaceAll('~0', '~')].filter(Boolean).join(', ');
  return `${place}: ${fault(one)}`;
}

/** Codes with words of their own. */
export const wordedFaults: readonly string[] = Object.keys(texts);
