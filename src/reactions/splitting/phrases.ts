import type { NoPointReason } from '../../vocabulary.js';
import { askOf } from './asks.js';

/** The writer thanks, refers to the request, to meetings and enclosures. */
const procedure = [
  /^(?:allereerst |graag |wij |ik |de raad |namens \S+ )*(?:hartelijk )?(?:dank(?:en|t)?|bedank(?:en|t)?)\b.*\b(?:voor|u)\b/i,
  /\b(?:gelegenheid|mogelijkheid|uitnodiging|kans)\b.{0,60}\b(?:te reageren|reactie|zienswijze|advies|reageren|inbreng|kenbaar|mee te (?:denken|praten))\b/i,
  /\b(?:maken|maakt|maak) (?:wij |we |de raad |ik )?(?:graag|hierbij)? ?(?:hier(?:van)?|van de(?:ze)? (?:gelegenheid|mogelijkheid)) ?(?:graag )?gebruik\b/i,
  /\b(?:heeft|hebben|had|hadden|ontving(?:en)?) (?:u |wij |we |de raad |ons |op ).{0,120}\b(?:ontvangen|toegezonden|gestuurd|voorgelegd|verzocht|gevraagd|uitgenodigd|aangeboden)\b/i,
  /^op \d{1,2} \p{L}+(?: \d{4})?,? .{0,40}\b(?:ontving|ontvingen|heeft u|heeft uw|hebt u|vroeg|vroegen|stuurde|zond|hebben wij)\b/iu,
  /^(?:in|met|bij|naar aanleiding van|in reactie op|in antwoord op|per) uw? ?(?:brief|mail|e-mail|verzoek|adviesaanvraag|schrijven|bericht|uitnodiging)\b/i,
  /^(?:in|met) (?:deze|dit) (?:brief|memo|reactie|notitie|advies|bericht|mail)\b/i,
  /^(?:hierbij|bijgaand|bijgevoegd|onderstaand|hieronder|in de bijlage|in bijgaande|in onderstaande?)\b.{0,140}\b(?:ontvangt|treft|vindt|sturen|zenden|stuur|bieden|doen|leest|geven wij u|toekomen|onze (?:reactie|antwoorden|zienswijze)|ons advies|de reactie|weer|toegelicht|opgenomen)\b/i,
  /\b(?:vastgesteld|besproken|behandeld|besloten) (?:in|door|tijdens) de (?:gemeente)?raad (?:van|op|d\.d\.) \d/i,
  /\b(?:in|tijdens) (?:de|haar|zijn|onze|het) (?:\S+ ){0,3}(?:vergadering|raadsvergadering|commissievergadering|bijeenkomst|raadsavond|overleg|ledenvergadering)\b.{0,40}\b\d{1,2} \p{L}+.{0,160}\b(?:besproken|behandeld|vastgesteld|besloten|aan de orde)/iu,
  /\b(?:besproken|behandeld|vastgesteld|besloten|ingestemd)\b.{0,80}\b(?:vergadering|raadsvergadering|bijeenkomst|commissie|raadsavond)\b.{0,40}\d/iu,
  /^(?:vastgesteld|besproken|behandeld) (?:op|in|d\.d\.) .{0,60}$/i,
  /^(?:ter voorbereiding|de totstandkoming|dit advies is (?:tot stand|vastgesteld|voorbereid|opgesteld)|deze (?:reactie|zienswijze) is (?:tot stand|vastgesteld|voorbereid|opgesteld|besproken))\b/i,
  /\b(?:cc|afschrift)\b.{0,20}\b(?:aan|naar)\b|^een afschrift\b/i,
  /^(?:wij|de raad|ik) (?:wordt|worden|word) graag (?:op de hoogte|geïnformeerd)\b.{0,80}$/i,
  /^(?:er (?:is|zijn)|de raad heeft|wij hebben) geen (?:zienswijzen?|reacties?|adviezen|advies|inbreng|wensen(?: en bedenkingen)?|opmerkingen|vragen)\b.{0,40}\b(?:ingediend|ontvangen|gegeven|vastgesteld|uitgebracht|gesteld|binnengekomen)\.?$/i,
  /^(?:er (?:zijn|waren) )?geen (?:mededelingen|rondvraag|ingekomen stukken|bijzonderheden|agendapunten|aanvullingen op de agenda)\b.{0,40}$/i,
  /^en gaa[tn] over tot de orde van de dag/i,
  /\bmeldt? u (?:dan |zich )?aan\b|^(?:wilt|wil) u (?:graag )?(?:deelnemen|aanwezig zijn|meer weten)\b|^(?:https?:|www\.)\S+$/i,
  /^we thank you|^thank you for|^wir danken/i,
] as const;

