/**
 * How much a sentence asks for an answer of its own. `strong`: somebody advises, asks, worries, agrees, objects or puts a question. `weak`: something must,
 * should or matters, without anybody saying so. Dutch, with the commonest forms of English and German.
 */
export type Ask = 'strong' | 'weak' | undefined;

const speaker =
  '(?:wij|we|ik|zij|hij|ze|men|iemand|(?:de|onze|het|deze|beide|een|enkele|meerdere|verschillende|alle)\\s+(?:[\\p{L}-]*(?:raad|raden|fracties?|commissie|leden|organisatie|stichting|bestuur|panel|platform|instelling|aanbieders?|asd|colleges?|raadsleden|gemeente|zorgkantoor|cliënten|ouders|jongeren|deelnemers|aanwezigen|verwijzers|vereniging)))';
const verb =
  '(?:advise(?:er|ert|ren)|verzoek(?:t|en)?|plei(?:t|ten)|beplei(?:t|ten)|wil(?:len|t)?|wens(?:t|en)?|mis(?:t|sen)?|vind(?:t|en)?|acht(?:en)?|verwacht(?:en)?|hoop(?:t)?|hopen|hecht(?:en)?|onderschrij(?:f|ft|ven)|steun(?:t|en)?|ondersteun(?:t|en)|waarde(?:er|ert|ren)|betreur(?:t|en)?|twijfel(?:t|en)|vrees|vreest|vrezen|constate(?:ert|ren)|signale(?:ert|ren)|benadruk(?:t|ken)|vraag|vraagt|vragen|roep(?:t|en)?|dring(?:t|en)?|bevee?l(?:t|en)|sugger(?:eert|eren)|denk(?:t|en)|mene?n|meent|zien|ziet|lees|leest|lezen|begrijp(?:t|en)?|herken(?:t|nen)|pleit|prefere(?:ert|ren)|kies(?:t)?|kiezen|juich(?:t|en)|stem(?:t|men)|maak|maakt|maken|stel(?:t|len))';
/** These verbs say too little by themselves. */
const empty =
  /(?:wij|we|ik|raad)\s+(?:maken|maakt|maak)\s+(?!(?:ons|zich|mij)\b|bezwaar)|(?:stelt|stellen)\s+(?!(?:\S+\s+){0,12}?(?:voor|vast|dat)\b)/iu;
const says = new RegExp(`(?<![\\p{L}-])${speaker}\\s+(?:(?!en\\s|die\\s|dat\\s)[^\\s,.;:?]+\\s+){0,4}?${verb}(?![\\p{L}-])`, 'iu');
const inverted = new RegExp(`(?<![\\p{L}-])${verb}\\s+(?:u\\s+)?${speaker}(?![\\p{L}-])`, 'iu');
const explicit =
  /\b(?:ons (?:advies|verzoek|voorstel|standpunt|bezwaar)|onze (?:zorg|zorgen|wens|oproep|vraag|aanbeveling|suggestie)|(?:grote|ernstige|veel|onze) zorgen|zorgen over|maken? (?:wij |we |de raad |ik )?(?:ons|zich|mij) (?:\S+ ){0,3}zorgen|(?:is|zijn) van mening|het verdient aanbeveling|aanbeveling is|(?:kan|kunnen) (?:\S+ ){0,5}(?:instemmen|vinden in|meegaan)|vra(?:agt|gen|ag) (?:\S+ ){0,3}aandacht|graag (?:zien|vernemen|horen|ontvangen|willen|zouden)|zou(?:den)? (?:\S+ ){0,2}graag|geven? (?:\S+ ){0,5}(?:in overweging|mee)|bezwaar (?:tegen|maken)|(?:niet|geen) akkoord|akkoord met|raden (?:\S+ ){0,4}aan|lezen (?:\S+ ){0,3}niet terug|positief over|kritisch over|sluit(?:en)? (?:\S+ ){0,3}aan bij (?:de|het) (?:opmerking|advies|reactie)|vraagt? (?:zich|ons) (?:\S+ ){0,2}af|tegenstander|voorstander|(?:is|wordt|werd) (?:\S+ ){0,4}(?:gevraagd (?:of|om|naar|waarom|hoe|wat)|gepleit|geadviseerd|verzocht om|aandacht gevraagd|gewaarschuwd)|stemt? in met|we recommend|we suggest|we are concerned|we would like|please|wir empfehlen|wir bitten|wir schlagen|empfehlen wir|bitten wir|schlagen wir)\b/iu;
