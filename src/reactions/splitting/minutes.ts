import { tidy } from '../../documents/readers/text/joining.js';
import { askOf } from './asks.js';
import { attendanceIn, noteAttendance } from './attendance.js';
import { blockAt, noteAt, type Scope, type Sheet, wordsIn } from './notes.js';

const name =
  "(?:(?:[A-Z]\\.\\s?){1,3})?(?:(?:van|de|den|der|ten|ter|te|el|von|'t|’t)\\s+)*\\p{Lu}[\\p{L}’'-]+(?:[\\s-]+(?:(?:van|de|den|der|ten|ter|te|el|’t|'t)\\s+)*\\p{Lu}[\\p{L}’'-]+){0,3}";
const title =
  '(?:de heer|mevrouw|meneer|dhr\\.?|mevr\\.?|mw\\.?|wethouder|burgemeester|raadslid|commissielid|portefeuillehouder|(?:de )?voorzitter)';
const group = '(?:\\s*\\([^)]{1,60}\\))';
const body =
  '(?:de fractie(?: van)?(?: de)? [\\p{Lu}][\\p{L}\\d-]*(?:[ -][\\p{Lu}][\\p{L}\\d-]*)?|(?:de )?voorzitter|de wethouder|het college|de portefeuillehouder|de projectleider)';
const titled = `(?:${title}\\s+${name}${group}?)`;
const verb =
  '(?:vraagt|vroeg|stelt|merkt|geeft|vindt|pleit|wijst|benadrukt|verzoekt|adviseert|reageert|antwoordt|licht|zegt|noemt|mist|maakt|wil|is|sluit|complimenteert|dankt|bedankt|uit|spreekt|onderstreept|onderschrijft|deelt|signaleert|informeert|constateert|ziet|heeft|hoopt|verwacht|roept|dringt|bepleit|suggereert|opent|heet|schorst|leidt|concludeert|herkent|waardeert|betreurt|begrijpt|stemt|kan|zou|refereert|vult|meldt|bevestigt|beaamt)';
/** `De heer Bakker (VVD): …`, `Mevrouw Jansen:`, `Smit (Zorggroep Oost): …`, `Voorzitter: …`. */
const spoken = new RegExp(`^(${titled}|${name}${group}|${body})\\s*:\\s+(?=\\S)`, 'iu');
const strictSpoken =
  /^(?:[Dd]e heer|[Mm]evrouw|[Dd]hr\.?|[Mm]evr\.?|[Mm]w\.?|[Ww]ethouder|[Bb]urgemeester|[Rr]aadslid|[Vv]oorzitter|[Dd]e voorzitter|De VOORZITTER|VOORZITTER|WETHOUDER|[Ff]ractie|\p{Lu}[^:]{1,60}\))/u;
const toldCapital = new RegExp(
  `^((?:[Dd]e heer|[Mm]evrouw|[Mm]eneer|[Dd]hr\\.?|[Mm]evr\\.?|[Mm]w\\.?|[Ww]ethouder|[Bb]urgemeester|[Rr]aadslid|[Cc]ommissielid|[Pp]ortefeuillehouder|[Vv]oorzitter)\\s+${name}${group}?)\\s+${verb}(?![\\p{L}])`,
  'u',
);
const bodyCapital = new RegExp(
  `^((?:De|Het) (?:fractie(?: van)?(?: de)? \\p{Lu}[\\p{L}\\d-]*(?:[ -]\\p{Lu}[\\p{L}\\d-]*)?|voorzitter|wethouder|college|portefeuillehouder|projectleider))\\s+${verb}(?![\\p{L}])`,
  'u',
);
/** Words with a capital at the start of a sentence that are nobody's name. */
const pronoun =
  '(?:Hij|Zij|Ze|Het|Dit|Dat|Deze|Die|Er|Wij|We|Men|Ook|Wie|Wat|Daarnaast|Verder|Tevens|Daar|Hier|Iemand|Niemand|Iedereen|Een|De|Ik|U)\\b';
const bareName = new RegExp(
  `^(?!${pronoun})(${name}${group}?)\\s+(?:vraagt|stelt (?:voor|de vraag|dat)|merkt op|geeft aan|pleit|benadrukt|verzoekt|reageert|antwoordt|licht toe|mist|sluit zich|wijst (?:op|erop))(?![\\p{L}])`,
  'u',
);

/** `GroenLinks wil weten …`, `Het CDA vraagt …`: a political party with a verb of saying. */
const partySays = new RegExp(
  `^(?:De |Het )?((?:VVD|CDA|D66|PvdA|PvdD|PVV|SGP|SP|FvD|BBB|JA21|NSC|DENK|Denk|Volt|GroenLinks|ChristenUnie|CU|50PLUS|Gemeentebelangen|Leefbaar \\p{Lu}\\p{L}+|Lokaal \\p{Lu}\\p{L}+)(?:\\s?[-/]\\s?(?:PvdA|GroenLinks|ChristenUnie|SGP))?)\\s+(?:${verb})(?![\\p{L}])`,
  'u',
);

