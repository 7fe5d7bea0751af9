import PostalMime, { type Address, type Email } from 'postal-mime';
import { unreadable } from '../../../platform/problems/problem.js';
import type { Attachment, ReadDocument } from '../document.js';
import { attachmentsLeftOut, MOST_ATTACHMENTS, mailDocument } from './mail-document.js';
import { unpacked } from './read-winmail.js';

/** Parts within parts, mails within mails, and bytes of headers: more than any real mail has. */
const LIMITS = { maxNestingDepth: 60, maxRfc822NestingDepth: 4, maxHeadersSize: 1 << 20 };

/** A mail of fifty megabytes has a third of this; each line costs time by itself, however short. */
const MOST_LINES = 2_000_000;

/**
 * Reads a mail (RFC 5322, MIME): body, plain before HTML, by what each part is; sender, recipients, subject and date as properties; attachments
 * as files of their own. A mail that was sent along inline is part of the text, one that was attached an attachment.
 * @throws Problem `file-too-complex` when it is nested beyond all use, `file-damaged` when it is no mail
 */
export async function readEml(bytes: Uint8Array): Promise<ReadDocument> {
  mustHaveFewLines(bytes);
  const mail = await parse(bytes);
  if (mail.headers.length === 0) throw unreadable('file-damaged', 'This file has no header of a mail.');
  const { attachments, plain, html } = unpacked(mail.attachments.map(attachmentOf));
  const kept = attachments.slice(0, MOST_ATTACHMENTS);
  const isBare = !(mail.text ?? '').trim() && !(mail.html ?? '').trim();
  return mailDocument('eml', {
    plain: isBare ? plain : (mail.text ?? ''),
    html: isBare ? html : (mail.html ?? ''),
    sender: { name: mail.from?.name ?? '', address: mail.from?.address ?? '' },
    recipients: (mail.to ?? []).map(shownAddress).join(', '),
    subject: mail.subject ?? '',
    date: mail.date ?? '',
    messageId: mail.messageId ?? '',
    attachments: kept,
    warnings: attachments.length > kept.length ? [attachmentsLeftOut] : [],
  });
}

function mustHaveFewLines(bytes: Uint8Array): void {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  if (lines > MOST_LINES) throw unreadable('file-too-complex', `The mail has more than ${MOST_LINES} lines.`);
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, LIMITS);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (/nesting|header/i.test(detail)) throw unreadable('file-too-complex', `The mail is too complex: ${detail}`);
    throw unreadable('file-damaged', `The mail can't be read: ${detail}`);
  }
}

const shownAddress = ({ name, address }: Address): string => (name && address ? `${name} <${address}>` : (address ?? name));

function attachmentOf({ filename, mimeType, content }: Email['attachments'][number], at: number): Attachment {
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  return { fileName: filename ?? `bijlage-${at + 1}${extensionFor(mimeType)}`, mediaType: mimeType, bytes };
}

/** An ending for an attachment without a name, so that it opens where it is saved. */
function extensionFor(mediaType: string): string {
  if (mediaType === 'message/rfc822') return '.eml';
  if (mediaType === 'text/plain' || mediaType.startsWith('message/')) return '.txt';
  return (
    {
      'text/calendar': '.ics',
      'text/html': '.html',
      'application/pdf': '.pdf',
      'image/png': '.png',
      'image/jpeg': '.jpg',
      'image/gif': '.gif',
    }[mediaType] ?? ''
  );
}
