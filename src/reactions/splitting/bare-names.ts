import { attendanceIn } from './attendance.js';
import { blockAt, type Scope, type Sheet } from './notes.js';

const name =
  /^((?:(?:[Vv]an|[Dd]en?|[Dd]er|[Tt]en?|[Tt]er|[Ee]l|’t|'t)\s+)*\p{Lu}[\p{L}’'-]+(?:(?:\s(?:van|de|den|der|ten|ter|te|el|’t|'t))*\s\p{Lu}[\p{L}’'-]+)?):\s+(?=\S)/u;
/** Fewer lines than this that begin with a name may be chance. */
const FEWEST_TURNS = 3;
/** The same without a list of who was there, by names that come back. */
const FEWEST_UNLISTED = 4;
/** A text that does not call itself minutes is a conversation when so many of its paragraphs are turns. */
const SHARE_OF_TURNS = 0.8;

/** Words before a colon that say what follows, and are nobody's name. */
const subject =
  /^(?:vraag|antwoord|reactie|opmerking|voorstel|advies|toelichting|knelpunt|oplossing|probleem|risico|maatregel|wens|zorg|kans|doel|actie|besluit|conclusie|argument|motivatie|reden|gevolg|voordeel|nadeel|was|wordt|oud|nieuw|artikel|paragraaf|hoofdstuk|bijlage|pagina|thema|onderwerp|datum|tijd|plaats|locatie|naam|van|aan|betreft|let op|bron|noot|voorbeeld|norm|eis|planning|aandachtspunt|suggestie|aanbeveling|compliment|tip|top|plus|min|pro|contra|question|answer|comment|remark|frage|gemeente|regio|raad|college|werkgroep|voorzitter|aanbieder|cliënt|organisatie|status|uitkomst|samenvatting|inleiding|afspraak|agenda)(?:e?n|s|['’]s)?$/i;

/**
 * Names that stand alone before a colon at the start of several paragraphs: surnames or first names that are on the list of who was there, and names
 * that come back as turns in minutes without such a list. A colon in running text, or a subject before one (`Planning: …`), names nobody.
 */
export function bareNamesIn(sheet: Sheet, scope: Scope): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const listed = new Set(attendanceIn(sheet, scope));
  let paragraphs = 0;
  for (let at = scope.from; at < scope.to; at++) {
    const { kind, text } = blockAt(sheet, at);
    if ((kind !== 'paragraph' && kind !== 'list_item') || listed.has(at)) continue;
    paragraphs += 1;
    const found = name.exec(text.slice(0, 80))?.[1];
    if (found) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const list = [...listed].map((at) => blockAt(sheet, at).text.toLowerCase()).join('\n');
  const known = [...counts].filter(([one]) => new RegExp(`(?<!\\p{L})${escaped(one.toLowerCase())}(?!\\p{L})`, 'u').test(list));
  if (total(known) >= FEWEST_TURNS) return new Set(known.map(([one]) => one));
  return listed.size > 0 ? new Set() : unlisted(sheet, counts, paragraphs);
}

/** Two names at least that each come back, in minutes or where hardly anything else is said. A name stands nowhere without its capital. */
function unlisted(sheet: Sheet, counts: ReadonlyMap<string, number>, paragraphs: number): ReadonlySet<string> {
  const candidates = [...counts].filter(([one]) => !subject.test(one));
  if (!comesBack(candidates)) return new Set();
  const names = candidates.filter(([one]) => !isWord(sheet, one.toLowerCase()));
  const isSaid = saysMinutes(sheet) || total(names) >= paragraphs * SHARE_OF_TURNS;
  return new Set(comesBack(names) && isSaid ? names.map(([one]) => one) : []);
}

function comesBack(names: readonly (readonly [string, number])[]): boolean {
  const recurring = names.filter(([, count]) => count > 1);
  return recurring.length > 1 && total(recurring) >= FEWEST_UNLISTED;
}

/** The pieces of words of a text, found once: there may be as many names as paragraphs, and as many scopes. */
const piecesOf = new WeakMap<Sheet, ReadonlySet<string>>();

function isWord(sheet: Sheet, name: string): boolean {
  const pieces = piecesOf.get(sheet) ?? new Set(sheet.text.match(/\p{L}+/gu));
  piecesOf.set(sheet, pieces);
  const mayStand = [...name.matchAll(/\p{L}+/gu)].every(([piece]) => pieces.has(piece));
  return mayStand && new RegExp(`(?<![\\p{L}-])${escaped(name)}(?![\\p{L}-])`, 'u').test(sheet.text);
}

const total = (names: readonly (readonly [string, number])[]): number => names.reduce((sum, [, count]) => sum + count, 0);

/** Whether a document calls itself the report of a meeting. */
export const saysMinutes = ({ text }: Sheet): boolean =>
  /\b(?:(?:besprekings|gespreks|vergader|raads)?verslag|notulen|besluitenlijst)\b/i.test(text.slice(0, 2_000));

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The name at the start of a passage, and how many characters it takes with its colon. */
export function bareNameOf(text: string, names: ReadonlySet<string>): { readonly speaker: string; readonly prefix: number } | undefined {
  const found = names.size > 0 ? name.exec(text.slice(0, 80)) : null;
  return found && names.has(found[1] as string) ? { speaker: found[1] as string, prefix: found[0].length } : undefined;
}
