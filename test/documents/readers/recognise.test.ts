import { recogniseFormat } from '../../../src/documents/readers/readers.js';
import { Problem } from '../../../src/platform/problems/problem.js';

function refusal(bytes: Uint8Array, name: string): string {
  try {
    return `read as ${recogniseFormat(bytes, name)}`;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

const compound = (stream: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);

describe('recognising a format', () => {
  it('goes by the bytes, whatever the name lacks', () => {
    expect(recogniseFormat(Buffer.from('%PDF-1.7\n'), 'brief')).toBe('pdf');
    expect(recogniseFormat(Buffer.from('WEBVTT\n\n'), 'opname.txt')).toBe('vtt');
    expect(recogniseFormat(Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nHallo\n'), 'opname')).toBe('srt');
    expect(recogniseFormat(Buffer.from('<!DOCTYPE html><p>Dag'), 'zonder-achternaam')).toBe('html');
    expect(recogniseFormat(Buffer.from('MIME-Version: 1.0\r\nFrom: a@example.nl\r\n\r\nDag'), 'bericht')).toBe('eml');
    expect(recogniseFormat(compound('__properties_version1.0'), 'bericht')).toBe('msg');
  });

  it('lets the name tell text kinds apart', () => {
    const text = Buffer.from('Naam;Reactie\nDorpsraad;Goed plan\n');
    expect(recogniseFormat(text, 'reacties.csv')).toBe('csv');
    expect(recogniseFormat(text, 'reacties.MD')).toBe('md');
    expect(recogniseFormat(text, 'reacties.txt')).toBe('txt');
    expect(recogniseFormat(text, 'reacties')).toBe('txt');
  });

  it('does not take a memo for a mail', () => {
    expect(recogniseFormat(Buffer.from('Date: 3 maart\nSubject: inkoop\n\nGeachte raad,'), 'memo.txt')).toBe('txt');
  });

  it('refuses a file whose name and bytes contradict each other', () => {
    expect(refusal(Buffer.from('%PDF-1.7\n'), 'brief.docx')).toBe('file-not-what-it-says');
    expect(refusal(Buffer.from('gewone tekst'), 'brief.pdf')).toBe('file-not-what-it-says');
    expect(refusal(Buffer.from('GIF89a'), 'brief.txt')).toBe('file-not-what-it-says');
    expect(refusal(Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]), 'brief.txt')).toBe('file-not-what-it-says');
  });

  it('refuses empty, unknown and protected files by their own codes', () => {
    expect(refusal(new Uint8Array(), 'leeg.docx')).toBe('file-empty');
    expect(refusal(Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]), 'onbekend')).toBe('file-format-unknown');
    expect(refusal(compound('EncryptedPackage'), 'geheim.docx')).toBe('file-encrypted');
  });
});
