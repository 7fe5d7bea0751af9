import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadDocument } from '../../../src/documents/readers/document.js';
import { readers, readFile } from '../../../src/documents/readers/readers.js';
import { Problem } from '../../../src/platform/problems/problem.js';
import { describeWithMaterial, materialPath, readMaterial } from '../../support/material.js';

/** What lies outside the text, over something else, or in no block at all. */
function misplaced({ text, blocks, comments }: ReadDocument): string[] {
  const faults: string[] = [];
  let end = 0;
  for (const block of [...blocks, { start: text.length, end: text.length, kind: 'end' }]) {
    if (block.start < end || block.end > text.length) faults.push(`${block.kind} at ${block.start}`);
    if (text.slice(end, block.start).trim() !== '') faults.push(`no block at ${end}: ${text.slice(end, block.start)}`);
    end = block.end;
  }
  for (const { start, end: to, anchor } of comments) if (text.slice(start, to) !== anchor) faults.push(`comment at ${start}`);
  return faults;
}

describe('reading any file', () => {
  it('has a reader for every format that people send', () => {
    const wanted = ['docx', 'odt', 'html', 'md', 'txt', 'pdf', 'xlsx', 'ods', 'csv', 'eml', 'msg', 'vtt', 'srt', 'sbv', 'zip'];
    expect(wanted.filter((format) => !readers.has(format))).toEqual([]);
  });

  it('refuses a format that it knows but does not read, naming it', async () => {
    const picture = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
    await expect(readFile(picture, 'foto.png')).rejects.toMatchObject({ code: 'file-format-unknown', extra: { format: 'png' } });
  });
});

describeWithMaterial('reading every file of the material', () => {
  const folder = materialPath('material');

  it('gives a document whose blocks are in place, or a Problem', async () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/EXPECTED|\.(?:json|native)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    expect(files.length).toBeGreaterThan(100);
    const refused: string[] = [];
    for (const file of files) {
      try {
        const document = await readFile(readMaterial(`material/${file}`), file);
        expect([file, misplaced(document)]).toEqual([file, []]);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        refused.push(file);
      }
    }
    expect(refused.sort()).toEqual([
      'statement-import/empty_file.csv',
      'transcripts/webvtt-py/empty.vtt',
      'transcripts/webvtt-py/invalid_format1.srt',
    ]);
  }, 60_000);
});
