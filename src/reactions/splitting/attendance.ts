import { askOf } from './asks.js';
import { blockAt, noteAt, type Scope, type Sheet, wordsIn } from './notes.js';

/** Heads the list of who was there: `Aanwezig:`, `Deelnemers`, `Met bericht van verhindering: …`. */
const attendance =
  /^(?:aanwezig(?:en)?|aanwezig zijn|afwezig(?:en)?|afgemeld|afmeldingen?|(?:met )?(?:bericht van )?verhinder(?:d|ing)|deelnemers|genodigden|toehoorders|presentielijst|aanwezigheid|attendees|present|participants|anwesend(?:e)?|teilnehmer)\b/i;

/** Whether a line heads a list of who was there. */
export const headsAttendance = (text: string): boolean => attendance.test(text) && (wordsIn(text) <= 6 || /^[^.?!]{0,60}:/.test(text));

/** The blocks that say who was there: the line that heads them, and the names below it. */
export function attendanceIn(sheet: Sheet, { from, to }: Scope): readonly number[] {
  const found: number[] = [];
  let inList = false;
  for (let at = from; at < to; at++) {
    const { kind, text, level } = blockAt(sheet, at);
    if (kind === 'furniture') continue;
    const heads = headsAttendance(text) && kind !== 'turn';
    const isName =
      kind === 'table_row' || ((kind === 'list_item' || (kind === 'paragraph' && level === undefined)) && looksLikeNames(text));
    inList = heads || (inList && isName);
    if (inList) found.push(at);
  }
  return found;
}

/** Notes the list of who was there: it is no point. */
export function noteAttendance(sheet: Sheet, scope: Scope): void {
  for (const at of attendanceIn(sheet, scope)) if (blockAt(sheet, at).kind !== 'heading') noteAt(sheet, at).reason ??= 'letterhead';
}

/** Names with a role or an organisation: few words, no sentence, nothing that is asked. */
const looksLikeNames = (text: string): boolean =>
  wordsIn(text) <= 14 &&
  !/[.?!]$|:\s/.test(text.replace(/\b\p{Lu}\.|\b(?:dhr|mw|mevr|dr|drs|ir|mr|ing|prof)\./giu, '')) &&
  askOf(text) === undefined;
