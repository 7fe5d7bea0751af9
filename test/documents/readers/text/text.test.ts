import type { Block, ReadDocument } from '../../../../src/documents/readers/document.js';
import { readText } from '../../../../src/documents/readers/text/text.js';

const read = (text: string): ReadDocument => readText(new TextEncoder().encode(text), 'reactie.txt') as ReadDocument;
const shown = (text: string): readonly string[] =>
  read(text).blocks.map(({ kind, marker, text: words }) => `${kind}${marker ? ` ${marker}` : ''}: ${words}`);

/** Prose in lines of about seventy characters, as a letter is wrapped. */
const wrapped =
  'Wij hebben het concept met belangstelling gelezen en met ouders in onze\ngemeente besproken. Zij vinden vooral dat de wachttijden korter moeten\nworden, en dat één persoon hun vragen beantwoordt.';

describe('a plain text', () => {
  it('keeps its text as it is, with positions that point into it', () => {
    const text = `Kopje\r\n\r\n${wrapped}\r\n`;
    const document = read(text);
    expect(document.text).toBe(text);
    expect(document.blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['Kopje', wrapped]);
  });

  it('joins wrapped lines', () => {
    expect(shown(wrapped)).toEqual([`paragraph: ${wrapped.replaceAll('\n', ' ')}`]);
  });

  it('joins lines that have an empty line between each of them', () => {
    expect(shown(wrapped.replaceAll('\n', '\n\n'))).toEqual([`paragraph: ${wrapped.replaceAll('\n', ' ')}`]);
  });

  it('sees a short line above text as a heading, with or without an empty line', () => {
    expect(shown(`Toegang tot hulp\n${wrapped}\n\nKOSTEN\n\n${wrapped}`).map((line) => line.slice(0, 25))).toEqual([
      'heading: Toegang tot hulp',
      'paragraph: Wij hebben het',
      'heading: KOSTEN',
      'paragraph: Wij hebben het',
    ]);
  });

  it('gives each block the heading it stands under', () => {
    const { blocks } = read(`Toegang\n\n- Eerste punt.\n\nKosten\n\n- Tweede punt.\n`);
    expect(blocks.map(({ heading }) => heading)).toEqual([undefined, 'Toegang', undefined, 'Kosten']);
  });

  it('takes no date, greeting, address or signature for a heading', () => {
    const { blocks } = read(
      `Veenmeer, 3 maart 2026\n\nGeachte raad,\n\n${wrapped}\n\nPostbus 12\n\nMet vriendelijke groet\n\nde griffier\n\nA. Smit\n`,
    );
    expect(blocks.filter(({ kind }) => kind === 'heading')).toEqual([]);
  });

  it.each([
    ['-', '- '],
    ['–', '– '],
    ['•', '• '],
    ['•', '•'],
    ['*', '*  '],
    ['\uf0b7', '\uf0b7\t'],
    ['o', 'o  '],
    ['➢', '➢ '],
    ['☐', '☐ '],
    ['a)', 'a) '],
    ['1.', '1. '],
    ['(1)', '(1) '],
    ['(i)', '(i) '],
    ['1.1', '1.1 '],
    ['Vraag 1:', 'Vraag 1: '],
  ])('knows the marker %s', (marker, printed) => {
    const { blocks } = read(`${printed}De wachttijden moeten korter worden voor alle kinderen.\n`);
    expect(blocks.map((block) => [block.kind, block.marker, block.text])).toEqual([
      ['list_item', marker, 'De wachttijden moeten korter worden voor alle kinderen.'],
    ]);
  });

  it('takes a year, an amount or a dash at the start of a wrapped line for no marker', () => {
    const text =
      'De nieuwe contracten gaan in het hele land op dezelfde dag in, op 1 januari\n2027. De raad vindt dat laat, en wil dat de aanbieders die nu al hulp bieden\n– ook de kleine – tot die tijd kunnen doorwerken met een budget van\n1.500 euro per gezin.';
    expect(shown(text)).toEqual([`paragraph: ${text.replaceAll('\n', ' ')}`]);
  });

  it('tells numbered headings from numbered items', () => {
    expect(shown(`1. Toegang\n\n${wrapped}\n\n2. Kosten\n\n${wrapped}`).map((line) => line.split(':')[0])).toEqual([
      'heading 1.',
      'paragraph',
      'heading 2.',
      'paragraph',
    ]);
    expect(shown('1. Meer preventie\n2. Kortere wachttijden\n3. Kleinere aanbieders').map((line) => line.split(':')[0])).toEqual([
      'list_item 1.',
      'list_item 2.',
      'list_item 3.',
    ]);
  });

  it('nests items by their indent and by their bullet', () => {
    const levels = (text: string) => read(text).blocks.map(({ level }) => level);
    expect(levels('- een punt van zorg\n  - een deel daarvan\n  - nog een deel\n- een tweede punt\n')).toEqual([0, 1, 1, 0]);
    expect(levels('• een punt van zorg\no  een deel daarvan\n• een tweede punt\n')).toEqual([0, 1, 0]);
  });

  it('goes on with a bullet over an empty line when its sentence did not end', () => {
    expect(
      shown('- Leg vast wat er gebeurt wanneer een aanbieder stopt en een gezin nog geen\n\nnieuwe hulp heeft gevonden.\n- Evalueer.'),
    ).toEqual([
      'list_item -: Leg vast wat er gebeurt wanneer een aanbieder stopt en een gezin nog geen nieuwe hulp heeft gevonden.',
      'list_item -: Evalueer.',
    ]);
  });

  it('mends a word broken over two lines, by what the text itself writes', () => {
    expect(
      shown(
        'De zorg-\naanbieder en de jeugd-\nen opvoedhulp voor 18-\njarigen in Midden-\nNederland, met sociaal-\nemotionele hulp van de GGZ-\ninstelling.',
      ),
    ).toEqual([
      'paragraph: De zorgaanbieder en de jeugd- en opvoedhulp voor 18-jarigen in Midden-Nederland, met sociaal-emotionele hulp van de GGZ-instelling.',
    ]);
    expect(shown('Onze ouder-kindgroep is goed. De ouder-\nkindgroep blijft.')).toEqual([
      'paragraph: Onze ouder-kindgroep is goed. De ouder-kindgroep blijft.',
    ]);
  });

  it('leaves soft hyphens and zero-width characters out of the words', () => {
    expect(shown('Jeugd\u00adhulp\u200b is er voor ge\u00ad\nzinnen.')).toEqual(['paragraph: Jeugdhulp is er voor gezinnen.']);
  });

  it('sets page numbers and running heads apart, and keeps a heading that comes back', () => {
    const page = (number: number, words: string) => `Raad Veenmeer, zienswijze\n\nKosten\n\n${words}\n\nbladzijde ${number} van 3\n\f`;
    const { blocks } = read(page(1, 'Houd ze laag.') + page(2, 'Maak ze zichtbaar.') + page(3, 'Vergelijk ze elk jaar.'));
    const furniture = blocks.filter(({ kind }: Block) => kind === 'furniture').map(({ text }) => text);
    expect(furniture.filter((text) => text.startsWith('bladzijde'))).toHaveLength(3);
    expect(furniture.filter((text) => text.startsWith('Raad Veenmeer'))).toHaveLength(3);
    expect(blocks.map(({ page: number }) => number)).toContain(3);
  });

  it('sees the mail below as quoted', () => {
    const { blocks } = read('Akkoord wat ons betreft.\n\n> Beste Anna,\n> wat vind je ervan?\n');
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'Akkoord wat ons betreft.'],
      ['quoted', 'Beste Anna,\nwat vind je ervan?'],
    ]);
  });

  it('is empty when it holds white space only', () => {
    expect(read('').blocks).toEqual([]);
    expect(read(' \r\n\t\f').blocks).toEqual([]);
  });

  it('is never read in time that grows as the square of its length: that would take many minutes here', () => {
    for (const part of ['woord ', '- punt\n', 'Kopje\n\n', '\n', 'a\u00ad', 'Kop\n\ntekst die doorloopt\n\f', '1. ']) {
      const started = performance.now();
      read(part.repeat(150_000));
      expect(performance.now() - started).toBeLessThan(60_000);
    }
  }, 420_000);
});
