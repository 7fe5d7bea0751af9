import { readDocx } from '../../../src/documents/readers/docx/docx.js';
import {
  commentEnd,
  commented,
  commentMark,
  commentStart,
  deleted,
  docx,
  footnote,
  heading,
  inserted,
  paragraph,
  raw,
  row,
  run,
  table,
} from '../../support/docx.js';
import { misplaced } from '../../support/read-document.js';

const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';

const anchors = (bytes: Uint8Array): readonly string[] => readDocx(bytes).comments.map(({ anchor }) => anchor);
const comment = (id: number) => ({ id, text: `opmerking ${id}` });

describe('the comments in a Word document', () => {
  it('come with author, date, text and the exact passage', () => {
    const read = readDocx(
      docx(heading(1, 'Kop') + paragraph(['Het ', commented(4, 'tarief'), ' is te laag.']), {
        comments: [{ id: 4, text: 'Graag reëel.\n\nZie ook het advies.', author: 'R. Bakker', date: '2026-02-01T10:00:00Z' }],
      }),
    );
    expect(read.comments).toEqual([
      {
        id: '4',
        author: 'R. Bakker',
        date: '2026-02-01T10:00:00Z',
        text: 'Graag reëel.\n\nZie ook het advies.',
        anchor: 'tarief',
        start: 9,
        end: 15,
        resolved: false,
      },
    ]);
    expect(misplaced(read)).toEqual([]);
  });

  it('know which comment they answer and whether they are resolved', () => {
    const comments = [comment(1), { ...comment(2), replyTo: 1 }, { ...comment(3), resolved: true }];
    const read = readDocx(docx(paragraph([commented(1, 'eerste'), commentMark(2), commented(3, 'derde')]), { comments }));
    expect(read.comments.map(({ replyTo, resolved }) => [replyTo, resolved])).toEqual([
      [undefined, false],
      ['1', false],
      [undefined, true],
    ]);
  });

  it('have, as an answer without a passage, that of the comment they answer', () => {
    const comments = [comment(1), { ...comment(2), replyTo: 1 }];
    expect(anchors(docx(paragraph(['a ', commented(1, 'passage'), ' b']), { comments }))).toEqual(['passage', 'passage']);
  });

  it('know what they answer wherever the answer stands in the file, through answers, by any of their paragraphs', () => {
    const comments = [
      { ...comment(3), replyTo: 2 },
      { ...comment(2), replyTo: 1 },
      { ...comment(1), resolved: true },
    ];
    const read = readDocx(docx(paragraph(['a ', commented(1, 'passage'), ' b']), { comments }));
    expect(read.comments.map(({ id, anchor, replyTo, resolved }) => [id, anchor, replyTo, resolved])).toEqual([
      ['3', 'passage', '2', false],
      ['2', 'passage', '1', false],
      ['1', 'passage', undefined, true],
    ]);
    const said = (paragraphs: string, id: number): string => `<w:comment w:id="${id}" w:author="A">${paragraphs}</w:comment>`;
    const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const first = said(`<w:p w14:paraId="0a1b2c3d">${run('eerste').xml}</w:p><w:p>${run('tweede').xml}</w:p>`, 1);
    const parts = {
      'word/comments.xml': `<w:comments ${space} xmlns:w14="${W14}">${first}${said(`<w:p w14:paraId="0000000B">${run('antwoord').xml}</w:p>`, 2)}</w:comments>`,
      'word/commentsExtended.xml': `<x:commentsEx xmlns:x="${W15}"><x:commentEx x:paraId="0000000b" x:paraIdParent="0A1B2C3D" x:done="true"/></x:commentsEx>`,
    };
    const other = readDocx(docx(paragraph(commented(1, 'hier')), { comments: [comment(1)], parts }));
    expect(other.comments).toMatchObject([
      { text: 'eerste\ntweede', anchor: 'hier' },
      { text: 'antwoord', anchor: 'hier', replyTo: '1', resolved: true },
    ]);
  });

  it('are kept when what tells their answers is damaged, goes round in a circle or names nobody', () => {
    const comments = [
      { ...comment(1), replyTo: 2 },
      { ...comment(2), replyTo: 1 },
      { ...comment(3), replyTo: 99 },
    ];
    const read = readDocx(docx(paragraph(['a ', commented(3, 'b')]), { comments }));
    expect(read.comments.map(({ anchor, replyTo }) => [anchor, replyTo])).toEqual([
      ['', '2'],
      ['', '1'],
      ['b', undefined],
    ]);
    const damaged = readDocx(
      docx(paragraph(commented(1, 'b')), { comments: [comment(1)], parts: { 'word/commentsExtended.xml': '<w15:commentsEx><a></b>' } }),
    );
    expect([damaged.comments.map(({ anchor }) => anchor), damaged.warnings.map(({ code }) => code)]).toEqual([['b'], ['part-damaged']]);
  });

  it('reach over rows, begin and end between rows and cells, and stand in a table within a cell', () => {
    const cell = (content: Parameters<typeof paragraph>[0]) => ({ xml: paragraph(content) });
    const inner = { xml: table([[cell(['binnen ', commented(4, 'diep')])]]) + paragraph('') };
    const rows = [
      row(['kop', 'bedrag']),
      row([cell([commentStart(1), 'wonen']), 'tien']),
      row(['vervoer', cell(['elf', commentEnd(1), ' euro'])]),
      commentStart(2).xml + row(['zorg', 'twaalf']) + commentEnd(2).xml,
      row([inner, cell('slot')]),
    ];
    const body = paragraph('voor') + commentStart(3).xml + table(rows, 2) + commentEnd(3).xml + paragraph('na');
    const read = readDocx(docx(body, { comments: [1, 2, 3, 4].map(comment) }));
    expect(read.comments.map(({ anchor }) => anchor.replace(/\n+/g, '|'))).toEqual([
      'wonen\ttien|vervoer\telf',
      'zorg\ttwaalf',
      'kop\tbedrag|wonen\ttien|vervoer\telf euro|zorg\ttwaalf|binnen diep\tslot',
      'diep',
    ]);
    expect(misplaced(read)).toEqual([]);
  });

  it('may overlap, lie in each other and reach over paragraphs', () => {
    const body =
      paragraph(['een ', commentStart(1), 'twee ', commentStart(2), 'drie', commentEnd(1), ' vier']) +
      paragraph(['vijf ', commentStart(3), 'zes', commentEnd(3), commentEnd(2), ' zeven']);
    const read = readDocx(docx(body, { comments: [1, 2, 3].map(comment) }));
    expect(read.comments.map(({ anchor }) => anchor)).toEqual(['twee drie', 'drie vier\n\nvijf zes', 'zes']);
    expect(misplaced(read)).toEqual([]);
  });

  it('begin and end between paragraphs without taking white space along', () => {
    const body = paragraph('voor') + commentStart(1).xml + paragraph('de alinea') + paragraph('') + paragraph([commentEnd(1), 'na']);
    expect(anchors(docx(body, { comments: [comment(1)] }))).toEqual(['de alinea']);
  });

  it('stand in tables, in notes and on cells', () => {
    const cell = { xml: paragraph(['a ', commented(1, 'b'), ' c']) };
    const first = { xml: paragraph([commentStart(2), 'links']) };
    const last = { xml: paragraph(['rechts', commentEnd(2)]) };
    const note = paragraph(['noot ', commented(3, 'hier')]);
    const read = readDocx(
      docx(
        table([
          [cell, 'x'],
          [first, last],
        ]) + paragraph(['t', footnote(7)]),
        { comments: [1, 2, 3].map(comment), footnotes: { 7: note } },
      ),
    );
    expect(read.comments.map(({ anchor }) => anchor)).toEqual(['b', 'links\trechts', 'hier']);
    expect(misplaced(read)).toEqual([]);
  });

  it('have an empty passage when they stand on a place', () => {
    const body =
      paragraph('eerst') + paragraph([commentMark(1), 'begin en ', commentMark(2), 'midden', commentMark(3)]) + paragraph('slot');
    const read = readDocx(docx(body, { comments: [1, 2, 3].map(comment) }));
    expect(read.comments.map(({ anchor, start }) => [anchor, read.text.slice(start)])).toEqual([
      ['', 'begin en midden\n\nslot'],
      ['', 'midden\n\nslot'],
      ['', '\n\nslot'],
    ]);
  });

  it('reach, when they never end, to their mark or else to the end of the paragraph', () => {
    const body =
      paragraph(['a ', commentStart(1), 'tot het teken', commentMark(1), ' verder']) +
      paragraph(['b ', commentStart(2), 'tot het eind']) +
      paragraph('c');
    expect(anchors(docx(body, { comments: [comment(1), comment(2)] }))).toEqual(['tot het teken', 'tot het eind']);
  });

  it('are kept when the text does not know them, or ends what never began', () => {
    const read = readDocx(docx(paragraph(['a', commentEnd(2), 'b']), { comments: [comment(1), comment(2)] }));
    expect(read.comments.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['opmerking 1', ''],
      ['opmerking 2', ''],
    ]);
  });

  it('are about what is left when changes are accepted', () => {
    const body =
      paragraph(['a ', commentStart(1), deleted('oude '), inserted('nieuwe '), 'tekst', commentEnd(1)]) +
      paragraph(['x', commentStart(2), deleted('weg'), commentEnd(2), 'y']);
    const read = readDocx(docx(body, { comments: [comment(1), comment(2)] }));
    expect(read.comments.map(({ anchor, start }) => [anchor, start])).toEqual([
      ['nieuwe tekst', 2],
      ['', 17],
    ]);
    expect(misplaced(read)).toEqual([]);
  });

  it('give a table inside them line by line', () => {
    const part = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1" w:author="A">${paragraph('Zie:')}${table([['a', 'b']])}</w:comment></w:comments>`;
    const read = readDocx(docx(paragraph(commented(1, 'x')), { comments: [comment(1)], parts: { 'word/comments.xml': part } }));
    expect(read.comments).toMatchObject([{ text: 'Zie:\na\nb', date: '' }]);
  });

  it('stay exact when there are a thousand of them', () => {
    const ids = Array.from({ length: 1000 }, (_, id) => id);
    const body = ids
      .map((id) =>
        paragraph([`Alinea ${id} `, commentStart(id), `over punt ${id}`, commentStart(id + 5000), raw(''), commentEnd(id), ' en meer.']),
      )
      .join('');
    const read = readDocx(docx(body, { comments: ids.map(comment) }));
    expect(read.comments.map(({ anchor }) => anchor)).toEqual(ids.map((id) => `over punt ${id}`));
    expect(misplaced(read)).toEqual([]);
  });
});
