import { findMunicipality } from '../../consultations/municipalities.js';
import type { PartyKind } from '../../vocabulary.js';

export interface NamedParty {
  /** The party's name as the register writes it. */
  readonly party: string;
  readonly kind: PartyKind;
  /** Which way of writing it was: two chapters are of the same form when this is the same. */
  readonly form: string;
}

const reactionWord =
  'reacties?|zienswijzen?|adviezen|advies|inbreng|wensen en bedenkingen|aandachtspunten|opmerkingen|standpunt|bijdrage|antwoord(?:en)?|terugkoppeling|consultatie(?:reactie)?|response|stellungnahme';
const numbering =
  /^(?:(?:bijlage|deel|hoofdstuk|onderdeel|annex)\s+[\dA-Z]{1,3}\s*[.:)–—-]?\s*|\d{1,2}(?:\.\d{1,2})+[.)]?\s+|(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})[.)](?!\S\.)\s*)/i;
const lead = new RegExp(
  `^(?:schriftelijke\\s+|integrale\\s+|gezamenlijke\\s+)?(?:${reactionWord})(?![a-z])\\s*(?:van|door|namens|vanuit|of|from|der)?\\s*[:–—-]?\\s*(?:de\\s+|het\\s+|the\\s+)?`,
  'i',
);
const tail = new RegExp(
  `\\s*(?:[:,;–—|]|\\s-\\s|\\s/\\s)\\s*(?:(?:schriftelijke|integrale|gezamenlijke)\\s+)?(?:${reactionWord})\\b.*$|\\s+(?:${reactionWord})$|\\s*(?:[:;]|(?<!\\b[BNbn]\\.?[Vv])\\.)$`,
  'i',
);

