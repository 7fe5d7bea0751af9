import type { Outcome } from '../../vocabulary.js';

/** What people write for an outcome, the more telling first. */
const words: readonly (readonly [Outcome, RegExp])[] = [
  [
    'partly_incorporated',
    /^(?:ama\b|teilweise berücksichtigt|deels|gedeeltelijk|ten dele|partly|partially|teilweise|(?:geaccepteerd|akkoord|overgenomen|accepted) met (?:een )?aanpassing|accepted with)/,
  ],
  ['already_covered', /^(?:reeds|al) (?:opgenomen|verwerkt|geregeld|voorzien|aanwezig|in )|^(?:is|staat|was) (?:al|reeds)\b|^already/],
  ['out_of_scope', /^(?:buiten (?:de )?(?:scope|reikwijdte|beschouwing)|valt buiten|niet van toepassing|n\.?v\.?t\.?\b|out of scope)/],
  [
    'not_incorporated',
    /^(?:na\b|n$|nicht\b|niet\b|nee\b|geen (?:aanpassing|wijziging)|wordt niet|is niet|afgewezen|verworpen|not\b|no\b|rejected|declined|abgelehnt|nein\b)/,
  ],
  ['noted', /^(?:ter )?kennisgeving|^voor kennisgeving|^ter informatie|^kennisgenomen|^noted|^zur kenntnis/],
  ['answered', /^beantwoord|^answered|^beantwortet/],
  [
    'carried_forward',
    /^(?:vd\b|voor discussie|in (?:onderzoek|behandeling|overweging|discussie)|(?:wordt )?meegenomen|(?:wordt )?(?:nader|verder|later)|aangehouden|nog (?:te|niet|open)|open\b|uitgesteld|deferred|postponed|under)/,
  ],
  [
    'incorporated',
    /^(?:aip\b|[jy]$|berücksichtigt|wird (?:berücksichtigt|übernommen)|ja\b|ok\b|oké|akkoord|accept|geaccepteerd|overgenomen|verwerkt|(?:is |wordt |zijn |worden )?(?:aangepast|gecorrigeerd|toegevoegd|gewijzigd|opgenomen|verwerkt|overgenomen|doorgevoerd)|yes\b|agreed|incorporated|done\b|übernommen|angenommen)/,
  ],
];

/** The outcome that a cell begins with, if it begins with one: `AIP: Is aangepast`, `Ter kennisgeving`, `Niet overgenomen`. */
export function outcomeOf(text: string, legend: ReadonlyMap<string, Outcome> = new Map()): Outcome | undefined {
  const start = text.replace(/^[\s\u00a0"'“‘(-]+/, '').toLowerCase();
  const code = /^[a-z]{1,5}(?=\s*(?:[:.,;)–-]|$))/.exec(start)?.[0];
  const known = code === undefined ? undefined : legend.get(code);
  return known ?? words.find(([, pattern]) => pattern.test(start))?.[0];
}

/** Line of a legend below or above a table: `AMA: geaccepteerd met aanpassing`. */
const entry = /^\s*([A-Z]{2,5})\s*[:=–-]\s*(\S.{3,80})$/;

/** The code and the outcome that a line of a legend explains. */
export function legendEntry(text: string): { readonly code: string; readonly outcome: Outcome } | undefined {
  const found = entry.exec(text);
  const outcome = found ? outcomeOf(found[2] as string) : undefined;
  return found && outcome ? { code: (found[1] as string).toLowerCase(), outcome } : undefined;
}
