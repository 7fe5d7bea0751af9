import { unzipSync, zipSync } from 'fflate';
import type { ReadDocument } from '../../../src/documents/readers/document.js';
import { readers } from '../../../src/documents/readers/readers.js';
import { Problem } from '../../../src/platform/problems/problem.js';
import { broken, seededRandom } from '../../support/breakage.js';
import { binarySamples, workbook } from '../../support/whole-files.js';

/** How many broken copies of each sample are tried; thousands by hand: `BREAKAGES=5000 npm run jest -- breakage`. */
const breakages = Number(process.env['BREAKAGES'] ?? 250);

/** Milliseconds in which any file of this size is read or refused. */
const PATIENCE = 3_000;

/** The document, or the Problem by which it was refused; anything else that is thrown is a fault of ours. */
async function readOrRefuse(format: string, bytes: Uint8Array): Promise<ReadDocument | Problem> {
  const started = Date.now();
  try {
    return await readers.get(format)!(bytes, `bestand.${format}`);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  } finally {
    expect(Date.now() - started).toBeLessThan(PATIENCE);
  }
}

function mustBeSound({ text, blocks, comments }: ReadDocument): void {
  let end = 0;
  for (const block of blocks) {
    if (block.start < end || block.end < block.start || block.end > text.length) throw new Error(`block out of place at ${block.start}`);
    end = block.end;
  }
  for (const comment of comments) if (text.slice(comment.start, comment.end) !== comment.anchor) throw new Error('anchor out of place');
  if (/\0|[\ud800-\udbff](?![\udc00-\udfff])/.test(text)) throw new Error('characters that no database takes');
}

describe('reading broken files', () => {
  it.each(binarySamples)('reads the whole %s', async (format, bytes) => {
    const whole = await readOrRefuse(format, bytes);
    expect(whole).not.toBeInstanceOf(Problem);
    mustBeSound(whole as ReadDocument);
  });

  it.each(binarySamples)('reads or refuses each broken %s, in little time', async (format, bytes) => {
    const random = seededRandom(20_260_301);
    for (let turn = 0; turn < breakages; turn++) {
      const document = await readOrRefuse(format, broken(bytes, random));
      if (!(document instanceof Problem)) mustBeSound(document);
    }
  });

  it('reads or refuses a workbook whose parts are broken inside a sound archive', async () => {
    const random = seededRandom(20_260_302);
    const parts = unzipSync(workbook);
    const names = Object.keys(parts);
    for (let turn = 0; turn < breakages; turn++) {
      const name = names[Math.floor(random() * names.length)]!;
      const document = await readOrRefuse('xlsx', zipSync({ ...parts, [name]: broken(parts[name]!, random) }, { level: 0 }));
      if (!(document instanceof Problem)) mustBeSound(document);
    }
  });
});