const imperative =
  /^(?:[^.!?]{0,60}:\s+)?(?:zet|zorg|maak|houd|hou|neem|leg|geef|voorkom|borg|regel|stel|betrek|beperk|bied|werk|kijk|benoem|beschrijf|onderzoek|overweeg|schrap|vervang|verduidelijk|voeg|pas|laat|richt|spreek|stimuleer|investeer|creëer|organiseer|monitor|evalueer|gebruik|hanteer|sluit|verlaag|verhoog|vraag|denk|let|wees|bewaak|versterk|faciliteer|formuleer|definieer)\s+(?!ik\b|jij\b)(?:\p{Ll}|\d)/iu;
const necessity =
  /\b(?:moet(?:en)?|dien(?:t|en)|behoor(?:t|ren)|mag(?: \S+){0,4} niet|mogen(?: \S+){0,4} niet|zou(?:den)? (?:\S+ ){0,6}(?:moeten|kunnen)|(?:van (?:groot |wezenlijk |essentieel )?belang)|(?:on)?belangrijk|noodzaak|noodzakelijk|wenselijk|essentieel|cruciaal|nodig|gewenst|aandacht(?:spunt)?|borgen|geborgd|risico|onduidelijk|onvoldoende|ontbreekt|ontbreken|te weinig|te veel|knelpunt|zorgelijk|verstandig|goed dat|jammer|must|should|muss|müssen|sollte[n]?)\b/iu;

/** Whether a sentence asks for an answer of its own, and how plainly. Only its first 600 characters are looked at, so the work is bounded. */
export function askOf(sentence: string): Ask {
  const text = sentence.slice(0, 600);
  if (isQuestion(sentence)) return 'strong';
  if (explicit.test(text) || imperative.test(text)) return 'strong';
  if ((says.test(text) || inverted.test(text)) && !empty.test(text)) return 'strong';
  return necessity.test(text) ? 'weak' : undefined;
}

export const isQuestion = (sentence: string): boolean => /\?["'”’»)\]*_]*$/.test(sentence.trimEnd());

/** The sentence worries, doubts or does not understand. */
export const isConcern = (sentence: string): boolean =>
  /\b(?:zorg(?:en)? (?:is|zijn|over|dat)|ons? (?:\S+ )?zorgen|zorgelijk|onduidelijk|niet (?:duidelijk|helder)|risico|mis(?:t|sen)?|vre[ze]\w*|twijfel\w*|begrijp\w* (?:\S+ ){0,2}niet|lezen (?:\S+ ){0,3}niet)\b/i.test(
    sentence.slice(0, 300),
  );

const additive =
  /^(?:en\s+)?(?:daarnaast|verder|ook|tevens|bovendien|voorts|tot slot|ten ?slotte|ten (?:eerste|tweede|derde|vierde|vijfde)|eveneens|een (?:ander|tweede|derde|laatste|volgend|verder) (?:\S+)|wat betreft|wat (?:de|het) \S+ betreft|ten aanzien van|met betrekking tot|voor wat betreft|over (?:de|het)|allereerst|in de (?:eerste|tweede|derde|laatste) plaats|wel\b|los daarvan|afgezien daarvan|anderzijds|tegelijkertijd|furthermore|in addition|finally|außerdem|ferner)(?![\p{L}])/iu;
/** The sentence turns to another subject. */
export const isAdditive = (sentence: string): boolean => additive.test(sentence);

const conclusion =
  /\b(?:daarom|dan ook|derhalve|hiertoe|daartoe|vandaar|om die reden|om deze reden|gelet (?:hierop|op het)|gezien (?:het|deze|dit) (?:voor|boven)|hierom|om (?:dit|dat) te (?:voorkomen|bereiken|borgen)|dus|in dat licht|therefore|deshalb|daher)\b/iu;
/** The sentence draws a conclusion from those before it. */
export const isConclusion = (sentence: string): boolean => conclusion.test(sentence.slice(0, 120));

const anaphora =
  /^(?:en |maar |want |zeker |juist |met name )?(?:dit|dat|deze|die|daardoor|hierdoor|hiermee|daarmee|hiervoor|daarvoor|hierbij|daarbij|hieruit|hieraan|zo |zo'n|immers|want|bijvoorbeeld|denk |dergelijke|zij|hij|het gaat|op (?:die|deze) (?:manier|wijze)|in (?:dat|die|dit|deze)|zodat|waardoor|zonder (?:dit|dat|deze)|anders|een voorbeeld|zie )(?![\p{L}])/iu;
/** The sentence leans on the one before it. */
export const isAnaphoric = (sentence: string): boolean => anaphora.test(sentence);

/** The plainest ask among the first sentences of a text. */
export function strongestAsk(words: string): Ask {
  let found: Ask;
  for (const sentence of words.slice(0, 4_000).split(/(?<=[.?!])\s+/)) {
    const ask = askOf(sentence);
    if (ask === 'strong') return ask;
    found ??= ask;
  }
  return found;
}
