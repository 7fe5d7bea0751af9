import { readDocx } from '../../../src/documents/readers/docx/docx.js';
import { bullet, docx, endnote, footnote, heading, mainPart, numbered, paragraph, raw, run, table } from '../../support/docx.js';
import { misplaced } from '../../support/read-document.js';

const style = (id: string, name: string, properties = '', basedOn = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${properties}</w:pPr></w:style>`;

const kinds = (bytes: Uint8Array): readonly string[] => readDocx(bytes).blocks.map(({ kind, text }) => `${kind}: ${text}`);
const words = (xml: string): string => readDocx(docx(paragraph(raw(xml)))).text;

describe('the text of a Word document', () => {
  it('stands in blocks under their headings, each at its exact place', () => {
    const read = readDocx(
      docx(heading(1, 'Inkoop') + paragraph('Eerste alinea.') + heading(2, 'Tarieven') + paragraph('Tweede.') + bullet('Punt')),
    );
    expect(read.text).toBe('Inkoop\n\nEerste alinea.\n\nTarieven\n\nTweede.\n\nPunt');
    expect(read.blocks).toMatchObject([
      { kind: 'heading', text: 'Inkoop', level: 1 },
      { kind: 'paragraph', text: 'Eerste alinea.', heading: 'Inkoop' },
      { kind: 'heading', text: 'Tarieven', level: 2 },
      { kind: 'paragraph', heading: 'Tarieven' },
      { kind: 'list_item', text: 'Punt', marker: '•', level: 0, heading: 'Tarieven' },
    ]);
    expect(misplaced(read)).toEqual([]);
  });

  it('leaves out empty paragraphs', () => {
    expect(readDocx(docx(paragraph('een') + paragraph('') + paragraph('  ') + paragraph('twee'))).blocks).toHaveLength(2);
  });

  it('knows headings by the style they are based on, by outline level, and by the names of other programs', () => {
    const styles =
      style('Kop1', 'heading 1') +
      style('Eigen', 'Gemeentekop', '', 'Kop1') +
      style('Niveau', 'Niveau', '<w:outlineLvl w:val="2"/>') +
      style('K4', 'Kop 4') +
      style('Geen', 'Kop zonder niveau', '<w:outlineLvl w:val="9"/>', 'Kop1') +
      style('Ring', 'Ring', '', 'Ring');
    const body = ['Kop1', 'Eigen', 'Niveau', 'K4', 'Geen', 'Ring', 'Heading2', 'Onbekend']
      .map((id) => paragraph(id, { style: id }))
      .join('');
    const levels = readDocx(docx(body, { styles })).blocks.map(({ level }) => level);
    expect(levels).toEqual([1, 1, 3, 4, undefined, undefined, 2, undefined]);
  });

  it('takes a level given by hand for a heading only when the text is short', () => {
    const outline = { properties: '<w:outlineLvl w:val="1"/>' };
    expect(kinds(docx(paragraph('Kort', outline) + paragraph('Lang '.repeat(30), outline))).map((kind) => kind.slice(0, 4))).toEqual([
      'head',
      'para',
    ]);
  });

  it('sets a table of contents apart', () => {
    expect(kinds(docx(paragraph('1 Inleiding\t3', { style: 'TOC1' }), { styles: style('TOC1', 'toc 1') }))).toEqual([
      'furniture: 1 Inleiding\t3',
    ]);
  });

  it('has tabs, breaks, hyphens and symbols as characters', () => {
    expect(words('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>')).toBe('a\tb\nc\u2011d');
    expect(
      words(
        '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Arial" w:char="20AC"/></w:r>',
      ),
    ).toBe('☑≥€');
  });

  it('shows what a field shows, not how it is made', () => {
    const field = (code: string, shown: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown).xml}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(words(run('zie ').xml + field(' HYPERLINK "https://voorbeeld.nl" ', 'de pagina'))).toBe('zie de pagina');
    expect(
      words(`<w:fldSimple w:instr=" PAGE ">${run('3').xml}</w:fldSimple><w:hyperlink r:id="x">${run(' hier').xml}</w:hyperlink>`),
    ).toBe('3 hier');
    expect(words(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('nooit gesloten').xml}`)).toBe('nooit gesloten');
  });

  it('shows the boxes of forms as ticked or not', () => {
    const box = (state: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>${state}</w:checkBox></w:ffData></w:fldChar><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(words(`${box('<w:checked/>')}${run(' ja ').xml}${box('')}${run(' nee').xml}`)).toBe('☒ ja ☐ nee');
  });

  it('leaves out hidden text and prompts that were not filled in, and says so', () => {
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Klik om te typen').xml}</w:sdtContent></w:sdt>`;
    const read = readDocx(docx(paragraph([run('geheim', '<w:vanish/>'), raw(control), 'zichtbaar', run('ook', '<w:vanish w:val="0"/>')])));
    expect(read.text).toBe('zichtbaarook');
    expect(read.warnings.map(({ code }) => code)).toEqual(['hidden-text-left-out', 'prompts-left-out']);
    expect(readDocx(docx(paragraph(raw(control.replace('Klik om te typen', 'Gemeente Epe'))))).text).toBe('Gemeente Epe');
  });

  it('reads content controls wherever they stand', () => {
    const control = (content: string): string =>
      `<w:sdt><w:sdtPr><w:alias w:val="naam"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body =
      control(paragraph('blok') + control(paragraph('genest'))) +
      paragraph(raw(control(run('in de regel').xml))) +
      `<w:tbl>${control(`<w:tr>${control(`<w:tc>${control(paragraph('in de cel'))}</w:tc>`)}</w:tr>`)}</w:tbl>`;
    expect(kinds(docx(body))).toEqual(['paragraph: blok', 'paragraph: genest', 'paragraph: in de regel', 'table_row: in de cel']);
  });

  it('has a text box once, after the paragraph that it hangs on', () => {
    const box = `<w:txbxContent>${paragraph('in het kader')}${table([['cel']])}</w:txbxContent>`;
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(kinds(docx(paragraph([raw(both), 'de alinea zelf']) + paragraph('erna')))).toEqual([
      'paragraph: de alinea zelf',
      'paragraph: in het kader',
      'table_row: cel',
      'paragraph: erna',
    ]);
  });

  it('puts notes after the body, marked as printed, under the heading where they belong', () => {
    const body =
      heading(1, 'Een') + paragraph(['eerst', footnote(5), ' dan', endnote(2)]) + heading(1, 'Twee') + paragraph(['slot', footnote(3)]);
    const read = readDocx(
      docx(body, { footnotes: { 3: 'tweede noot', 5: 'eerste noot', 9: 'nergens genoemd' }, endnotes: { 2: 'eindnoot' } }),
    );
    expect(read.blocks.filter(({ kind }) => kind === 'footnote')).toMatchObject([
      { text: 'eerste noot', marker: '1', heading: 'Een' },
      { text: 'eindnoot', marker: 'i', heading: 'Een' },
      { text: 'tweede noot', marker: '2', heading: 'Twee' },
    ]);
    expect(read.text.startsWith('Een\n\neerst dan\n\nTwee\n\nslot')).toBe(true);
    expect(misplaced(read)).toEqual([]);
  });

  it('sets headers and footers apart as furniture below the text', () => {
    expect(kinds(docx(paragraph('tekst'), { header: paragraph('Gemeente'), footer: table([['pagina', '1']]) }))).toEqual([
      'paragraph: tekst',
      'furniture: Gemeente',
      'furniture: pagina\t1',
    ]);
  });

  it.each([
    ['', true],
    [' w:val="1"', true],
    [' w:val="0"', false],
    [' w:val="false"', false],
    [' w:val="off"', false],
  ])('prints the header of a first page where the section says so: <w:titlePg%s/>', (value, isPrinted) => {
    const section = `<w:headerReference w:type="first" r:id="header"/><w:titlePg${value}/>`;
    const parts = { 'word/document.xml': mainPart(paragraph('tekst'), section) };
    expect(kinds(docx('', { header: paragraph('Gemeente'), parts })).includes('furniture: Gemeente')).toBe(isPrinted);
  });

  it('shows breaks as new lines between words, never at the ends of a paragraph', () => {
    const broken = (type: string): string => `<w:r><w:br${type && ` w:type="${type}"`}/></w:r>`;
    const body =
      paragraph([raw(broken('page')), 'een', raw(broken('') + broken('')), 'twee', raw(broken('page'))]) +
      paragraph(raw(broken('page'))) +
      paragraph('drie');
    expect(readDocx(docx(body)).text).toBe('een\n\ntwee\n\ndrie');
    expect(readDocx(docx(table([[{ xml: paragraph(['a', raw(broken(''))]) + paragraph('b') }]]))).text).toBe('a\nb');
  });

  it('counts pages where Word left its marks', () => {
    const page = raw('<w:r><w:lastRenderedPageBreak/></w:r>');
    expect(
      readDocx(docx(paragraph('een') + paragraph([page, 'twee']) + paragraph(['nog', page, 'drie']) + paragraph('drie'))).blocks.map(
        ({ page: at }) => at,
      ),
    ).toEqual([1, 2, 2, 3]);
    expect(readDocx(docx(paragraph('een'))).blocks[0]).not.toHaveProperty('page');
  });

  it('numbers a list although other paragraphs come between', () => {
    const read = readDocx(docx(numbered('a') + paragraph('tussen') + numbered('b') + numbered('c', 1) + numbered('d')));
    expect(read.blocks.map(({ marker }) => marker)).toEqual(['1.', undefined, '2.', 'a.', '3.']);
  });

  it('gives title, author and dates', () => {
    const core =
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Zienswijze</dc:title><dc:creator>Griffie</dc:creator><dcterms:created>2026-01-01T00:00:00Z</dcterms:created></cp:coreProperties>';
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>';
    const read = readDocx(docx(paragraph('x'), { parts: { '_rels/.rels': rels, 'docProps/core.xml': core } }));
    expect(read.properties).toEqual({ title: 'Zienswijze', author: 'Griffie', created: '2026-01-01T00:00:00Z' });
  });

  it('finds the main part under any name, with any prefix, in the strict form, in UTF-16', () => {
    const strict =
      '<?xml version="1.0"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:pStyle x:val="Heading1"/></x:pPr><x:r><x:t>Strikte kop &#233;</x:t></x:r></x:p></x:body></x:document>';
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="tekst/hoofd.xml"/></Relationships>';
    const utf16 = Buffer.from(`\ufeff${strict}`, 'utf16le');
    for (const main of [strict, `\ufeff${strict}`, utf16]) {
      const read = readDocx(docx('', { parts: { '_rels/.rels': rels, 'tekst/hoofd.xml': main } }));
      expect(read.blocks).toMatchObject([{ kind: 'heading', text: 'Strikte kop é', level: 1 }]);
    }
  });
});
