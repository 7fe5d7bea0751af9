/** The tags of Word templates: which there are, where each may stand, and which of a template's own are none of them. */

/** What a tag holds: text, a list of texts (`{.}` within it), or a list of items with tags of their own. */
export type Tag = 'text' | 'texts' | Tags;
export interface Tags {
  readonly [name: string]: Tag;
}

const pointTags: Tags = {
  nummer: 'text',
  partij: 'text',
  soortPartij: 'text',
  hoedanigheid: 'text',
  ontvangenOp: 'text',
  wijze: 'text',
  document: 'text',
  paragraaf: 'text',
  plaats: 'texts',
  kop: 'text',
  vraag: 'text',
  boven: 'texts',
  reactie: 'text',
  themas: 'texts',
  uitkomst: 'text',
  motivering: 'text',
  antwoord: 'text',
  samenBeantwoord: 'text',
  beantwoording: 'texts',
  verwerktIn: 'text',
  gewijzigd: 'text',
  wijziging: 'text',
};

/** Every tag that a template may use. Within a list the tags around it may be used too. */
export const templateTags: Tags = {
  titel: 'text',
  ondertitel: 'text',
  consultatie: 'text',
  partij: 'text',
  gemaaktOp: 'text',
  inleiding: 'texts',
  heeftVragen: 'text',
  vragen: { nummer: 'text', tekst: 'text' },
  heeftPunten: 'text',
  aantalPunten: 'text',
  aantalBesloten: 'text',
  aantalOpen: 'text',
  aantalGewijzigd: 'text',
  perUitkomst: { uitkomst: 'text', betekenis: 'text', aantal: 'text' },
  perThema: { thema: 'text', aantal: 'text' },
  perPartij: { partij: 'text', aantal: 'text' },
  groepen: { thema: 'text', aantal: 'text', punten: pointTags },
  punten: pointTags,
};

/** A tag as the template library found it; `inner` are the tags between its opening and its closing. */
export interface FoundTag {
  readonly name: string;
  /** Whether its text would go into the file as markup (`{@tag}`). */
  readonly isRaw: boolean;
  readonly inner: readonly FoundTag[];
}

/** The tags that no report can fill, each once, as written between the braces. Raw tags are among them: text must stay text. */
export function unknownTags(found: readonly FoundTag[]): readonly string[] {
  const unknown = new Set<string>();
  const visit = (tags: readonly FoundTag[], scopes: readonly Tags[], inTexts: boolean): void => {
    for (const { name, isRaw, inner } of tags) {
      const tag = name === '.' && inTexts ? 'text' : tagIn(scopes, name);
      if (isRaw) unknown.add(`@${name}`);
      else if (tag === undefined) unknown.add(name);
      visit(inner, typeof tag === 'object' ? [...scopes, tag] : scopes, tag === 'texts' || (inTexts && tag === 'text'));
    }
  };
  visit(found, [templateTags], false);
  return [...unknown];
}

function tagIn(scopes: readonly Tags[], name: string): Tag | undefined {
  const scope = scopes.findLast((tags) => Object.hasOwn(tags, name));
  return scope?.[name];
}