/** Courtesies at the end. */
const closing = [
  /^hopende (?:u )?(?:hiermee|hierbij|dat)\b|^in afwachting van\b/i,
  /^(?:wij|de raad|ik) (?:gaan|gaat|ga) er ?van ?uit dat\b.{0,80}\b(?:betrekt|meeneemt|betrokken|meegenomen|verwerkt|worden)\b/i,
  /^.{0,60}\b(?:deze|onze|bovenstaande|genoemde) (?:punten|zienswijze|opmerkingen|reactie|adviezen|advies|aandachtspunten)\b.{0,40}\b(?:te betrekken|mee te nemen|betrekt|meeneemt|ter harte)\b.{0,60}$/i,
  /^(?:wij|ik|de raad) (?:vertrouwen|vertrouw|vertrouwt) er ?op\b/i,
  /^(?:wij|ik|de raad) (?:hopen|hoop|hoopt) (?:u )?(?:hiermee|hierbij|dat (?:u|wij u|onze|ons|deze|dit)\b.{0,60}(?:bruikbaar|geholpen|waardevol|ter harte|meenemen|meeneemt|bijdraagt?|bijdragen|informeren|geïnformeerd))/i,
  /^(?:wij|ik|de raad) zien? (?:uw|een) (?:reactie|antwoord|schriftelijke reactie)\b.{0,60}tegemoet/i,
  /^(?:graag|met belangstelling) zien? (?:wij|ik|de raad) (?:uw|een)\b.{0,60}tegemoet/i,
  /^(?:mocht|mochten|indien|heeft|hebt|heb|als) (?:u|er|je|jij|jullie)\b.{0,60}\bvragen\b.{0,20}(?:heeft|hebben|heb|zijn|hebt|over|naar|\?|,)/i,
  /^(?:voor|bij) (?:(?:eventuele|nadere|meer|verdere) )?(?:vragen|informatie|toelichting)\b.{0,60}(?:contact|terecht|bereikbaar|bellen|mailen|wenden)/i,
  /\b(?:bereid|beschikbaar)\b.{0,60}\b(?:toelicht(?:en|ing)|toe te lichten|lichten|gesprek)\b|\blichten?\b.{0,60}\bgraag\b.{0,30}\b(?:mondeling )?toe\b/i,
  /^(?:wij|ik|de raad) wens(?:en|t)? u\b.{0,60}(?:succes|wijsheid)/i,
  /^(?:met|in) (?:de )?(?:verwachting|vertrouwen)\b.{0,60}(?:geïnformeerd|ingelicht)/i,
] as const;

/** The writer says who he is and what the text is about. */
const introduction = [
  /^(?:met (?:veel |grote )?(?:interesse|belangstelling|aandacht) )?(?:hebben|heeft|heb) (?:wij|we|ik|de raad) (?:\S+ ){0,5}kennis ?genomen van\b/i,
  /^namens .{2,80}\b(?:opmerkingen|reactie|punten|vragen|aandachtspunten)\b.{0,20}$/i,
  /^(?:wij|we|ik|de raad|de \S*raad|onze \S+) (?:heeft|hebben|heb) (?:(?:hierbij|nog|daarbij|over het concept|hierover) )*(?:de volgende|enkele|een aantal|één|twee|drie|vier|vijf|\d{1,2}) (?:opmerkingen?|vragen|punten|aandachtspunten|zorgen|suggesties|kanttekeningen|adviezen)\b.{0,40}$/i,
  /\b(?:heeft|hebben) (?:met (?:\S+ ){1,3})?kennis ?genomen van\b/i,
  /^(?:de|het|onze|wij) .{0,80}\b(?:is opgericht|zijn opgericht|bestaat sinds|vertegenwoordigt|behartigt|zijn specialisten|(?:is|zijn) een (?:\S+ )?(?:stichting|organisatie|aanbieder|zorgaanbieder|jeugdhulpaanbieder|vereniging|onafhankelijk))\b/i,
  /\b(?:in dit document|in deze bijlage|dit document|deze bijlage)\b.{0,60}\b(?:vindt u|beschrijft|bevat|staan|worden|zijn|is|geeft)\b.{0,120}\b(?:reacties|opmerkingen|vragen|weergegeven|opgenomen|gebundeld|zienswijzen|aandachtspunten|antwoorden)\b/i,
  /\bzijn (?:alle |de |onderstaande |de volgende )?(?:gemeente)?raden\b.{0,80}(?:gelegenheid|gevraagd|geconsulteerd|geraadpleegd)/i,
] as const;

