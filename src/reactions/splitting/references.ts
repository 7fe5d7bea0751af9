const places =
  'sub\\s?paragraaf|paragraaf|paragrafen|par\\.|§{1,2}|artikelen|artikel|art\\.|hoofdstuk|hfst\\.?|hoofdst\\.|bijlage|bladzijde|blz\\.?|pagina|pag\\.|eis|criterium|gunningscriterium|voorschrift|section|article|annex|appendix|clause|chapter|page|abschnitt|kapitel|anlage|seite';
const number = '(?:\\d{1,3}(?:[.:]\\d{1,3}){0,4}[a-z]?|[A-Z]\\d{0,3}|[IVX]{1,4})(?![\\p{L}\\d])';
const within = '(?:,?\\s+(?:lid|leden|sub|onder|onderdeel|regel|punt|bullet|alinea|aanhef en onder)\\s+(?:\\d{1,3}|[a-z])(?![\\p{L}\\d]))';
const reference = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${places})\\s{0,2}${number}${within}{0,2}|[pP]\\.\\s?\\d{1,3}(?![\\d.])|[hH]\\d{1,2}(?![\\p{L}\\d]))`,
  'giu',
);
/** An article of an act is no place in the document that was consulted on. */
const ofAnAct =
  /^\s{0,2}(?:van\s+)?(?:de\s+|het\s+)?(?:\p{L}{0,30}wet(?:boek)?|wmo|wlz|zvw|awb|avg|evrm|ivrk|wgr|besluit|verdrag)(?![\p{L}])/iu;

/** Never more than this many; a passage that names more is about the whole document. */
const most = 3;

/**
 * Places in the consulted document that a passage names, as printed: `paragraaf 3.2`, `art. 4 lid 2`, `blz. 12`; several are joined by `; `.
 * Articles of acts are left out. Nothing when there is none.
 */
export function sectionOf(text: string): string | undefined {
  const found = new Set<string>();
  for (const match of text.slice(0, 20_000).matchAll(reference)) {
    if (found.size === most) break;
    if (ofAnAct.test(text.slice(match.index + match[0].length, match.index + match[0].length + 50))) continue;
    if (/(?:wet|wmo|awb|avg)\s*,?\s*$/iu.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    found.add(match[0].replace(/\s+/g, ' '));
  }
  return found.size > 0 ? [...found].join('; ') : undefined;
}

/** The number a heading starts with, as a place: `1.2 Inkoopdoel…` is `paragraaf 1.2`, `4 Tarieven` is `hoofdstuk 4`. */
export function sectionOfHeading(heading: string, marker?: string): string | undefined {
  const named = sectionOf(heading.slice(0, 60));
  if (named) return named;
  const numbered = /^\s*(\d{1,2}(?:\.\d{1,3}){0,4})\.?(?:\s|$)/.exec(marker ? `${marker} ` : heading);
  if (!numbered) return undefined;
  const label = numbered[1] as string;
  return `${label.includes('.') ? 'paragraaf' : 'hoofdstuk'} ${label}`;
}
