import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

export interface MsgParts {
  readonly subject?: string;
  readonly body?: string;
  /** As Outlook packs it (MS-OXRTFCP). */
  readonly compressedRtf?: Uint8Array;
  readonly senderName?: string;
  readonly senderAddress?: string;
  /** Texts in Windows-1252, as older versions of Outlook save them. */
  readonly isOld?: boolean;
  /** One without content was linked instead of put in. */
  readonly attachments?: readonly { readonly name: string; readonly content?: Uint8Array }[];
}

/** Property of Unicode text (MS-OXMSG, 2.2.1): its tag names the stream. */
const TEXT = '001F';
const OLD_TEXT = '001E';
const BINARY = '0102';

/** A small mail as Outlook saves it. */
export function buildMsg({
  subject,
  body,
  compressedRtf,
  senderName,
  senderAddress,
  isOld = false,
  attachments = [],
}: MsgParts): Uint8Array {
  const entries: Entry[] = [];
  const add = (entry: Entry): number => entries.push(entry) - 1;
  // The library looks at the buffer behind what it is given, which for a Buffer may hold much else.
  const stream = (name: string, content: Uint8Array): number =>
    add({ name, type: 2, binaryProvider: () => new Uint8Array(content), length: content.length });
  const text = (tag: string, value: string | undefined): number[] =>
    value === undefined ? [] : [stream(`__substg1.0_${tag}${isOld ? OLD_TEXT : TEXT}`, Buffer.from(value, isOld ? 'latin1' : 'utf16le'))];
  const root: Entry = { name: 'Root Entry', type: 5, children: [], length: 0 };
  add(root);
  const children = [
    stream('__properties_version1.0', new Uint8Array(32)),
    ...text('0037', subject),
    ...text('1000', body),
    ...(compressedRtf ? [stream(`__substg1.0_1009${BINARY}`, compressedRtf)] : []),
    ...text('0C1A', senderName),
    ...text('5D01', senderAddress),
    ...text('001A', 'IPM.Note'),
    ...attachments.map(({ name, content }, at) => {
      const inside = [
        stream('__properties_version1.0', new Uint8Array(8)),
        ...text('3707', name),
        ...(content ? [stream(`__substg1.0_3701${BINARY}`, content)] : []),
      ];
      return add({ name: `__attach_version1.0_#${String(at).padStart(8, '0')}`, type: 1, children: inside, length: 0 });
    }),
  ];
  root.children = children;
  return burn(entries);
}
