const generic =
  /^(?:\d[\d.]*\s+)?(?:(?:beantwoording |consultatie)?vragen|vraag(?:\s+\d{1,3})?|antwoord(?:en)?(?:\s+(?:op )?(?:vraag )?\d{1,3})?|reacties?|opmerkingen|questions?|answers?)\s*:?$/i;
/** What a program calls a sheet that nobody named. */
const unnamedSheet = /^(?:blad|werkblad|sheet|tabelle|feuil)\s?\d{1,3}$/i;
/** A heading that says what kind of text stands under it, not what that is about. */
export const isGeneric = (heading: string): boolean => generic.test(heading) || unnamedSheet.test(heading.trim());

const opening =
  /^(?:\d[\d.]*\s+)?(?:inleiding|introductie|aanleiding|context|achtergrond|vooraf|voorwoord|leeswijzer|procedure|procesbeschrijving|procesverloop|werkwijze|totstandkoming|samenstelling|over ons|wie (?:zijn|is)|opening|introduction|background|einleitung)(?![\p{L}])/iu;
const title =
  /\b(?:zienswijze|reacties?|advies|verslag|notulen|vragen|aandachtspunten|notitie|memo|brief|bijlage|\p{L}*formulier|consultatie\p{L}*|inbreng|motie|amendement|wensen en bedenkingen|opmerkingen|response|stellungnahme)\b/iu;
/** Whether the first heading of a text only says what the text is, so that it is no heading over its points. */
export const isTitle = (heading: string): boolean => title.test(heading);
const foreword =
  /^(?:\d[\d.]*\s+)?(?:inleiding|introductie|aanleiding|vooraf|voorwoord|leeswijzer|over ons|wie (?:zijn|is)|introduction|einleitung)(?![\p{L}])/iu;
/** A heading under which a text surely introduces itself. */
export const isForeword = (heading: string): boolean => foreword.test(heading);
/** A heading under which a text introduces itself, or says how it came about. */
export const opensText = (heading: string): boolean => opening.test(heading) && heading.length <= 80;
const ending =
  /^(?:\d[\d.]*\s+)?(?:vervolg(?:stappen|proces|procedure)?|planning|hoe (?:nu )?verder|contact|afspraken$|vervolgafspraken|actie(?:s|punten|lijst)$|bijlagen?(?:\(n\))?|ondertekening|bronnen|literatuur|sluiting|rondvraag)(?![\p{L}])/iu;
/** A heading under which a text says what comes next. */
export const endsText = (heading: string): boolean => ending.test(heading) && heading.length <= 80;