/** Words from which a turn is divided as a paragraph is. */
const longTurn = 150;

/** Roles that answer on behalf of those who consult. */
const answering = /^(?:de )?(?:wethouder|burgemeester|portefeuillehouder|het college|projectleider|voorzitter)/i;
const answersPlainly = /\b(?:antwoordt|beantwoordt)\b|\bzegt\b.{0,60}\btoe\b/i;
const answers = /\b(?:antwoordt|reageert|licht\b.{0,40}\btoe|zegt\b.{0,40}\btoe|bevestigt|geeft aan|legt uit|meldt|beaamt)\b/i;
const chairs =
  /\b(?:opent|heet|schorst|sluit(?: de| om)|bedankt|dankt|leidt|stelt (?:de agenda|het verslag)|geeft (?:het woord|gelegenheid)|inventariseert|constateert dat er (?:geen|verder))\b/i;
const presents = /\b(?:geeft een (?:presentatie|toelichting op de agenda|inleiding)|presenteert|verzorgt een (?:presentatie|inleiding))\b/i;
const ofMeeting =
  /^(?:de|het) (?:vergadering|bijeenkomst|sessie|overleg|verslag|agenda)\b.{0,80}\b(?:geopend|gesloten|vastgesteld|geschorst|opent|sluit)\b|^(?:aanwezig|afwezig|afgemeld|deelnemers|verslag|notulist|locatie|plaats|datum|tijd|voorzitter|agenda)(?:en)?\s*:/i;

/** In minutes a political party before a colon speaks (`CDA: …`); any other word there is what the words are about (`Tarieven: …`). */
const label =
  /^((?:[A-Z][A-Z\d]{1,6}|PvdA|PvdD|FvD|GroenLinks|ChristenUnie|Gemeentebelangen|Dorpsbelang|Lokaal \p{Lu}\p{L}+|Volt|Leefbaar \p{Lu}\p{L}+)(?:\s?[-/]\s?(?:[A-Z][A-Z\d]{1,6}|PvdA|GroenLinks|ChristenUnie))?):\s+(?=\S)/u;

/** Whether what a speaker says answers what was said before, on behalf of those who consult. */
export const isAnswer = (speaker: string, words: string): boolean =>
  answersPlainly.test(words.slice(0, 200)) || (answering.test(speaker) && answers.test(words.slice(0, 400)));

/** Who speaks in a passage that says so, and how many characters say it where they are a prefix (`De heer X: `). */
export function speakerOf(text: string, inMinutes = false): { readonly speaker: string; readonly prefix: number } | undefined {
  const head = text.slice(0, 160);
  const said = spoken.exec(head);
  if (said && strictSpoken.test(head)) return { speaker: tidy(said[1] as string), prefix: said[0].length };
  const short = inMinutes ? label.exec(head) : null;
  if (short) return { speaker: short[1] as string, prefix: short[0].length };
  const found = toldCapital.exec(head) ?? bodyCapital.exec(head) ?? bareName.exec(head) ?? (inMinutes ? partySays.exec(head) : null);
  return found ? { speaker: tidy(found[1] as string), prefix: 0 } : undefined;
}

/** Sentences of a paragraph at which another speaker begins; starts with 0. */
export function speakerStarts(sentences: readonly string[]): readonly { readonly at: number; readonly speaker?: string }[] {
  const starts: { at: number; speaker?: string }[] = [];
  sentences.forEach((sentence, at) => {
    const found = speakerOf(sentence, true);
    const last = starts[starts.length - 1];
    if (found && found.speaker !== last?.speaker) starts.push({ at, speaker: found.speaker });
    else if (at === 0) starts.push({ at });
  });
  return starts;
}

/**
 * Notes who speaks in minutes: names before a colon or before a verb of saying. What the chair does to lead the meeting is procedure; what the alderman or
 * the project leader answers stands as the answer of the point before it.
 */
