import { readEml } from '../../../../src/documents/readers/mail/read-eml.js';
import { readMsg } from '../../../../src/documents/readers/mail/read-msg.js';
import { readFile } from '../../../../src/documents/readers/readers.js';
import { unpackedRtf } from '../../../../src/documents/readers/rtf/compressed-rtf.js';
import { rtfBody } from '../../../../src/documents/readers/rtf/rtf-body.js';
import { Problem } from '../../../../src/platform/problems/problem.js';
import { broken, seededRandom } from '../../../support/breakage.js';
import { buildMsg } from '../../../support/msg-builder.js';
import { buildTnef } from '../../../support/tnef-builder.js';

/** As Outlook keeps rich text without packing it. */
const kept = (rtf: string): Buffer => {
  const head = Buffer.alloc(16);
  head.writeUInt32LE(rtf.length + 12, 0);
  head.writeUInt32LE(rtf.length, 4);
  head.write('MELA', 8, 'latin1');
  return Buffer.concat([head, Buffer.from(rtf, 'latin1')]);
};

/** Packed without a single reference: eight signs behind each nought. */
const packed = (rtf: string): Buffer => {
  const head = kept(rtf).subarray(0, 16);
  head.write('LZFu', 8, 'latin1');
  const pieces = rtf.match(/[\s\S]{1,8}/g) ?? [];
  return Buffer.concat([head, ...pieces.map((piece) => Buffer.concat([Buffer.of(0), Buffer.from(piece, 'latin1')]))]);
};

const HTML =
  "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}}{\\*\\generator x;}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Geachte raad,{\\*\\htmltag72 </p>}\\htmlrtf\\par}\\htmlrtf0{\\*\\htmltag64 <p>}De co\\'f6rdinatie is \\u8216?goed\\u8217? \\{nog\\} niet.\\htmlrtf\\line\\htmlrtf0{\\*\\htmltag72 </p>}{\\*\\mhtmltag64 <x>}}";

describe('a mail that Outlook kept as rich text', () => {
  it('is unpacked as the specification shows', () => {
    const example = '2d0000002b0000004c5a4675f1c5c7a703000a0072637067313235423 20af32068656c090020627705b06c647d0a800fa0'.replaceAll(
      ' ',
      '',
    );
    expect(Buffer.from(unpackedRtf(Buffer.from(example, 'hex'))).toString('latin1')).toBe(
      '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n',
    );
    expect(Buffer.from(unpackedRtf(packed(HTML))).toString('latin1')).toBe(HTML);
    expect(Buffer.from(unpackedRtf(kept(HTML))).toString('latin1')).toBe(HTML);
  });

  it('gives the HTML that was put into it, and the words of one that was plain', () => {
    expect(rtfBody(Buffer.from(HTML, 'latin1')).html).toBe('<p>Geachte raad,</p><p>De coördinatie is ‘goed’ {nog} niet.</p>');
    expect(
      rtfBody(Buffer.from('{\\rtf1\\ansi\\fromtext {\\fonttbl{\\f0 Arial;}}\\f0 Het tarief\\par is te laag.\\par}', 'latin1')).plain,
    ).toBe('Het tarief\r\nis te laag.\r\n');
    expect(rtfBody(Buffer.from('{\\rtf1\\ansi {\\b Het tarief} is te laag.\\par}', 'latin1')).plain).toBe('Het tarief is te laag.');
  });

  it('is read as a mail', async () => {
    const document = await readMsg(buildMsg({ subject: 'Zienswijze', compressedRtf: packed(HTML) }));
    expect(document.blocks.map(({ text }) => text)).toEqual(['Geachte raad,', 'De coördinatie is ‘goed’ {nog} niet.']);
    const damaged = await readMsg(buildMsg({ subject: 'Zienswijze', compressedRtf: Buffer.from('kapot') }));
    expect(damaged.warnings.map(({ code }) => code)).toContain('no-text');
  });
});

describe('a winmail.dat', () => {
  const inner = buildTnef({ subject: 'Binnen', properties: [[0x1000, 'De norm ontbreekt.']] });
  const winmail = buildTnef({
    subject: 'Zienswijze',
    properties: [
      [0x3a, Buffer.alloc(4), 0x102],
      [0x1009, packed(HTML)],
    ],
    attachments: [
      { name: 'BRIEF~1.TXT', content: Buffer.from('Het tarief is te laag.'), properties: [[0x3707, 'brief van de raad.txt']] },
      { name: 'bericht', properties: [[0x3701, Buffer.concat([Buffer.alloc(16), inner]), 0x0d]] },
    ],
  });

  it('is read by itself, with what is in it', async () => {
    const document = await readFile(winmail, 'winmail.dat');
    expect([document.format, document.properties?.['subject']]).toEqual(['winmail', 'Zienswijze']);
    expect(document.text).toContain('De coördinatie is');
    expect(document.attachments?.map(({ fileName }) => fileName)).toEqual(['brief van de raad.txt', 'bericht']);
    expect((await readFile(document.attachments?.[1]?.bytes as Uint8Array, 'bericht')).text).toBe('De norm ontbreekt.');
  });

  it('gives its attachments to the mail that it came with, and its words only when that has none', async () => {
    const mail = (body: string) =>
      Buffer.from(
        `From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=g\r\n\r\n--g\r\nContent-Type: text/plain\r\n\r\n${body}\r\n--g\r\nContent-Type: application/ms-tnef; name="winmail.dat"\r\nContent-Disposition: attachment; filename="winmail.dat"\r\nContent-Transfer-Encoding: base64\r\n\r\n${winmail.toString('base64')}\r\n--g--\r\n`,
      );
    const own = await readEml(mail('Zie de bijlage.'));
    expect([own.text.trim(), own.attachments?.map(({ fileName }) => fileName)]).toEqual([
      'Zie de bijlage.',
      ['brief van de raad.txt', 'bericht'],
    ]);
    expect((await readEml(mail(''))).text).toContain('De coördinatie is');
  });

  it('is refused when there is nothing in it', async () => {
    await expect(readFile(Buffer.from('789f3e22000100', 'hex'), 'winmail.dat')).rejects.toMatchObject({ code: 'file-damaged' });
  });

  it('is read or refused in whatever way it is damaged', async () => {
    const random = seededRandom(7);
    for (let turn = 0; turn < 1_500; turn++) {
      const bytes = broken(winmail, random);
      bytes.set?.(Buffer.from('789f3e22', 'hex').subarray(0, Math.min(4, bytes.length)));
      try {
        await readFile(bytes, 'winmail.dat');
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
    }
  });
});
