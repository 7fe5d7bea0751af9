import { count, day, figure, moment } from '../format.js';

/** Meetings: the list, one meeting, and who came. */
export const meetings = {
  title: 'Bijeenkomsten',
  lead: 'Marktconsultaties, dialoogsessies, raadsavonden en vergaderingen van de werkgroep.',
  list: {
    none: 'Er zijn nog geen bijeenkomsten.',
    noneAdd: 'Voeg hieronder de eerste toe.',
    caption: 'Bijeenkomsten, de laatste eerst',
    columns: { title: 'Bijeenkomst', kind: 'Soort', when: 'Wanneer', place: 'Plaats', people: 'Aanwezig' },
    came: (attended: number, invited: number) => (invited ? `${figure(attended)} van ${figure(invited)}` : ''),
  },
  fields: {
    add: 'Nieuwe bijeenkomst',
    addButton: 'Voeg toe',
    kind: 'Soort',
    title: 'Titel',
    startsAt: 'Datum en tijd',
    place: 'Plaats',
    placeHelp: 'Bijvoorbeeld: gemeentehuis Epe, of online.',
  },
  one: {
    lead: (kind: string, startsAt: string, place: string) => [kind, moment(startsAt), place].filter(Boolean).join(' · '),
    change: 'Bijeenkomst wijzigen',
    changeButton: 'Bewaar wijziging',
    remove: 'Bijeenkomst verwijderen',
    removeHelp: 'Dat kan alleen als er niemand op de lijst staat en de agenda leeg is.',
    removeButton: 'Verwijder',
  },
  reactions: {
    title: 'Wat partijen hier zeiden',
    none: 'Er is nog geen verslag of opname aan deze bijeenkomst gekoppeld. Dat doet u op de bladzijde van de reactie.',
    one: (number: number, party: string) => `Reactie ${figure(number)} van ${party}`,
    about: (channel: string, receivedOn: string, points: number) =>
      `${channel.toLowerCase()} van ${day(receivedOn)}, ${count(points, 'punt', 'punten')}`,
  },
  ofReaction: {
    said: 'Gezegd bij:',
    kindAndDay: (kind: string, startsAt: string) => `${kind.toLowerCase()}, ${moment(startsAt)}`,
    summary: 'Bij welke bijeenkomst is dit gezegd?',
    label: 'Bijeenkomst',
    none: 'Bij geen bijeenkomst',
    button: 'Bewaar',
  },
  people: {
    stale:
      'Iemand anders wijzigde de bijeenkomst of de lijst terwijl u bezig was. Hieronder staat de lijst van nu, met wat u koos. Waar dat verschilt, staat erbij wat er nu geldt.',
    stateNow: (state: string) => `Nu: ${state}`,
    title: 'Aanwezigen',
    none: 'Er staat nog niemand op de lijst.',
    summary: (attended: number, invited: number) =>
      `${count(invited, 'persoon of partij', 'personen en partijen')} op de lijst, ${figure(attended)} aanwezig.`,
    caption: 'Wie is uitgenodigd en wie er was',
    columns: { name: 'Naam', party: 'Partij', state: 'Aanwezigheid' },
    stateOf: (name: string) => `Aanwezigheid van ${name}`,
    off: 'Van de lijst halen',
    names: 'Namen erbij',
    namesHelp: 'Eén naam op een regel.',
    party: 'Voor welke partij?',
    partyHelp: 'Zonder namen komt de partij zelf op de lijst.',
    noParty: 'Geen partij',
    state: 'Aanwezigheid van de nieuwe namen',
    button: 'Bewaar aanwezigen',
  },
} as const;
