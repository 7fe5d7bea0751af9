import type { ReadDocument, Reader } from '../../../src/documents/readers/document.js';
import { readDocx } from '../../../src/documents/readers/docx/docx.js';
import { readHtml } from '../../../src/documents/readers/html/html.js';
import { readMarkdown } from '../../../src/documents/readers/markdown/markdown.js';
import { readOdt } from '../../../src/documents/readers/odt/odt.js';
import { Problem } from '../../../src/platform/problems/problem.js';
import { damageArchive, damageBytes, damageText, seeded } from '../../support/damage.js';
import { misplaced } from '../../support/read-document.js';
import { MARKED, OPEN_TEXT, PAGE, WORD } from '../../support/whole-files.js';

const TIMES = 1_000;

type Damage = (bytes: Uint8Array, chance: (below: number) => number) => Uint8Array;

/** Reads a file after each of a thousand damages; every outcome is a document with right positions, or a problem. */
async function endure(
  bytes: Uint8Array,
  read: Reader,
  damage: Damage,
  faultsIn = misplaced,
): Promise<{ readonly read: number; readonly refused: number; readonly faults: readonly string[] }> {
  const chance = seeded(20_260_301);
  const faults: string[] = [];
  const outcome = { read: 0, refused: 0 };
  for (let time = 0; time < TIMES; time++) {
    const damaged = damage(bytes, chance);
    try {
      const document = await read(damaged, 'brief');
      outcome.read++;
      faults.push(...faultsIn(document).map((fault) => `${time}: ${fault}`));
    } catch (error) {
      if (error instanceof Problem) outcome.refused++;
      else faults.push(`${time}: ${String((error as Error).stack ?? error)}`);
    }
  }
  return { ...outcome, faults: faults.slice(0, 5) };
}

/** Blocks out of order, and what lies outside all of them: for a reader whose blocks have mended words. */
function untidy({ text, blocks }: ReadDocument): readonly string[] {
  let last = 0;
  return blocks.flatMap(({ start, end }, at) => {
    const between = text.slice(last, start);
    const fault = between.trim() !== '' || start < last || end <= start;
    last = end;
    return fault || (at === blocks.length - 1 && text.slice(end).trim() !== '') ? [`block ${start}-${end} after ${between}`] : [];
  });
}

describe('a file damaged in a thousand ways is read or refused, and no position is wrong', () => {
  const byText: Damage = (bytes, chance) => Buffer.from(damageText(Buffer.from(bytes).toString(), chance));

  it.each([
    ['a Word document, in its bytes', WORD, readDocx, damageBytes],
    ['a Word document, in its parts', WORD, readDocx, damageArchive],
    ['an OpenDocument text, in its bytes', OPEN_TEXT, readOdt, damageBytes],
    ['an OpenDocument text, in its parts', OPEN_TEXT, readOdt, damageArchive],
    ['a page of HTML', PAGE, readHtml, byText],
    ['a page of HTML, in its bytes', PAGE, readHtml, damageBytes],
  ] as const)('%s', async (_, bytes, read, damage) => {
    const { faults, ...outcome } = await endure(bytes, read, damage);
    expect(faults).toEqual([]);
    expect(outcome.read + outcome.refused).toBe(TIMES);
    expect(outcome.read).toBeGreaterThan(5);
  });

  it('a text in Markdown', async () => {
    expect((await endure(MARKED, readMarkdown, byText, untidy)).faults).toEqual([]);
  });
});
