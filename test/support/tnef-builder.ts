/** Properties of a record: the number, and a text or bytes (MS-OXTNEF, 2.1.3.4). */
export type TnefProperties = readonly (readonly [id: number, value: string | Uint8Array, type?: number])[];

const attribute = (level: number, number: number, data: Uint8Array): Buffer => {
  const head = Buffer.alloc(9);
  head.writeUInt8(level);
  head.writeUInt32LE(number, 1);
  head.writeUInt32LE(data.length, 5);
  return Buffer.concat([head, data, Buffer.alloc(2)]);
};

function record(properties: TnefProperties): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32LE(properties.length);
  const values = properties.map(([id, value, type = typeof value === 'string' ? 0x1f : 0x102]) => {
    const data = typeof value === 'string' ? Buffer.from(`${value}\0`, 'utf16le') : Buffer.from(value);
    const head = Buffer.alloc(12);
    head.writeUInt16LE(type);
    head.writeUInt16LE(id, 2);
    head.writeUInt32LE(1, 4);
    head.writeUInt32LE(data.length, 8);
    return Buffer.concat([head, data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
  });
  return Buffer.concat([count, ...values]);
}

export interface TnefParts {
  readonly subject?: string;
  readonly properties?: TnefProperties;
  readonly attachments?: readonly { readonly name: string; readonly content?: Uint8Array; readonly properties?: TnefProperties }[];
}

/** A small `winmail.dat`. */
export function buildTnef({ subject = '', properties = [], attachments = [] }: TnefParts): Buffer {
  return Buffer.concat([
    Buffer.from('789f3e220100', 'hex'),
    attribute(1, 0x00018004, Buffer.from(`${subject}\0`, 'latin1')),
    attribute(1, 0x00069003, record(properties)),
    ...attachments.flatMap(({ name, content, properties: inside }) => [
      attribute(2, 0x00069002, Buffer.alloc(14)),
      attribute(2, 0x00018010, Buffer.from(`${name}\0`, 'latin1')),
      ...(content ? [attribute(2, 0x0006800f, content)] : []),
      ...(inside ? [attribute(2, 0x00069005, record(inside))] : []),
    ]),
  ]);
}
