import { readDocx } from '../../../src/documents/readers/docx/docx.js';
import { docx, paragraph } from '../../support/docx.js';

const level = (at: number, format: string, label: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${label}"/>${more}</w:lvl>`;
const abstractList = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, abstractId: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${more}</w:num>`;
const restart = (at: number, start: number): string => `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

const DECIMAL = abstractList(10, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '%3)'));

/** Markers of paragraphs that are each given as list id and level. */
const markers = (
  numbering: string,
  items: readonly (readonly [id: number, level: number])[],
  styles = '',
): readonly (string | undefined)[] =>
  readDocx(docx(items.map(([id, at]) => paragraph('x', { list: { id, level: at } })).join(''), { numbering, styles })).blocks.map(
    ({ marker }) => marker,
  );

describe('the numbering of a Word document', () => {
  it('counts levels within levels and begins anew below a higher one', () => {
    const items = [0, 1, 1, 2, 2, 1, 0, 1, 2].map((at) => [20, at] as const);
    expect(markers(DECIMAL + list(20, 10), items)).toEqual(['1.', '1.1', '1.2', 'a)', 'b)', '1.3', '2.', '2.1', 'a)']);
  });

  it('counts on over lists that share one definition, and anew where a list says so', () => {
    const lists = DECIMAL + list(20, 10) + list(21, 10) + list(22, 10, restart(0, 1)) + list(23, 10, restart(0, 7));
    const items = [20, 20, 21, 22, 22, 20, 23].map((id) => [id, 0] as const);
    expect(markers(lists, items)).toEqual(['1.', '2.', '3.', '1.', '2.', '3.', '7.']);
  });

  it('restarts a level only where its definition says', () => {
    const never = abstractList(10, level(0, 'decimal', '%1.') + level(1, 'decimal', '(%2)', '<w:lvlRestart w:val="0"/>'));
    expect(
      markers(never + list(20, 10), [
        [20, 0],
        [20, 1],
        [20, 0],
        [20, 1],
      ]),
    ).toEqual(['1.', '(1)', '2.', '(2)']);
  });

  it('takes over a level that a list defines for itself', () => {
    const own = list(20, 10, `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', 'Artikel %1')}</w:lvlOverride>`);
    expect(
      markers(DECIMAL + own, [
        [20, 0],
        [20, 0],
      ]),
    ).toEqual(['Artikel I', 'Artikel II']);
  });

  it.each([
    ['lowerLetter', 28, 'bb'],
    ['upperLetter', 3, 'C'],
    ['lowerRoman', 14, 'xiv'],
    ['upperRoman', 49, 'XLIX'],
    ['decimalZero', 7, '07'],
    ['ordinal', 2, '2e'],
    ['none', 4, ''],
    ['aiueo', 4, '4'],
  ])('prints numbers of the format %s', (format, count, printed) => {
    const items = Array.from({ length: count }, () => [20, 0] as const);
    expect(markers(abstractList(10, level(0, format, '<%1>'.replace(/[<>]/g, ''))) + list(20, 10), items).at(-1) ?? '').toBe(printed);
  });

  it('prints figures throughout where the law wants them', () => {
    const legal = abstractList(10, level(0, 'upperRoman', '%1') + level(1, 'lowerLetter', '%1.%2', '<w:isLgl/>'));
    expect(
      markers(legal + list(20, 10), [
        [20, 0],
        [20, 1],
      ]),
    ).toEqual(['I', '1.1']);
  });

  it('prints bullets of symbol fonts as characters', () => {
    const bullet = (at: number, sign: string, font: string): string =>
      level(at, 'bullet', sign, `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>`);
    const bullets = abstractList(
      10,
      bullet(0, '\uf0b7', 'Symbol') + bullet(1, 'o', 'Courier New') + bullet(2, '\uf0a7', 'Wingdings') + bullet(3, '-', 'Calibri'),
    );
    expect(
      markers(bullets + list(20, 10), [
        [20, 0],
        [20, 1],
        [20, 2],
        [20, 3],
      ]),
    ).toEqual(['•', '◦', '▪', '-']);
  });

  it('comes from styles too, whose level is the one that names them', () => {
    const numbering =
      abstractList(10, level(0, 'decimal', '%1', '<w:pStyle w:val="H1"/>') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/>')) +
      list(20, 10);
    const style = (id: string, name: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr><w:numPr><w:numId w:val="20"/></w:numPr></w:pPr></w:style>`;
    const body = ['H1', 'H2', 'H2', 'H1', 'H2'].map((id) => paragraph('Kop', { style: id })).join('');
    const blocks = readDocx(docx(body, { numbering, styles: style('H1', 'heading 1') + style('H2', 'heading 2') })).blocks;
    expect(blocks.map(({ marker, kind, level: depth }) => [marker, kind, depth])).toEqual([
      ['1', 'heading', 1],
      ['1.1', 'heading', 2],
      ['1.2', 'heading', 2],
      ['2', 'heading', 1],
      ['2.1', 'heading', 2],
    ]);
  });

  it('is switched off in a paragraph by list 0', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const body = paragraph('een', { style: 'L' }) + paragraph('geen', { style: 'L', list: { id: 0 } }) + paragraph('twee', { style: 'L' });
    expect(readDocx(docx(body, { styles })).blocks.map(({ kind, marker }) => [kind, marker])).toEqual([
      ['list_item', '1.'],
      ['paragraph', undefined],
      ['list_item', '2.'],
    ]);
  });

  it('follows a list to the numbering style that it leans on', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Lijst"><w:name w:val="Lijst"/><w:pPr><w:numPr><w:numId w:val="21"/></w:numPr></w:pPr></w:style>';
    const numbering = `${DECIMAL}<w:abstractNum w:abstractNumId="11"><w:numStyleLink w:val="Lijst"/></w:abstractNum>${list(20, 11)}${list(21, 10)}`;
    expect(
      markers(
        numbering,
        [
          [20, 0],
          [20, 1],
        ],
        styles,
      ),
    ).toEqual(['1.', '1.1']);
  });

  it('makes a paragraph of an item of a list that does not exist', () => {
    expect(readDocx(docx(paragraph('x', { list: { id: 99 } }))).blocks).toMatchObject([{ kind: 'paragraph' }]);
  });
});
