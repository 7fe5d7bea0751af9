import { oppositionOf, stanceOf } from '../../src/bundles/stance.rules.js';

const opposed = (one: string, other: string): boolean => oppositionOf(stanceOf(one), stanceOf(other)) !== undefined;

const forOpenHouse = [
  'Open House behouden.',
  'Wij zijn voorstander van Open House.',
  'Ga door met Open House.',
  'De raad steunt de keuze voor Open House, omdat gezinnen dan iets te kiezen hebben.',
  'Wij zijn tegen het afschaffen van Open House.',
  'Houd vast aan het Open House-model.',
  'Schaf Open House niet af.',
  'Wij hebben geen bezwaar tegen Open House.',
  'Open House? Daar stemmen wij mee in.',
];
const againstOpenHouse = [
  'Wij wijzen Open House af.',
  'Geen Open House.',
  'Stop met Open House.',
  'Schaf het Open House-model af.',
  'Wij zijn tegenstander van Open House.',
  'De fractie is niet akkoord met Open House.',
  'Wij pleiten voor het loslaten van Open House; de regie gaat anders verloren.',
  'Open House is onwenselijk, want honderd contracten zijn niet te beheren.',
  'Wij stemmen niet in met Open House.',
  'Wij willen Open House niet behouden.',
];

describe('points that want the opposite', () => {
  it.each(forOpenHouse.flatMap((one) => againstOpenHouse.map((other) => [one, other] as const)))('are: %s / %s', (one, other) => {
    expect(opposed(one, other)).toBe(true);
    expect(opposed(other, one)).toBe(true);
  });

  it.each([
    ['Verhoog de tarieven voor dagbehandeling.', 'De tarieven voor dagbehandeling moeten omlaag.'],
    ['De tarieven voor verblijf zijn te laag.', 'De tarieven voor verblijf zijn te hoog.'],
    ['Wij willen meer toezicht op aanbieders.', 'Er is minder toezicht op aanbieders nodig.'],
    ['Maak de looptijd van de overeenkomst langer.', 'De looptijd van de overeenkomst moet korter.'],
    ['Een tariefverlaging is nodig.', 'Wij vragen om hogere tarieven.'],
    ['Stel de bonus verplicht, en maak de eisen strenger.', 'Wij willen soepelere eisen voor kleine praktijken.'],
    ['Cliëntondersteuning moet verplicht worden.', 'Cliëntondersteuning moet vrijwillig blijven.'],
    ['Kleine aanbieders worden uitgesloten van de toelating.', 'Kleine aanbieders worden niet uitgesloten van de toelating.'],
    ['De evaluatie komt eerder dan het besluit over verlengen.', 'De evaluatie komt later dan het besluit over verlengen.'],
    ['Geen winstplafond voor aanbieders.', 'Wij willen een winstplafond invoeren.'],
    ['Geen eigen bijdrage voor ouders.', 'Vraag ouders om een hogere bijdrage.'],
    ['Neem een leveringsplicht op.', 'Schrap de leveringsplicht.'],
  ])('are: %s / %s', (one, other) => {
    expect(opposed(one, other)).toBe(true);
    expect(opposed(other, one)).toBe(true);
  });

  it.each(forOpenHouse.flatMap((one, at) => forOpenHouse.slice(at + 1).map((other) => [one, other] as const)))(
    'are not, where both are for: %s / %s',
    (one, other) => expect(opposed(one, other)).toBe(false),
  );

  it.each(againstOpenHouse.flatMap((one, at) => againstOpenHouse.slice(at + 1).map((other) => [one, other] as const)))(
    'are not, where both are against: %s / %s',
    (one, other) => expect(opposed(one, other)).toBe(false),
  );

  it.each([
    ['Verhoog de tarieven.', 'Verlaag de administratieve lasten.'],
    ['Niet alleen aanbieders moeten meedoen, ook ouders.', 'Aanbieders moeten meedoen, en ook ouders.'],
    ['Minder regels en meer tijd voor het kind.', 'Meer tijd voor het kind en minder regels.'],
    ['De wachttijden zijn te lang.', 'Verkort de wachttijden.'],
    ['Het tarief is te laag.', 'Wij vragen om een hoger tarief.'],
    ['Geen aanbesteding, maar Open House.', 'Kies voor Open House.'],
    ['Wij zijn niet tegen Open House.', 'Open House behouden.'],
    ['Verlaag de tarieven niet.', 'De tarieven moeten niet omlaag.'],
    ['Kinderen houden hun hulpverlener.', 'Kinderen houden hun hulpverlener. Dat mag niet duurder worden.'],
    ['De gemeente wil meer hulp inkopen.', 'De gemeente koopt geen hulp in zonder contract.'],
    ['', ''],
    ['Geen opmerkingen.', 'Wij hebben opmerkingen over de planning.'],
  ])('are not: %s / %s', (one, other) => {
    expect(opposed(one, other)).toBe(false);
    expect(opposed(other, one)).toBe(false);
  });

  it('say what both are about, and who is for it', () => {
    const found = oppositionOf(stanceOf('Stop met Open House.'), stanceOf('Open House behouden.'));
    expect(found).toEqual({ about: ['oop', 'house'], firstIsFor: false });
  });

  it('are not, where somebody only points something out', () => {
    expect(opposed('Wij wijzen u op de vertrouwde hulpverlener.', 'Behoud de vertrouwde hulpverlener.')).toBe(false);
  });
});
