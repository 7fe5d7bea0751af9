import { figure, moment } from '../format.js';

/** Notes within the working group. */
export const notes = {
  title: 'Notities van de werkgroep',
  help: 'Alleen de coördinator en de werkgroep lezen dit. Het komt in geen rapportage.',
  by: (name: string, writtenAt: string, changedAt: string | null) =>
    `${name}, ${moment(writtenAt)}${changedAt ? `, gewijzigd ${moment(changedAt)}` : ''}`,
  onBundle: 'Bij de bundeling',
  more: (hidden: number) => `Er zijn nog ${figure(hidden)} oudere notities.`,
  add: 'Notitie schrijven',
  text: 'Notitie',
  addButton: 'Zet erbij',
  change: 'Wijzig',
  changeAbout: (writtenAt: string) => `uw notitie van ${moment(writtenAt)}`,
  changeButton: 'Bewaar',
  remove: 'Verwijder deze notitie',
} as const;
