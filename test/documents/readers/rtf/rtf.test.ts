import { readFile } from '../../../../src/documents/readers/readers.js';

const read = (body: string) => readFile(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${body}}`, 'latin1'), 'reactie.rtf');

describe('a rich text file', () => {
  it('is read for its words, paragraph by paragraph, whatever styles stand around them', async () => {
    const document = await read(
      "{\\fonttbl{\\f0 Arial;}}{\\*\\generator Word;}{\\info{\\author Jan}}{\\header Kop}\\pard\\b Geachte raad,\\b0\\par\r\nWij missen pati\\'ebnten en \\u8364?5.\\par{\\listtext\\'95\\tab}Het tarief\r\n is te laag.\\par{\\pict 0102}Tot {\\deleted niet }slot\\line regel \\{twee\\}.\\par",
    );
    expect(document.text).toBe('Geachte raad,\n\nWij missen patiënten en €5.\n\n•\tHet tarief is te laag.\n\nTot slot\nregel {twee}.');
    expect(document.blocks.map(({ kind, text }) => [kind, text])).toContainEqual(['list_item', 'Het tarief is te laag.']);
    expect(document.blocks.every(({ start, end }, at) => start >= (document.blocks[at - 1]?.end ?? 0) && end > start)).toBe(true);
    expect(document.format).toBe('rtf');
  });

  it('keeps cells of a table apart', async () => {
    expect((await read('\\trowd Nr\\cell Vraag\\cell\\row 1\\cell Waarom?\\cell\\row')).text).toBe('Nr\tVraag\n1\tWaarom?');
  });

  it('is refused when it is nested beyond all use, and read when it breaks off', async () => {
    await expect(read('{'.repeat(100_000))).rejects.toMatchObject({ code: 'file-too-complex' });
    expect((await readFile(Buffer.from('{\\rtf1 {\\b Half\\'), 'half.rtf')).text).toBe('Half');
    expect((await read('\\par')).warnings).toMatchObject([{ code: 'no-text' }]);
  });
});

describe('an older or other format', () => {
  it('says in Dutch what to do', async () => {
    const { problem } = await import('../../../../src/web/wording/nl/problems.js');
    const next = (format: string) => problem('file-format-unknown', { format }).next;
    expect(next('doc')).toContain('.docx');
    expect(next('xls')).toContain('.xlsx');
    expect(next('rar')).toContain('Pak');
    expect(next('png')).toContain('pdf');
  });

  it('is known by its first bytes', async () => {
    await expect(readFile(Buffer.from('89504e470d0a1a0a0000', 'hex'), 'brief.png')).rejects.toMatchObject({
      code: 'file-format-unknown',
      extra: { format: 'png' },
    });
  });
});
