import type { Draft } from './blocks.js';

const wordsOf = (text: string): number => text.split(/\s+/).length;
const textOf = (draft: Draft): string => {
  const text = draft.lines.map((line) => line.text).join(' ');
  return draft.marker ? text.slice(draft.marker.length) : text;
};

/** Lines that stand alone and are short, yet are no headings: dates, greetings, addresses, labelled fields, names of signatories. */
const noHeading = [
  /^(?:geachte|beste|hallo|aan\b|t\.a\.v|dear|sehr geehrte)/i,
  /^(?:met vriendelijke|hoogachtend|(?:vriendelijke |hartelijke )?groet(?:en|jes)?\b|namens\b|i\.a\.|w\.g\.|kind regards|mit freundlichen)/i,
  /^\p{Lu}[^:?]{0,50}:\s+\p{Lu}.*\?$/u,
  /^(?:vraag|antwoord|reactie|question|answer|frage|antwort)(?:\s+\d+)?\s*:\s+\S/i,
  /^(?:betreft|onderwerp|datum|kenmerk|ons kenmerk|uw kenmerk|bijlagen?|telefoon|tel|e-?mail|bezoekadres|postadres|van|cc|contactpersoon|naam(?: [\p{L} ]{2,30})?|organisatie|functie|fractie)(?:\(n\))?\s*:/iu,
  /^[Pp]ostbus\b|\b\d{4}\s?[A-Z]{2}\b|@|www\.|https?:|^\+?[\d\s()-]{8,}$/,
  /^(?:de |het )?(?:griffier|voorzitter|secretaris|burgemeester|locoburgemeester)\b(?:[^.!?]|\b\p{Lu}\.){0,90}$/iu,
  /^(?:\p{Lu}[\p{L}-]+,\s+)?\d{1,2}\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+\d{4}$/iu,
];

const finiteVerb =
  /\s(?:is|zijn|was|waren|heeft|hebben|wordt|worden|kan|kunnen|moet|moeten|vindt|vinden|wil|willen|geeft|geven|gaat|dient|dienen|zal|zullen|vragen|vraagt|adviseert|adviseren|zien|ziet|maken|maakt|mist|missen)(?:\s|:?$)/i;

/** Whether the words by themselves could be a heading. */
export function couldBeHeading(text: string): boolean {
  if (text.length > 110 || wordsOf(text) > 14 || !/\p{L}{2}/u.test(text)) return false;
  if (!/^["'“‘„(]?(?:\p{Lu}|\d|[‘’']s\s)/u.test(text)) return false;
  if (/[.;,!…]["'”’)]?$/.test(text) && !/\b(?:e\.d|o\.a|etc|e\.a)\.$/.test(text)) return false;
  if (/:$/.test(text) && (wordsOf(text) > 6 || finiteVerb.test(text))) return false;
  return !noHeading.some((pattern) => pattern.test(text));
}

/** Finds the headings among drafts of one line (or of several in capitals) and gives them a level; changes the drafts. */
export function withHeadings(drafts: readonly Draft[]): void {
  const solid = drafts.filter((draft) => draft.kind !== 'furniture');
  solid.forEach((draft, at) => {
    const next = solid[at + 1];
    if (!next || next.kind === 'quoted') return;
    if (draft.kind === 'paragraph' && isHeading(draft, solid[at - 1], next)) makeHeading(draft);
    if (draft.kind === 'list_item' && isNumberedHeading(draft, solid[at - 1], next)) makeHeading(draft);
  });
  demoteRuns(solid);
}

function isHeading(draft: Draft, before: Draft | undefined, next: Draft): boolean {
  const text = textOf(draft);
  const capitals = isCapitals(text);
  if (draft.lines.length > (capitals ? 3 : 2) || !couldBeHeading(text)) return false;
  if (draft.lines.length === 2 && !capitals && (text.length > 100 || finiteVerb.test(text))) return false;
  const gap = next.lines[0]?.blanksBefore ?? 0;
  if (/\?$/.test(text))
    return (
      (next.kind === 'list_item' || next.kind === 'paragraph') &&
      !/\?$/.test(textOf(next)) &&
      (gap === 0 || next.lines.length > 1) &&
      wordsOf(text) <= 10
    );
  // A short line in the middle of lines that were all ended by hand is no heading, unless space sets it apart.
  const apart =
    (draft.lines[0]?.blanksBefore ?? 0) > 0 ||
    before === undefined ||
    before.kind === 'heading' ||
    before.kind === 'list_item' ||
    /[.!?:;]$/.test(textOf(before));
  return apart && (finiteVerb.test(text) ? wordsOf(text) <= 9 && gap === 0 : true);
}

/** `2.1 Toegang` above text is a heading; `1. Meer preventie` above `2. Kortere wachttijden` is an item. */
function isNumberedHeading(draft: Draft, before: Draft | undefined, next: Draft): boolean {
  const { marker } = draft;
  if (!marker || marker.style === 'bullet' || marker.style === 'label' || draft.lines.length > 2) return false;
  const text = textOf(draft);
  if (!couldBeHeading(text) || /[:?]$/.test(text) || wordsOf(text) > 12) return false;
  const sibling = (other: Draft | undefined, step: number): boolean =>
    other?.marker?.form === marker.form && other.marker.depth === marker.depth && other.marker.value === marker.value + step;
  if (marker.style === 'multilevel') return next.kind !== 'list_item' || !sibling(next, 1);
  if (sibling(before, -1) && before?.kind === 'list_item') return false;
  if (finiteVerb.test(text)) return false;
  if (next.kind === 'list_item')
    return next.marker?.style === 'bullet' || next.marker?.depth === 2 || (next.marker?.style === 'letter' && next.marker.value === 1);
  return (next.lines[0]?.blanksBefore ?? 0) > 0 || next.lines.length > 1 || textOf(next).length > text.length;
}

function makeHeading(draft: Draft): void {
  draft.kind = 'heading';
  const text = textOf(draft);
  draft.level =
    draft.marker && draft.marker.style !== 'bullet'
      ? draft.marker.depth
      : isCapitals(text) || /^(?:bijlage|hoofdstuk|deel)\b/i.test(text)
        ? 1
        : 2;
}

const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

/** Many short lines under each other are a list of names or a title page; under a line that ends in a colon all of them are. */
function demoteRuns(solid: readonly Draft[]): void {
  for (let at = 0; at < solid.length; ) {
    let end = at;
    while (solid[end]?.kind === 'heading') end += 1;
    const before = solid[at - 1];
    const announced = before !== undefined && before.kind === 'paragraph' && /:$/.test(textOf(before));
    const keep = announced && end - at >= 3 ? 0 : 3;
    if (end - at >= 3 && (announced || end - at > 4)) for (let next = at; next < end - keep; next++) demote(solid[next] as Draft);
    at = Math.max(end, at + 1);
  }
}

function demote(draft: Draft): void {
  draft.kind = draft.marker ? 'list_item' : 'paragraph';
  delete draft.level;
}
