import { count, figure, list, percent } from '../format.js';

/** Giving themes to one point after another. */
export const tagging = {
  title: 'Snel indelen',
  link: 'Snel indelen',
  progress: (remaining: number, right: number) =>
    `Nog ${count(remaining, 'punt', 'punten')} zonder thema. Bij ongeveer ${figure(right)} daarvan klopt het voorstel waarschijnlijk.`,
  order: 'U krijgt eerst de punten waarvan Weerklank het meeste leert.',
  point: (number: number) => `Punt ${figure(number)}`,
  whole: 'Bekijk het hele punt',
  proposed: (labels: readonly string[]) => `Ja: ${list(labels)}`,
  only: (label: string, confidence: number) => `${label} ${percent(confidence)}`,
  onlyAbout: 'alleen dit thema',
  choose: 'Eén thema',
  nothing: 'Weerklank heeft geen voorstel voor dit punt.',
  none: 'Geen van deze',
  skip: 'Sla over',
  other: 'Kies een ander thema',
  pick: 'Thema',
  pickFirst: 'Kies een thema',
  give: 'Geef dit thema',
  last: (number: number, labels: readonly string[]) =>
    labels.length ? `Punt ${figure(number)} kreeg ${list(labels)}.` : `Punt ${figure(number)} bleef zonder thema.`,
  undo: 'Maak ongedaan',
  done: 'Alle punten hebben een thema.',
  doneSkipped: (skipped: number) => `Er zijn nog punten zonder thema. U sloeg er ${figure(skipped)} over.`,
  again: 'Begin opnieuw met de overgeslagen punten',
  back: 'Naar de punten',
  service: {
    title: 'Voorstellen van de eigen dienst',
    lead: (host: string) =>
      `Deze installatie kan ook ${host} om voorstellen vragen. Dan gaan de woorden van punten zonder thema daarheen, zonder naam van de partij. Punten met een vertrouwelijke passage gaan niet mee. Bij elk voorstel staat dat het van die dienst komt.`,
    button: 'Vraag de eigen dienst',
    busy: 'De dienst wordt nu gevraagd. De voorstellen komen er vanzelf bij.',
  },
  preview: {
    title: 'Voorstellen bevestigen',
    lead: (points: number, chosen: number, minimum: number) =>
      `Van de ${figure(chosen)} gekozen punten ${points === 1 ? 'krijgt er 1' : `krijgen er ${figure(points)}`} een thema${minimum ? `, vanaf ${percent(minimum)} zekerheid` : ''}. Haal het vinkje weg bij wat niet klopt.`,
    confirm: 'Bevestig deze voorstellen',
    nothing: 'Geen van de gekozen punten heeft zo’n zeker voorstel.',
  },
  keys: {
    label: 'Toetsen voor indelen',
    accept: 'ja',
    one: 'alleen dat thema',
    none: 'geen',
    other: 'ander thema',
    skip: 'sla over',
    undo: 'ongedaan',
  },
} as const;
