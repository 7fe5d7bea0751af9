import { fileGone, on, type ProblemTable, text, unchanged, words } from './words.js';

const whatWeRead = 'Lever het aan als Word, pdf, Excel of tekst.';
const picture = 'Zet de foto of scan in een pdf en lever die aan. Dan kunt u de woorden overtypen.';
const packed = 'Pak het uit en lever de bestanden los aan, of in een zip.';
const slides = 'Bewaar de presentatie als pdf en lever die aan.';

/** What to do with a file of a format that is known but not read. */
const insteadOf: Readonly<Record<string, string>> = {
  doc: 'Dit is een oud Word-bestand. Open het in Word, kies Opslaan als en kies Word-document (.docx). Lever dat aan.',
  xls: 'Dit is een oud Excel-bestand. Open het in Excel, kies Opslaan als en kies Excel-werkmap (.xlsx). Lever dat aan.',
  xlsb: 'Open het in Excel, kies Opslaan als en kies Excel-werkmap (.xlsx). Lever dat aan.',
  ppt: slides,
  pptx: slides,
  odp: slides,
  png: picture,
  jpg: picture,
  gif: picture,
  tiff: picture,
  gzip: packed,
  '7z': packed,
  rar: packed,
};

/** Files, versions and recordings. */
export const files: ProblemTable = {
  'upload-too-large': ({ limit }) =>
    words(
      'Bestand te groot',
      `Het bestand is groter dan ${typeof limit === 'number' ? `${Math.floor(limit / 1_048_576)} MB` : 'deze installatie aanneemt'}.`,
      fileGone,
      'Lever het in delen aan, of zonder afbeeldingen.',
    ),
  'file-empty': () => words('Leeg bestand', 'In het bestand staat niets.', fileGone, 'Kijk of u het goede bestand koos.'),
  'no-text': () =>
    words(
      'Geen tekst gevonden',
      'In het bestand staan geen woorden die wij kunnen lezen. Misschien is het een scan.',
      fileGone,
      'Lever een bestand met tekst aan, of typ de reactie over.',
    ),
  'file-damaged': () =>
    words(
      'Bestand beschadigd',
      'Het bestand is niet heel aangekomen of klopt van binnen niet.',
      fileGone,
      'Open het bestand zelf, bewaar het opnieuw en lever het nog eens aan.',
    ),
  'file-encrypted': () =>
    words(
      'Bestand met wachtwoord',
      'Het bestand is beveiligd met een wachtwoord.',
      fileGone,
      'Haal het wachtwoord eraf en lever het opnieuw aan.',
    ),
  'file-too-complex': () =>
    words(
      'Bestand te ingewikkeld',
      'Het bestand is van binnen veel groter dan het lijkt.',
      fileGone,
      'Bewaar het als gewoon document en lever het opnieuw aan.',
    ),
  'file-format-unknown': ({ format }) =>
    words('Soort bestand onbekend', 'Dit soort bestand kunnen wij niet lezen.', fileGone, insteadOf[text(format)] ?? whatWeRead),
  'file-not-what-it-says': () =>
    words(
      'Bestand is niet wat het lijkt',
      'De inhoud van het bestand past niet bij de naam.',
      fileGone,
      'Bewaar het opnieuw als het soort bestand dat het hoort te zijn.',
    ),
  'sheet-faulty': ({ count }) =>
    words(
      'Het blad klopt nog niet',
      count === 1 ? 'Eén vak in het blad klopt niet.' : `${typeof count === 'number' ? count : 'Enkele'} vakken in het blad kloppen niet.`,
      'Er is niets uit het blad ingelezen.',
      'Verbeter het blad en lever het opnieuw aan.',
    ),
  'work-too-long': () =>
    words('Dit duurde te lang', 'Het lezen van het bestand duurde te lang en is gestopt.', fileGone, 'Lever het in delen aan.'),
  'work-too-large': () => words('Dit is te groot', 'Het bestand vroeg te veel geheugen.', fileGone, 'Lever het in delen aan.'),
  'csv-without-header': () =>
    words(
      'Kop ontbreekt',
      'De eerste rij van de lijst noemt geen kolommen.',
      unchanged,
      'Zet boven de lijst een rij met: naam, soort, gemeente, e-mail.',
    ),
  'csv-damaged': () =>
    words(
      'Lijst niet te lezen',
      'De lijst houdt halverwege op of heeft losse aanhalingstekens.',
      unchanged,
      'Kijk de rij na die wij noemen.',
    ),
  'reaction-decided': () =>
    words(
      'Er is al besloten',
      'Over een punt van deze reactie is al besloten. De reactie blijft bij deze partij.',
      unchanged,
      'Trek het besluit eerst in, als de reactie echt van een ander is.',
    ),
  'reaction-submitted': () =>
    words(
      'De partij stuurde dit zelf',
      'Deze reactie is door de partij zelf verstuurd. Zij staat op het ontvangstbewijs.',
      unchanged,
      'Neem contact op met de partij als dit niet klopt.',
    ),
  'text-present': () =>
    words(
      'Er staat al tekst',
      'Deze reactie heeft al woorden. Die blijven zoals ze binnenkwamen.',
      unchanged,
      'Lees zo nodig een nieuwe reactie in.',
    ),
  'transcriber-off': () =>
    words(
      'Uitschrijven kan hier niet',
      'Deze installatie heeft geen dienst die opnamen uitschrijft.',
      unchanged,
      'Typ de tekst, of voeg een verslag toe.',
    ),
  'transcriber-failed': () =>
    words(
      'Uitschrijven lukte niet',
      'De dienst die opnamen uitschrijft, gaf geen antwoord.',
      unchanged,
      'Probeer het later, of typ de tekst.',
    ),
  'suggester-off': () =>
    words(
      'Geen eigen dienst',
      'Deze installatie heeft geen eigen dienst die thema’s voorstelt.',
      unchanged,
      'Gebruik de voorstellen van Weerklank.',
    ),
  'suggester-failed': () =>
    words('De eigen dienst faalde', 'De eigen dienst gaf geen bruikbaar antwoord.', unchanged, 'Probeer het later opnieuw.'),
  'suggesting-already': () =>
    words('Wordt al gevraagd', 'De eigen dienst wordt op dit moment gevraagd.', unchanged, 'Kom over een paar minuten terug.'),
  'transcribing-already': () =>
    words('Wordt al uitgeschreven', 'Deze opname wordt op dit moment uitgeschreven.', unchanged, 'Kom over een paar minuten terug.'),
  'not-a-recording': () => words('Geen opname', 'Deze reactie kwam binnen zonder opname.', unchanged, 'Kijk of u de goede reactie koos.'),
  'version-exists': ({ label }) =>
    words(
      'Die versie is er al',
      `Dit bestand is al ingelezen${on(' als versie', text(label))}.`.replace('  ', ' '),
      unchanged,
      'Kijk of u het goede bestand koos.',
    ),
  'label-taken': ({ label }) =>
    words(
      'Naam is in gebruik',
      `Er is al een versie ${text(label)}.`.replace(' .', '.'),
      unchanged,
      'Kies een andere naam voor deze versie.',
    ),
  'version-out-of-order': () =>
    words('Datum klopt niet', 'Deze versie is ouder dan de versie die er al is.', unchanged, 'Kijk de datum na.'),
  'version-without-before': () =>
    words('Niets om mee te vergelijken', 'Er is geen eerdere versie.', unchanged, 'Voeg eerst de volgende versie toe.'),
  'version-without-text': () =>
    words(
      'Geen tekst gevonden',
      'In deze versie staat geen tekst. Een scan kan niet worden vergeleken.',
      fileGone,
      'Lever een bestand met tekst aan.',
    ),
  'change-explained': () =>
    words(
      'Wijziging is al verklaard',
      'Er zijn punten aan deze wijziging gekoppeld. Zij is dus niet ambtshalve.',
      unchanged,
      'Haal eerst de koppeling weg.',
    ),
  'change-not-own': () =>
    words('Wijziging is niet ambtshalve', 'Deze wijziging was niet als ambtshalve aangemerkt.', unchanged, 'Laad de bladzijde opnieuw.'),
  'template-invalid': ({ tag }) =>
    words(
      'Sjabloon klopt niet',
      `Met dit sjabloon kan geen rapportage worden gemaakt${text(tag) ? `: ‘${text(tag)}’ klopt niet` : ''}.`,
      'Het sjabloon dat in gebruik was, is dat nog.',
      'Verbeter het sjabloon in Word en lever het opnieuw aan.',
    ),
};
