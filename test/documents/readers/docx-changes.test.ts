import { readDocx } from '../../../src/documents/readers/docx/docx.js';
import { deleted, docx, heading, inserted, markChange, numbered, paragraph, raw, run, table } from '../../support/docx.js';
import { misplaced } from '../../support/read-document.js';

const ANNA = { author: 'Anna', date: '2026-01-05T08:00:00Z' };
const BART = { author: 'Bart', date: '2026-01-06T08:00:00Z' };

describe('the tracked changes in a Word document', () => {
  it('are accepted in the text, and each stands beside it as a change of its own', () => {
    const read = readDocx(
      docx(paragraph(['Het tarief is ', deleted('laag', ANNA), inserted('reëel', BART), ' en ', inserted('vast', ANNA), '.'])),
    );
    expect(read.text).toBe('Het tarief is reëel en vast.');
    expect(read.edits).toEqual([
      { kind: 'deletion', ...ANNA, text: 'laag', start: 14, end: 14 },
      { kind: 'insertion', ...BART, text: 'reëel', start: 14, end: 19 },
      { kind: 'insertion', ...ANNA, text: 'vast', start: 23, end: 27 },
    ]);
    expect(misplaced(read)).toEqual([]);
  });

  it('stand at the beginning of a paragraph when they are there, not at the end of the one before', () => {
    const read = readDocx(docx(paragraph('Eerste.') + paragraph([deleted('Oud '), 'tweede.'])));
    expect(read.edits).toMatchObject([{ text: 'Oud ', start: read.text.indexOf('tweede') }]);
  });

  it('name the two halves of a move alike', () => {
    const by = 'w:author="Anna" w:date="2026-01-05T08:00:00Z"';
    const from = `<w:moveFromRangeStart w:id="1" w:name="move7" ${by}/><w:moveFrom w:id="2" ${by}>${run('verplaatst').xml}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>`;
    const to = `<w:moveToRangeStart w:id="3" w:name="move7" ${by}/><w:moveTo w:id="4" ${by}>${run('verplaatst').xml}</w:moveTo><w:moveToRangeEnd w:id="3"/>`;
    const read = readDocx(docx(paragraph(['a ', raw(from)]) + paragraph(['b ', raw(to)])));
    expect(read.text).toBe('a \n\nb verplaatst');
    expect(read.edits).toMatchObject([
      { kind: 'deletion', text: 'verplaatst', move: 'move7', author: 'Anna' },
      { kind: 'insertion', text: 'verplaatst', move: 'move7' },
    ]);
    expect(misplaced(read)).toEqual([]);
  });

  it('have moved paragraphs, moved cells and moves without a name as what went and what came', () => {
    const by = 'w:author="Anna" w:date="2026-01-05T08:00:00Z"';
    const range = (side: 'From' | 'To', content: string): string =>
      `<w:move${side}RangeStart w:id="5" w:name="move1" ${by}/>${content}<w:move${side}RangeEnd w:id="5"/>`;
    const moved = (side: 'From' | 'To', words: string): { readonly xml: string } =>
      raw(`<w:move${side} w:id="6" ${by}>${run(words).xml}</w:move${side}>`);
    const mark = (side: 'From' | 'To') => ({ properties: `<w:rPr><w:move${side} w:id="7" ${by}/></w:rPr>` });
    const went = range('From', paragraph(moved('From', 'De hele alinea.'), mark('From')));
    const came = range('To', paragraph(moved('To', 'De hele alinea.'), mark('To')));
    const read = readDocx(docx(paragraph('Een.') + went + paragraph('Twee.') + came + paragraph('Drie.')));
    expect(read.blocks.map(({ text }) => text)).toEqual(['Een.', 'Twee.', 'De hele alinea.', 'Drie.']);
    expect(read.edits).toMatchObject([
      { kind: 'deletion', text: 'De hele alinea.', move: 'move1', start: read.text.indexOf('Twee.') },
      { kind: 'insertion', text: 'De hele alinea.', move: 'move1', start: read.text.indexOf('De hele') },
    ]);
    expect(misplaced(read)).toEqual([]);
    const cell = (content: { readonly xml: string }) => ({ xml: paragraph(content) });
    const inCells = readDocx(
      docx(
        table([
          [cell(moved('From', 'tarief')), 'links'],
          ['rechts', cell(moved('To', 'tarief'))],
        ]),
      ),
    );
    expect(inCells.blocks.map(({ cells }) => cells?.map(({ text }) => text))).toEqual([
      ['', 'links'],
      ['rechts', 'tarief'],
    ]);
    expect(inCells.edits.map(({ kind, text, move }) => [kind, text, move])).toEqual([
      ['deletion', 'tarief', undefined],
      ['insertion', 'tarief', undefined],
    ]);
    expect(misplaced(inCells)).toEqual([]);
  });

  it('keep what somebody else changed within a move, and a move of which one half is missing', () => {
    const by = 'w:author="Anna" w:date="2026-01-05T08:00:00Z"';
    const inside = `<w:moveToRangeStart w:id="1" w:name="m" ${by}/><w:moveTo w:id="2" ${by}>${run('verplaatst ').xml}${deleted('oud', BART).xml}${inserted('nieuw', BART).xml}</w:moveTo><w:moveToRangeEnd w:id="1"/>`;
    const read = readDocx(docx(paragraph(['a ', raw(inside), ' b'])));
    expect(read.text).toBe('a verplaatst nieuw b');
    expect(read.edits).toMatchObject([
      { kind: 'insertion', author: 'Anna', move: 'm', text: 'verplaatst nieuw' },
      { kind: 'deletion', author: 'Bart', text: 'oud' },
      { kind: 'insertion', author: 'Bart', text: 'nieuw' },
    ]);
    expect(misplaced(read)).toEqual([]);
  });

  it('join paragraphs whose mark was deleted, which keep the looks of the first', () => {
    const body = heading(2, 'Kop').replace('<w:pPr>', `<w:pPr>${markChange('del', ANNA)}`) + paragraph(' met staart') + paragraph('Los.');
    const read = readDocx(docx(body));
    expect(read.blocks).toMatchObject([{ kind: 'heading', text: 'Kop met staart' }, { text: 'Los.' }]);
    expect(read.edits).toEqual([{ kind: 'deletion', ...ANNA, text: '\n', start: 3, end: 3 }]);
  });

  it('leave no trace of a paragraph that was deleted whole, but one change', () => {
    const gone = paragraph(deleted('Deze alinea vervalt.', ANNA), { properties: markChange('del', ANNA) });
    const read = readDocx(docx(paragraph('Voor.') + gone + heading(1, 'Na')));
    expect(read.blocks).toMatchObject([
      { kind: 'paragraph', text: 'Voor.' },
      { kind: 'heading', text: 'Na' },
    ]);
    expect(read.edits).toMatchObject([{ kind: 'deletion', text: 'Deze alinea vervalt.' }]);
  });

  it('do not count a deleted item of a list', () => {
    const gone = paragraph(deleted('b'), { list: { id: 2 }, properties: markChange('del') });
    expect(readDocx(docx(numbered('a') + gone + numbered('c'))).blocks.map(({ marker }) => marker)).toEqual(['1.', '2.']);
  });

  it('say that a paragraph was split', () => {
    const read = readDocx(docx(paragraph('Een', { properties: markChange('ins', ANNA) }) + paragraph('twee')));
    expect(read.edits).toEqual([{ kind: 'insertion', ...ANNA, text: '\n\n', start: 3, end: 5 }]);
    expect(misplaced(read)).toEqual([]);
  });

  it('have an inserted paragraph as one change', () => {
    const read = readDocx(
      docx(paragraph('Voor.') + paragraph(inserted('Nieuwe alinea.', ANNA), { properties: markChange('ins', ANNA) }) + paragraph('Na.')),
    );
    expect(read.edits.map(({ text }) => text)).toEqual(['Nieuwe alinea.']);
  });

  it('leave out what one inserted and another deleted, keeping the deletion', () => {
    const both = raw(`<w:ins w:id="1" w:author="Anna">${deleted('niet meer', BART).xml}</w:ins>`);
    const read = readDocx(docx(paragraph(['a', both, 'b'])));
    expect(read.text).toBe('ab');
    expect(read.edits).toEqual([{ kind: 'deletion', ...BART, text: 'niet meer', start: 1, end: 1 }]);
  });

  it('need no author and no date', () => {
    const read = readDocx(docx(paragraph(raw(`<w:ins w:id="1">${run('x').xml}</w:ins>`))));
    expect(read.edits).toEqual([{ kind: 'insertion', author: '', date: '', text: 'x', start: 0, end: 1 }]);
  });

  it('leave out deleted text boxes and notes', () => {
    const box = `<w:del w:id="1"><w:r><w:pict><w:txbxContent>${paragraph('kader')}</w:txbxContent></w:pict><w:footnoteReference w:id="1"/></w:r></w:del>`;
    expect(readDocx(docx(paragraph(['a', raw(box)]), { footnotes: { 1: 'noot' } })).text).toBe('a');
  });

  it('take no notice of changes in looks', () => {
    const changed = '<w:pPrChange w:id="1" w:author="A"><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>';
    const read = readDocx(
      docx(paragraph(run('x', '<w:b/><w:rPrChange w:id="2"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'), { properties: changed })),
    );
    expect(read.blocks).toMatchObject([{ kind: 'paragraph', text: 'x' }]);
    expect(read.edits).toEqual([]);
  });
});
