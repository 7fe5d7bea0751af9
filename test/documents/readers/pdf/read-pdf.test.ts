import type { ReadDocument } from '../../../../src/documents/readers/document.js';
import { readPdf } from '../../../../src/documents/readers/pdf/read-pdf.js';
import { describeWithMaterial, readMaterial } from '../../../support/material.js';
import { buildPdf, type PdfPage, pdfLines } from '../../../support/pdf-builder.js';

const kinds = ({ blocks }: ReadDocument) => blocks.map(({ kind, text }) => [kind, text]);

const texts = ({ blocks }: ReadDocument): string[] => blocks.map((block) => block.text);

const codes = ({ warnings }: ReadDocument): string[] => warnings.map((warning) => warning.code);

function mustHoldPositions({ text, blocks, comments }: ReadDocument): void {
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(block.start, block.end).endsWith(block.text)).toBe(true);
    for (const cell of block.cells ?? []) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
    end = block.end;
  }
  for (const comment of comments) expect(text.slice(comment.start, comment.end)).toBe(comment.anchor);
}

describe('reading a PDF without structure', () => {
  it('joins the lines of a paragraph and mends hyphens at their ends', async () => {
    const lines = [
      'Wij maken ons zorgen over de continuïteit van de hulpver-',
      'lening in onze kleine kernen, waar weinig aanbod is van'.padEnd(55),
      'enige omvang en de wachttijd lang.',
    ];
    const document = await readPdf(
      buildPdf([{ texts: [...pdfLines(70, 700, lines), ...pdfLines(70, 640, ['Daarom vragen wij om een regionaal plan.'])] }]),
    );
    expect(texts(document)).toEqual([
      'Wij maken ons zorgen over de continuïteit van de hulpverlening in onze kleine kernen, waar weinig aanbod is van enige omvang en de wachttijd lang.',
      'Daarom vragen wij om een regionaal plan.',
    ]);
    expect(document.blocks.map((block) => block.page)).toEqual([1, 1]);
    mustHoldPositions(document);
  });

  it('reads two short columns of running text as columns, not as a table', async () => {
    const left = [
      'De gemeenteraad heeft met be-',
      'langstelling kennisgenomen van het',
      'concept. De raad vraagt om een norm',
      'voor de wachttijden in hoofdstuk 3.',
    ];
    const right = ['Daarnaast maakt de raad zich', 'zorgen over de kosten. Wij advise-', 'ren om een plafond op te nemen.'];
    const document = await readPdf(buildPdf([{ texts: [...pdfLines(70, 740, left), ...pdfLines(320, 740, right)] }]));
    expect(kinds(document)).toEqual([
      [
        'paragraph',
        'De gemeenteraad heeft met belangstelling kennisgenomen van het concept. De raad vraagt om een norm voor de wachttijden in hoofdstuk 3.',
      ],
      ['paragraph', 'Daarnaast maakt de raad zich zorgen over de kosten. Wij adviseren om een plafond op te nemen.'],
    ]);
  });

  it('reads columns one after the other', async () => {
    const column = (name: string): string[] => Array.from({ length: 8 }, (_, at) => `${name} regel ${at + 1} van de lopende tekst hier`);
    const page: PdfPage = { texts: [...pdfLines(60, 700, column('Links')), ...pdfLines(320, 700, column('Rechts'))] };
    const { text } = await readPdf(buildPdf([page]));
    expect(text.indexOf('Links regel 8')).toBeLessThan(text.indexOf('Rechts regel 1'));
    expect(text.indexOf('Links regel 8')).toBeGreaterThan(-1);
  });

  it.each([3.5, 5, 6.5, 9])('reads columns whose baselines are %d points apart one after the other', async (apart) => {
    const column = (name: string): string[] => Array.from({ length: 9 }, (_, at) => `${name} regel ${at + 1} van de lopende tekst hier`);
    const page: PdfPage = {
      texts: [
        { x: 60, y: 760, text: 'Een kop over de hele breedte van beide kolommen van deze brief aan de raad, met nog wat woorden' },
        ...pdfLines(60, 700, column('Links')),
        ...pdfLines(320, 700 - apart, column('Rechts')),
        { x: 60, y: 520, text: 'Een slot over de hele breedte van beide kolommen van deze brief aan de raad, met nog wat woorden' },
      ],
    };
    const { text } = await readPdf(buildPdf([page]));
    const places = ['Een kop', 'Links regel 1', 'Links regel 9', 'Rechts regel 1', 'Rechts regel 9', 'Een slot'].map((words) =>
      text.indexOf(words),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it('reads columns with lines of their own height one after the other', async () => {
    const column = (name: string, count: number): string[] =>
      Array.from({ length: count }, (_, at) => `${name} regel ${at + 1} van de lopende tekst hier`);
    const texts = [...pdfLines(60, 700, column('Links', 12), 14), ...pdfLines(320, 700, column('Rechts', 14), 12)];
    const { text } = await readPdf(buildPdf([{ texts }]));
    expect(text.indexOf('Links regel 12')).toBeGreaterThan(-1);
    expect(text.indexOf('Links regel 12')).toBeLessThan(text.indexOf('Rechts regel 1'));
  });

  it('reads the cells of a table that stand at half height beside each other row by row', async () => {
    const rows = ['Tarief', 'Toegang', 'Vervoer', 'Wonen', 'Verblijf'].flatMap((name, at) => [
      { x: 60, y: 693 - at * 40, text: name },
      ...pdfLines(200, 700 - at * 40, [`${name} eerste regel van de cel die vol staat`, `${name} tweede regel van de cel die vol staat`]),
    ]);
    const { text } = await readPdf(buildPdf([{ texts: rows }]));
    expect(text.indexOf('Tarief tweede')).toBeLessThan(text.indexOf('Toegang'));
    expect(text.indexOf('Toegang tweede')).toBeLessThan(text.indexOf('Vervoer'));
  });

  it('finds headings by size and weight, list items by their bullets, and their levels', async () => {
    const document = await readPdf(
      buildPdf([
        {
          texts: [
            { x: 70, y: 760, text: 'Zienswijze', size: 18 },
            { x: 70, y: 730, text: '2.1 Toegang', size: 10, isBold: true },
            ...pdfLines(70, 710, ['De toegang is in de dorpen te ver weg, zo vinden veel van de inwoners.', 'Wij noemen twee dingen:']),
            { x: 80, y: 680, text: '•' },
            { x: 95, y: 680, text: 'een spreekuur in elk dorp' },
            { x: 80, y: 667, text: '•' },
            { x: 95, y: 667, text: 'vervoer voor wie dat nodig heeft' },
          ],
        },
      ]),
    );
    expect(document.blocks.map(({ kind, text, marker, level }) => [kind, text, marker, level])).toEqual([
      ['heading', 'Zienswijze', undefined, 1],
      ['heading', 'Toegang', '2.1', 2],
      ['paragraph', 'De toegang is in de dorpen te ver weg, zo vinden veel van de inwoners. Wij noemen twee dingen:', undefined, undefined],
      ['list_item', 'een spreekuur in elk dorp', '•', 0],
      ['list_item', 'vervoer voor wie dat nodig heeft', '•', 0],
    ]);
    expect(document.blocks[3]?.heading).toBe('2.1 Toegang');
    mustHoldPositions(document);
  });

  it('takes page numbers and running heads for furniture, and joins a paragraph over the page break', async () => {
    const page = (number: number, line: string): PdfPage => ({
      texts: [
        { x: 70, y: 810, text: 'Zienswijze gemeente Oosterveld' },
        ...pdfLines(70, 700, ['Een hele regel tekst die de bladspiegel vult tot aan de rand van', line]),
        { x: 290, y: 30, text: String(number) },
      ],
    });
    const document = await readPdf(buildPdf([page(1, 'Tweede regel die doorloopt op de'), page(2, 'Andere alinea.'), page(3, 'Einde.')]));
    const furniture = document.blocks.filter((block) => block.kind === 'furniture');
    expect(furniture.map((block) => block.text).sort()).toEqual([
      '1',
      '2',
      '3',
      'Zienswijze gemeente Oosterveld',
      'Zienswijze gemeente Oosterveld',
      'Zienswijze gemeente Oosterveld',
    ]);
    const running = await readPdf(
      buildPdf([
        { texts: pdfLines(70, 700, ['Wij vinden dat de regio meer moet doen']) },
        { texts: pdfLines(70, 780, ['aan preventie in de wijk.']) },
      ]),
    );
    expect(texts(running)).toEqual(['Wij vinden dat de regio meer moet doen aan preventie in de wijk.']);
  });

  it('reads a table with drawn borders cell by cell', async () => {
    const border = (x: number, y: number, width: number, height: number): string => `${x} ${y} ${width} ${height} re S`;
    const drawing = [60, 300].flatMap((x) => [700, 640].map((y) => border(x, y - 60, 240, 60))).join('\n');
    const document = await readPdf(
      buildPdf([
        {
          drawing,
          texts: [
            ...pdfLines(65, 690, ['Vraag', '']),
            ...pdfLines(305, 690, ['Antwoord', '']),
            ...pdfLines(65, 630, ['Is het tarief hoog', 'genoeg voor ons?']),
            ...pdfLines(305, 630, ['Ja. De berekening', 'staat in bijlage 7', 'van het beleid.']),
          ],
        },
      ]),
    );
    expect(document.blocks.map(({ kind, table, header, cells }) => [kind, table, header, cells?.map((cell) => cell.text)])).toEqual([
      ['table_row', 0, true, ['Vraag', 'Antwoord']],
      ['table_row', 0, undefined, ['Is het tarief hoog genoeg voor ons?', 'Ja. De berekening staat in bijlage 7 van het beleid.']],
    ]);
    mustHoldPositions(document);
  });

  it('reads a table that only white sets apart row by row', async () => {
    const rows = [
      ['Gemeente', 'Inwoners', 'Bedrag'],
      ['Oosterveld', '12.300', '45.000'],
      ['Westerveen', '8.100', '31.000'],
      ['Noordwolde', '4.400', '18.500'],
    ];
    const table = rows.flatMap(([one = '', two = '', three = ''], at) => [
      { x: 70, y: 700 - at * 14, text: one },
      { x: 220, y: 700 - at * 14, text: two },
      { x: 350, y: 700 - at * 14, text: three },
    ]);
    const { blocks } = await readPdf(buildPdf([{ texts: table }]));
    expect(blocks.map((block) => block.cells?.map((cell) => cell.text))).toEqual(rows);
  });

  it('gives annotations as comments on the words they are drawn over, and reads form fields where they stand', async () => {
    const document = await readPdf(
      buildPdf([
        {
          texts: [
            { x: 70, y: 700, text: 'Het tarief wordt elk jaar herzien.' },
            { x: 70, y: 650, text: 'Naam:' },
          ],
          annotations: [
            "/Subtype /Highlight /Rect [110 696 150 712] /QuadPoints [86 712 112 712 86 696 112 696] /T (Anna) /Contents (te laag) /M (D:20260302101200+01'00') /F 4",
            '/Subtype /Widget /FT /Tx /T (naam) /V (Dorpsraad Zuid) /Rect [120 646 300 662] /F 4',
            '/Subtype /Link /Rect [0 0 10 10] /A << /S /URI /URI (https://example.nl) >>',
          ],
        },
      ]),
    );
    expect(document.comments).toEqual([expect.objectContaining({ author: 'Anna', date: '2026-03-02T10:12:00+01:00', text: 'te laag' })]);
    expect(document.text).toContain('Naam: Dorpsraad Zuid');
    mustHoldPositions(document);
  });

  it('gives title and author as properties', async () => {
    const { properties } = await readPdf(
      buildPdf([{ texts: pdfLines(70, 700, ['Tekst van de brief']) }], { info: '/Title (Zienswijze) /Author (Griffie)' }),
    );
    expect(properties).toEqual({ title: 'Zienswijze', author: 'Griffie' });
  });

  it('says that a PDF without text is a scan', async () => {
    const document = await readPdf(buildPdf([{ drawing: '0 0 595 842 re f' }, { drawing: '10 10 200 200 re f' }]));
    expect([document.text, document.blocks, codes(document)]).toEqual(['', [], ['file-is-scan']]);
  });

  it('names the pages without text of a PDF that has some', async () => {
    const document = await readPdf(buildPdf([{ texts: pdfLines(70, 700, ['Wij stemmen in met het voorstel.']) }, {}]));
    expect(codes(document)).toEqual(['pages-without-text']);
  });

  it('refuses a protected and a damaged PDF by their own codes, and reads one that was cut off', async () => {
    const whole = buildPdf([{ texts: pdfLines(70, 700, ['Wij stemmen in met het voorstel.']) }]);
    await expect(readPdf(buildPdf([{}], { isEncrypted: true }))).rejects.toMatchObject({ code: 'file-encrypted' });
    await expect(readPdf(Buffer.from('%PDF-1.7 en verder niets'))).rejects.toMatchObject({ code: 'file-damaged' });
    expect((await readPdf(whole.subarray(0, whole.length - 20))).text).toBe('Wij stemmen in met het voorstel.');
  });

  it('leaves the built-in functions of the thread as they are', async () => {
    await readPdf(buildPdf([{}]));
    expect(Function.prototype.toString.call(Array.prototype.push)).toContain('[native code]');
  });
});

describeWithMaterial('reading the PDFs of the material', () => {
  let answers: ReadDocument;
  let policy: ReadDocument;
  beforeAll(async () => {
    answers = await readPdf(readMaterial('material/care-procurement/nota-van-inlichtingen-ggz.pdf'));
    policy = await readPdf(readMaterial('material/care-procurement/inkoopbeleid-ggz.pdf'));
  }, 60_000);

  it('tells questions and answers apart, each under its section', () => {
    const rows = answers.blocks.filter((block) => block.kind === 'table_row' && !block.header && block.cells?.length === 2);
    const pairs = rows.filter((row) => row.cells?.every((cell) => cell.text.length > 2));
    expect(pairs.length).toBeGreaterThan(200);
    expect(rows.length - pairs.length).toBeLessThan(15);
    const sections = new Set(pairs.map((row) => row.heading));
    expect(sections.size).toBeGreaterThan(50);
    expect([...sections].filter((section) => /^\d|paragraaf|Leeswijzer/.test(section ?? '')).length).toBeGreaterThan(sections.size * 0.9);
    const first = pairs[0];
    expect(first?.cells?.map((cell) => cell.text.slice(0, 20))).toEqual(['De tarief afslag op ', 'De NZa is verantwoor']);
    expect([first?.page, first?.heading]).toEqual([5, 'Leeswijzer']);
  });

  it('joins the rows that a page break cuts, and leaves out the header printed again', () => {
    const rows = answers.blocks.filter((block) => block.kind === 'table_row');
    const cut = rows.find((row) => row.text.includes('badkuip effect'));
    expect(cut?.cells?.[0]?.text).toContain('administratieve lasten komen te staan');
    expect(rows.filter((row) => /^\p{Ll}/u.test(row.cells?.[0]?.text ?? '')).length).toBeLessThan(5);
  });

  it('keeps page numbers apart, on every page of both', () => {
    for (const document of [answers, policy]) {
      const numbers = document.blocks.filter((block) => block.kind === 'furniture' && /^\d+$/.test(block.text));
      expect(numbers.length).toBeGreaterThan(50);
      expect(document.blocks.filter((block) => block.kind === 'paragraph' && /^\d+$/.test(block.text))).toEqual([]);
      mustHoldPositions(document);
    }
  });

  it('finds chapters, numbered sections, lists and footnotes of the policy document', () => {
    const headings = policy.blocks.filter((block) => block.kind === 'heading');
    expect(headings).toContainEqual(expect.objectContaining({ marker: '1.1.1', text: 'Drie inkoopdoelen', page: 10 }));
    expect(policy.blocks.filter((block) => block.kind === 'list_item').length).toBeGreaterThan(100);
    expect(policy.blocks.filter((block) => block.kind === 'footnote').length).toBeGreaterThan(3);
    expect(policy.text).not.toMatch(/\p{Ll}-\n\p{Ll}/u);
    expect(kinds(policy)[0]).toEqual(['heading', 'Aanvulling Inkoopbeleid Wlz Geestelijke Gezondheidszorg 2024-2026']);
  });
});
