import { buildCouncilAnnex, buildReactienota } from '../../../src/reports/report.rules.js';
import { writeDocx } from '../../../src/reports/writers/docx.js';
import { printable } from '../../../src/reports/writers/printable.js';
import { complaints, partOf, readXml, wordTables } from '../../support/ooxml.js';
import { council, hostileRows, hostileSubject, hostileTexts, manyRows, sampleRows, sourceRow, subject } from '../../support/reports.js';

const documentOf = async (report: Parameters<typeof writeDocx>[0]) => partOf(await writeDocx(report, {}), 'word/document.xml');

/** Text of the paragraphs in a style, in order. */
function paragraphsIn(xml: string, style: string): readonly string[] {
  const found: string[] = [];
  let inStyle = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'w:p') inStyle = false;
      if (name === 'w:pStyle' && attributes['w:val'] === style) {
        inStyle = true;
        found.push('');
      }
      if (inStyle && (name === 'w:br' || name === 'w:tab')) found.push(`${found.pop() ?? ''}${name === 'w:br' ? '\n' : '\t'}`);
    },
    text: (text, element) => {
      if (inStyle && element === 'w:t') found.push(`${found.pop() ?? ''}${text}`);
    },
  });
  return found;
}

describe('the reactienota in Word', () => {
  it('has a row per point with all its facts', async () => {
    const tables = wordTables(await documentOf(buildReactienota(subject, sampleRows)));
    const points = tables.at(-1) ?? [];
    expect(points[0]).toEqual([
      'Nr.',
      'Partij',
      'Document en paragraaf',
      'Reactie',
      'Thema',
      'Uitkomst',
      'Motivering en antwoord',
      'Verwerkt in',
    ]);
    expect(points).toHaveLength(8);
    expect(points[3]).toEqual([
      '3',
      'Gemeenteraad Waterrijk\nZienswijze\n9 oktober 2026, brief',
      'Inkoopstrategie\n4.2',
      'Toezicht\nLeg vast wie toezicht houdt.\nEn hoe vaak.',
      'Cliënt, eigen regie en maatwerk\nKwaliteit',
      'Overgenomen',
      'U vraagt om één aanspreekpunt. Dat staat nu in de tekst.\nZie paragraaf 4.2.',
      'Inkoopstrategie, versie 0.3, paragraaf 4.2',
    ]);
  });

  it('is an A4 on its side, in Dutch, with real headings, pages numbered and the title in the properties', async () => {
    const bytes = await writeDocx(buildReactienota(subject, sampleRows), {});
    const xml = partOf(bytes, 'word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(paragraphsIn(xml, 'Title')).toEqual(['Reactienota']);
    expect(paragraphsIn(xml, 'Heading1')).toEqual(['Inleiding', 'Wat er met de punten is gebeurd', 'Alle punten en de antwoorden']);
    expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"');
    expect(partOf(bytes, 'word/footer1.xml')).toMatch(/PAGE .*NUMPAGES /);
    expect(partOf(bytes, 'docProps/core.xml')).toMatch(/<dc:title>Reactienota<\/dc:title>.*<dc:language>nl-NL<\/dc:language>/);
  });

  it('repeats the heads of tables, names them for screen readers and keeps short rows whole', async () => {
    const xml = await documentOf(buildReactienota(subject, [...sampleRows, sourceRow({ number: 8, reaction: 'lang '.repeat(500) })]));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(4);
    expect(xml.match(/<w:tblCaption /g)).toHaveLength(4);
    const rows = xml.slice(xml.lastIndexOf('<w:tblHeader/>')).split('<w:tr>').slice(1);
    expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, true, true, true, true, true, true, false]);
  });

  it('has no empty paragraphs for space', async () => {
    const xml = await documentOf(buildReactienota(subject, sampleRows));
    const outsideCells = xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, '');
    for (const paragraph of outsideCells.match(/<w:p>.*?<\/w:p>/gs) ?? []) expect(paragraph.replace(/<[^>]*>/g, '')).not.toBe('');
  });

  it('keeps the words of parties to the character, whatever they are', async () => {
    const xml = await documentOf(buildReactienota(hostileSubject(hostileTexts[0] ?? ''), hostileRows));
    expect(paragraphsIn(xml, 'PartyWords')).toEqual(hostileTexts.map(printable));
  });

  it('is valid with hostile text as title and question', async () => {
    const text = hostileTexts.join('');
    expect(await complaints(await writeDocx(buildReactienota(hostileSubject(text), [sourceRow({ reaction: text })]), {}), 'docx')).toEqual(
      [],
    );
  });

  it('is valid with hostile text in every field, and without points', async () => {
    expect(await complaints(await writeDocx(buildReactienota(subject, hostileRows), {}), 'docx')).toEqual([]);
    expect(await complaints(await writeDocx(buildReactienota(subject, []), {}), 'docx')).toEqual([]);
  });

  it('gives the same bytes for the same report', async () => {
    const report = buildReactienota(subject, sampleRows);
    expect(Buffer.from(await writeDocx(report, {})).equals(await writeDocx(report, {}))).toBe(true);
  });

  it('takes time in proportion to the points', async () => {
    const timed = async (count: number) => {
      const report = buildReactienota(subject, manyRows(count));
      const before = performance.now();
      await writeDocx(report, {});
      return performance.now() - before;
    };
    await timed(500);
    const small = await timed(500);
    expect(await timed(4000)).toBeLessThan(small * 8 * 3);
  });
});

describe('the annex of a council in Word', () => {
  it('is an upright A4 with a heading and a table for every theme', async () => {
    const xml = await documentOf(buildCouncilAnnex(subject, council, sampleRows));
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(paragraphsIn(xml, 'Title')).toEqual(['Antwoord op de reactie van Gemeenteraad Waterrijk']);
    expect(paragraphsIn(xml, 'Heading2')).toEqual([
      'De vragen',
      'Kwaliteit',
      'Continuïteit van zorg',
      'Cliënt, eigen regie en maatwerk',
      'Zonder thema',
    ]);
    const [, , ...groups] = wordTables(xml);
    expect(groups.map((rows) => rows.slice(1).map(([number]) => number))).toEqual([['1'], ['7'], ['3'], ['2']]);
    expect(groups[2]?.[1]?.at(-1)).toBe('Ja\nInkoopstrategie, versie 0.3, paragraaf 4.2');
  });
});
