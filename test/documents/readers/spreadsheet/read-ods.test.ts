import { strToU8, zipSync } from 'fflate';
import { readFile } from '../../../../src/documents/readers/readers.js';
import { readOds } from '../../../../src/documents/readers/spreadsheet/read-ods.js';

const NAMESPACES = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

const ods = (content: string, manifest = ''): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(`<office:document-content ${NAMESPACES}>${content}</office:document-content>`),
    'META-INF/manifest.xml': strToU8(
      `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${manifest}</manifest:manifest>`,
    ),
  });

const cell = (text: string, attributes = ''): string => `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;

describe('reading an OpenDocument spreadsheet', () => {
  it('gives rows by their own number, repeated cells and empty rows counted', async () => {
    const document = await readFile(
      ods(
        `<table:table table:name="Reacties"><table:table-row>${cell('Partij')}${cell('Reactie')}</table:table-row><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row><table:table-row>${cell('Raad', 'table:number-columns-repeated="2"')}<table:table-cell/>${cell('12,50<text:s text:c="2"/>euro')}</table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>`,
      ),
      'reacties.ods',
    );
    expect(document.blocks.map(({ kind, row, header, cells }) => [kind, row, header, cells?.map(({ text }) => text)])).toEqual([
      ['heading', undefined, undefined, undefined],
      ['table_row', 1, true, ['Partij', 'Reactie']],
      ['table_row', 5, undefined, ['Raad', 'Raad', '', '12,50  euro']],
    ]);
    for (const block of document.blocks) expect(document.text.slice(block.start, block.end)).toBe(block.text);
  });

  it('gives comments on cells, and names a hidden sheet without reading it', () => {
    const document = readOds(
      ods(
        '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>' +
          '<table:table table:name="Open"><table:table-row><table:table-cell><office:annotation><dc:creator>Anna</dc:creator><dc:date>2026-03-02T10:12:00</dc:date><text:p>te laag</text:p></office:annotation><text:p>tarief</text:p></table:table-cell></table:table-row></table:table>' +
          `<table:table table:name="Intern" table:style-name="ta2"><table:table-row>${cell('geheim')}</table:table-row></table:table>`,
      ),
    );
    expect(document.text).toBe('Open\n\ntarief');
    expect(document.comments).toEqual([
      expect.objectContaining({ author: 'Anna', date: '2026-03-02T10:12:00', text: 'te laag', anchor: 'tarief' }),
    ]);
    expect(document.warnings.map(({ code }) => code)).toEqual(['hidden-sheet']);
  });

  it('refuses one under a password, and one that repeats beyond all use', () => {
    expect(() => readOds(ods('', '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'))).toThrow('password');
    const row = `<table:table-row table:number-rows-repeated="9999999">${cell('x')}</table:table-row>`;
    expect(() => readOds(ods(`<table:table table:name="S">${row}</table:table>`))).toThrow('more than');
  });
});