/** Only says that something follows: it is what follows that counts, however it asks. */
const announcing =
  /^(?:namens .{2,80} )?(?:willen|wil|geven|geeft|brengen|delen|doe|leggen) (?:wij|we|ik|de raad)\b.{0,60}\b(?:het volgende|graag het volgende|de volgende (?:punten|opmerkingen|aandachtspunten))\b.{0,60}$/i;

/** What people fill in where they have nothing to say. */
const nothing =
  /^(?:n\.?\s?v\.?\s?t\.?|niet van toepassing|geen|nihil|idem|none|n\/a|not applicable|keine?|entfällt|(?:geen|no|keine) (?:verdere |overige |nadere |further |weiteren )?(?:opmerkingen|aanvullingen|vragen|bijzonderheden|aandachtspunten|remarks|comments|questions|anmerkungen)|[-–—/.x]+)[.!]?$/i;
export const isNothing = (text: string): boolean => text.length <= 60 && nothing.test(text.trim());

/**
 * Why a sentence is no point, when it only opens, refers or closes; nothing when it says something of its own. What asks in plain words is always of
 * its own, even behind a courtesy (`Hierbij adviseren wij u …`).
 */
export function courtesyOf(sentence: string): NoPointReason | undefined {
  const text = sentence.slice(0, 400);
  if (closing.some((pattern) => pattern.test(text))) return 'procedure';
  if (announcing.test(text)) return 'introduction';
  const polite = procedure.some((pattern) => pattern.test(text));
  if (polite && !asksPlainly(text)) return 'procedure';
  if (introduction.some((pattern) => pattern.test(text)) && askOf(text) !== 'strong') return 'introduction';
  return undefined;
}

/** Whether somebody puts something forward in plain words, in a text that otherwise informs or introduces. */
export const putsForward = (text: string): boolean =>
  /\b(?:adviseren wij|wij adviseren|adviseert (?:u|het|om|de)|verzoeken wij|wij verzoeken|verzoekt (?:u|het|de|om)|pleiten|wij missen|missen wij|wij vragen|vragen wij|vraagt de raad|de raad (?:vraagt|wil|vindt|mist)|onze zorg(?:en)?|zorgen over|bezwaar tegen|wij stellen voor|stellen wij voor|wij vinden|vinden wij)\b|\?\s*$/i.test(
    text.slice(0, 4_000),
  );

const asksPlainly = (text: string): boolean =>
  /\b(?:adviseren|adviseert|verzoeken wij|verzoekt de raad|pleiten|missen|zorgen over|bezwaar|wij vragen (?:u|om)|aandacht voor)\b/i.test(
    text,
  ) && !/\b(?:ontvangt|treft|vindt u|sturen wij|gevraagd|verzocht)\b/i.test(text);

const greeting =
  /^(?:(?:zeer )?geachte?|beste|hallo|hoi|dag|goede(?:morgen|middag|navond|ndag)|dear|sehr geehrte[rn]?|aan de leden van|l\.?\s?s\.?,?$)(?![\p{L}])/iu;
