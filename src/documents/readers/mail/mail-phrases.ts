import type { Line } from '../text/lines.js';

// Dutch, English and German phrases by which people and programs open, close and frame their mails.

const GREETING =
  /^(?:geachte|beste|hallo|hoi|dag|goede\s?(?:morgen|middag|navond|dag)|goedenavond|goedendag|l\.?\s?s\.?(?:,|$)|mijne heren|dear|hello|hi|good (?:morning|afternoon|evening)|sehr geehrte|liebe[rs]?|guten (?:tag|morgen|abend))(?![\p{L}\d])/iu;

const CLOSING =
  /^(?:met (?:de )?(?:vriendelijke|hartelijke|collegiale|sportieve|beleefde)\s+groet(?:en)?|(?:vriendelijke|hartelijke|groene|warme) groet(?:en)?|m\.?\s?v\.?\s?g\.?(?=\W|$)|(?:veel |de )?groet(?:en|jes)?(?=[,.!]?$|,? (?:van |uit )?\p{Lu}[\p{L} .]{0,30}$)|hoogachtend|(?:kind|best|warm|warmest) regards|regards(?=,?$)|(?:yours )?sincerely|yours (?:faithfully|truly)|cheers,?$|mit (?:freundlichen|besten|herzlichen) grüßen|(?:freundliche|viele|beste|liebe) grüße|hochachtungsvoll)/iu;

const POSTSCRIPT = /^p\.?\s?s\.?\s?[:.\-–]?\s/i;

const SENT_FROM =
  /^(?:verzonden|verstuurd) (?:vanaf|vanuit|met|via) |^(?:sent|get) (?:from|with) my |^sent from \w+|^outlook (?:voor|for) |^(?:download|get) outlook |^von meinem .{2,40} gesendet|^gesendet (?:von|mit) /i;

