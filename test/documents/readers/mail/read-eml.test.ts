import type { ReadDocument } from '../../../../src/documents/readers/document.js';
import { readEml } from '../../../../src/documents/readers/mail/read-eml.js';
import { readMsg } from '../../../../src/documents/readers/mail/read-msg.js';
import { describeWithMaterial, readMaterial } from '../../../support/material.js';

const mail = (...lines: string[]): Buffer => Buffer.from(lines.join('\r\n'));

const kinds = ({ blocks }: ReadDocument) => blocks.map(({ kind, text }) => [kind, text]);

describe('reading a mail', () => {
  it('gives sender, subject and date as properties, and the body by its parts', async () => {
    const document = await readEml(
      mail(
        'From: =?utf-8?q?Griffie_Oosterv=C3=A9ld?= <griffie@oosterveld.example>',
        'To: inkoop@regio.example',
        'Subject: Zienswijze',
        'Date: Mon, 2 Mar 2026 10:12:00 +0100',
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Beste allen,',
        'Wij vragen =E9=E9n loket.',
        '',
        'Met vriendelijke groet,',
        'A. de Vries',
      ),
    );
    expect(document.properties).toEqual({
      sender: 'Griffie Oostervéld <griffie@oosterveld.example>',
      senderName: 'Griffie Oostervéld',
      senderAddress: 'griffie@oosterveld.example',
      recipients: 'inkoop@regio.example',
      subject: 'Zienswijze',
      date: '2026-03-02T09:12:00.000Z',
    });
    expect(kinds(document).slice(0, 3)).toEqual([
      ['paragraph', 'Beste allen,'],
      ['paragraph', 'Wij vragen één loket.'],
      ['signature', 'Met vriendelijke groet,\nA. de Vries'],
    ]);
    for (const { start, end, text } of document.blocks) expect(document.text.slice(start, end)).toBe(text);
  });

  it('takes plain before HTML, HTML where plain is only a note about it, and keeps attachments', async () => {
    const parts = (plain: string): Buffer =>
      mail(
        'From: a@example.nl',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: multipart/alternative; boundary=c',
        '',
        '--c',
        'Content-Type: text/plain',
        '',
        plain,
        '--c',
        'Content-Type: text/html',
        '',
        `<p>Zienswijze in opmaak</p><p>${'Wij vragen aandacht. '.repeat(20)}</p>`,
        '--c--',
        '--b',
        'Content-Type: application/pdf; name="brief.pdf"',
        'Content-Disposition: attachment; filename="brief.pdf"',
        '',
        '%PDF-1.7',
        '--b--',
      );
    const plain = await readEml(parts('Zienswijze in tekst, lang genoeg om de mail te zijn. '.repeat(4)));
    expect(plain.text.startsWith('Zienswijze in tekst')).toBe(true);
    expect((await readEml(parts('Uw programma toont geen opmaak.'))).text.startsWith('Zienswijze in opmaak\n\nWij vragen')).toBe(true);
    expect(plain.attachments?.map(({ fileName, mediaType, bytes }) => [fileName, mediaType, Buffer.from(bytes).toString().trim()])).toEqual(
      [['brief.pdf', 'application/pdf', '%PDF-1.7']],
    );
  });

  it('says so when the reaction may stand in what was forwarded', async () => {
    const document = await readEml(
      mail(
        'From: a@example.nl',
        'Subject: FW: inbreng',
        '',
        'Ter info.',
        '',
        'Van: Raad',
        'Verzonden: 2 maart',
        'Aan: ons',
        '',
        'Wij zijn tegen dit voorstel.',
      ),
    );
    expect(document.warnings.map(({ code }) => code)).toEqual(['forwarded-mail']);
  });

  it('refuses an encrypted mail, one without header, and one nested beyond use', async () => {
    const encrypted = mail(
      'From: a@example.nl',
      'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m',
      '',
      'xyz',
    );
    await expect(readEml(encrypted)).rejects.toMatchObject({ code: 'file-encrypted' });
    await expect(readEml(Buffer.from('\r\n\r\nzomaar'))).rejects.toMatchObject({ code: 'file-damaged' });
    const nested = Array.from({ length: 400 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}`).join('\r\n');
    await expect(readEml(Buffer.from(`From: a@example.nl\r\n${nested}`))).rejects.toMatchObject({ code: 'file-too-complex' });
  });

  it('does not follow mails within mails forever', async () => {
    let message = 'From: a@example.nl\r\n\r\ndiepste';
    for (let depth = 0; depth < 30; depth++) message = `From: a@example.nl\r\nContent-Type: message/rfc822\r\n\r\n${message}`;
    const document = await readEml(Buffer.from(message));
    expect(document.attachments?.map(({ mediaType }) => mediaType)).toEqual(['message/rfc822']);
  });
});

interface ExpectedMail {
  readonly file: string;
  readonly subject: string | null;
  readonly from?: string | null;
  readonly sender?: string | null;
  readonly sender_address?: string | null;
  readonly to: string | null;
  readonly date?: string | null;
  readonly attachments: readonly (string | null)[];
  readonly body_type?: string;
  readonly body_start?: string;
  readonly body_characters?: number;
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

describeWithMaterial('reading the mails of the material', () => {
  const expectedOf = (kind: string): readonly ExpectedMail[] => JSON.parse(readMaterial(`material/mail/EXPECTED-${kind}.json`).toString());

  it('finds sender, subject, date, body and attachments of every .eml, each in little time', async () => {
    const expected = expectedOf('eml');
    expect(expected.length).toBeGreaterThan(12);
    for (const { file, subject, from, to, date, attachments, body_type, body_start = '' } of expected) {
      const started = Date.now();
      const document = await readEml(readMaterial(`material/mail/${file}`));
      expect([file, Date.now() - started < 3_000]).toEqual([file, true]);
      const { properties = {} } = document;
      expect([file, properties['subject'], properties['recipients']]).toEqual([file, subject ?? undefined, to ?? undefined]);
      // A name in the old form, between brackets after the address, is a name to us.
      expect([file, [properties['sender'], properties['senderAddress']]]).toEqual([file, expect.arrayContaining([from ?? undefined])]);
      expect([file, properties['date']]).toEqual([file, date ? new Date(date).toISOString() : undefined]);
      const names = document.attachments?.map(({ fileName }) => fileName) ?? [];
      expect([file, names]).toEqual([file, expect.arrayContaining(attachments.filter((name) => name !== null))]);
      if (body_type === 'text/plain') expect([file, words(document.text).startsWith(words(body_start))]).toEqual([file, true]);
    }
  });

  it('finds the words of the mails that have only HTML', async () => {
    const read = async (file: string): Promise<string> => (await readEml(readMaterial(`material/mail/mailparser/${file}`))).text;
    expect(await read('outofmemory.eml')).toContain('Life Insurance');
    expect(await read('spam.eml')).toContain('Freundliche Grüße');
    expect((await read('htmllargecallstack.eml')).length).toBeGreaterThan(1_000);
  });

  it('finds the same of every .msg', async () => {
    for (const { file, subject, sender, sender_address, to, attachments, body_start = '', body_characters = 0 } of expectedOf('msg')) {
      const document = await readMsg(readMaterial(`material/mail/${file.replace('msg-extractor/', '')}`));
      const { properties = {} } = document;
      expect([file, properties['subject'], properties['senderName'], properties['senderAddress'], properties['recipients']]).toEqual([
        file,
        subject,
        sender ?? undefined,
        sender_address ?? undefined,
        to,
      ]);
      expect([file, words(document.text).startsWith(words(body_start))]).toEqual([file, true]);
      expect([file, document.text.length > body_characters * 0.85]).toEqual([file, true]);
      expect([file, attachments.length <= (document.attachments?.length ?? 0)]).toEqual([file, true]);
    }
    const { attachments = [] } = await readMsg(readMaterial('material/mail/unicode.msg'));
    expect(attachments.map(({ fileName, mediaType, bytes }) => [fileName, mediaType, bytes.length])).toEqual([
      ['import OleFileIO.tif', 'image/tiff', 969_674],
      ['raised value error.tif', 'image/tiff', 1_033_142],
    ]);
  });
});
