import { buildDocx } from '../../src/demo/docx-builder.js';
import { demoFiles } from '../../src/demo/files.js';
import { complaints, partOf, wordTables } from '../support/ooxml.js';

const properties = { title: 'Proef & meer', author: 'Adviesraad', date: '2026-09-24' };
const documentOf = (markdown: string) => partOf(buildDocx(markdown, properties), 'word/document.xml');

describe('A Word file of readable text', () => {
  const everything = [
    '# Kop',
    'Een alinea met **nadruk**, *cursief* en `code`,',
    'op twee regels.',
    '',
    'Straat 1\\',
    'Plaats <&>',
    '',
    '- een',
    '  - binnen',
    '- twee',
    '',
    '1. eerst',
    '2. dan',
    '',
    '| Paragraaf | Advies |',
    '| --- | --- |',
    '| 2.1 | Leg *dit* uit |',
  ].join('\n');

  it('is valid in the eyes of the Open XML SDK', async () => {
    expect(await complaints(buildDocx(everything, properties), 'docx')).toEqual([]);
    expect(await complaints(buildDocx('', properties), 'docx')).toEqual([]);
  });

  it('is the same, byte for byte, every time', () => {
    expect(Buffer.compare(buildDocx(everything, properties), buildDocx(everything, properties))).toBe(0);
  });

  it('joins lines that belong to one paragraph and keeps breaks that were asked for', () => {
    const xml = documentOf(everything);
    expect(xml).toContain(' op twee regels.');
    expect(xml).toMatch(/Straat 1<\/w:t><\/w:r><w:r><w:br\/><\/w:r>.*Plaats &lt;&amp;&gt;/);
  });

  it('gives every list numbering of its own, so that each starts at 1', () => {
    const bytes = buildDocx('1. a\n2. b\n\ntussen\n\n1. c\n\n- d\n', properties);
    expect([...partOf(bytes, 'word/document.xml').matchAll(/<w:numId w:val="(\d)"\/>/g)].map(([, id]) => id)).toEqual(['1', '1', '2', '3']);
    expect(partOf(bytes, 'word/numbering.xml').match(/<w:startOverride/g)).toHaveLength(2);
  });

  it('nests lists as deep as the text does', () => {
    expect([...documentOf(everything).matchAll(/<w:ilvl w:val="(\d)"\/>/g)].map(([, level]) => level).slice(0, 3)).toEqual(['0', '1', '0']);
  });

  it('repeats the head of a table on every page', () => {
    const xml = documentOf(everything);
    expect(wordTables(xml)).toEqual([
      [
        ['Paragraaf', 'Advies'],
        ['2.1', 'Leg dit uit'],
      ],
    ]);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it('carries title, author and the Dutch language', () => {
    const bytes = buildDocx('# Kop', properties);
    expect(partOf(bytes, 'docProps/core.xml')).toMatch(/Proef &amp; meer.*Adviesraad.*2026-09-24.*nl-NL/);
    expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>');
  });
});

describe('The Word files of the sample', () => {
  const words = demoFiles().filter(({ fileName }) => fileName.endsWith('.docx'));

  it.each(words.map((file) => [file.fileName, file.bytes] as const))('%s is valid', async (_, bytes) => {
    expect(await complaints(bytes, 'docx')).toEqual([]);
  });
});
