import { count, day, figure, monthOf, percent } from '../format.js';

const points = (value: number): string => count(value, 'punt', 'punten');

/** The list of consultations, making one, and its dashboard. */
export const consultations = {
  list: {
    title: 'Consultaties',
    new: 'Nieuwe consultatie',
    none: 'U hebt nog geen consultatie.',
    noneMaker: 'Maak de eerste aan',
    noneReader: 'Vraag de coördinator om u toe te voegen.',
    caption: 'Uw consultaties',
    columns: {
      title: 'Consultatie',
      period: 'Open',
      parties: 'Partijen',
      reactions: 'Reacties',
      points: 'Punten',
      undecided: 'Zonder besluit',
    },
    states: { planned: 'begint nog', open: 'open', closed: 'gesloten' },
  },
  period: (opensOn: string, closesOn: string) => `${day(opensOn)} tot en met ${day(closesOn)}`,
  daysLeft: (days: number) => (days === 0 ? 'laatste dag' : count(days, 'dag open', 'dagen open')),
  form: {
    title: 'Nieuwe consultatie',
    lead: 'U kunt alles later nog wijzigen.',
    name: 'Titel',
    nameHelp: 'Zoals partijen de inkoop kennen, bijvoorbeeld: Inkoop jeugdhulp 2029.',
    opensOn: 'Open vanaf',
    closesOn: 'Open tot en met',
    closesHelp: 'Op die dag kunnen partijen tot 23.59 uur reageren.',
    questions: 'Vragen aan de partijen',
    questionsHelp: 'Eén vraag per regel. Weerklank nummert ze.',
    municipalities: 'Gemeenten die meedoen',
    municipalitiesHelp: 'Eén naam per regel, bijvoorbeeld: Dronten.',
    municipalityAdd: 'Gemeente toevoegen',
    button: 'Consultatie maken',
  },
  roadmap: {
    title: 'Stappenplan',
    lead: 'Van een lege consultatie tot een verantwoording voor iedereen. Nieuw hier? Loop de stappen langs.',
    done: 'klaar',
    toDo: 'nog niet gedaan',
    left: (things: number) => `nog ${figure(things)}`,
    guide: 'Lees de handleiding voor de werkgroep',
    steps: {
      parties: {
        title: 'Partijen toevoegen',
        text: 'Wie vraagt u om een reactie? Plak een lijst uit een rekenblad, en nodig de partijen uit met een link.',
      },
      documents: {
        title: 'Documenten klaarzetten',
        text: 'Zet de versie neer waarover u reacties vraagt. Bij een volgende versie ziet u wat er veranderde.',
      },
      reactions: {
        title: 'Reacties inlezen',
        text: 'Sleep brieven, mails en verslagen naar de bladzijde. Weerklank bewaart het origineel en verdeelt de tekst in punten.',
      },
      proposals: { title: 'Voorstellen nakijken', text: 'Klopt het waar een punt begint en eindigt? Splits, voeg samen, en zeg akkoord.' },
      themes: {
        title: 'Indelen',
        text: 'Bevestig per punt het voorgestelde thema. Hoe meer u bevestigt, hoe beter de voorstellen worden.',
      },
      bundles: { title: 'Bundelen', text: 'Zeggen partijen hetzelfde? Bundel die punten en beantwoord ze in één keer.' },
      decisions: { title: 'Besluiten', text: 'Kies per punt een uitkomst en schrijf waarom. Met een bijeenkomst kan het samen.' },
      changes: {
        title: 'Laten zien wat er veranderde',
        text: 'Zet de nieuwe versie neer en koppel elke wijziging aan de punten waar zij door komt.',
      },
      publication: {
        title: 'Verantwoorden',
        text: 'Haal de reactienota op, en maak de stand openbaar voor partijen, raden en ieder ander.',
      },
    },
  },
  dashboard: {
    add: 'Reacties toevoegen',
    download: 'Reactienota (docx)',
    lead: (round: string | null, opensOn: string, closesOn: string) =>
      `${round ? `${round}. ` : ''}Open van ${day(opensOn)} tot en met ${day(closesOn)}.`,
    tiles: {
      label: 'Stand van zaken',
      daysLeft: (days: number) => (days === 1 ? 'dag open' : 'dagen open'),
      daysUntil: (days: number) => (days === 1 ? 'dag tot de start' : 'dagen tot de start'),
      until: (closesOn: string) => `tot en met ${day(closesOn)}`,
      from: (opensOn: string) => `open vanaf ${day(opensOn)}`,
      closed: 'gesloten',
      closedOn: (closesOn: string) => `sinds ${day(closesOn)}`,
      silent: (parties: number) => (parties === 1 ? 'partij nog stil' : 'partijen nog stil'),
      reacted: (reacted: number, all: number) => `${figure(reacted)} van ${figure(all)} ${reacted === 1 ? 'heeft' : 'hebben'} gereageerd`,
      withoutTheme: 'zonder thema',
      undecided: 'zonder besluit',
      ofPoints: (all: number) => `van ${points(all)}`,
      pending: 'nog te verwerken',
      pendingHelp: 'besluit zonder wijziging',
      unexplained: 'nog te verklaren',
      unexplainedHelp: 'wijziging zonder punt of reden',
      carried: 'verdere uitwerking',
      carriedHelp: 'blijft open werk',
    },
    steps: {
      title: (all: number) => `${points(all)}, stap voor stap`,
      decided: (decided: number, share: number) => `${figure(decided)} besloten, dat is ${percent(share)}`,
    },
    heat: {
      title: 'Wie noemt welk thema?',
      region: 'Tabel met thema’s en soorten partijen',
      caption: 'Aantal punten per thema en soort partij. Een punt met twee thema’s telt twee keer.',
      theme: 'Thema',
      total: 'Totaal',
      help: 'Hoe donkerder, hoe meer punten. Kies een getal om de punten te zien.',
      none: 'Hier ziet u wie welk thema noemt, zodra punten een thema hebben.',
      noneLink: 'Deel punten in',
      cell: (points: string, theme: string, kind: string) => `${points} over ${theme}, ${kind}`,
    },
    intake: {
      title: 'Wanneer kwamen de reacties?',
      week: (monday: string) => `week van ${monday}`,
      month: (first: string) => monthOf(first),
    },
    outcomes: {
      title: 'Uitkomsten tot nu toe',
      none: 'Er is nog niets besloten.',
      noneLink: 'Bekijk de punten zonder besluit',
      note: (decided: number, carried: number) =>
        carried
          ? `Over ${points(decided)} is besloten. ${points(carried)} ‘bij verdere uitwerking’ ${carried === 1 ? 'blijft open werk tot een volgende versie het noemt' : 'blijven open werk tot een volgende versie ze noemt'}.`
          : `Over ${points(decided)} is besloten.`,
    },
    silent: {
      title: 'Nog stil',
      of: (silent: number, all: number) => `${figure(silent)} van ${count(all, 'partij', 'partijen')}`,
      none: 'Alle partijen hebben gereageerd.',
      noParties: 'Er zijn nog geen partijen.',
      addParties: 'Voeg partijen toe',
      all: (silent: number) => `Alle ${figure(silent)} stille partijen`,
    },
    downloads: {
      title: 'Meenemen',
      word: 'Word',
      excel: 'Excel',
      nota: 'Reactienota',
      table: 'Alle punten als tabel',
      more: 'Alle rapportages',
    },
    empty: {
      title: 'Nog geen reacties',
      text: 'Voeg een brief, e-mail of tabel toe. Weerklank leest het bestand en stelt voor hoe het in punten valt.',
      link: 'Reacties toevoegen',
      reader: 'Zodra de werkgroep reacties heeft ingelezen, ziet u hier de stand van zaken.',
    },
  },
} as const;
