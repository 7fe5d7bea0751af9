import { afterConsonant, afterVowel, lengthen, type Regions } from './dutch-syllables.js';

/** Step 1: plurals. */
export function dropPlural(word: string, { first }: Regions): string | undefined {
  const ending = longest(word, ["'s", 's', 'ies', 'es', 'és', 'aus', 'en', 'nde']);
  const body = word.slice(0, word.length - ending.length);
  const inFirst = first <= body.length;
  switch (ending) {
    case "'s":
      return body;
    case 's':
      return inFirst && !(body.endsWith('t') && first <= body.length - 1) && afterConsonant(body) ? body : undefined;
    case 'ies':
      return inFirst ? `${body}ie` : undefined;
    case 'es':
      return dropEs(body, first);
    case 'és':
      return inFirst ? `${body}é` : undefined;
    case 'aus':
      return inFirst && afterVowel(body) ? `${body}au` : undefined;
    case 'en':
      return dropEn(body, first);
    case 'nde':
      return `${body}nd`;
    default:
      return undefined;
  }
}

function dropEs(body: string, first: number): string | undefined {
  const root = body.slice(0, -2);
  if ((body.endsWith('ar') || body.endsWith('er')) && first <= root.length && afterConsonant(root)) {
    return body.endsWith('ar') ? lengthen(body) : body;
  }
  return first <= body.length && afterConsonant(body) ? `${body}e` : undefined;
}

function dropEn(body: string, first: number): string | undefined {
  if (body.endsWith('hed') && first <= body.length - 3) return `${body.slice(0, -3)}heid`;
  if (body.endsWith('nd')) return body;
  const withoutD = body.slice(0, -1);
  if (body.endsWith('d') && first <= withoutD.length && afterConsonant(withoutD)) return withoutD;
  if (/[ij]$/.test(body) && afterVowel(withoutD)) return body;
  return first <= body.length && afterConsonant(body) ? lengthen(body) : undefined;
}

/** Step 2: diminutives and inflected adjectives. */
export function dropInflection(word: string, regions: Regions): string | undefined {
  const ending = longest(word, ['je', 'ge', 'lijke', 'ische', 'de', 'te', 'se', 're', 'le', 'ene', 'ieve']);
  const body = word.slice(0, word.length - ending.length);
  const inFirst = regions.first <= body.length;
  switch (ending) {
    case 'je':
      return dropDiminutive(body, regions.first);
    case 'de':
      return inFirst && afterConsonant(body) ? body : undefined;
    case 'le':
      return inFirst ? lengthen(`${body}l`) : undefined;
    case 'ene':
      return inFirst && afterConsonant(body) ? lengthen(`${body}en`) : undefined;
    case 'ieve':
      return inFirst && afterConsonant(body) ? `${body}ief` : undefined;
    case '':
      return undefined;
    default:
      return inFirst ? word.slice(0, -1) : undefined;
  }
}

function dropDiminutive(body: string, first: number): string | undefined {
  const before = (length: number) => body.slice(0, body.length - length);
  const inFirst = (length: number) => first <= body.length - length;
  if (body.endsWith("'t")) return before(2);
  if (body.endsWith('et') && inFirst(2) && afterConsonant(before(2))) return before(2);
  if (body.endsWith('rnt')) return before(1);
  if (body.endsWith('t') && inFirst(1) && body.length > 1 && afterVowelAndOne(before(1))) return before(1);
  if (body.endsWith('ink')) return `${before(1)}g`;
  if (body.endsWith('mp')) return before(1);
  if (body.endsWith("'") && inFirst(1)) return before(1);
  return inFirst(0) && afterConsonant(body) ? body : undefined;
}

/** VX of the published algorithm: one letter back stands a vowel. */
function afterVowelAndOne(word: string): boolean {
  return afterVowel(word.slice(0, -1));
}

/** Step 3: endings that make nouns. */
export function dropNounEnding(word: string, { first, second }: Regions): string | undefined {
  const endings = 'atie iteit heid sel ster rder ing isme erij arij fie gie tst dst'.split(' ');
  const ending = longest(word, endings);
  const body = word.slice(0, word.length - ending.length);
  const inFirst = first <= body.length;
  switch (ending) {
    case 'atie':
      return inFirst ? `${body}eer` : undefined;
    case 'iteit':
      return inFirst ? lengthen(body) : undefined;
    case 'heid':
    case 'sel':
    case 'ster':
      return inFirst ? body : undefined;
    case 'rder':
      return `${body}r`;
    case 'ing':
    case 'isme':
    case 'erij':
      if (body.endsWith('ild')) return `${body}er`;
      return inFirst ? lengthen(body) : undefined;
    case 'arij':
      return inFirst && afterConsonant(body) ? `${body}aar` : undefined;
    case 'fie':
    case 'gie':
      return second <= body.length ? lengthen(`${body}${ending.charAt(0)}`) : undefined;
    case 'tst':
    case 'dst':
      return inFirst && afterConsonant(body) ? `${body}${ending.charAt(0)}` : undefined;
    default:
      return undefined;
  }
}

/** Step 4: endings that make adjectives. */
export function dropAdjectiveEnding(word: string, regions: Regions): string | undefined {
  return dropLongAdjectiveEnding(word, regions) ?? dropIg(word, regions);
}

const replacedAdjectiveEndings: Readonly<Record<string, string>> = {
  ioneel: 'ie',
  atief: 'eer',
  baar: '',
  tant: 'teer',
  lijker: 'lijk',
  lijkst: 'lijk',
  achtig: '',
  achtiger: '',
  achtigst: '',
  naar: 'n',
  laar: 'l',
  raar: 'r',
  eriger: '',
  erigst: '',
  erig: '',
  end: '',
};

function dropLongAdjectiveEnding(word: string, { first }: Regions): string | undefined {
  const ending = longest(word, Object.keys(replacedAdjectiveEndings));
  const body = word.slice(0, word.length - ending.length);
  if (ending === '' || first > body.length) return undefined;
  if (/^[nlr]aar$/.test(ending) && !afterVowel(body)) return undefined;
  if (!/^(?:erig|end)/.test(ending)) return `${body}${replacedAdjectiveEndings[ending] ?? ''}`;
  return afterConsonant(body) ? lengthen(body) : undefined;
}

function dropIg(word: string, { first }: Regions): string | undefined {
  const ending = longest(word, ['iger', 'igst', 'ig']);
  const body = word.slice(0, word.length - ending.length);
  if (ending === '' || first > body.length || body === 'inn' || !afterConsonant(body)) return undefined;
  return lengthen(body);
}

/** The longest of the endings that the word has; the empty string when it has none. */
function longest(word: string, endings: readonly string[]): string {
  let found = '';
  for (const ending of endings) {
    if (ending.length > found.length && word.endsWith(ending)) found = ending;
  }
  return found;
}