/** A proper name: one to six words, small words between capitals allowed (`Bergen op Zoom`, `'s-Hertogenbosch`). */
const properName =
  /^(?:['’‘]s[ -]|['’‘]t )?\p{Lu}[\p{L}\d'’.&-]*(?:[ ,/&]{1,2}(?:(?:aan|op|bij|onder|van|de|den|der|het|en|in|te|ten|ter|voor|['’]t)\s+)*\p{Lu}[\p{L}\d'’.&-]*){0,6}$/u;

/** Words that follow `gemeente` or `raad` without being a place. */
const noPlace = /^(?:en|of|als|voor|de|het|in|met|bij|om|te|zijn|is|heeft|wil|op|aan|over)\b/i;

const council = /^(?:de\s+)?(?:gemeenteraad|gemeenteraden|raad|raadsleden)(?:\s+van)?(?:\s+de)?(?:\s+gemeente)?\s+(.+)$/i;
const municipality = /^(?:de\s+)?gemeente\s+(.+)$/i;
const college =
  /^(?:het\s+)?college(?:\s+van)?(?:\s+(?:b\s*(?:&|en)\s*w|burgemeester en wethouders))?(?:\s+van)?(?:\s+de)?(?:\s+gemeente)?\s+(.+)$/i;
const advisory =
  /(?:adviesraad|adviesraden|adviescommissie|adviesorgaan|adviesgroep|wmo[- ]?raad|\basd\b|participatieraad|seniorenraad|ouderenraad|jongerenraad|jeugdraad|kinderraad|sociale raad|burgerraad|burgerpanel|inwonerspanel|raad (?:voor|sociaal))/i;
const clients =
  /(?:cli[eë]nten?(?:raad|raden|platform|panel|organisatie)|pati[eë]nten(?:raad|federatie|vereniging|organisatie)|ervaringsdeskundigen?|ouderraad|familieraad|naastenraad|zorgbelang|belangenvereniging|ouderplatform)/i;
const certified = /(?:jeugdbescherming|gecertificeerde instelling|^GI\b|jeugdreclassering|william schrikker|bureau jeugdzorg)/i;
const referrer =
  /(?:huisarts|jeugdarts|verwijzers?\b|wijkteam|gebiedsteam|centrum voor jeugd|\bcjg\b|sociaal team|\bggd\b|jeugdgezondheidszorg|poortwachter)/i;
const provider =
  /^(?:de\s+)?(?:stichting|zorggroep|zorgaanbieder|jeugdhulpaanbieder|aanbieder|co[oö]peratie|zorgcombinatie|maatschap|praktijk|zorgboerderij|instelling|groepspraktijk|vof)\s+\S|\s(?:b\.?\s?v\.?|n\.?v\.?|vof|v\.o\.f\.)$/i;

/** A municipality by its bare name (`Dronten`), as chapters of an annex of councils are often titled. */
export function bareMunicipality(title: string, councils: boolean): NamedParty | undefined {
  const bare = bareTitle(title);
  if (bare.length > 40 || !/^['’‘]?\p{L}/u.test(bare) || wordCount(bare) > 5) return undefined;
  const found = findMunicipality(bare);
  if (!found || fold(found.name) !== fold(bare)) return undefined;
  return { party: `${councils ? 'Gemeenteraad' : 'Gemeente'} ${found.name}`, kind: councils ? 'council' : 'municipality', form: 'bare' };
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
const wordCount = (text: string): number => text.split(' ').length;

/** A title without its numbering, what kind of text it announces, and what stands in brackets. */
function bareTitle(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(numbering, '')
    .replace(/\s*\([^)]{0,120}\)\s*$/, '')
    .replace(lead, '')
    .replace(tail, '')
    .trim();
}

/**
 * The party that a chapter title names, if it names one: `Gemeente Epe (integrale reactie …)`, `Reactie gemeente Almere`, `Raad Urk`, `Adviesraad
 * Sociaal Domein Zeewolde`, `Cliëntenraad Y`, `Stichting Z`. A title without a proper name (`Gemeenteraad`, `Adviesraden`) names none.
 * @param councils whether `Gemeente X` stands for the council of X, as it does in a file of councils' reactions
 */
export function partyOf(title: string, councils: boolean): NamedParty | undefined {
  if (title.length > 140 || (/[.!?]$/.test(title.trim()) && !/\b(?:B\.?V|N\.?V)\.$/i.test(title.trim())) || /[!?]/.test(title))
    return undefined;
  const bare = bareTitle(title);
  if (bare.length < 3 || bare.length > 90 || /[.;]\s/.test(bare.replace(/\b(?:B|N|V|St)\./g, ''))) return undefined;
  return placeParty(bare, councils) ?? namedBody(bare);
}

function placeParty(bare: string, councils: boolean): NamedParty | undefined {
  if (advisory.test(bare) || clients.test(bare)) return undefined;
  const found = [
    { pattern: college, party: (name: string) => `College van burgemeester en wethouders ${name}`, kind: 'municipality' as const },
    { pattern: council, party: (name: string) => `Gemeenteraad ${name}`, kind: 'council' as const },
    {
      pattern: municipality,
      party: (name: string) => `${councils ? 'Gemeenteraad' : 'Gemeente'} ${name}`,
      kind: councils ? ('council' as const) : ('municipality' as const),
    },
  ];
  for (const { pattern, party, kind } of found) {
    const name = pattern.exec(bare)?.[1]?.trim();
    if (name && !noPlace.test(name) && properName.test(name) && name.length <= 45)
      return { party: party(capitalised(name)), kind, form: 'place' };
  }
  return undefined;
}

function namedBody(bare: string): NamedParty | undefined {
  const words = bare.split(' ');
  if (words.length > 9 || !/^["'’‘(]?\p{Lu}/u.test(bare)) return undefined;
  const kinds: readonly (readonly [RegExp, PartyKind, number])[] = [
    [clients, 'client_representative', 2],
    [advisory, 'advisory_board', 2],
    [certified, 'certified_institution', 2],
    [provider, 'provider', 2],
    [referrer, 'referrer', 2],
  ];
  for (const [pattern, kind, least] of kinds) {
    if (!pattern.test(bare)) continue;
    const capitals = words.filter((word) => /^["'’‘(]?\p{Lu}/u.test(word)).length;
    const named = words.length >= least && (capitals >= 2 || isCapitals(bare));
    if (named && !/\s(?:is|zijn|heeft|hebben|wordt|worden|moet|moeten|kan|kunnen)\s/i.test(bare))
      return { party: withoutArticle(bare), kind, form: kind };
  }
  return undefined;
}

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
const withoutArticle = (name: string): string => capitalised(name.replace(/^(?:de|het)\s+(?=\p{Lu})/iu, ''));

/** `EPE` is `Epe`; abbreviations of up to four letters in a longer name stay. */
function capitalised(name: string): string {
  if (!isCapitals(name) || !/\p{Lu}{3}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})(\p{L}*)/gu, (whole, before: string, first: string, rest: string) =>
      /^(?:op|aan|den|de|van|en|bij|onder|het|der)$/.test(first + rest) && before !== '' ? whole : `${before}${first.toUpperCase()}${rest}`,
    );
}