export const isGreeting = (text: string): boolean =>
  greeting.test(text) && text.length <= 160 && !/[.?]\s+\p{L}/u.test(text.replace(/\b(?:dhr|mevr|mw|drs|dr|ir|mr|prof|ing|l|s)\.\s/gi, ''));
/** A greeting that runs on into the first sentence; its length, 0 when there is none. */
export const greetingLength = (text: string): number =>
  greeting.test(text) ? (/^[^,.!?]{2,120},\s+(?=\p{Lu}|\p{Ll})/u.exec(text)?.[0].length ?? 0) : 0;

const farewell =
  /^(?:met\s+(?:de\s+)?(?:meeste\s+|bijzondere\s+)?(?:vriendelijke?|hartelijke?|warme|collegiale|sportieve)?\s*(?:groet(?:en)?|hoogachting)|hoogachtend|(?:vriendelijke|hartelijke)\s+groet(?:en)?|groet(?:en|jes)?\b[,.!]?(?:\s|$)|m\.?v\.?g\.?[,.]?$|namens\s(?:[^.:;?!]|\b\p{Lu}\.){2,120}$|i\.?a\.?a\.?|kind regards|yours (?:sincerely|faithfully)|best regards|mit freundlichen)/iu;
/** `Namens de raad van X, de griffier, de voorzitter, mr. A. de Vries …`, run together in one paragraph. */
const signedFor =
  /^namens\s[^:;?!]{2,160}?,\s*(?:de |het )?(?:plv\.?\s?|plaatsvervangend )?(?:(?:raads)?griffier|voorzitter|secretaris|burgemeester|wethouder|directeur|bestuurder|penningmeester)\b/iu;
export const isFarewell = (text: string): boolean => (farewell.test(text) || signedFor.test(text)) && text.length <= 260;

const office =
  /^(?:de |het |namens )?(?:plv\.?\s?|plaatsvervangend |loco-?)?(?:griffier|raadsgriffier|voorzitter|secretaris|gemeentesecretaris|burgemeester|locoburgemeester|wethouder|directeur|bestuurder|raad van bestuur|penningmeester)\b(?:[^.!?]|\b\p{L}\.){0,100}$/iu;
export const isOffice = (text: string): boolean => office.test(text) && text.length <= 140;

const letterhead = [
  /^(?:aan|t\.?a\.?v\.?|betreft|betr\.?|onderwerp|datum|dagtekening|(?:ons |uw )?kenmerk|(?:uw|ons) (?:brief|nummer)|zaaknummer|documentnummer|bijlagen?(?:\(n\))?|telefoon(?:nummer)?|tel\.?|e-?mail(?:adres)?|bezoekadres|postadres|contactpersoon|behandeld door|doorkiesnummer|naam(?: [\p{L} ]{2,30})?|organisatie|functie|fractie|afzender|van|cc|subject|date|status|versie|verslag|plaats|locatie|tijd|aanwezig(?:en)?|afwezig(?:en)?|afgemeld|afmelding(?:en)?|notulist|voorzitter|type vraag|kvk|website|iban|opgesteld door|auteur)(?:\s?\([^)]{0,40}\))?\s*[:.]/iu,
  /^postbus\s+\d|\b\d{4}\s?[A-Z]{2}\b\s+\p{Lu}|^\S+@\S+\.\S+$|^(?:www\.|https?:)\S+$|^\+?\d[\d\s()-]{8,}$/u,
  /^(?:\p{Lu}[\p{L}' -]{1,30},\s+)?\d{1,2}\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+\d{4}$/iu,
  /^\p{Lu}[\p{L} .'-]{0,30}(?:straat|weg|laan|plein|kade|gracht|dijk|singel|hof|pad|markt|plantsoen|dreef|ring|steeg|brink|park|wal|haven|oever)\s\d{1,4}\s?[a-zA-Z]?$/u,
] as const;
/** `Fractie: PvdA`, `Onderwerp: …`: a field of a form or a letterhead, wherever it stands. */
export const isField = (text: string): boolean => text.length <= 160 && letterhead[0].test(text) && !/[.?!]\s+\p{Lu}|\?$/u.test(text);
export const isLetterhead = (text: string): boolean => text.length <= 260 && letterhead.some((pattern) => pattern.test(text));
