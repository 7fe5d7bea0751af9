import { on, type ProblemTable, text, unchanged, when, words } from './words.js';

/** Input, rounds, parties, points and decisions. */
export const register: ProblemTable = {
  'invalid-input': () =>
    words(
      'Er klopt nog iets niet',
      'Een of meer velden zijn niet goed ingevuld.',
      'Wat u invulde, is nog niet bewaard.',
      'Verbeter de velden en probeer het opnieuw.',
    ),
  'bad-request': () =>
    words(
      'Dat konden wij niet lezen',
      'De opdracht was niet volledig.',
      unchanged,
      'Ga terug, laad de bladzijde opnieuw en probeer het nog eens.',
    ),
  'method-not-allowed': () => words('Dat kan hier niet', 'Dit adres kent deze opdracht niet.', unchanged, 'Ga terug naar het overzicht.'),
  'media-type-unknown': () =>
    words('Dat konden wij niet lezen', 'De opdracht kwam in een vorm die wij niet kennen.', unchanged, 'Ga terug en probeer het opnieuw.'),
  'stale-edit': () =>
    words(
      'Iemand was u voor',
      'Dit is veranderd sinds u de bladzijde opende.',
      'Wat u invulde, staat er nog.',
      'Kijk wat er nu staat, en kies daarna opnieuw.',
    ),
  'page-too-deep': ({ limit }) =>
    words(
      'Zo ver bladeren kan niet',
      `U kunt bladeren tot ${text(limit) || 'een vast aantal'} regels.`,
      '',
      'Zoek of filter, dan staat het vooraan.',
    ),
  'round-closed': ({ round, closesAt }) =>
    words(
      'De ronde is gesloten',
      `${text(round) || 'Deze ronde'} sloot${on(' op', when(closesAt))}.`.replace('  ', ' '),
      unchanged,
      'De coördinator kan de ronde verlengen of een nieuwe ronde openen.',
    ),
  'round-not-open': ({ round, opensAt }) =>
    words(
      'De ronde is nog niet open',
      `${text(round) || 'De ronde'} gaat ${when(opensAt) ? `open op ${when(opensAt)}` : 'nog open'}.`,
      unchanged,
      'Wacht tot die dag, of vraag de coördinator de ronde eerder te openen.',
    ),
  'submitter-needed': () =>
    words(
      'Dit doet uw collega',
      'U schrijft mee. Een collega die de uitnodiging kreeg, verstuurt de reactie.',
      unchanged,
      'Laat uw collega weten dat u klaar bent.',
    ),
  'nothing-published': () =>
    words(
      'Er is nog niets bekendgemaakt',
      'Over dit punt is nog geen besluit bekend.',
      unchanged,
      'Wacht tot de werkgroep het besluit bekendmaakt.',
    ),
  'misunderstanding-said': () =>
    words(
      'Dat zei u al',
      'U liet al weten dat u bij dit punt verkeerd bent begrepen. Dat kan één keer.',
      unchanged,
      'De werkgroep heeft uw reactie; wacht op haar antwoord.',
    ),
  'draft-empty': () =>
    words('Er is nog niets om te versturen', 'Uw concept is leeg.', unchanged, 'Schrijf eerst een reactie, of voeg een bestand toe.'),
  'draft-submitted': () =>
    words(
      'De reactie is al verstuurd',
      'Een collega heeft de reactie net verstuurd.',
      unchanged,
      'Ga naar uw overzicht; daar staat het ontvangstbewijs.',
    ),
  'duplicate-file': ({ fileName }) =>
    words(
      'Dat bestand is er al',
      `Dit bestand staat al in uw concept${text(fileName) ? `, als ‘${text(fileName)}’` : ''}.`,
      unchanged,
      'Kies een ander bestand, of haal het eerste weg.',
    ),
  'too-many-files': ({ limit }) =>
    words(
      'Te veel bestanden',
      `Bij een reactie horen hoogstens ${text(limit) || '20'} bestanden.`,
      unchanged,
      'Haal een bestand weg, of voeg bestanden samen in een zip.',
    ),
  'too-many-writers': ({ limit }) =>
    words('Te veel mensen', `Er schrijven hoogstens ${text(limit) || '50'} mensen mee.`, unchanged, 'Gebruik een link die er al is.'),
  'not-invited': () =>
    words(
      'Er is geen uitnodiging',
      'Uw organisatie kwam hier zonder uitnodiging.',
      unchanged,
      'Vraag de coördinator om uw organisatie uit te nodigen.',
    ),
  'party-exists': () =>
    words('Die partij is er al', 'Er is al een partij met deze naam en soort.', unchanged, 'Gebruik de partij die er staat.'),
  'duplicate-reaction': ({ number, receivedOn }) =>
    words(
      'Die reactie is er al',
      `Dit bestand kwam al binnen van dezelfde partij${text(number) ? `, als reactie ${text(number)}` : ''}${on(' op', when(receivedOn))}.`.replace(
        '  ',
        ' ',
      ),
      'De eerste reactie is niet veranderd.',
      'Bekijk de eerste reactie.',
    ),
  'saved-views-too-many': ({ limit }) =>
    words('Zo veel weergaven kan niet', `U bewaart er al ${text(limit) || 'heel veel'}.`, unchanged, 'Verwijder er eerst een.'),
  'points-apart': () =>
    words('Niet uit één reactie', 'Deze punten staan in verschillende reacties.', unchanged, 'Voeg alleen punten van één reactie samen.'),
  'points-same': () => words('Hetzelfde punt', 'Een punt kan niet met zichzelf samengaan.', unchanged, 'Kies twee verschillende punten.'),
  'points-between': ({ number }) =>
    words(
      'Daar ligt een ander punt',
      text(number) ? `Punt ${text(number)} ligt in die passage.` : 'In die passage ligt een ander punt.',
      unchanged,
      'Kies andere grenzen, of voeg de punten een voor een samen.',
    ),
  'file-confidential': () =>
    words(
      'Dit bestand mag u niet inzien',
      'In dit bestand staan vertrouwelijke woorden. Alleen de werkgroep en de partij zelf kunnen het openen.',
      'Er is niets veranderd.',
      'Lees de reactie op haar eigen bladzijde. Daar staat […] op de plaats van die woorden.',
    ),
  'note-of-another': () =>
    words(
      'Niet uw notitie',
      'Alleen wie een notitie schreef, kan haar wijzigen of verwijderen.',
      unchanged,
      'Schrijf zelf een notitie erbij.',
    ),
  'too-many-to-assign': ({ limit }) =>
    words(
      'Te veel punten tegelijk',
      `Wijs er hoogstens ${text(limit) || '10.000'} tegelijk toe.`,
      unchanged,
      'Kies een thema of een paragraaf.',
    ),
  'bulk-decision-undone': () =>
    words('Al ongedaan gemaakt', 'Deze besluiten zijn al teruggenomen.', unchanged, 'Bekijk de punten in de lijst.'),
  'text-block-exists': () =>
    words('Die titel is er al', 'Er is al een tekstblok met deze titel.', 'Wat u invulde, staat er nog.', 'Kies een andere titel.'),
  'text-blocks-full': ({ limit }) =>
    words(
      'Er kunnen geen tekstblokken meer bij',
      `Er zijn er al ${text(limit) || 'veel'}.`,
      unchanged,
      'Verwijder eerst een tekstblok dat u niet meer gebruikt.',
    ),
  'theme-use-changed': ({ points }) =>
    words(
      'Er is intussen iets veranderd',
      `Het thema staat bij meer of minder punten dan toen u keek${text(points) ? `: nu ${text(points)}` : ''}.`,
      unchanged,
      'Bekijk de aantallen opnieuw, en kies daarna nog een keer.',
    ),
  'theme-exists': () => words('Dat thema is er al', 'Er is al een thema met deze sleutel.', unchanged, 'Kies een andere sleutel.'),
  'point-decided': () =>
    words(
      'Over dit punt is al besloten',
      'De woorden van een punt met een besluit liggen vast, ook als het besluit is teruggenomen.',
      unchanged,
      'Neem zo nodig een nieuw besluit.',
    ),
  'link-exists': () => words('Koppeling is er al', 'Dit punt is al aan deze wijziging gekoppeld.', unchanged, 'U hoeft niets te doen.'),
  'passage-confidential': () =>
    words('Al vertrouwelijk', 'Deze woorden zijn al als vertrouwelijk aangemerkt.', unchanged, 'U hoeft niets te doen.'),
  'published-as-a-whole': () =>
    words(
      'De hele consultatie is openbaar',
      'U kunt nu niet één ronde publiceren, want de hele consultatie is al openbaar.',
      unchanged,
      'Publiceer de hele consultatie opnieuw, of trek die publicatie eerst in.',
    ),
  'nothing-to-publish': () =>
    words('Er is niets te publiceren', 'Er zijn nog geen punten die openbaar mogen worden.', unchanged, 'Voeg eerst reacties toe.'),
  'publication-ended': () =>
    words('Deze publicatie is al voorbij', 'Zij is ingetrokken of vervangen.', unchanged, 'Bekijk welke publicatie nu geldt.'),
  'change-is-own': () =>
    words('Wijziging is ambtshalve', 'Deze wijziging is als ambtshalve aangemerkt.', unchanged, 'Haal eerst die aanmerking weg.'),
};
