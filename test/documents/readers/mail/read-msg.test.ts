import { readMsg } from '../../../../src/documents/readers/mail/read-msg.js';
import { readFile } from '../../../../src/documents/readers/readers.js';
import { buildMsg } from '../../../support/msg-builder.js';

describe('reading a mail of Outlook', () => {
  const bytes = buildMsg({
    subject: 'Zienswijze één',
    body: 'Geachte heer,\r\n\r\nWij stemmen in.\r\n\r\nHoogachtend,\r\nde griffier\r\n',
    senderName: 'Griffie Oosterveld',
    senderAddress: 'griffie@oosterveld.example',
    attachments: [{ name: 'brief.txt', content: Buffer.from('bijlage') }],
  });

  it('gives the same as of any other mail', async () => {
    const document = await readFile(bytes, 'bericht.msg');
    expect(document.format).toBe('msg');
    expect(document.properties).toMatchObject({ subject: 'Zienswijze één', sender: 'Griffie Oosterveld <griffie@oosterveld.example>' });
    expect(document.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'Geachte heer,'],
      ['paragraph', 'Wij stemmen in.'],
      ['signature', 'Hoogachtend,\nde griffier'],
    ]);
    expect(document.attachments?.map(({ fileName, bytes: content }) => [fileName, Buffer.from(content).toString()])).toEqual([
      ['brief.txt', 'bijlage'],
    ]);
  });

  it('reads the letters of a mail that an older Outlook saved', async () => {
    const old = buildMsg({ subject: 'Zienswijze één', body: 'Coöperatie', isOld: true });
    const { text, properties } = await readMsg(old);
    expect([text, properties?.['subject']]).toEqual(['Coöperatie', 'Zienswijze één']);
  });

  it('keeps a mail of which one attachment can not be taken out, and names that one', async () => {
    const attachments = [{ name: 'gekoppeld.docx' }, { name: 'brief.txt', content: Buffer.from('bijlage') }];
    const document = await readMsg(buildMsg({ body: 'Wij stemmen in.', attachments }));
    expect([document.text, document.attachments?.map(({ fileName }) => fileName)]).toEqual(['Wij stemmen in.', ['brief.txt']]);
    expect(document.warnings).toEqual([{ code: 'member-unreadable', detail: expect.stringContaining('gekoppeld.docx') }]);
  });

  it('says so when there are more attachments than it takes', async () => {
    const attachments = Array.from({ length: 501 }, (_, at) => ({ name: `${at}.txt`, content: Buffer.from('x') }));
    const document = await readMsg(buildMsg({ body: 'Zie bijlagen.', attachments }));
    expect(document.attachments).toHaveLength(500);
    expect(document.warnings).toEqual([expect.objectContaining({ code: 'attachments-left-out' })]);
  });

  it('refuses a file whose chain of sectors leads back to itself', async () => {
    const circular = Buffer.from(bytes);
    const table = (circular.readInt32LE(76) + 1) * 512;
    circular.writeInt32LE(circular.readInt32LE(48), table + 4 * circular.readInt32LE(48));
    await expect(readMsg(circular)).rejects.toMatchObject({ code: 'file-damaged' });
  });

  it('refuses a file that was cut off', async () => {
    await expect(readMsg(bytes.subarray(0, 700))).rejects.toMatchObject({ code: 'file-damaged' });
  });
});