export function noteMinutes(sheet: Sheet, scope: Scope): void {
  const surnames = surnamesIn(sheet, scope);
  if (surnames.size === 0 && !isMinutes(sheet, scope)) return;
  noteAttendance(sheet, scope);
  let speaker: string | undefined;
  let asked = -1;
  for (let at = scope.from; at < scope.to; at++) {
    const block = blockAt(sheet, at);
    const note = noteAt(sheet, at);
    if (block.kind === 'furniture' || note.reason) continue;
    if (block.kind === 'heading') {
      speaker = undefined;
      asked = -1;
      continue;
    }
    note.spoken = true;
    if (ofMeeting.test(block.text)) {
      note.reason = 'procedure';
      continue;
    }
    const bySurname = block.speaker ? undefined : surnameOf(block.text, surnames);
    if (bySurname) note.named = bySurname.prefix;
    const found = block.speaker ? { speaker: block.speaker, prefix: 0 } : (bySurname ?? speakerOf(block.text, true));
    // What somebody asks after an answer is not said by who answered.
    if (found) speaker = found.speaker;
    else if (speaker !== undefined && answering.test(speaker) && askOf(block.text) === 'strong') speaker = undefined;
    if (speaker === undefined || block.kind === 'table_row') continue;
    if (found === undefined && block.kind === 'list_item') continue;
    note.speaker = speaker;
    // What one person says without interruption is one point, unless it is a speech.
    if (block.kind === 'turn' && wordsIn(block.text) <= longTurn) note.whole = true;
    const sentence = block.text.slice(found?.prefix ?? 0, 400);
    if (/^(?:de )?voorzitter/i.test(speaker) && (chairs.test(sentence) || wordsIn(sentence) <= 6)) note.reason = 'procedure';
    else if (isTrifle(sentence)) note.reason = 'procedure';
    else if (presents.test(sentence)) note.reason = 'procedure';
    else if (asked >= 0 && (isAnswer(speaker, sentence) || (answering.test(speaker) && (found?.prefix ?? 0) > 0))) {
      note.reason = 'already_answered';
      const answer = block.text.slice(found?.prefix ?? 0);
      const point = noteAt(sheet, asked);
      point.history = { ...point.history, answer: point.history?.answer ? `${point.history.answer} ${answer}` : answer };
    } else asked = answering.test(speaker) ? -1 : at;
  }
}

const surname =
  /^((?:(?:[Vv]an|[Dd]en?|[Dd]er|[Tt]en?|[Tt]er|[Ee]l|’t|'t)\s+)*\p{Lu}[\p{L}’'-]+(?:(?:\s(?:van|de|den|der|ten|ter|te|el|’t|'t))*\s\p{Lu}[\p{L}’'-]+)?):\s+(?=\S)/u;
/** Fewer lines than this that begin with a name may be chance. */
const FEWEST_TURNS = 3;

/**
 * Surnames that stand alone before a colon at the start of several paragraphs and on the list of who was there. A colon in running text, or a subject
 * before one (`Planning: …`), names nobody.
 */
function surnamesIn(sheet: Sheet, { from, to }: Scope): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const listed = new Set(attendanceIn(sheet, { from, to }));
  for (let at = from; at < to; at++) {
    const { kind, text } = blockAt(sheet, at);
    if (kind !== 'paragraph' && kind !== 'list_item') continue;
    const name = listed.has(at) ? undefined : surname.exec(text.slice(0, 80))?.[1];
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const list = [...listed].map((at) => blockAt(sheet, at).text.toLowerCase()).join('\n');
  const known = [...counts].filter(([name]) => new RegExp(`(?<!\\p{L})${escaped(name.toLowerCase())}(?!\\p{L})`, 'u').test(list));
  return new Set(known.reduce((sum, [, count]) => sum + count, 0) >= FEWEST_TURNS ? known.map(([name]) => name) : []);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function surnameOf(text: string, surnames: ReadonlySet<string>): { readonly speaker: string; readonly prefix: number } | undefined {
  const found = surnames.size > 0 ? surname.exec(text.slice(0, 80)) : null;
  return found && surnames.has(found[1] as string) ? { speaker: found[1] as string, prefix: found[0].length } : undefined;
}

function isMinutes(sheet: Sheet, { from, to }: Scope): boolean {
  let speakers = 0;
  for (let at = from; at < to; at++) {
    const block = blockAt(sheet, at);
    if (block.kind === 'turn' || block.speaker !== undefined) return true;
    if (block.kind !== 'paragraph' && block.kind !== 'list_item') continue;
    const found = speakerOf(block.text);
    if (found && !/^(?:het college|de wethouder|de projectleider)/i.test(found.speaker)) speakers += 1;
    if (speakers >= 3) return true;
  }
  return speakers > 0 && /\b(?:(?:besprekings|gespreks|vergader|raads)?verslag|notulen|besluitenlijst)\b/i.test(sheet.text.slice(0, 2_000));
}

/** Assent and thanks that carry nothing, and whether one can be heard. */
const isTrifle = (text: string): boolean =>
  (wordsIn(text) <= 20 &&
    /\b(?:kunnen|kan|kun|hoor|horen|zie|zien) (?:jullie|u|je|iedereen) (?:mij|me|ons|mijn (?:scherm|presentatie))(?: goed)?\b/i.test(
      text,
    )) ||
  (wordsIn(text) <= 25 &&
    /^(?:welkom|fijn dat|goed dat (?:u|jullie|je) er|laten we beginnen|dan gaan we|we gaan (?:door|verder|beginnen))\b/i.test(text)) ||
  (wordsIn(text) <= 6 &&
    !/\?|\b(?:maar|ook|niet|geen)\b/.test(text) &&
    /^(?:ja|nee|oké|ok|klopt|precies|prima|dank|bedankt|goed|akkoord|eens|mooi|helder|duidelijk|zeker|hm+|uh+|welkom|goede\w*)\b/i.test(
      text,
    ));
