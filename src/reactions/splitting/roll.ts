import type { Block } from '../../documents/readers/document.js';
import { tidy } from '../../documents/readers/text/joining.js';
import { attendanceIn, headsAttendance } from './attendance.js';
import { blockAt, type Scope, type Sheet } from './notes.js';
import { partyOf } from './party-names.js';

/** Somebody on the list of who was there. */
export interface Attendee {
  /** Without title: `Petra Smit`, `P. Smit`, `Smit`. */
  readonly name: string;
  /** The organisation and the role that stand beside the name, as printed. */
  readonly of: string;
  /** Was there on behalf of those who consult. */
  readonly organises: boolean;
}

/** Those who consult and answer: the working group, who leads the project, who buys. The municipality is not among them, since it may be a party too. */
export const organiser =
  /\b(?:werkgroep|projectgroep|projectteam|projectleider|programmamanager|kernteam|inkoopteam|inkoopadviseur|inkoper|inkoopbureau|contractmanager|beleidsadviseur|beleidsmedewerker|gespreksleider|opdrachtgever|aanbestedende dienst|wethouder|portefeuillehouder)\b/i;
const headOfOrganisers =
  /\b(?:namens|vanuit|van) (?:de |het )?(?:regio|gemeenten?|werkgroep|projectgroep|organisatie|opdrachtgever|inkoop\w*|ambtelijk\w*|aanbestedende dienst)\b|\b(?:werkgroep|projectgroep|projectteam|organisatie)\b/i;
/** Roles that stand beside a name without saying whose words it speaks. */
const role =
  /^(?:(?:plaatsvervangend|plv\.?) )?(?:wethouder|burgemeester|voorzitter|raadslid|commissielid|griffier|notulist|verslag\w*|secretaris|lid|bestuurder|directeur|manager|adviseur|ambtenaar|toehoorder|gast)\b/i;
/** A political party is no party to a consultation. */
const faction =
  /^(?:[A-Z][A-Z\d]{1,6}|PvdA|PvdD|FvD|GroenLinks|ChristenUnie|Gemeentebelangen|Dorpsbelang|Volt|Denk|fractie\b.*)(?:[-/ ].{0,20})?$/;
const title = /^(?:(?:de heer|mevrouw|meneer|dhr|mevr|mw|drs?|ir|mr|ing|prof|wethouder|burgemeester|raadslid|voorzitter)\.?\s+)+/i;
const isName = (text: string): boolean =>
  /^(?:(?:\p{Lu}\.\s?)+|(?:van|de|den|der|ten|ter|te|el|’t|'t)\s)*\p{Lu}[\p{L}’'-]+(?:\s(?:van|de|den|der|ten|ter|te|el|’t|'t|op|\p{Lu}[\p{L}’'-]*\.?))*$/u.test(
    text,
  ) &&
  text.split(/\s/).length <= 6 &&
  partyOf(text, false) === undefined;

/** Everybody on the lists of who was there, with what stands beside each name. */
export function rollOf(sheet: Sheet, scope: Scope): readonly Attendee[] {
  const roll: Attendee[] = [];
  let organises = false;
  for (const at of attendanceIn(sheet, scope)) {
    const block = blockAt(sheet, at);
    // Lines of a list that a reader joined: `Aanwezig namens de regio: … Aanwezig namens aanbieders: …`.
    for (const line of block.cells
      ? [block.text]
      : tidy(block.text).split(/\s(?=(?:Aanwezig|Afwezig|Afgemeld|Deelnemers|Genodigden)[^:.]{0,60}:)/)) {
      const head = headsAttendance(line) ? (/^[^:]{0,80}(?::|$)/.exec(line)?.[0] ?? '') : '';
      if (head !== '') organises = headOfOrganisers.test(head);
      for (const { name, of } of entriesIn(block, line.slice(head.length)))
        roll.push({ name, of, organises: organises || organiser.test(of) });
    }
  }
  return roll;
}

/** `Petra Smit (Zorggroep X), Hans Bakema (Y)`; or one person: `Petra Smit, Zorggroep X`, `Petra Smit – X`, a row with a cell for each. */
function entriesIn({ cells }: Block, text: string): readonly Pick<Attendee, 'name' | 'of'>[] {
  const parts = cells
    ? cells.map((cell) => tidy(cell.text))
    : (text.match(/(?:\([^)]*\)|[^,;•(])+/g) ?? []).flatMap((part) => part.split(/\s[–|-]\s|\sen\s(?=(?:de heer|mevrouw|dhr|mw|mevr)\b)/));
  const entries: { name: string; of: string }[] = [];
  for (const part of parts.map((one) => one.trim().replace(/[.:]$/, ''))) {
    const [, words = '', beside = ''] = /^([^(]*)(?:\(([^)]*)\))?/.exec(part) ?? [];
    const name = words.trim().replace(title, '').trim();
    const last = entries.at(-1);
    if (isName(name)) entries.push({ name, of: beside });
    else if (last && last.of === '' && part !== '') last.of = part;
  }
  return entries;
}

/** The one attendee whose name this is: in full, by first name, or by surname with or without a title; nobody when it could be two. */
export function attendeeNamed(roll: readonly Attendee[], speaker: string): Attendee | undefined {
  const said = wordsOf(speaker.replace(/\s*\([^)]*\)\s*$/, '').replace(title, ''));
  if (said.length === 0) return undefined;
  const fitting = roll.filter(({ name }) => {
    const words = wordsOf(name);
    return said.every((word, at) => word === words[at]) || said.every((word, at) => word === words[words.length - said.length + at]);
  });
  return new Set(fitting.map(({ name, of }) => `${name}|${of}`)).size === 1 ? fitting[0] : undefined;
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');

/** Whose words somebody speaks, by what stands beside the name in the text or on the list; nothing for a role, a political party or an organiser. */
export function organisationOf(roll: readonly Attendee[], speaker: string): string | undefined {
  const beside = /\(([^)]{2,80})\)\s*$/.exec(speaker)?.[1];
  const attendee = attendeeNamed(roll, speaker);
  const of = (beside ?? (attendee?.organises ? undefined : attendee?.of))
    ?.split(/[,;]/)
    .find((part) => part.trim() !== '' && !role.test(part.trim()));
  const organisation = of?.trim();
  if (!organisation || organiser.test(organisation) || faction.test(organisation) || !/\p{Lu}/u.test(organisation)) return undefined;
  return organisation;
}

/** Whether somebody speaks on behalf of those who consult. */
export const isOrganiser = (roll: readonly Attendee[], speaker: string): boolean =>
  organiser.test(/\(([^)]{2,80})\)\s*$/.exec(speaker)?.[1] ?? '') || attendeeNamed(roll, speaker)?.organises === true;
