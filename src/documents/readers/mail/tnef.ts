import { decodeAs, decodeText } from '../decode.js';
import type { Attachment } from '../document.js';
import { MOST_ATTACHMENTS } from './mail-document.js';

/** What Outlook packs for another Outlook (MS-OXTNEF): the mail and its attachments. */
export interface Tnef {
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
  readonly rtf: Uint8Array | undefined;
  readonly attachments: readonly Attachment[];
}

export const TNEF_SIGNATURE = 0x223e9f78;

// Attributes, by the lower half of their number (MS-OXTNEF, 2.1.3.3).
const SUBJECT = 0x8004;
const BODY = 0x800c;
const MAPI = 0x9003;
const NEW_ATTACHMENT = 0x9002;
const ATTACHMENT_TITLE = 0x8010;
const ATTACHMENT_DATA = 0x800f;
const ATTACHMENT_MAPI = 0x9005;

// Properties (MS-OXPROPS).
const PLAIN_BODY = 0x1000;
const PACKED_RTF = 0x1009;
const HTML_BODY = 0x1013;
const LONG_NAME = 0x3707;
const SHORT_NAME = 0x3704;
const MEDIA_TYPE = 0x370e;
const DATA = 0x3701;
const TEXT8 = 0x1e;
const TEXT16 = 0x1f;
const OBJECT = 0x0d;
const BINARY = 0x102;
/** Bytes of a value of fixed length, by its type. */
const FIXED: Readonly<Record<number, number>> = { 2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16 };
/** Properties of one record, more than any has. */
const MOST_PROPERTIES = 2_000;

interface Growing {
  title: string;
  mediaType: string;
  data: Uint8Array | undefined;
}

/**
 * Takes a `winmail.dat` apart. It reads no further than the file goes, whatever lengths it states; what is broken off is left out.
 * @returns nothing when the bytes are none
 */
export function readTnef(bytes: Uint8Array): Tnef | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 6 || file.readUInt32LE(0) !== TNEF_SIGNATURE) return undefined;
  const mail = { subject: '', plain: '', html: '', rtf: undefined as Uint8Array | undefined };
  const attachments: Growing[] = [];
  for (let at = 6; at + 9 <= file.length; ) {
    const attribute = file.readUInt32LE(at + 1) & 0xffff;
    const length = file.readUInt32LE(at + 5);
    const data = file.subarray(at + 9, Math.min(file.length, at + 9 + length));
    at += 9 + length + 2;
    const last = attachments[attachments.length - 1];
    if (attribute === SUBJECT) mail.subject ||= text8(data);
    else if (attribute === BODY) mail.plain ||= text8(data);
    else if (attribute === NEW_ATTACHMENT && attachments.length < MOST_ATTACHMENTS)
      attachments.push({ title: '', mediaType: '', data: undefined });
    else if (attribute === ATTACHMENT_TITLE && last) last.title ||= text8(data);
    else if (attribute === ATTACHMENT_DATA && last) last.data ??= data;
    else if (attribute === MAPI) {
      const properties = propertiesOf(data);
      mail.plain = textOf(properties.get(PLAIN_BODY)) || mail.plain;
      mail.html ||= textOf(properties.get(HTML_BODY));
      mail.rtf ??= properties.get(PACKED_RTF)?.data;
    } else if (attribute === ATTACHMENT_MAPI && last) {
      const properties = propertiesOf(data);
      last.title = textOf(properties.get(LONG_NAME)) || last.title || textOf(properties.get(SHORT_NAME));
      last.mediaType ||= textOf(properties.get(MEDIA_TYPE));
      const inside = properties.get(DATA);
      // An object begins with the number of its kind; a mail within the mail is packed in the same way.
      if (inside) last.data = inside.type === OBJECT ? inside.data.subarray(16) : inside.data;
    }
  }
  return { ...mail, attachments: attachments.flatMap(toAttachment) };
}

const toAttachment = ({ title, mediaType, data }: Growing, at: number): Attachment[] =>
  data && data.length > 0
    ? [{ fileName: title || `bijlage-${at + 1}`, mediaType: mediaType || 'application/octet-stream', bytes: Uint8Array.from(data) }]
    : [];

interface Property {
  readonly type: number;
  readonly data: Uint8Array;
}

/** Single values by the number of their property; it ends where the record is broken. */
function propertiesOf(record: Buffer): ReadonlyMap<number, Property> {
  const found = new Map<number, Property>();
  if (record.length < 4) return found;
  const count = Math.min(record.readUInt32LE(0), MOST_PROPERTIES);
  let at = 4;
  const has = (bytes: number): boolean => bytes >= 0 && at + bytes <= record.length;
  for (let index = 0; index < count && has(4); index++) {
    const type = record.readUInt16LE(at) & 0x0fff;
    const isMany = (record.readUInt16LE(at) & 0x1000) !== 0;
    const id = record.readUInt16LE(at + 2);
    at += 4;
    if (id >= 0x8000) {
      if (!has(24)) break;
      const isNamed = record.readUInt32LE(at + 16) === 1;
      const length = record.readUInt32LE(at + 20);
      at += isNamed ? 24 + padded(length) : 24;
    }
    const fixed = FIXED[type];
    const isLong = fixed === undefined;
    if ((isLong && ![TEXT8, TEXT16, OBJECT, BINARY].includes(type)) || !has(isLong || isMany ? 4 : 0)) break;
    const values = isLong || isMany ? record.readUInt32LE(at) : 1;
    if (isLong || isMany) at += 4;
    for (let value = 0; value < values; value++) {
      if (!has(isLong ? 4 : fixed)) return found;
      const length = isLong ? record.readUInt32LE(at) : fixed;
      if (isLong) at += 4;
      if (!has(length)) return found;
      if (!found.has(id)) found.set(id, { type, data: record.subarray(at, at + length) });
      at += isLong ? padded(length) : fixed;
    }
  }
  return found;
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

const text8 = (data: Uint8Array): string => decodeAs(data, 'windows-1252').replace(/\0+$/, '');

function textOf(property: Property | undefined): string {
  if (!property) return '';
  if (property.type === TEXT16) return Buffer.from(property.data).toString('utf16le').replace(/\0+$/, '');
  if (property.type === BINARY) return decodeText(property.data).text;
  return property.type === TEXT8 ? text8(property.data) : '';
}
