import { tidy } from '../../documents/readers/text/joining.js';

const name =
  "(?:(?:[A-Z]\\.\\s?){1,3})?(?:(?:van|de|den|der|ten|ter|te|el|von|'t|’t)\\s+)*\\p{Lu}[\\p{L}’'-]+(?:[\\s-]+(?:(?:van|de|den|der|ten|ter|te|el|’t|'t)\\s+)*\\p{Lu}[\\p{L}’'-]+){0,3}";
const title =
  '(?:de heer|mevrouw|meneer|dhr\\.?|mevr\\.?|mw\\.?|wethouder|burgemeester|raadslid|commissielid|portefeuillehouder|(?:de )?voorzitter)';
const group = '(?:\\s*\\([^)]{1,60}\\))';
const body =
  '(?:de fractie(?: van)?(?: de)? [\\p{Lu}][\\p{L}\\d-]*(?:[ -][\\p{Lu}][\\p{L}\\d-]*)?|(?:de )?voorzitter|de wethouder|het college|de portefeuillehouder|de projectleider)';
const titled = `(?:${title}\\s+${name}${group}?)`;
const verb =
  '(?:vraagt|vroeg|stelt|merkt|geeft|vindt|pleit|wijst|benadrukt|verzoekt|adviseert|reageert|antwoordt|licht|zegt|noemt|mist|maakt|wil|is|sluit|complimenteert|dankt|bedankt|uit|spreekt|onderstreept|onderschrijft|deelt|signaleert|informeert|constateert|ziet|heeft|hoopt|verwacht|roept|dringt|bepleit|suggereert|opent|heet|schorst|leidt|concludeert|herkent|waardeert|betreurt|begrijpt|stemt|kan|zou|refereert|vult|meldt|bevestigt|beaamt)';
/** `De heer Bakker (VVD): …`, `Mevrouw Jansen:`, `Smit (Zorggroep Oost): …`, `Voorzitter: …`. */
const spoken = new RegExp(`^(${titled}|${name}${group}|${body})\\s*:\\s+(?=\\S)`, 'iu');
const strictSpoken =
  /^(?:[Dd]e heer|[Mm]evrouw|[Dd]hr\.?|[Mm]evr\.?|[Mm]w\.?|[Ww]ethouder|[Bb]urgemeester|[Rr]aadslid|[Vv]oorzitter|[Dd]e voorzitter|De VOORZITTER|VOORZITTER|WETHOUDER|[Ff]ractie|\p{Lu}[^:]{1,60}\))/u;
const toldCapital = new RegExp(
  `^((?:[Dd]e heer|[Mm]evrouw|[Mm]eneer|[Dd]hr\\.?|[Mm]evr\\.?|[Mm]w\\.?|[Ww]ethouder|[Bb]urgemeester|[Rr]aadslid|[Cc]ommissielid|[Pp]ortefeuillehouder|[Vv]oorzitter)\\s+${name}${group}?)\\s+${verb}(?![\\p{L}])`,
  'u',
);
const bodyCapital = new RegExp(
  `^((?:De|Het) (?:fractie(?: van)?(?: de)? \\p{Lu}[\\p{L}\\d-]*(?:[ -]\\p{Lu}[\\p{L}\\d-]*)?|voorzitter|wethouder|college|portefeuillehouder|projectleider))\\s+${verb}(?![\\p{L}])`,
  'u',
);
/** Words with a capital at the start of a sentence that are nobody's name. */
const pronoun =
  '(?:Hij|Zij|Ze|Het|Dit|Dat|Deze|Die|Er|Wij|We|Men|Ook|Wie|Wat|Daarnaast|Verder|Tevens|Daar|Hier|Iemand|Niemand|Iedereen|Een|De|Ik|U)\\b';
const bareName = new RegExp(
  `^(?!${pronoun})(${name}${group}?)\\s+(?:vraagt|stelt (?:voor|de vraag|dat)|merkt op|geeft aan|pleit|benadrukt|verzoekt|reageert|antwoordt|licht toe|mist|sluit zich|wijst (?:op|erop))(?![\\p{L}])`,
  'u',
);