const BANNER =
  /^\W*(?:extern(?:al)?(?: e-?mail| bericht)?\W|let op[:!].{0,60}(?:externe?|buiten (?:de|onze|het)|afzender)|caution[:!].{0,80}(?:external|outside)|(?:deze|dit) (?:e-?mail|bericht) (?:is afkomstig|komt) van buiten |this (?:e-?mail|message) (?:originated|was sent) from outside|(?:u|je) ontvangt niet vaak e-?mail van |you don['’]t often get email from )/i;

/** A paragraph that says it of itself. */
const STATED_DISCLAIMER =
  /^\W*(?:disclaimer|proclaimer|vertrouwelijkheidsclausule|confidentiality notice|haftungsausschluss)\b|\bhas been scanned (?:for|by)\b|\b(?:gescand|gecontroleerd) op virussen\b/i;

/** What such paragraphs are about; three of these within one are no coincidence. */
const DISCLAIMER_SIGNS: readonly RegExp[] = [
  /(?:uitsluitend|alleen|slechts) (?:bestemd|bedoeld|gericht)|intended (?:solely|only|exclusively)|solely for the use|ausschließlich für/i,
  /geadresseerde|addressee|intended recipient|adressat/i,
  /vertrouwelijk|confidential|vertraulich/i,
  /(?:onbedoeld|abusievelijk|ten onrechte|per vergissing|niet voor u bestemd|onterecht) ?\w* ?(?:ontvang|ontvangen)?|received this (?:e-?mail|message) in error|irrtümlich/i,
  /geen rechten (?:worden |kunnen )?|(?:niet|geen) aansprakelijk|aansprakelijkheid|liab(?:le|ility)|keine haftung/i,
  /openbaarmaking|vermenigvuldiging|verspreiding|unauthori[sz]ed (?:use|copying|disclosure)|disclosure, copying/i,
  /(?:denk|think|denken sie) .{0,30}(?:milieu|environment|umwelt).{0,60}(?:print|afdruk|druck)/i,
  /e-?mail ?bericht|dit bericht|deze e-?mail|this (?:e-?mail|message)|diese e-?mail/i,
];

const FORWARD_MARK =
  /^(?:[-–_=*>]{2,}\s*)?(?:oorspronkelijk bericht|doorgestuurd bericht|origineel bericht|original message|forwarded message|begin forwarded message:?|begin doorgestuurd bericht:?|ursprüngliche nachricht|weitergeleitete nachricht)/i;

const HEADER_FIELD =
  /^\*?(?:van|from|von|verzonden|sent|gesendet|datum|date|aan|to|an|cc|onderwerp|subject|betreff|bijlagen?|attachments?|antwoord aan|reply-to|prioriteit|importance)\s?\*?\s*:/i;

const HEADER_OPENER = /^\*?(?:van|from|von)\s?\*?\s*:\s*\S/i;

const WROTE =
  /^(?:(?:op|on|am)\s.{6,160}\s(?:schreef|het volgende geschreven|wrote|schrieb)\b.{0,120}:|.{3,120}\s(?:schreef op|wrote on|schrieb am)\s.{4,80}:)$/i;

/** The line that a mail opens with: `Geachte heer,`. */
export const isGreeting = (line: string): boolean => line.length <= 120 && GREETING.test(line) && !/[.?]\s+\S/.test(line);

/** The line that a mail closes with, above the names: `Met vriendelijke groet,`. */
export const opensSignature = (line: string): boolean => line.length <= 100 && CLOSING.test(line);

/** What is added below the signature. */
export const isPostscript = (line: string): boolean => POSTSCRIPT.test(line);

/** What a telephone writes below a mail. */
export const isSentFrom = (line: string): boolean => line.length <= 120 && SENT_FROM.test(line);

/** What a mail server puts above a mail from outside. */
export const isBanner = (words: string): boolean => words.length <= 600 && BANNER.test(words);

/** A paragraph that says of itself that it is a disclaimer, or that talks like one. */
export function isDisclaimer(words: string): boolean {
  if (STATED_DISCLAIMER.test(words.slice(0, 4_000))) return true;
  const start = words.slice(0, 4_000);
  return DISCLAIMER_SIGNS.filter((sign) => sign.test(start)).length >= 3;
}

/** How many lines, from this one on, head an earlier mail: 0 when none does. */
export function threadStart(lines: readonly Line[], at: number): number {
  const line = lines[at]!.text;
  if (FORWARD_MARK.test(line) && line.length <= 120) return 1 + headerFields(lines, at + 1);
  if (/^_{10,}$/.test(line)) return HEADER_OPENER.test(lines[at + 1]?.text ?? '') ? 1 + headerFields(lines, at + 1) : 0;
  if (HEADER_OPENER.test(line)) return headerFields(lines, at) >= 3 ? headerFields(lines, at) : 0;
  // The line that names who wrote may be wrapped.
  const wrapped = `${line} ${lines[at + 1]?.text ?? ''}`;
  return WROTE.test(line) ? 1 : /^(?:op|on|am)\s/i.test(line) && WROTE.test(wrapped) ? 2 : 0;
}

function headerFields(lines: readonly Line[], from: number): number {
  let count = 0;
  while (count < 12 && HEADER_FIELD.test(lines[from + count]?.text ?? '')) count += 1;
  return count;
}

/** Few words that only point at the mail below: `Ter info, zie onderstaande reactie van onze cliëntenraad.` */
export function isForwarding(lines: readonly string[]): boolean {
  const signed = lines.findIndex(opensSignature);
  const own = lines.slice(0, signed < 0 ? lines.length : signed).filter((line) => !isGreeting(line) && !isBanner(line));
  const words = own.join(' ');
  return (
    words.split(/\s+/).length <= 40 &&
    !/\?|\b(?:wij|we|ik|de raad) (?:vra|verzoek|advise|vind|mis|wil|stel|pleit|denk|zou)|\b(?:moet|graag|zorgen|bezwaar|voorstel)/i.test(
      words,
    ) &&
    /\b(?:ter (?:info(?:rmatie)?|kennisname|behandeling|verwerking)|t\.?k\.?n|f\.?y\.?i\b|zie (?:hieronder|onderstaand|de mail hieronder|bijgaand)|onderstaande? (?:mail|e-?mail|bericht|reactie|brief)|stuur(?:en)? (?:ik|wij|we|je|u|jullie) .{0,60}\bdoor\b|doorgestuurd|hieronder (?:de|een|het|vind)|see below|forward(?:ed|ing)?|zur (?:info|kenntnis)|siehe unten)/i.test(
      words,
    )
  );
}
