import { readDocx } from '../../../src/documents/readers/docx/docx.js';
import { Problem } from '../../../src/platform/problems/problem.js';
import { docx, heading, mainPart, paragraph, zipParts } from '../../support/docx.js';

/** The code of the problem that reading raises; the words that were read when it raises none. */
function outcome(bytes: Uint8Array): string {
  try {
    return `read: ${readDocx(bytes).text}`;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

const compound = (stream: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]);

const withMain = (xml: string | Uint8Array): Uint8Array => docx('', { parts: { 'word/document.xml': xml } });

describe('a file that is no Word document, or a damaged one', () => {
  it('is refused with the reason', () => {
    expect(outcome(new Uint8Array())).toBe('file-empty');
    expect(outcome(Buffer.from('Geachte raad,\n'))).toBe('file-not-what-it-says');
    expect(outcome(Buffer.from('%PDF-1.7'))).toBe('file-not-what-it-says');
    expect(outcome(compound('EncryptedPackage'))).toBe('file-encrypted');
    expect(outcome(compound('WordDocument'))).toBe('file-not-what-it-says');
    expect(outcome(zipParts({ 'xl/workbook.xml': '<workbook/>', '[Content_Types].xml': '<Types/>' }))).toBe('file-not-what-it-says');
    expect(outcome(withMain('<html><body>nee</body></html>'))).toBe('file-not-what-it-says');
    expect(outcome(withMain(''))).toBe('file-damaged');
  });

  it('is refused when it is cut off, wherever that is', () => {
    const bytes = docx(heading(1, 'Kop') + paragraph('Tekst'));
    for (let length = 8; length < bytes.length; length += 7) expect(outcome(bytes.subarray(0, length))).toBe('file-damaged');
  });

  it.each([
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]>'],
    ['entities of its own', `${mainPart(paragraph('x'))}`.replace('>x<', '>&lol;<')],
    ['tags that do not match', mainPart(paragraph('x')).replace('</w:r>', '</w:q>')],
    ['tags that never close', mainPart(paragraph('x')).replace('</w:body></w:document>', '')],
    ['control characters', mainPart(paragraph('x')).replace('>x<', '>\u0001<')],
    ['words outside its root', `${mainPart(paragraph('x'))}woorden`],
    ['a tag that is cut off', `${mainPart(paragraph('x'))}<w:p`],
  ])('is refused when its XML has %s', (_, xml) => {
    expect(outcome(withMain(xml))).toBe('file-damaged');
  });

  it('is refused when it is nested without end', () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(20_000);
    expect(outcome(withMain(mainPart(deep)))).toBe('file-too-complex');
    const tables = '<w:tbl><w:tr><w:tc>'.repeat(20_000);
    expect(outcome(withMain(mainPart(tables)))).toBe('file-too-complex');
    const boxes = '<w:p><w:r><w:txbxContent>'.repeat(20_000);
    expect(outcome(withMain(mainPart(boxes)))).toBe('file-too-complex');
  });

  it('is refused when it is a bomb', () => {
    const blanks = new Uint8Array(70 << 20);
    expect(outcome(withMain(blanks))).toBe('file-too-complex');
  });

  it('keeps characters that no text may have as the sign for unreadable', () => {
    expect(outcome(withMain(mainPart(paragraph('A')).replace('>A<', '>a&#0;b&#xD800;c&#x110000;d&#x1F600;<')))).toBe(
      'read: a\ufffdb\ufffdc\ufffdd😀',
    );
    expect(outcome(withMain(Buffer.from(mainPart(paragraph('A')).replace('>A<', '>caf\xe9<'), 'latin1')))).toBe('read: caf\ufffd');
  });

  it('is read without its looks when only those are damaged, and says so', () => {
    const read = readDocx(
      docx(paragraph('Tekst', { style: 'Heading1' }), { parts: { 'word/styles.xml': '<w:styles', 'word/numbering.xml': 'geen xml' } }),
    );
    expect(read.text).toBe('Tekst');
    expect(read.warnings.map(({ code }) => code)).toEqual(['part-damaged']);
  });

  it('is read without parts that are named but not there', () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../../../../etc/passwd"/></Relationships>';
    expect(outcome(docx(paragraph('Tekst'), { parts: { 'word/_rels/document.xml.rels': rels } }))).toBe('read: Tekst');
  });
});
