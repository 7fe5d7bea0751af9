import { readOdt } from '../../../src/documents/readers/odt/odt.js';
import { Problem } from '../../../src/platform/problems/problem.js';
import { zipParts } from '../../support/docx.js';
import { odt, odtHeading, odtTable, odtParagraph as p, withOdtNamespaces } from '../../support/odt.js';
import { misplaced } from '../../support/read-document.js';

const seen = (bytes: Uint8Array): readonly string[] =>
  readOdt(bytes).blocks.map(({ kind, marker, text }) => `${kind}: ${marker ? `${marker} ` : ''}${text}`);

const LIST =
  '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/></text:list-style>' +
  '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="\uf0b7"><style:text-properties style:font-name="Symbol"/></text:list-level-style-bullet></text:list-style>';
const item = (content: string, attributes = ''): string => `<text:list-item${attributes}>${content}</text:list-item>`;
const list = (style: string, items: string, attributes = ''): string =>
  `<text:list text:style-name="${style}"${attributes}>${items}</text:list>`;

describe('an OpenDocument text', () => {
  it('stands in blocks under their headings, each at its exact place', () => {
    const read = readOdt(
      odt(
        `${odtHeading(1, 'Inkoop')}${p('Eerste   alinea.')}${odtHeading(2, 'Tarief')}<text:section>${p('In een sectie.')}</text:section>${p('')}${p('Slot')}`,
      ),
    );
    expect(read.text).toBe('Inkoop\n\nEerste alinea.\n\nTarief\n\nIn een sectie.\n\nSlot');
    expect(read.blocks).toMatchObject([
      { kind: 'heading', text: 'Inkoop', level: 1 },
      { kind: 'paragraph', heading: 'Inkoop' },
      { kind: 'heading', level: 2 },
      { kind: 'paragraph', heading: 'Tarief' },
      { kind: 'paragraph', text: 'Slot' },
    ]);
    expect(misplaced(read)).toEqual([]);
  });

  it('has spaces, tabs and breaks as written', () => {
    expect(readOdt(odt(p('\n  a <text:span> b</text:span><text:s text:c="3"/>c<text:tab/>d<text:line-break/>e\n'))).text).toBe(
      'a b   c\td\ne ',
    );
  });

  it('leaves what describes a picture out of the sentence around it', () => {
    const picture = '<draw:frame><draw:image/><svg:title>Kaart</svg:title><svg:desc>De regio</svg:desc></draw:frame>';
    expect(readOdt(odt(p(`Zie ${picture}hiernaast.`) + picture)).text).toBe('Zie hiernaast.');
  });

  it('numbers lists as printed', () => {
    const deeper = list('L1', item(p('a')) + item(p('b')));
    const body =
      list('L1', item(p('een') + deeper) + item(p('twee') + p('vervolg'))) +
      p('tussen') +
      list('L1', item(p('drie')), ' text:continue-numbering="true"') +
      list('L1', item(p('weer een')) + item(p('zeven'), ' text:start-value="7"')) +
      list('L2', item(p('punt')));
    expect(seen(odt(body, { styles: LIST }))).toEqual([
      'list_item: 1. een',
      'list_item: 1.a) a',
      'list_item: 1.b) b',
      'list_item: 2. twee',
      'list_item: vervolg',
      'paragraph: tussen',
      'list_item: 3. drie',
      'list_item: 1. weer een',
      'list_item: 7. zeven',
      'list_item: • punt',
    ]);
  });

  it('numbers headings where their outline does', () => {
    const outline =
      '<text:outline-style style:name="O"><text:outline-level-style text:level="1" style:num-format="1"/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>';
    const body = odtHeading(1, 'A') + odtHeading(2, 'B') + odtHeading(2, 'C') + odtHeading(1, 'D') + odtHeading(2, 'E');
    expect(seen(odt(body, { styles: outline }))).toEqual([
      'heading: 1 A',
      'heading: 1.1 B',
      'heading: 1.2 C',
      'heading: 2 D',
      'heading: 2.1 E',
    ]);
  });

  it('has tables row by row', () => {
    const merged =
      '<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>kop</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table-header-rows>' +
      `<table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell>${p('x')}${p('y')}${odtTable([['1', '2']])}</table:table-cell></table:table-row></table:table>`;
    const read = readOdt(
      odt(
        odtTable([
          ['nr', 'tekst'],
          ['', ''],
        ]) + merged,
      ),
    );
    expect(read.blocks).toMatchObject([
      { text: 'nr\ttekst', table: 0, row: 1 },
      { text: 'kop\t\tc', header: true, table: 1, row: 1 },
      { text: '\t\tx\ny\n1\t2', table: 1, row: 2 },
    ]);
    expect(misplaced(read)).toEqual([]);
  });

  it('has comments with their exact passage, answers and state', () => {
    const comment = (name: string, text: string, more = ''): string =>
      `<office:annotation office:name="${name}"${more}><dc:creator>R. Bakker</dc:creator><dc:date>2026-02-01T10:00:00</dc:date>${p(text)}${p('tweede')}</office:annotation>`;
    const end = (name: string): string => `<office:annotation-end office:name="${name}"/>`;
    const body =
      p(`Het ${comment('c1', 'Te laag', ' loext:resolved="true"')}tarief ${comment('c2', 'Ja', ' loext:parent-name="c1"')}is${end('c2')}`) +
      p(`laag${end('c1')}. <office:annotation><dc:creator>B</dc:creator>${p('los')}</office:annotation>Slot`);
    const read = readOdt(odt(body));
    expect(read.text).toBe('Het tarief is\n\nlaag. Slot');
    expect(read.comments).toMatchObject([
      { id: 'c1', author: 'R. Bakker', date: '2026-02-01T10:00:00', text: 'Te laag\ntweede', anchor: 'tarief is\n\nlaag', resolved: true },
      { id: 'c2', anchor: 'is', replyTo: 'c1' },
      { author: 'B', date: '', text: 'los', anchor: '', start: 21 },
    ]);
    expect(misplaced(read)).toEqual([]);
  });

  it('has tracked changes accepted in the text and beside it as changes', () => {
    const info = '<office:change-info><dc:creator>Anna</dc:creator><dc:date>2026-01-05T08:00:00</dc:date></office:change-info>';
    const regions = `<text:tracked-changes><text:changed-region text:id="i"><text:insertion>${info}</text:insertion></text:changed-region><text:changed-region text:id="d"><text:deletion>${info}${p('laag')}${p('tarief')}</text:deletion></text:changed-region><text:changed-region text:id="s"><text:insertion>${info}</text:insertion></text:changed-region></text:tracked-changes>`;
    const body =
      p(
        'Het <text:change text:change-id="d"/><text:change-start text:change-id="i"/>reële<text:change-end text:change-id="i"/> tarief<text:change-start text:change-id="s"/>',
      ) + p('<text:change-end text:change-id="s"/>geldt.');
    const read = readOdt(odt(regions + body));
    expect(read.text).toBe('Het reële tarief\n\ngeldt.');
    const by = { author: 'Anna', date: '2026-01-05T08:00:00' };
    expect(read.edits).toEqual([
      { kind: 'deletion', ...by, text: 'laag\ntarief', start: 4, end: 4 },
      { kind: 'insertion', ...by, text: 'reële', start: 4, end: 9 },
      { kind: 'insertion', ...by, text: '\n\n', start: 16, end: 18 },
    ]);
    expect(misplaced(read)).toEqual([]);
  });

  it('puts notes after the body, text boxes after their paragraph, contents and margins apart', () => {
    const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('De noot.')}</text:note-body></text:note>`;
    const box = `<draw:frame><draw:text-box>${p('Kader')}</draw:text-box></draw:frame>`;
    const contents = `<text:table-of-content><text:table-of-content-source/><text:index-body>${p('1 Kop 2')}</text:index-body></text:table-of-content>`;
    const header = `<style:header>${p('Gemeente')}</style:header>`;
    expect(seen(odt(contents + odtHeading(1, 'Kop') + p(`Tekst${note}${box} verder`), { margins: header + header }))).toEqual([
      'furniture: 1 Kop 2',
      'heading: Kop',
      'paragraph: Tekst verder',
      'paragraph: Kader',
      'footnote: 1 De noot.',
      'furniture: Gemeente',
    ]);
  });

  it('gives title, author and dates', () => {
    const meta = withOdtNamespaces(
      'office:document-meta',
      '<office:meta><dc:title>Advies</dc:title><meta:initial-creator>Raad</meta:initial-creator></office:meta>',
    );
    expect(readOdt(odt(p('x'), { parts: { 'meta.xml': meta } })).properties).toEqual({ title: 'Advies', author: 'Raad' });
  });

  it('is refused with the reason when it cannot be read', () => {
    const outcome = (bytes: Uint8Array): string => {
      try {
        return `read: ${readOdt(bytes).text.length}`;
      } catch (error) {
        if (error instanceof Problem) return error.code;
        throw error;
      }
    };
    const encrypted = withOdtNamespaces('manifest:manifest', '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>');
    expect(outcome(new Uint8Array())).toBe('file-empty');
    expect(outcome(Buffer.from('tekst'))).toBe('file-not-what-it-says');
    expect(outcome(zipParts({ 'word/document.xml': '<x/>' }))).toBe('file-not-what-it-says');
    expect(outcome(odt(p('x'), { parts: { 'META-INF/manifest.xml': encrypted } }))).toBe('file-encrypted');
    expect(outcome(odt(p('x')).subarray(0, 200))).toBe('file-damaged');
    expect(outcome(odt('<text:section>'.repeat(10_000)))).toBe('file-too-complex');
    expect(outcome(odt(p('<text:s text:c="4000000000"/>x')))).toBe('read: 1001');
    expect(
      outcome(
        odt(
          '<table:table><table:table-row table:number-rows-repeated="999999999"><table:table-cell table:number-columns-repeated="999999999"/><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
        ),
      ),
    ).toBe('read: 101');
  });
});
