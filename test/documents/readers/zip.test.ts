import { strToU8, zipSync } from 'fflate';
import { openZip, ZipBudget, type ZipLimits } from '../../../src/documents/readers/zip.js';
import { Problem } from '../../../src/platform/problems/problem.js';

const archive = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])),
  );

/** The code of the problem that opening and reading every member raises. */
function refusal(bytes: Uint8Array, budget?: ZipBudget): string {
  try {
    for (const member of openZip(bytes, budget).members) member.read();
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return 'none';
}

const limits = (changed: Partial<ZipLimits>): ZipBudget =>
  new ZipBudget({ entries: 100, memberBytes: 1 << 20, totalBytes: 4 << 20, ratio: 100, ratioFreeBytes: 8 << 20, depth: 3, ...changed });

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

/** Where the record with this signature begins. */
const placeOf = (bytes: Uint8Array, signature: string): number => Buffer.from(bytes).indexOf(Buffer.from(signature, 'latin1'));

describe('a zip archive', () => {
  it('gives its members, found whatever the case of the letters', () => {
    const zip = openZip(archive({ 'word/document.xml': '<a/>', 'b é.txt': 'twee' }));
    expect(zip.members.map(({ name }) => name)).toEqual(['word/document.xml', 'b é.txt']);
    expect(textOf(zip.find('Word/Document.xml')?.read())).toBe('<a/>');
    expect(zip.find('absent')).toBeUndefined();
  });

  it('reads members that are stored, empty or folders', () => {
    const zip = openZip(zipSync({ map: { 'leeg.txt': new Uint8Array() }, 'los.txt': [strToU8('stored'), { level: 0 }] }));
    expect(textOf(zip.find('los.txt')?.read())).toBe('stored');
    expect(zip.find('map/leeg.txt')?.read()).toHaveLength(0);
  });

  it('is read after bytes that were put before it', () => {
    const bytes = Buffer.concat([Buffer.from('#!/bin/sh self-extracting'), archive({ 'a.txt': 'inhoud' })]);
    expect(textOf(openZip(bytes).find('a.txt')?.read())).toBe('inhoud');
  });

  it('writes folders with a slash where its program wrote a backslash', () => {
    expect(openZip(archive({ 'map\\brief.txt': 'x' })).members[0]?.name).toBe('map/brief.txt');
  });

  it('reads the letters of a name in the code page of DOS, where it is no UTF-8', () => {
    const named = (name: string) =>
      Buffer.from(archive({ xxxxxxxx: 'x' }))
        .toString('latin1')
        .replaceAll('xxxxxxxx', name);
    const [member] = openZip(Buffer.from(named('\x80\x82\x89\x94-\xff\xf1a'), 'latin1')).members;
    expect(member?.name).toBe('Çéëö-\u00a0±a');
  });

  it.each(['../evil.txt', 'a/../../evil.txt', '..\\evil.txt', 'C:\\evil.txt', 'c:evil.txt'])(
    'refuses a name that leads outside: %s',
    (name) => {
      expect(refusal(archive({ [name]: 'x' }))).toBe('file-damaged');
    },
  );

  it('refuses a name that stands in it twice', () => {
    const bytes = Buffer.from(archive({ 'aa.txt': 'een', 'bb.txt': 'twee' }));
    expect(refusal(Buffer.from(bytes.toString('latin1').replaceAll('bb.txt', 'AA.txt'), 'latin1'))).toBe('file-damaged');
  });

  it('refuses more members than it may have', () => {
    expect(refusal(archive({ a: '1', b: '2', c: '3' }), limits({ entries: 2 }))).toBe('file-too-complex');
  });

  it('stops inflating a bomb, whatever its size claims to be', () => {
    const bytes = Buffer.from(archive({ bomb: new Uint8Array(3 << 20) }));
    bytes.writeUInt32LE(10, placeOf(bytes, 'PK\x01\x02') + 24);
    expect(refusal(bytes, limits({}))).toBe('file-too-complex');
  });

  it('stops when all members together become too much', () => {
    const half = new Uint8Array(1 << 19).map((_, at) => (at * 7919) >> 3);
    expect(refusal(archive({ a: half, b: half, c: half }), limits({ totalBytes: 1 << 20 }))).toBe('file-too-complex');
  });

  it('stops at the ratio of inflated to compressed bytes', () => {
    const bytes = archive({ bomb: new Uint8Array(20 << 20) });
    expect(refusal(bytes, limits({ memberBytes: 1 << 30, totalBytes: 1 << 30, ratioFreeBytes: 32 << 20 }))).toBe('none');
    expect(refusal(bytes, limits({ memberBytes: 1 << 30, totalBytes: 1 << 30 }))).toBe('file-too-complex');
  });

  it('counts archives inside archives on the same budget and to a limited depth', () => {
    const inner = archive({ 'c.txt': new Uint8Array(1 << 19) });
    const budget = limits({ totalBytes: 1 << 18, memberBytes: 1 << 20 });
    const outer = openZip(archive({ 'b.zip': inner }), budget);
    const member = outer.members[0]?.read() ?? new Uint8Array();
    expect(refusal(member, outer.budget.nested())).toBe('file-too-complex');
    expect(refusal(archive({ a: 'x' }), limits({}).nested().nested().nested())).toBe('file-too-complex');
  });

  it('refuses members that share their bytes', () => {
    const bytes = Buffer.from(archive({ 'a.txt': 'een'.repeat(50), 'b.txt': 'twee'.repeat(50) }));
    const second = bytes.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
    bytes.writeUInt32LE(0, second + 42);
    expect(refusal(bytes)).toBe('file-damaged');
  });

  it('refuses an archive that is cut off, at every length', () => {
    const bytes = archive({ 'a.txt': 'inhoud '.repeat(20) });
    for (let length = 0; length < bytes.length; length++) expect(refusal(bytes.subarray(0, length))).toBe('file-damaged');
  });

  it('refuses a member whose bytes changed', () => {
    const bytes = zipSync({ 'a.txt': [strToU8('gemeente'), { level: 0 }] });
    bytes[placeOf(bytes, 'gemeente')] = 0x47;
    expect(refusal(bytes)).toBe('file-damaged');
  });

  it('says so when a member is encrypted', () => {
    const bytes = Buffer.from(archive({ 'a.txt': 'x' }));
    bytes.writeUInt16LE(1, placeOf(bytes, 'PK\x01\x02') + 8);
    expect(refusal(bytes)).toBe('file-encrypted');
  });

  it('reads sizes of 64 bits', () => {
    expect(textOf(openZip(zip64('a.txt', 'groot')).find('a.txt')?.read())).toBe('groot');
  });
});

/** An archive of one member that writes all its sizes in zip64 fields, as some programs always do. */
function zip64(name: string, content: string): Uint8Array {
  const source = zipSync({ [name]: strToU8(content) });
  const central = placeOf(source, 'PK\x01\x02');
  const view = Buffer.from(source);
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(content.length), 4);
  extra.writeBigUInt64LE(BigInt(view.readUInt32LE(central + 20)), 12);
  const header = Buffer.from(view.subarray(central, central + 46));
  for (const field of [20, 24, 42]) header.writeUInt32LE(0xffffffff, field);
  header.writeUInt16LE(extra.length, 30);
  const directory = Buffer.concat([header, Buffer.from(name), extra]);
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(1n, 32);
  record.writeBigUInt64LE(BigInt(directory.length), 40);
  record.writeBigUInt64LE(BigInt(central), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  const end = Buffer.alloc(22, 0xff);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(0, 20);
  return Buffer.concat([view.subarray(0, central), directory, record, locator, end]);
}
