import { unreadable } from '../../../platform/problems/problem.js';
import type { Attachment, ReadDocument } from '../document.js';
import { mailDocument } from './mail-document.js';
import { bodyOfRtf } from './rtf-of-mail.js';
import { readTnef } from './tnef.js';

/** Reads a `winmail.dat` that came by itself: its words and its attachments, as of any mail. @throws Problem `file-damaged` when there is nothing in it. */
export function readWinmail(bytes: Uint8Array): ReadDocument {
  const packed = readTnef(bytes);
  const rtf = packed && !packed.plain.trim() && !packed.html.trim() ? bodyOfRtf(packed.rtf) : {};
  if (!packed || (!packed.plain && !packed.html && !rtf.plain && !rtf.html && packed.attachments.length === 0))
    throw unreadable('file-damaged', 'There is no mail in this winmail.dat.');
  const { plain, html } = { plain: packed.plain || (rtf.plain ?? ''), html: packed.html || (rtf.html ?? '') };
  const facts = { sender: { name: '', address: '' }, recipients: '', date: '', messageId: '', warnings: [] };
  return mailDocument('winmail', { ...facts, subject: packed.subject, plain, html, attachments: packed.attachments });
}

/** The attachments of a mail, with what is packed in a `winmail.dat` in its place; one that can not be taken apart stays as it is. */
export function unpacked(attachments: readonly Attachment[]): {
  readonly attachments: readonly Attachment[];
  readonly plain: string;
  readonly html: string;
} {
  let [plain, html] = ['', ''];
  const all = attachments.flatMap((attachment): readonly Attachment[] => {
    const isPacked = /\bms-tnef\b/i.test(attachment.mediaType) || /^winmail\d*\.dat$/i.test(attachment.fileName);
    const inside = isPacked ? readTnef(attachment.bytes) : undefined;
    if (!inside) return [attachment];
    const rtf = inside.plain.trim() || inside.html.trim() ? {} : bodyOfRtf(inside.rtf);
    plain ||= inside.plain || (rtf.plain ?? '');
    html ||= inside.html || (rtf.html ?? '');
    return inside.attachments;
  });
  return { attachments: all, plain, html };
}
