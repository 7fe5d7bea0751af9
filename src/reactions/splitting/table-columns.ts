import type { Cell } from '../../documents/readers/document.js';

/** What a column of a consultation table holds. */
export type Column =
  | 'number'
  | 'party'
  | 'speaker'
  | 'document'
  | 'section'
  | 'type'
  | 'theme'
  | 'question'
  | 'remark'
  /** The text of the draft as it stands, beside a proposal to change it. */
  | 'current'
  | 'proposal'
  | 'answer'
  | 'outcome'
  | 'realised'
  | 'date';

/** Which column is where; a table may have two of a kind. */
export type Columns = ReadonlyMap<number, Column>;

/**
 * Words of header cells in Dutch, English and German, the more telling first: `Voorgestelde aanpassing` is a proposal before it is a change,
 * `Type commentaar` a type before it is a remark.
 */
const words: readonly (readonly [Column, RegExp])[] = [
  [
    'realised',
    /gerealiseerd|doorgevoerd|(?:aangepast|verwerkt|opgenomen|wijziging) in\b|^verwerking in|realised|realized|implemented|incorporated in|umgesetzt/,
  ],
  [
    'number',
    /^(?:nr|nummer|no|#|id|volg(?:nr|nummer)?|regel ?nr|lfd\.? ?nr|pos)\.?$|^(?:volg|reactie|vraag|punt|commentaar|comment|issue|opmerking)[ -]?(?:nr|nummer|id|no|number)s?\.?$|^(?:nr|nummer)\.? (?:van )?(?:de )?(?:reactie|vraag|opmerking|punt|zienswijze)$/,
  ],
  ['type', /^(?:type|soort|aard|categorie|category|kategorie|art|klasse|prioriteit|priority)\b/],
  [
    'current',
    /^(?:(?:de )?(?:huidige?|bestaande|oude|oorspronkelijke|geldende|concept) ?(?:tekst|formulering|passage|bepaling|zin|situatie)|tekst (?:nu|in (?:het )?concept)|was|oud|nu|current|(?:current|existing|original|present|old) (?:text|wording|clause)|bisherige?r? (?:text|fassung|wortlaut)|aktuelle?r? (?:text|fassung|wortlaut)|alte fassung)(?:\b|$)/,
  ],
  [
    'proposal',
    /voorstel|voorgesteld|suggestie|gewenste? (?:tekst|wijziging|aanpassing)|^(?:wordt|nieuw(?:e tekst)?)$|proposal|proposed|suggest|vorschlag|änderung/,
  ],
  [
    'answer',
    /antwoord|beantwoord|(?:reactie|standpunt|oordeel|respons|commentaar|beoordeling) (?:van )?(?:de |het )?(?:college|gemeenten?|werkgroep|regio|redactie|projectgroep|opdrachtgever|inkoop\w*|zorgkantoor|b ?(?:&|en) ?w|aanbestedende dienst)|^(?:weer)?reactie op|toelichting op besluit|motiver|motivatie|respon[sd]|answer|reply|rationale|^stellungnahme der (?:verwaltung|gemeinde|stadt)|abwägung|erwiderung|^antwort|begründung/,
  ],
  [
    'outcome',
    /uitkomst|besluit|^gevolg|consequentie|wat (?:doen|gaan|hebben) (?:we|wij)\b|^status|resultaat|^conclusie|overgenomen|^verwerkt\??$|^afhandeling|^verwerking$|beslissing|outcome|decision|disposition|resolution|accepted|ergebnis|beschluss|entscheidung/,
  ],
  [
    'section',
    /hoofdstuk|paragraaf|^§|^par\.?$|^art\.?$|artikel|sectie|^pagina|^blz|bladzijde|^regel|vindplaats|^eis|passage|verwijzing|^onderdeel|section|chapter|clause|^page|paragraph|^line|location|kapitel|abschnitt|absatz|^seite|fundstelle/,
  ],
  ['document', /document|^stuk$|^bijlage|dokument|bestand/],
  ['theme', /thema|onderwerp|topic|theme|subject/],
  ['date', /datum|date|ontvangen/],
  ['question', /^consultatievraag|^vraag (?:van de|uit de) consultatie|^gestelde vraag/],
  [
    'remark',
    /opmerking|commentaar|zienswijze|reactie|^vraag|vragen|^punt|aandachtspunt|bedenking|inbreng|knelpunt|advies|wens|^tekst$|^inhoud|remark|comment|question|observation|issue|concern|feedback|stellungnahme|bemerkung|anmerkung|kommentar|frage|einwand|hinweis/,
  ],
  ['speaker', /^(?:spreker|woordvoerder|fractie|raadslid|deelnemer|speaker|councillor|sprecher)s?$/],
  [
    'party',
    /^wie\??$|partij|organisatie|gemeente|inspreker|indiener|afzender|^raad|aanbieder|^naam|^bron|^van$|door\b|organi[sz]ation|party|respondent|author|reviewer|commenter|source|^name|einreicher|verfasser|institution|instelling/,
  ],
];

const tidy = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[:*]+$/, '');

/** What a column holds by the words at its head; nothing when these tell nothing, or are no head. */
export function columnOf(head: string): Column | undefined {
  const text = tidy(head);
  if (text === '' || text.length > 70 || (text.length > 30 && /[.!?]\s\S/.test(text))) return undefined;
  return words.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The columns that a header row names; nothing when it is none: at least two are known, and one holds what was said. */
export function columnsOf(cells: readonly Cell[]): Columns | undefined {
  const columns = new Map<number, Column>();
  cells.forEach((cell, at) => {
    const column = columnOf(cell.text);
    if (column) columns.set(at, column);
  });
  settleReasons(columns, cells);
  settleRemarks(columns, cells);
  const found = [...columns.values()];
  return columns.size >= 2 && (found.includes('remark') || found.includes('proposal')) ? columns : undefined;
}

/** Of `Voorgestelde tekst` and `Toelichting` without an answer, the second says why. */
function settleReasons(columns: Map<number, Column>, cells: readonly Cell[]): void {
  const found = [...columns.values()];
  if (found.includes('remark') || !found.includes('proposal')) return;
  const reasons = cells.flatMap(({ text }, at) =>
    /^(?:toelichting|reden|onderbouwing|argument|uitleg|motiv|waarom|rationale|reason|begründung)/.test(tidy(text)) ? [at] : [],
  );
  const answered = [...columns].some(([at, column]) => column === 'answer' && !reasons.includes(at));
  for (const at of answered ? [] : reasons) columns.set(at, 'remark');
}

/** Of `Opmerking` and `Reactie`, `Vraag` and `Reactie`, `Was` and … the later one answers the earlier. */
function settleRemarks(columns: Map<number, Column>, cells: readonly Cell[]): void {
  const remarks = [...columns].filter(([, column]) => column === 'remark').map(([at]) => at);
  if (remarks.length < 2 || [...columns.values()].includes('answer')) return;
  const replies = remarks.filter((at) => /^(?:reactie|commentaar|response|advies)/.test(tidy(cells[at]?.text ?? '')));
  const last = replies[replies.length - 1];
  if (last !== undefined && last !== remarks[0]) columns.set(last, 'answer');
}
