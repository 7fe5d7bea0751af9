import MsgReaderModule, { type FieldsData } from '@kenjiuno/msgreader';
import PostalMime, { type Email } from 'postal-mime';
import { unreadable } from '../../../platform/problems/problem.js';
import { decodeText } from '../decode.js';
import type { Attachment, ReadDocument, Warning } from '../document.js';
import { mustHoldTogether } from './compound-file.js';
import { attachmentsLeftOut, type MailContent, MOST_ATTACHMENTS, mailDocument } from './mail-document.js';
import { bodyOfRtf } from './rtf-of-mail.js';

type MsgReader = InstanceType<typeof MsgReaderModule.default>;

const UTF8_CODEPAGE = 65_001;

/**
 * Reads a mail as Outlook saves it (MS-OXMSG): the same as of an `.eml`; a mail inside it is an attachment. An attachment that can't be
 * taken out is named in the warning `member-unreadable`.
 * @throws Problem `file-damaged` when it can't be read
 */
export async function readMsg(bytes: Uint8Array): Promise<ReadDocument> {
  const { reader, fields } = open(bytes);
  const header = await readHeader(textOf(fields.headers));
  const plain = textOf(fields.body);
  const html = htmlOf(fields);
  const rtf = plain.trim() || html.trim() || !(fields.compressedRtf instanceof Uint8Array) ? {} : bodyOfRtf(fields.compressedRtf);
  const addresses = [
    fields.senderSmtpAddress,
    fields.sentRepresentingSmtpAddress,
    internetAddress(fields.senderEmail),
    header?.from?.address,
  ];
  return mailDocument('msg', {
    plain: plain || (rtf.plain ?? ''),
    html: html || (rtf.html ?? ''),
    sender: { name: textOf(fields.senderName) || textOf(header?.from?.name), address: addresses.map(textOf).find(Boolean) ?? '' },
    recipients: (fields.recipients ?? [])
      .filter(({ recipType }) => recipType === 'to')
      .map(shownRecipient)
      .join(', '),
    subject: textOf(fields.subject),
    date: isoDate(textOf(fields.clientSubmitTime) || textOf(fields.messageDeliveryTime)) ?? textOf(header?.date),
    messageId: textOf(fields.messageId) || textOf(header?.messageId),
    ...takeAttachments(reader, fields.attachments ?? []),
  });
}

/** @param encoding of the texts of a mail that is not in Unicode, as older versions of Outlook save it */
function parseAs(bytes: Uint8Array, encoding: string): { readonly reader: MsgReader; readonly fields: FieldsData } {
  // The library takes an ArrayBuffer; a view may be on a larger one.
  const reader = new MsgReaderModule.default(new Uint8Array(bytes).buffer);
  reader.parserConfig = { ansiEncoding: encoding };
  const fields = reader.getFileData();
  if (fields.error) throw new Error(fields.error);
  return { reader, fields };
}

function open(bytes: Uint8Array): { readonly reader: MsgReader; readonly fields: FieldsData } {
  mustHoldTogether(bytes);
  try {
    const western = parseAs(bytes, 'windows1252');
    return western.fields.messageCodepage === UTF8_CODEPAGE ? parseAs(bytes, 'utf8') : western;
  } catch (error) {
    throw unreadable('file-damaged', `The mail can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The library gives a property as the type that the file claims, whatever its own types say. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

async function readHeader(header: string): Promise<Email | undefined> {
  try {
    return header === '' ? undefined : await PostalMime.parse(header);
  } catch {
    // The header is only asked where the properties of the mail are silent.
    return undefined;
  }
}

function htmlOf({ bodyHtml, html }: FieldsData): string {
  return textOf(bodyHtml) || (html instanceof Uint8Array && html.length > 0 ? decodeText(html).text : '');
}

/** Exchange names its own people by a path (`/O=…/CN=…`), which is no address. */
const internetAddress = (address: unknown): string => (textOf(address).includes('@') ? textOf(address) : '');

function shownRecipient(recipient: FieldsData): string {
  const name = textOf(recipient.name);
  const address = textOf(recipient.smtpAddress) || internetAddress(recipient.email);
  return name && address && name !== address ? `${name} <${address}>` : address || name;
}

function isoDate(date: string): string | undefined {
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function takeAttachments(reader: MsgReader, all: readonly FieldsData[]): Pick<MailContent, 'attachments' | 'warnings'> {
  const attachments: Attachment[] = [];
  const warnings: Warning[] = all.length > MOST_ATTACHMENTS ? [attachmentsLeftOut] : [];
  for (const attachment of all.slice(0, MOST_ATTACHMENTS)) {
    const name = nameOf(attachment);
    const bytes = contentOf(reader, attachment);
    if (bytes) attachments.push({ fileName: name, mediaType: mediaTypeOf(attachment), bytes });
    else warnings.push({ code: 'member-unreadable', detail: `${name}: The attachment can't be read.` });
  }
  return { attachments, warnings };
}

function nameOf(attachment: FieldsData): string {
  const names = [attachment.fileName, attachment.fileNameShort, attachment.name];
  const name = names.map(textOf).find(Boolean) ?? 'bijlage';
  return isMail(attachment) && !/\.msg$/i.test(name) ? `${name}.msg` : name;
}

const isMail = (attachment: FieldsData): boolean => attachment.innerMsgContent === true;

const mediaTypeOf = (attachment: FieldsData): string =>
  isMail(attachment) ? 'application/vnd.ms-outlook' : textOf(attachment.attachMimeTag) || 'application/octet-stream';

function contentOf(reader: MsgReader, attachment: FieldsData): Uint8Array | undefined {
  try {
    return reader.getAttachment(attachment).content;
  } catch {
    // What was linked instead of put in, or is damaged; the mail around it can be read all the same.
    return undefined;
  }
}
