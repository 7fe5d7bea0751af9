import { unreadable } from '../../../platform/problems/problem.js';
import { wellFormed, withUnixLines } from '../decode.js';
import type { Attachment, Block, ReadDocument, Warning } from '../document.js';
import { blocksOf } from '../text/blocks.js';
import { linesOf } from '../text/lines.js';
import { htmlText } from './html-text.js';
import { type MailRegion, mailRegions } from './mail-regions.js';

/** What the two formats of mail have in common once they are taken apart. */
export interface MailContent {
  readonly plain: string;
  readonly html: string;
  readonly sender: { readonly name: string; readonly address: string };
  readonly recipients: string;
  readonly subject: string;
  /** ISO 8601; empty when the mail has none. */
  readonly date: string;
  readonly messageId: string;
  readonly attachments: readonly Attachment[];
  readonly warnings: readonly Warning[];
}

/** More than any real mail has; further ones are left out, which is told. */
export const MOST_ATTACHMENTS = 500;

export const attachmentsLeftOut: Warning = {
  code: 'attachments-left-out',
  detail: `Only the first ${MOST_ATTACHMENTS} attachments were taken.`,
};

/** Types of the one part of an encrypted mail (RFC 8551, RFC 3156). */
const ENCRYPTED = /^application\/(?:x-)?pkcs7-mime$|^application\/pgp-encrypted$/;

/** Plain text that is this much shorter than the HTML is a note that there is HTML, not the mail. */
const STUB_SHARE = 0.2;

/**
 * The document of a mail: its body by what each part is, the rest as properties and attachments.
 * @throws Problem `file-encrypted` for a mail that only its recipient can open
 */
export function mailDocument(format: 'eml' | 'msg' | 'winmail', mail: MailContent): ReadDocument {
  const text = bodyOf(mail);
  if (text.trim() === '' && mail.attachments.some(({ mediaType }) => ENCRYPTED.test(mediaType))) {
    throw unreadable('file-encrypted', 'The mail is encrypted; only its recipient can open it.');
  }
  const regions = mailRegions(text);
  const blocks = regions.flatMap((region) => blocksIn(text, region));
  const warnings = [...mail.warnings, ...forwardWarning(mail.subject, regions), ...(text === '' ? [noText] : [])];
  const attachments = mail.attachments.map((attachment) => ({ ...attachment, fileName: wellFormed(attachment.fileName) }));
  return { format, text, blocks, comments: [], edits: [], warnings, properties: propertiesOf(mail), attachments };
}

const noText: Warning = { code: 'no-text', detail: 'The mail has no text of its own.' };

function bodyOf({ plain, html }: MailContent): string {
  const own = wellFormed(withUnixLines(plain));
  if (html.trim() === '') return own;
  const fromHtml = own.trim().length < 400 ? wellFormed(htmlText(html)) : '';
  const isStub = own.trim() === '' || (own.trim().length < fromHtml.length * STUB_SHARE && fromHtml.length > 200);
  return isStub ? fromHtml : own;
}

function blocksIn(text: string, { kind, start, end }: MailRegion): Block[] {
  const blocks = blocksOf(text.slice(start, end)).map((block) => ({ ...block, start: block.start + start, end: block.end + start }));
  if (kind === 'body') return blocks;
  if (kind === 'signature')
    return [
      {
        kind,
        text: linesOf(text.slice(start, end))
          .map((line) => line.text)
          .join('\n'),
        start,
        end,
      },
    ];
  if (kind === 'greeting') return blocks.map((block) => ({ ...block, kind: 'paragraph' as const }));
  return blocks.map(({ text: words, start: from, end: to, marker }) => ({
    kind,
    text: words,
    start: from,
    end: to,
    ...(marker ? { marker } : {}),
  }));
}

function propertiesOf({ sender, recipients, subject, date, messageId }: MailContent): Record<string, string> {
  const { name, address } = sender;
  const shown = name && address ? `${name} <${address}>` : address || name;
  const all = { sender: shown, senderName: name, senderAddress: address, recipients, subject, date, messageId };
  const filled = Object.entries(all).filter(([, value]) => value !== '');
  return Object.fromEntries(filled.map(([name, value]) => [name, wellFormed(value)]));
}

/** Who forwards a reaction with a word of his own leaves the reaction in the part that is otherwise passed over. */
function forwardWarning(subject: string, regions: readonly MailRegion[]): Warning[] {
  const length = (kind: MailRegion['kind']): number =>
    regions.filter((region) => region.kind === kind).reduce((sum, { start, end }) => sum + end - start, 0);
  if (!/^(?:fwd?|fw|doorst|wg|tr)\s*:/i.test(subject) || length('quoted') <= length('body')) return [];
  return [{ code: 'forwarded-mail', detail: 'This mail forwards another one; the reaction may stand in the forwarded part.' }];
}
