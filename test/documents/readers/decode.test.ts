import { decodeText, looksLikeText } from '../../../src/documents/readers/decode.js';

const sentence = 'Cliënten vinden één loket “dichtbij” belangrijk – tarief € 12,50.';

function windows1252(text: string): Uint8Array {
  const special: Readonly<Record<string, number>> = { '€': 0x80, '“': 0x93, '”': 0x94, '–': 0x96 };
  return Uint8Array.from(text, (character) => special[character] ?? character.charCodeAt(0));
}

function utf16(text: string, order: 'little' | 'big'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

describe('decoding a text file', () => {
  it('reads UTF-8 with and without byte order mark, without a warning', () => {
    expect(decodeText(Buffer.from(sentence))).toEqual({ text: sentence, encoding: 'utf-8', warnings: [] });
    expect(decodeText(Buffer.from(`\ufeff${sentence}`))).toEqual({ text: sentence, encoding: 'utf-8', warnings: [] });
  });

  it('reads UTF-16 of both byte orders by its mark, without a warning', () => {
    expect(decodeText(utf16(`\ufeff${sentence}`, 'little'))).toEqual({ text: sentence, encoding: 'utf-16le', warnings: [] });
    expect(decodeText(utf16(`\ufeff${sentence}`, 'big'))).toEqual({ text: sentence, encoding: 'utf-16be', warnings: [] });
  });

  it('recognises UTF-16 without mark by its NULs, and says that it guessed', () => {
    for (const order of ['little', 'big'] as const) {
      const decoded = decodeText(utf16(sentence, order));
      expect(decoded.text).toBe(sentence);
      expect(decoded.warnings.map((warning) => warning.code)).toEqual(['encoding-guessed']);
    }
  });

  it('takes what is not UTF-8 for Windows-1252, and says that it guessed', () => {
    const decoded = decodeText(windows1252(sentence));
    expect(decoded.text).toBe(sentence);
    expect(decoded.encoding).toBe('windows-1252');
    expect(decoded.warnings.map((warning) => warning.code)).toEqual(['encoding-guessed']);
  });

  it('keeps both kinds of letters when a line in Windows-1252 was pasted into UTF-8', () => {
    const mixed = Buffer.concat([Buffer.from('één en twéé en drieën\n'), windows1252('reële')]);
    expect(decodeText(mixed).text).toBe('één en twéé en drieën\nreële');
  });

  it('replaces NULs, which no database takes, and says so', () => {
    const decoded = decodeText(Buffer.from('voor\0na'));
    expect(decoded.text).toBe('voor\ufffdna');
    expect(decoded.warnings.map((warning) => warning.code)).toEqual(['characters-damaged']);
  });

  it('reads nothing as nothing', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', warnings: [] });
  });

  it('tells text from other bytes', () => {
    expect(looksLikeText(Buffer.from(sentence))).toBe(true);
    expect(looksLikeText(windows1252(sentence))).toBe(true);
    expect(looksLikeText(utf16(sentence, 'little'))).toBe(true);
    expect(looksLikeText(Uint8Array.from({ length: 400 }, (_, at) => (at * 7919) % 256))).toBe(false);
  });
});
