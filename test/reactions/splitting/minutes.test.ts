import { docx, paragraph, table } from '../../support/docx.js';
import { readDocx } from '../../../src/documents/readers/docx/docx.js';
import { splitIntoPoints } from '../../../src/reactions/splitting/split.js';
import { expectTiling, noPointsOf, readLines, splitLines, textsOf } from '../../support/splitting.js';

const said = (text: string) => {
  const proposal = splitLines(text);
  expectTiling(readLines(text).text, proposal);
  return proposal.points.map((one) => [one.speaker, one.party, one.text, one.history?.answer]);
};
const lines = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');

const present = [
  'Aanwezig namens de regio: Karin de Boer (gemeente Epe), Tom Visser (werkgroep inkoop)',
  'Aanwezig namens aanbieders: Petra Smit (Zorggroep Lindehof), Hans Bakema (Praktijk De Brug)',
];

describe('in minutes', () => {
  it('what the organiser replies is the answer of the point before it, and no point of the party', () => {
    const text = lines(
      'Verslag marktconsultatie',
      ...present,
      'Petra Smit vraagt of reistijd in het tarief is opgenomen.',
      'Antwoord gemeente: reistijd wordt in het onderzoek meegenomen.',
      'Hans: De indexatie loopt achter bij de cao.',
      'Reactie van de werkgroep: De indexatie volgt de cao.',
      'Dat gebeurt met een jaar vertraging.',
      'Petra: Kan de vertraging korter?',
      'Karin: Dat nemen we mee naar het bestuur.',
      'Hans: De toegang via het wijkteam duurt te lang.',
      'De werkgroep geeft aan dat er een norm komt.',
    );
    expect(said(text).map(([, , words, answer]) => [words, answer])).toEqual([
      ['Petra Smit vraagt of reistijd in het tarief is opgenomen.', 'reistijd wordt in het onderzoek meegenomen.'],
      ['De indexatie loopt achter bij de cao.', 'De indexatie volgt de cao. Dat gebeurt met een jaar vertraging.'],
      ['Kan de vertraging korter?', 'Dat nemen we mee naar het bestuur.'],
      ['De toegang via het wijkteam duurt te lang.', 'De werkgroep geeft aan dat er een norm komt.'],
    ]);
    const kept = noPointsOf(readLines(text).text, splitLines(text));
    expect(kept).toContain('already_answered: Karin: Dat nemen we mee naar het bestuur.');
    expect(kept.filter((line) => line.startsWith('already_answered')).length).toBeGreaterThan(2);
  });

  it('what a party says in the same paragraph, behind the reply, stays a point', () => {
    const text = lines(
      'Verslag marktconsultatie',
      ...present,
      'Petra Smit vraagt of reistijd in het tarief is opgenomen.',
      'De gemeente antwoordt dat dit zo is. Hans Bakema (Praktijk De Brug) vraagt of dat ook voor groepen geldt.',
    );
    expect(said(text)).toEqual([
      ['Petra Smit', 'Zorggroep Lindehof', expect.stringContaining('reistijd'), 'De gemeente antwoordt dat dit zo is.'],
      ['Hans Bakema (Praktijk De Brug)', 'Praktijk De Brug', expect.stringContaining('groepen'), undefined],
    ]);
  });

  it('a municipality with its name is a party, and so is everybody where only the working group was there', () => {
    const text = lines(
      'Verslag werkgroep',
      'Aanwezig: Karin de Boer (werkgroep), Tom Visser (werkgroep)',
      'Karin: De wachttijden zijn te lang.',
      'Tom: Het tarief dekt de kosten niet.',
      'Karin: Dat geldt ook voor vervoer.',
      'De gemeente Urk geeft aan dat de norm te hoog is.',
    );
    expect(said(text).map(([speaker]) => speaker)).toEqual(['Karin', 'Tom', 'Karin', 'Karin']);
  });

  it('somebody whom the list puts on the side of the organiser answers by a verb of saying too, also within a paragraph', () => {
    const text = lines(
      'Verslag raadsbijeenkomst',
      'Aanwezig: mevrouw A. Jonker (Wmo-raad Urk), de heer P. Bakema (Stichting Veldlicht), Lisa Vos (beleidsadviseur)',
      'Mevrouw Jonker mist aandacht voor vervoer.',
      'Lisa Vos licht toe dat dit in mei gebeurt.',
      'De heer Bakema vraagt naar de norm. Lisa Vos geeft aan dat die volgt. Mevrouw Jonker wil vooraf meelezen.',
      'Reactie: Dat gaat gebeuren.',
    );
    expect(said(text)).toEqual([
      ['Mevrouw Jonker', 'Wmo-raad Urk', 'Mevrouw Jonker mist aandacht voor vervoer.', 'Lisa Vos licht toe dat dit in mei gebeurt.'],
      ['De heer Bakema', 'Stichting Veldlicht', 'De heer Bakema vraagt naar de norm.', 'Lisa Vos geeft aan dat die volgt.'],
      ['Mevrouw Jonker', 'Wmo-raad Urk', 'Mevrouw Jonker wil vooraf meelezen.', 'Dat gaat gebeuren.'],
    ]);
  });

  it('a question of the organiser is no point', () => {
    const text = lines(
      'Verslag marktconsultatie',
      ...present,
      'Karin: Hoe kijkt u aan tegen de looptijd?',
      'Petra: Acht jaar is te lang voor kleine aanbieders.',
      'Hans: Vier jaar past beter.',
    );
    expect(textsOf(splitLines(text))).toEqual(['Acht jaar is te lang voor kleine aanbieders.', 'Vier jaar past beter.']);
    expect(noPointsOf(readLines(text).text, splitLines(text))).toContain('question_text: Karin: Hoe kijkt u aan tegen de looptijd?');
  });

  it('first names before a colon are speakers when they come back as turns, without a list of who was there', () => {
    const turns = [
      'Anna: Wij vinden de tarieven te laag voor kleine instellingen.',
      'Bart: De wachttijd loopt op.',
      'Anna: Ook de administratie is zwaar.',
      'Cor: Onze medewerkers vertrekken.',
      'Bart: Maak de indicatie langer geldig.',
    ];
    for (const head of ['Gespreksverslag aanbieders', 'Aanbieders aan het woord'])
      expect(said(lines(head, ...turns)).map(([speaker]) => speaker)).toEqual(['Anna', 'Bart', 'Anna', 'Cor', 'Bart']);
  });

  it('subjects before a colon are nobody, however often they come back', () => {
    const subjects = [
      'Knelpunt: de tarieven zijn te laag.',
      'Oplossing: verhoog ze.',
      'Wonen: er is te weinig.',
      'Knelpunt: het wonen is duur.',
    ];
    const text = lines('Verslag van onze reactie', ...subjects, 'Oplossing: bouw meer.', 'Wonen: bouw ook voor jongeren.');
    expect(said(text).every(([speaker]) => speaker === undefined)).toBe(true);
  });

  it('a list of who was there in a table, or a line for each, tells whose words a speaker says', () => {
    const rows = table([
      ['Naam', 'Organisatie'],
      ['Petra Smit', 'Zorggroep Lindehof'],
      ['H. Bakema', 'Praktijk De Brug'],
    ]);
    const turns = ['Smit: De tarieven zijn te laag.', 'Bakema: De wachttijd loopt op.', 'Smit: Ook de reistijd telt.'];
    const inTable = docx(
      [paragraph('Verslag bijeenkomst'), paragraph('Aanwezig:'), rows, ...turns.map((turn) => paragraph(turn))].join(''),
    );
    const expected = ['Zorggroep Lindehof', 'Praktijk De Brug', 'Zorggroep Lindehof'];
    expect(splitIntoPoints(readDocx(inTable)).points.map(({ party }) => party)).toEqual(expected);
    const inLines = lines('Verslag bijeenkomst', 'Aanwezig:', '- Petra Smit, Zorggroep Lindehof\n- H. Bakema – Praktijk De Brug', ...turns);
    expect(said(inLines).map(([, party]) => party)).toEqual(expected);
  });

  it('a political party or a role beside a name is nobody’s organisation', () => {
    const text = lines(
      'Verslag raadsavond',
      'De heer Pietersen (D66): De looptijd kan korter.',
      'Mevrouw Van Loon (PvdA): Er is meer preventie nodig.',
      'Mevrouw Jonker (raadslid): De raad wil eerder meepraten.',
    );
    expect(said(text).map(([, party]) => party)).toEqual([undefined, undefined, undefined]);
  });
});
