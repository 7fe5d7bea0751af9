import { figure, moment, size } from '../format.js';

/** Looking a reaction over: its recording, words that have to be typed, what came along with it, and saying that the points are right. */
export const looking = {
  wordless: {
    title: 'Nog zonder tekst',
    scan: 'In dit bestand staan geen woorden die wij kunnen lezen. Het is een scan of een foto.',
    scanNext: 'Het bestand is bewaard. Download het en typ de tekst over. Dan komen er punten.',
    recording: 'Dit is een opname. De woorden staan er nog niet bij.',
    recordingNext: 'De opname is bewaard. Luister en typ wat er wordt gezegd. Dan komen er punten.',
    recordingOr: 'De opname is bewaard. Laat haar uitschrijven, of typ zelf wat er wordt gezegd. Dan komen er punten.',
    failed: 'De opname kon niet worden uitgeschreven.',
    failedNext: 'De opname is bewaard. Probeer het nog eens, of typ zelf wat er wordt gezegd.',
    busy: 'De opname wordt uitgeschreven.',
    busyNext: 'Dat kan even duren. Laad de bladzijde later opnieuw.',
    transcribe: 'Laat uitschrijven',
    type: 'Typ de tekst over',
    text: 'Wat er staat of wordt gezegd',
    textHelp: 'Woord voor woord. Een lege regel begint een nieuwe alinea.',
    save: 'Bewaar de tekst',
  },
  player: {
    title: 'De opname',
    /** For a browser that plays nothing. */
    none: 'Uw browser kan deze opname niet afspelen. Download het bestand.',
    time: (seconds: number) => clock(seconds),
    jump: (seconds: number) => `Luister vanaf ${clock(seconds)}`,
    when: 'Op dit moment:',
    heard: 'Gezegd door',
  },
  party: {
    summary: 'Van een andere partij?',
    label: 'Deze reactie is van',
    help: 'De punten gaan mee. Dit kan tot er over een punt is besloten.',
    button: 'Wijzig de partij',
  },
  accept: {
    title: 'Akkoord',
    proposal: 'De punten zijn een voorstel. Kijk ze na en pas ze aan waar dat nodig is.',
    all: 'Alles akkoord',
    allAndNext: (others: number) => `Alles akkoord, naar het volgende voorstel (nog ${figure(others)})`,
    accepted: (by: string, at: string) => `Akkoord gegeven door ${by} op ${moment(at)}.`,
    back: 'Maak er weer een voorstel van',
  },
  columns: {
    title: 'Wat staat er in deze kolommen?',
    lead: (file: string) =>
      `De kolommen van ${file} kennen wij niet. Zeg wat erin staat, dan wordt elke rij een punt. Het bestand is bewaard.`,
    again: 'Wij onthouden dit voor het volgende bestand met dezelfde kolommen in deze consultatie.',
    column: (name: string, number: number) => name.trim() || `Kolom ${number}`,
    examples: 'In de eerste rijen staat:',
    empty: 'In de eerste rijen staat niets.',
    ignore: 'Niets: sla deze kolom over',
    button: 'Maak de reactie',
    meaning: {
      remark: 'Opmerking of vraag',
      current: 'Tekst zoals die nu luidt',
      proposal: 'Voorstel voor andere tekst',
      party: 'Partij',
      section: 'Paragraaf of artikel',
      number: 'Nummer',
      answer: 'Antwoord',
      outcome: 'Uitkomst',
      realised: 'Waar het is verwerkt',
    },
  },
  mappings: {
    title: 'Kolommen die wij kennen',
    lead: 'Van deze bladen zei iemand wat er in de kolommen staat. Komt er weer zo’n blad, dan lezen wij het meteen in.',
    none: 'Er is nog geen blad waarvan iemand zei wat er in de kolommen staat.',
    sheet: (names: readonly string[]) => names.join(', '),
    since: (on: string) => `Gezegd op ${on}.`,
    change: 'Wat staat er in deze kolommen?',
    changeLead: 'Uw keuze geldt voor bladen die nog komen. Wat al is ingelezen, blijft zoals het is.',
    save: 'Bewaar',
    forget: 'Vergeet deze kolommen',
    forgetLead: 'Dan vragen wij het opnieuw bij het volgende blad met deze kolommen.',
    link: 'Kolommen van bladen',
  },
  enclosed: {
    title: { mail: 'Bij deze e-mail', archive: 'In hetzelfde pakket' },
    outer: { mail: 'de e-mail zelf', archive: 'het pakket zelf' },
    here: 'deze reactie',
    reaction: (number: number, party: string) => `reactie ${number} van ${party}`,
    download: (fileName: string, bytes: number) => `Download ${fileName} (${size(bytes)})`,
    wordless: 'Alleen bewaard: er staan geen woorden in die wij kunnen lezen.',
    unread: 'Alleen bewaard, niet gelezen.',
    type: 'Typ de tekst over',
    typeOf: (fileName: string) => `Typ de tekst over van ${fileName}`,
    typeTitle: 'Typ de tekst van de bijlage over',
    typeLead: (fileName: string) =>
      `Download ${fileName} en typ wat erin staat. De tekst wordt een eigen reactie, met dit bestand als bron.`,
    pickParty: 'Kies een partij',
    back: 'Terug naar de reactie',
    kept: 'Alleen bewaard, er is geen reactie van gemaakt.',
  },
} as const;

/** 4210 seconds to `1:10:10`. */
export function clock(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
