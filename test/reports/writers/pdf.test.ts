import { buildCouncilAnnex, buildReactienota } from '../../../src/reports/report.rules.js';
import { writePdf } from '../../../src/reports/writers/pdf.js';
import { readPdf } from '../../support/pdf-text.js';
import { council, hostileRows, hostileSubject, hostileTexts, manyRows, sampleRows, sourceRow, subject } from '../../support/reports.js';

/** Text without what the typesetter puts in: line ends, hyphens before them, places where a word may break. */
const bare = (text: string): string => text.replace(/-\n|[\s\u200b]/g, '');
const claim = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('pdfuaid:part>1<');

describe('the reactienota as PDF', () => {
  it('is tagged by PDF/UA-1, in Dutch, with its title', async () => {
    const bytes = await writePdf(buildReactienota(subject, sampleRows), {});
    expect(claim(bytes)).toBe(true);
    expect(await readPdf(bytes)).toMatchObject({ isTagged: true, title: 'Reactienota – Inkoop jeugdhulp 2028', language: 'nl-NL' });
  });

  it('tells a screen reader what is a heading, a table and the head of a column', async () => {
    const { roles } = await readPdf(await writePdf(buildReactienota(subject, sampleRows), {}));
    const all = roles.flat();
    expect(all.filter((role) => role === 'H1')).toHaveLength(3);
    expect(new Set(all)).toEqual(new Set([...all, 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD', 'P']));
  });

  it('has every fact of every point', async () => {
    const { pages } = await readPdf(await writePdf(buildReactienota(subject, sampleRows), {}));
    const text = bare(pages.join('\n'));
    for (const fact of [
      'Stichting De Brug',
      'Inbreng uit de markt',
      '9 oktober 2026, e-mail',
      'Hoe worden de tarieven elk jaar bijgesteld?',
      'Meegenomen bij verdere uitwerking',
      'U vraagt om één aanspreekpunt. Dat staat nu in de tekst.',
      'Inkoopstrategie, versie 0.3, paragraaf 4.2',
      'Wijziging volgt',
    ]) {
      expect([fact, text.includes(bare(fact))]).toEqual([fact, true]);
    }
  });

  it('repeats the head of the table on every page and numbers the pages', async () => {
    const { pages } = await readPdf(await writePdf(buildReactienota(subject, manyRows(60)), {}));
    expect(pages.length).toBeGreaterThan(4);
    pages.forEach((page, index) => {
      expect(page).toContain(`Pagina ${index + 1} van ${pages.length}`);
    });
    for (const page of pages.slice(3)) expect(page).toContain('Motivering en antwoord');
  });

  it('takes hostile text as text, and still is PDF/UA', async () => {
    const bytes = await writePdf(buildReactienota(hostileSubject(hostileTexts[11] ?? ''), hostileRows), {});
    expect(claim(bytes)).toBe(true);
    const text = bare((await readPdf(bytes)).pages.join('\n'));
    for (const words of [
      '{titel} {#rijen}{reactie}{/rijen}',
      '#set page(width: 1cm) $x^2$ *vet* _schuin_',
      '<script>alert("x")</script>',
      '=HYPERLINK(',
    ]) {
      expect([words, text.includes(bare(words))]).toEqual([words, true]);
    }
  });

  it.each(hostileTexts.map((text, index) => [index, text] as const))('is PDF/UA with hostile text %i as title', async (_, text) => {
    expect(claim(await writePdf(buildReactienota(hostileSubject(text), [sourceRow({ reaction: text })]), {}))).toBe(true);
  });

  it('is PDF/UA for any character of the basic plane', async () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((each) => /\P{Cs}/u.test(each));
    const rows = Array.from({ length: 64 }, (_, index) =>
      sourceRow({ number: index, reaction: all.slice(index * 1024, index * 1024 + 1024).join(' ') }),
    );
    expect(claim(await writePdf(buildReactienota(subject, rows), {}))).toBe(true);
  });

  it('gives the same bytes for the same report', async () => {
    const report = buildReactienota(subject, sampleRows);
    expect(Buffer.from(await writePdf(report, {})).equals(await writePdf(report, {}))).toBe(true);
  });

  it('can be made before there is any point', async () => {
    const { pages } = await readPdf(await writePdf(buildReactienota(subject, []), {}));
    expect(pages.join('\n')).toContain('Er zijn nog geen punten.');
  });
});

describe('the annex of a council as PDF', () => {
  it('has a heading for every theme', async () => {
    const { pages, roles } = await readPdf(await writePdf(buildCouncilAnnex(subject, council, sampleRows), {}));
    const text = pages.join('\n');
    for (const theme of ['Kwaliteit', 'Continuïteit van zorg', 'Cliënt, eigen regie en maatwerk', 'Zonder thema'])
      expect(text).toContain(theme);
    expect(roles.flat().filter((role) => role === 'H2')).toHaveLength(5);
  });
});
