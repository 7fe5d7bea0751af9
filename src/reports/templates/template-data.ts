import { figure } from '../wording/nl.js';
import type { ShownCount, ShownReport, ShownRow } from '../writers/shown-report.js';

/** What fills the tags of `template-tags.ts`. */
export interface TemplateData {
  readonly [tag: string]: string | readonly (string | TemplateData)[];
}

/** A report as the tags of a Word template see it. Empty text and an empty list make a condition (`{#tag}`) false. */
export function templateData(report: ShownReport): TemplateData {
  const { counts, groups } = report;
  const filled = groups.map(({ title, rows }) => ({ thema: title, aantal: figure(rows.length), punten: rows.map(point) }));
  return {
    titel: report.title,
    ondertitel: report.subtitle,
    consultatie: report.consultation,
    partij: report.party,
    gemaaktOp: report.producedOn,
    inleiding: report.introduction,
    heeftVragen: report.questions.length > 0 ? 'ja' : '',
    vragen: report.questions.map(({ number, text }) => ({ nummer: number, tekst: text })),
    heeftPunten: counts.points > 0 ? 'ja' : '',
    aantalPunten: figure(counts.points),
    aantalBesloten: figure(counts.decided),
    aantalOpen: figure(counts.undecided),
    aantalGewijzigd: figure(counts.changed),
    perUitkomst: report.outcomes.map(({ label, meaning, count }) => ({ uitkomst: label, betekenis: meaning, aantal: figure(count) })),
    perThema: counted('thema', report.themes),
    perPartij: counted('partij', report.parties),
    groepen: filled,
    punten: filled.flatMap(({ punten }) => punten),
  };
}

const counted = (tag: string, counts: readonly ShownCount[]): readonly TemplateData[] =>
  counts.map(({ label, count }) => ({ [tag]: label, aantal: figure(count) }));

const point = (row: ShownRow): TemplateData => ({
  nummer: String(row.number),
  partij: row.party,
  soortPartij: row.partyKind,
  hoedanigheid: row.standing,
  ontvangenOp: row.receivedOn,
  wijze: row.channel.toLowerCase(),
  document: row.document,
  paragraaf: row.section,
  plaats: [row.document, row.section].filter(Boolean),
  kop: row.heading,
  vraag: row.question,
  boven: [row.question, row.heading].filter(Boolean),
  reactie: row.reaction,
  themas: row.themes,
  uitkomst: row.outcome,
  motivering: row.motivation,
  antwoord: row.answer,
  samenBeantwoord: row.together,
  beantwoording: row.reply,
  verwerktIn: row.incorporatedIn,
  gewijzigd: row.changed,
  wijziging: [row.changed, row.incorporatedIn].filter(Boolean).join('\n'),
});
