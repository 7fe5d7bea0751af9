import type { Block } from '../../documents/readers/document.js';
import { tidy } from '../../documents/readers/text/joining.js';
import type { Outcome } from '../../vocabulary.js';
import { wordsOfChange } from './margin-changes.js';
import type { Note } from './notes.js';
import { outcomeOf } from './outcomes.js';
import { isNothing } from './phrases.js';
import type { Column } from './table-columns.js';
import { repeatsHead, type TableHead } from './table-header.js';

/** Notes one row below the header of a consultation table: what was said, by whom, about which place, and what was done with it. */
export function noteRow(block: Block, note: Note, { columns, names }: TableHead, legend: ReadonlyMap<string, Outcome>): void {
  const cells = (column: Column): readonly string[] =>
    [...columns].flatMap(([at, kind]) => {
      const text = kind === column ? placed(tidy(block.cells?.[at]?.text ?? ''), column, names[at] ?? '') : '';
      return text === '' || /^[-–.…]+$/.test(text) ? [] : [text];
    });
  const cell = (column: Column): string | undefined => cells(column).join(' ') || undefined;
  const remark = cell('remark');
  const proposal = cell('proposal');
  const words = [remark, proposed(cell('current'), proposal)].filter((text) => text !== undefined).join('\n');
  const answer = cell('answer');
  if (words === '' || isNoteRow(words)) {
    note.reason = answer !== undefined || cell('realised') !== undefined ? 'already_answered' : 'other';
    return;
  }
  if (repeatsHead(block.cells ?? [], names)) {
    note.reason = 'heading';
    return;
  }
  if (nothingSaid.test(words) || isNothing(words)) {
    note.reason = 'procedure';
    return;
  }
  note.text = words;
  const { number, party } = numberAndParty(cell('number'));
  note.party = cells('party')[0] ?? party ?? note.party;
  note.speaker = cell('speaker') ?? note.speaker;
  const section = [cell('document'), sectionCell(cells('section').join(', ') || undefined)].filter((text) => text !== undefined).join(', ');
  if (section !== '') note.section = section;
  const theme = cell('theme');
  if (theme !== undefined) note.heading = theme;
  const treated = { answer, outcome: cell('outcome'), realised: cell('realised') };
  note.history = historyOf(number, treated, words.includes('?'), legend);
}

/** A proposal beside the text that it changes says both, as a tracked change does; the draft's own text is no proposal. */
function proposed(current: string | undefined, proposal: string | undefined): string | undefined {
  if (current === undefined || proposal === undefined || isNothing(proposal)) return proposal;
  return current === proposal ? undefined : wordsOfChange({ removed: current, added: proposal });
}

/** A bare number below `Blz.` or `Regel` is that of a page or a line; others are kept as printed. */
function placed(text: string, column: Column, name: string): string {
  if (column !== 'section' || !/^\d{1,4}(?:\s?[-–]\s?\d{1,4})?$/.test(text)) return text;
  if (/^(?:blz|bladzijde|pagina|pag|page|seite)\.?(?: ?(?:nr|no|nummer|number))?\.?$/i.test(name))
    return `${/^(?:page|seite)/i.exec(name)?.[0] ?? 'blz.'} ${text}`;
  return /^(?:regel|line|zeile)/i.test(name) ? `regel ${text}` : text;
}

/** `Er zijn geen vragen over deze paragraaf gesteld.` */
const nothingSaid =
  /^er (?:zijn|werden) (?:\S+ ){0,5}geen (?:vragen|opmerkingen|reacties)\b.{0,60}(?:gesteld|ontvangen|ingediend|gemaakt)\.?$/i;

/** Words of a template between header and rows: `Note [1]`, `(verplicht)`. */
const isNoteRow = (words: string): boolean => /^(?:note|noot)\s*\[?\d|^\(?(?:verplicht|optioneel|mandatory|optional)\)?$/i.test(words);

/** A bare number in the column of sections is one of a page or a paragraph, as the column says; kept as printed. */
const sectionCell = (text: string | undefined): string | undefined => (text !== undefined && /[\p{L}\d]/u.test(text) ? text : undefined);

/** `4.BAM` and `12 – Eneco` hold the number and the party. */
function numberAndParty(text: string | undefined): { readonly number?: string; readonly party?: string } {
  if (text === undefined) return {};
  const both = /^(\d{1,5}[a-z]?)\s*[.:)–-]\s*(\p{L}.{1,80})$/u.exec(text);
  return both ? { number: both[1] as string, party: both[2] as string } : /\d/.test(text) ? { number: text } : {};
}

interface Treated {
  readonly answer: string | undefined;
  readonly outcome: string | undefined;
  readonly realised: string | undefined;
}

/** What was done with a row before it came here. `Ja` to a question answers it; `Ja` to a proposal takes it over. */
function historyOf(number: string | undefined, treated: Treated, asks: boolean, legend: ReadonlyMap<string, Outcome>): Note['history'] {
  const { answer, realised } = treated;
  const said = [treated.outcome, realised]
    .map((text) => (text === undefined ? undefined : outcomeOf(text, legend)))
    .find((found) => found !== undefined);
  const implied = answer === undefined ? undefined : asks ? 'answered' : outcomeOf(answer, legend);
  const outcome = said ?? (realised === undefined ? implied : undefined);
  const words = answer ?? (treated.outcome !== undefined && !outcomeOf(treated.outcome, legend) ? treated.outcome : undefined);
  const history = {
    ...(words !== undefined ? { answer: words } : {}),
    ...(outcome !== undefined ? { outcome } : {}),
    ...(realised !== undefined ? { realised } : {}),
    ...(number !== undefined ? { number } : {}),
  };
  return Object.keys(history).length > 0 ? history : undefined;
}
