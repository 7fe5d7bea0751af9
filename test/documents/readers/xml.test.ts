import { XmlReader } from '../../../src/documents/readers/xml.js';
import { Problem } from '../../../src/platform/problems/problem.js';

const open = (xml: string, depth?: number): XmlReader =>
  new XmlReader(Buffer.from(xml), { namespaces: { 'urn:w': 'w', 'urn:strict': 'w' }, ...(depth ? { depth } : {}) });

/** Everything that a reader gives, as words. */
function steps(reader: XmlReader): readonly string[] {
  const seen: string[] = [];
  while (reader.next()) seen.push(reader.kind === 'text' ? `"${reader.text()}"` : `${reader.kind} ${reader.name}`);
  return seen;
}

function refusal(xml: string, depth?: number): string {
  try {
    steps(open(xml, depth));
    return 'none';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

describe('the reader of XML', () => {
  it('gives tags and text in order', () => {
    expect(steps(open('<?xml version="1.0"?>\n<!-- a --><a>een<b c="1"/>twee<!-- <x> --></a>\n'))).toEqual([
      'open a',
      '"een"',
      'open b',
      'close b',
      '"twee"',
      'close a',
    ]);
  });

  it('calls a namespace by one name, whatever prefix the document has', () => {
    expect(
      steps(
        open('<x:a xmlns:x="urn:w"><b xmlns="urn:strict"><c/></b><b/><y:a xmlns:y="urn:other"/><x:a xmlns:x="urn:other"/><x:a/></x:a>'),
      ).filter((step) => step.startsWith('open')),
    ).toEqual(['open w:a', 'open w:b', 'open w:c', 'open b', 'open ?:a', 'open ?:a', 'open w:a']);
  });

  it('gives attributes by name, with their entities resolved', () => {
    const reader = open(`<x:a xmlns:x="urn:w" x:b="1 &lt; 2" b='"aan"' x:leeg="" c = "d>e"/>`);
    reader.next();
    expect(['w:b', 'b', 'w:leeg', 'c', 'w:c', 'x:b'].map((name) => reader.attribute(name))).toEqual([
      '1 < 2',
      '"aan"',
      '',
      'd>e',
      undefined,
      undefined,
    ]);
  });

  it('resolves the five entities, numbers and CDATA', () => {
    expect(steps(open('<a>&amp;&lt;&gt;&quot;&apos;&#233;&#x1F600; é</a>'))).toContain('"&<>"\'é😀 é"');
    expect(steps(open('<a><![CDATA[<b> & ]] >]]></a>'))).toContain('"<b> & ]] >"');
    expect(steps(open('<a>x\r\ny\rz</a>'))).toContain('"x\ny\nz"');
  });

  it('reads UTF-16 and leaves out byte order marks', () => {
    for (const bytes of [
      Buffer.from('\ufeff<a>é</a>'),
      Buffer.from('\ufeff<a>é</a>', 'utf16le'),
      Buffer.from('<a>é</a>', 'utf16le'),
      Buffer.from('\ufeff<a>é</a>', 'utf16le').swap16(),
    ]) {
      expect(steps(new XmlReader(bytes))).toEqual(['open a', '"é"', 'close a']);
    }
  });

  it('skips what is not wanted, and goes back where something wanted was in it', () => {
    const reader = open('<a><b><c>x</c><b/><!-- </b> --><d e="</b>"/></b><b><w:v xmlns:w="urn:w"/></b><f/></a>');
    reader.next();
    reader.next();
    expect(reader.skip(Buffer.from('v'))).toBe(true);
    reader.next();
    expect(reader.skip(Buffer.from('v'))).toBe(false);
    expect(steps(reader)).toEqual(['open w:v', 'close w:v', 'close b', 'open f', 'close f', 'close a']);
  });

  it('reads a part twice by a second reader', () => {
    const reader = open('<a><b>een</b><c>twee</c></a>');
    reader.next();
    reader.next();
    const twin = reader.fork();
    reader.skip();
    expect(twin.content()).toBe('een');
    expect(steps(twin)).toEqual(steps(reader));
  });

  it.each([
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<a>&b;</a>',
    '<a>& </a>',
    '<a><b></a></b>',
    '<a>',
    '<a',
    '<a b="c>',
    '</a>',
    '<a></b>',
    '<a/>tekst',
    'tekst',
    '<a>\u0000</a>',
    '< a/>',
    '<a><![CDATA[x</a>',
    '<a><!-- x</a>',
  ])('refuses %s', (xml) => {
    expect(refusal(xml)).toBe('file-damaged');
  });

  it('refuses what is nested too deeply, also where it is skipped', () => {
    expect(refusal('<a>'.repeat(500))).toBe('file-too-complex');
    expect(refusal('<a><b><c/></b></a>', 2)).toBe('file-too-complex');
    const reader = open(`<a>${'<b>'.repeat(500)}`);
    reader.next();
    expect(() => reader.skip()).toThrow('nested too deeply');
  });
});
