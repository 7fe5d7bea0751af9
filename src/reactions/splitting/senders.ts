import type { Scope, Sheet } from './notes.js';

/** Whether the text is the list of questions itself, sent by those who consult, and no answer to it. */
export function isQuestionnaire(sheet: Sheet, { from, to }: Scope): boolean {
  const start = sheet.blocks[from]?.start ?? 0;
  const head = sheet.text.slice(start, Math.min(sheet.blocks[to - 1]?.end ?? start, start + 12_000));
  if (/\b(?:onze antwoorden|ons antwoord|onze reactie|geachte)\b/i.test(head)) return false;
  return /\bvragen aan (?:marktpartijen|partijen|aanbieders|zorgaanbieders|de raden|gemeenteraden|u)\b|\bhoren graag (?:jouw|uw|jullie|van u)\b|\bvragenlijst\b|\bverzoeken u (?:\S+ ){0,6}(?:te beantwoorden|te reageren)\b/i.test(
    head,
  );
}

/** Whether those who were asked speak: they answer questions of councillors or of bidders. */
export function isReply(sheet: Sheet, { from, to }: Scope): boolean {
  const head = sheet.blocks
    .slice(from, Math.min(to, from + 12))
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 3_000);
  if (/\b(?:onze antwoorden|ons antwoord|onze reactie|u heeft ons|door u gestelde)\b/i.test(head)) return false;
  return /\bbeantwoord(?:ing|t|en)\b|\bnota van (?:inlichtingen|antwoord)|\braadsvragen\b|\bschriftelijke vragen\b|\bvragen en antwoorden\b|\b(?:gestelde|ingediende|ontvangen) vragen\b/i.test(
    head,
  );
}
