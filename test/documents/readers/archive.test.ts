import { strToU8, zipSync } from 'fflate';
import { readZip } from '../../../src/documents/readers/archive.js';
import { readFile } from '../../../src/documents/readers/readers.js';

const names = (bytes: Uint8Array): string[] => readZip(bytes).attachments?.map(({ fileName }) => fileName) ?? [];

describe('reading an archive', () => {
  it('gives each file as an attachment under its path, without what programs left behind', async () => {
    const bytes = zipSync({
      'reacties/raad.txt': strToU8('Wij stemmen in.'),
      'reacties/lijst.csv': strToU8('a;b'),
      '__MACOSX/reacties/._raad.txt': strToU8('x'),
      'reacties/.DS_Store': strToU8('x'),
      'reacties/~$raad.docx': strToU8('x'),
    });
    const document = await readFile(bytes, 'reacties.zip');
    expect([document.format, document.text]).toEqual(['zip', '']);
    expect(
      document.attachments?.map(({ fileName, mediaType, bytes: content }) => [fileName, mediaType, Buffer.from(content).toString()]),
    ).toEqual([
      ['reacties/raad.txt', 'text/plain', 'Wij stemmen in.'],
      ['reacties/lijst.csv', 'text/csv', 'a;b'],
    ]);
  });

  it('takes out archives within archives, but leaves office files whole', () => {
    const word = zipSync({
      '[Content_Types].xml': strToU8(
        '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
    });
    expect(names(zipSync({ 'binnen.zip': zipSync({ 'brief.docx': word }), 'b.txt': strToU8('b') }))).toEqual([
      'binnen.zip/brief.docx',
      'b.txt',
    ]);
  });

  it('refuses archives nested beyond use, and those that unpack to too much', () => {
    let nested = zipSync({ 'diep.txt': strToU8('x') });
    for (let depth = 0; depth < 5; depth++) nested = zipSync({ 'zip.zip': nested });
    expect(() => readZip(nested)).toThrow('nested too deeply');
    expect(() => readZip(zipSync({ 'nul.txt': new Uint8Array((64 << 20) + 1) }))).toThrow('unpacks to too much');
  });

  it('names a file that cannot be taken out, and takes the others', () => {
    const bytes = zipSync({
      'stuk.txt': [strToU8('dit gaat kapot'), { level: 0 }],
      'heel.txt': [strToU8('dit blijft heel'), { level: 0 }],
    });
    bytes[Buffer.from(bytes).indexOf('kapot')] = 0;
    const document = readZip(bytes);
    expect(document.attachments?.map(({ fileName }) => fileName)).toEqual(['heel.txt']);
    expect(document.warnings).toEqual([{ code: 'member-unreadable', detail: expect.stringContaining('stuk.txt') }]);
  });

  it('refuses an archive without files', () => {
    expect(() => readZip(zipSync({ 'leeg/': new Uint8Array() }))).toThrow('no file');
  });
});
