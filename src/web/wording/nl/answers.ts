import type { Outcome } from '../../../vocabulary.js';
import { count, day, figure, moment } from '../format.js';
import { outcome as outcomeWords } from './vocabulary.js';

const points = (value: number): string => count(value, 'punt', 'punten');
const first = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
const placeOf = (document: string, section: string): string =>
  section ? `${/^[\d.]+$/.test(section) ? `paragraaf ${section}` : `‘${section}’`} van ${document}` : document;

/** What became of points: pages for councils and for everybody. */
export const answers = {
  undecided: 'Nog geen besluit',
  changePending: 'De tekst wordt nog aangepast.',
  changed: (document: string, section: string, from: string, to: string) =>
    `Zo verandert ${placeOf(document, section)}, van versie ${from} naar versie ${to}`,
  lookAtChange: 'Bekijk de wijziging in het document',
  outcomeCount: (value: number, outcome: Outcome | null) =>
    `${figure(value)} ${outcome ? first(outcomeWords[outcome]) : 'nog zonder besluit'}`,
  planning: 'Planning',
  roundState: { planned: '(komt nog)', open: '(nu open)', closed: '(gesloten)' },
  period: (from: string, to: string) => `${moment(from)} tot ${moment(to)}`,
  documents: 'Stand van de documenten',
  version: (label: string) => `Versie ${label} van`,
  downloads: 'Downloaden',
  search: 'Zoek in de punten',
  searchButton: 'Zoeken',
  filters: { theme: 'Thema', outcome: 'Uitkomst', kind: 'Soort partij', q: 'Zoekwoord' },
  openOutcome: 'Nog geen besluit',
  changedOnly: 'Veranderde de tekst',
  found: (total: string) => `${total} ${total === '1' ? 'punt' : 'punten'}`,
  noneFound: 'Geen punt past bij wat u zoekt.',
  themes: 'Thema’s:',
  about: (section: string) => `Gaat over ${/^[\d.]+$/.test(section) ? `paragraaf ${section}` : section}`,
  source: (kind: string, receivedOn: string) => `${kind}, ontvangen op ${day(receivedOn)}`,
  /** Of the public register. */
  public: {
    title: 'Openbare consultaties',
    lead: 'Hier leest u wat raden, adviesraden en aanbieders vonden van inkoopstukken, en wat ermee is gedaan.',
    none: 'Er is nu niets gepubliceerd.',
    published: (at: string) => `Gepubliceerd op ${moment(at)}`,
    row: (at: string, all: number) => `${points(all)}, gepubliceerd op ${day(at)}`,
    round: (title: string, at: string) => `${title}: gepubliceerd op ${moment(at)}.`,
    whole: (at: string) => `Gepubliceerd op ${moment(at)}. Wat daarna is besloten, staat er nog niet bij.`,
    counts: (all: number, decided: number, changed: number) =>
      `${points(all)}. Over ${figure(decided)} is een besluit genomen. ${changed === 1 ? '1 punt heeft' : `${figure(changed)} punten hebben`} de tekst veranderd.`,
    withheld: 'Namen van personen en vertrouwelijke passages zijn weggelaten. Het teken […] staat op hun plaats.',
    point: (number: number) => `Punt ${figure(number)}`,
    together: 'Samen beantwoord met',
    togetherMore: (left: number) => `en nog ${points(left)}`,
    unnamed: (kind: string) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}, zonder naam`,
    all: 'Alle punten van deze consultatie',
    address: 'Dit adres blijft gelden. U kunt ernaar verwijzen.',
    register: 'Openbaar register',
    formats: {
      csv: ['Tabel (csv)', 'voor een rekenprogramma'],
      json: ['Gegevens (json)', 'voor ontwikkelaars'],
      pdf: ['Document (pdf)', 'om te lezen en af te drukken'],
    },
  },
  /** Of the pages for councils. */
  councils: {
    title: 'Raden',
    lead: 'Per raad: wat de raad vroeg, wat ermee is gedaan en welke zin erdoor veranderde.',
    none: 'Er doen nog geen raden of adviesraden mee.',
    row: (all: number, decided: number) => (all ? `${points(all)}, waarvan ${figure(decided)} met een besluit` : 'nog geen punten'),
    heading: (party: string) => `Wat is er gedaan met de punten van ${party}?`,
    summary: (received: string | null, all: number, decided: number, changed: number) =>
      [
        received ? `De reactie is ontvangen op ${day(received)}. Daaruit kwamen ${points(all)}.` : 'Er is nog geen reactie ontvangen.',
        all ? `${decided === 1 ? '1 punt heeft' : `${figure(decided)} punten hebben`} een besluit.` : '',
        changed ? `${changed === 1 ? '1 punt heeft' : `${figure(changed)} punten hebben`} de tekst veranderd.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    jump: 'Ga naar punt',
    jumpHelp: 'Het nummer in de reactie: 1 is het eerste punt.',
    jumpButton: 'Ga',
    jumpUnknown: (number: string, last: number) => `Punt ${number} is er niet. De reactie heeft ${points(last)}.`,
    place: (place: number) => `Punt ${figure(place)}`,
    placeOf: (place: number, all: number) => `Punt ${figure(place)} van ${figure(all)}`,
    register: (number: number) => `Nummer ${figure(number)} in het register.`,
    more: 'Hoe dit besluit tot stand kwam',
    all: 'Alle punten van deze raad',
    noTheme: 'Nog geen thema',
    contents: 'Thema’s van deze raad',
    themeCount: (label: string, all: number) => `${label} (${figure(all)})`,
    downloads: {
      docx: ['Alle punten met antwoord', 'Word'],
      pdf: ['Alle punten met antwoord', 'pdf, om te lezen en af te drukken'],
      xlsx: ['Punten en antwoorden als tabel', 'Excel'],
    },
    published: 'Bekijk wat openbaar is',
  },
  /** Of the page on which a coordinator publishes. */
  publication: {
    title: 'Openbaar maken',
    lead: 'U publiceert de stand van dit moment. Iedereen kan die dan lezen, zonder account. Wat u later besluit, wordt pas openbaar als u opnieuw publiceert.',
    link: 'Openbaar maken',
    now: 'Nu openbaar',
    nothing: 'Er is nu niets openbaar.',
    scope: (round: string, all: number, at: string, by: string) =>
      `${round || 'De hele consultatie'}: ${points(all)}, ${moment(at)}, door ${by}`,
    look: 'Bekijk de openbare bladzijde',
    indexed: 'Zoekmachines mogen deze bladzijden tonen.',
    notIndexed: 'Zoekmachines mogen deze bladzijden niet tonen.',
    index: 'Laat zoekmachines toe',
    unindex: 'Weer zoekmachines',
    withdraw: 'Intrekken',
    withdrawAbout: (round: string) => `(${round || 'de hele consultatie'})`,
    reason: 'Waarom trekt u dit in?',
    reasonHelp: 'Dit komt in de geschiedenis.',
    preview: 'Wat u nu zou publiceren',
    previewOf: (round: string) => round || 'De hele consultatie',
    counts: (all: number, decided: number) => `${points(all)}, waarvan ${figure(decided)} met een besluit.`,
    leftOut: (value: number) => `${points(value)} ${value === 1 ? 'blijft' : 'blijven'} weg: helemaal vertrouwelijk.`,
    withheld: (value: number) => `In ${points(value)} ${value === 1 ? 'is' : 'zijn'} een of meer passages weggelaten.`,
    unnamed: (value: number) => `${points(value)} van personen, zonder hun naam.`,
    named: (value: number) => `Kijk ${value === 1 ? 'dit punt' : 'deze punten'} na: daarin staat misschien de naam van een persoon.`,
    form: 'Publiceren',
    what: 'Wat publiceert u?',
    whole: 'De hele consultatie',
    note: 'Toelichting voor lezers',
    noteHelp: 'Bijvoorbeeld: de stand na ronde 1. Deze tekst staat boven de openbare punten.',
    indexable: 'Zoekmachines mogen de openbare bladzijden tonen',
    button: 'Publiceer nu',
    history: 'Eerder gepubliceerd',
    ended: { withdrawn: 'ingetrokken', replaced: 'vervangen door een nieuwe publicatie' },
    endedAt: (because: string, at: string, by: string) => `${because} op ${moment(at)} door ${by}`,
  },
  /** Of the form on the page of a point. */
  confidential: {
    title: 'Vertrouwelijk',
    none: 'Niets van dit punt is als vertrouwelijk aangemerkt.',
    lead: 'Wat vertrouwelijk is, blijft weg uit alles wat openbaar wordt en uit de reactienota.',
    marked: (reason: string, by: string, at: string) => `${reason}, aangemerkt door ${by} op ${moment(at)}`,
    undo: 'Niet meer vertrouwelijk',
    add: 'Merk woorden aan als vertrouwelijk',
    words: 'Welke woorden?',
    wordsHelp: 'Neem ze letterlijk over uit het punt. Laat dit leeg als het hele punt vertrouwelijk is.',
    reason: 'Waarom?',
    reasons: { trade_secret: 'Bedrijfsgeheim', personal_data: 'Gegevens van een persoon', other: 'Iets anders' },
    button: 'Merk aan als vertrouwelijk',
  },
} as const;
