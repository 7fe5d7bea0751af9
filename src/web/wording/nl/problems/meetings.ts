import { figure, list } from '../../format.js';
import { type Extra, type ProblemTable, unchanged, words } from './words.js';

/** `agendapunt 2` or `de agendapunten 2 en 5`; nothing where the problem names none. */
const named = (value: Extra[string], one: string, many: string): string => {
  const numbers = Array.isArray(value) ? value.filter((each) => typeof each === 'number').map(figure) : [];
  if (!numbers.length) return `Een van de ${many}`;
  return numbers.length === 1 ? `${one} ${numbers[0]}` : `${many} ${list(numbers)}`;
};

/** What is about one item or several: the verb goes along. */
const isOne = (value: Extra[string]): boolean => !Array.isArray(value) || value.length < 2;

/** Meetings. */
export const meetings: ProblemTable = {
  'meeting-not-empty': () =>
    words(
      'Bijeenkomst is niet leeg',
      'Er staan mensen op de lijst of punten op de agenda, of er is een reactie aan gekoppeld.',
      unchanged,
      'Haal die er eerst af, of maak de reactie los. Wat al is besproken, blijft staan.',
    ),
  'meeting-has-agenda': () =>
    words('Er is al een agenda', 'Alleen een bijeenkomst van de werkgroep heeft een agenda.', unchanged, 'Maak eerst de agenda leeg.'),
  'not-a-working-group': () =>
    words('Geen werkgroep', 'Alleen een bijeenkomst van de werkgroep heeft een agenda met punten.', unchanged, 'Wijzig eerst de soort.'),
  'already-on-agenda': () =>
    words('Staat er al op', 'Deze punten staan al op de agenda, of de bundeling heeft geen punten.', unchanged, 'Kies andere punten.'),
  'no-open-points': () =>
    words(
      'Geen open punten',
      'Er zijn geen punten zonder besluit die hierbij passen en nog niet op de agenda staan.',
      unchanged,
      'Kies anders.',
    ),
  'agenda-full': ({ limit }) =>
    words(
      'De agenda is vol',
      `Op een agenda passen ${typeof limit === 'number' ? `hoogstens ${figure(limit)} punten` : 'niet meer punten'}.`,
      unchanged,
      'Kies minder punten, of maak nog een bijeenkomst.',
    ),
  'agenda-empty': () =>
    words('Lege agenda', 'Er staan geen punten op de agenda van deze bijeenkomst.', unchanged, 'Zet eerst punten op de agenda.'),
  'item-adopted': () =>
    words(
      'Al vastgesteld',
      'Het besluit over dit agendapunt is al vastgesteld.',
      unchanged,
      'Wilt u iets anders besluiten, neem dan een nieuw besluit over het punt.',
    ),
  'item-gone': () =>
    words(
      'Punt is er niet meer',
      'Het punt of de bundeling van dit agendapunt is er niet meer.',
      unchanged,
      'Haal het van de agenda. Wat is besproken, blijft in de geschiedenis.',
    ),
  'adopted-already': () =>
    words('Al vastgesteld', 'Deze besluiten zijn al vastgesteld.', unchanged, 'Kijk op de agenda welke besluiten er zijn.'),
  'nothing-drafted': () =>
    words(
      'Niets om vast te stellen',
      'In deze bijeenkomst is nog geen conceptbesluit gemaakt.',
      unchanged,
      'Bespreek eerst een agendapunt.',
    ),
  'items-changed': ({ positions }) =>
    words(
      'Er is iets gewijzigd',
      `${capital(named(positions, 'agendapunt', 'agendapunten'))} ${isOne(positions) ? 'is' : 'zijn'} gewijzigd nadat het conceptbesluit is gemaakt.`,
      'Er is niets vastgesteld.',
      'Bespreek dat opnieuw, of laat het weg en stel de rest vast.',
    ),
  'points-twice': ({ numbers }) =>
    words(
      'Punt staat er twee keer op',
      `${capital(named(numbers, 'punt', 'punten'))} ${isOne(numbers) ? 'hoort' : 'horen'} bij twee van deze agendapunten.`,
      'Er is niets vastgesteld.',
      'Laat een van de twee weg.',
    ),
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