/** `GroenLinks wil weten …`, `Het CDA vraagt …`: a political party with a verb of saying. */
const partySays = new RegExp(
  `^(?:De |Het )?((?:VVD|CDA|D66|PvdA|PvdD|PVV|SGP|SP|FvD|BBB|JA21|NSC|DENK|Denk|Volt|GroenLinks|ChristenUnie|CU|50PLUS|Gemeentebelangen|Leefbaar \\p{Lu}\\p{L}+|Lokaal \\p{Lu}\\p{L}+)(?:\\s?[-/]\\s?(?:PvdA|GroenLinks|ChristenUnie|SGP))?)\\s+(?:${verb})(?![\\p{L}])`,
  'u',
);

/** In minutes a political party before a colon speaks (`CDA: …`); any other word there is what the words are about (`Tarieven: …`). */
const label =
  /^((?:[A-Z][A-Z\d]{1,6}|PvdA|PvdD|FvD|GroenLinks|ChristenUnie|Gemeentebelangen|Dorpsbelang|Lokaal \p{Lu}\p{L}+|Volt|Leefbaar \p{Lu}\p{L}+)(?:\s?[-/]\s?(?:[A-Z][A-Z\d]{1,6}|PvdA|GroenLinks|ChristenUnie))?):\s+(?=\S)/u;

/** Those who consult, without a name: with a place behind it a municipality is a party like any other. */
const consulting = '(?:gemeente|regio|werkgroep|projectgroep|projectteam|inkoopteam|opdrachtgever|aanbestedende dienst)';
/** `Antwoord gemeente: …`, `Reactie van de werkgroep: …`, `Antwoord: …`, `Gemeente: …`. */
const reply = new RegExp(
  `^((?:(?:antwoord|reactie|beantwoording)(?:\\s+(?:van|namens|door))?(?:\\s+(?:de|het))?\\s+(?:${consulting}|college|wethouder|projectleider))|(?:de\\s+)?${consulting}|antwoord|reactie)\\s*:\\s+(?=\\S)`,
  'iu',
);
/** `De gemeente antwoordt dat …`; other verbs would take a sentence about the municipality for one of it. */
const toldReply = new RegExp(
  `^(De ${consulting})\\s+(?:antwoordt|reageert|bevestigt|geeft aan|legt uit|licht\\s.{0,40}\\btoe|zegt\\s.{0,40}\\btoe)(?![\\p{L}])`,
  'u',
);

const consultingSpeaker = new RegExp(`^(?:(?:antwoord|reactie|beantwoording)(?![\\p{L}]).*|(?:de )?${consulting})$`, 'iu');

/** Whether a speaker is those who consult, as a label names them. */
export const speaksForConsulting = (speaker: string): boolean => consultingSpeaker.test(speaker);

/** Who speaks in a passage that says so, and how many characters say it where they are a prefix (`De heer X: `). */
export function speakerOf(text: string, inMinutes = false): { readonly speaker: string; readonly prefix: number } | undefined {
  const head = text.slice(0, 160);
  const said = spoken.exec(head);
  if (said && strictSpoken.test(head)) return { speaker: tidy(said[1] as string), prefix: said[0].length };
  const replied = inMinutes ? reply.exec(head) : null;
  if (replied) return { speaker: tidy(replied[1] as string), prefix: replied[0].length };
  const short = inMinutes ? label.exec(head) : null;
  if (short) return { speaker: short[1] as string, prefix: short[0].length };
  const found =
    toldCapital.exec(head) ??
    bodyCapital.exec(head) ??
    bareName.exec(head) ??
    (inMinutes ? (toldReply.exec(head) ?? partySays.exec(head)) : null);
  return found ? { speaker: tidy(found[1] as string), prefix: 0 } : undefined;
}

/** Sentences of a paragraph at which another speaker begins; starts with 0. */
export function speakerStarts(sentences: readonly string[]): readonly { readonly at: number; readonly speaker?: string }[] {
  const starts: { at: number; speaker?: string }[] = [];
  sentences.forEach((sentence, at) => {
    const found = speakerOf(sentence, true);
    const last = starts[starts.length - 1];
    if (found && found.speaker !== last?.speaker) starts.push({ at, speaker: found.speaker });
    else if (at === 0) starts.push({ at });
  });
  return starts;
}
