import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadDocument } from '../../../src/documents/readers/document.js';
import { readFile } from '../../../src/documents/readers/readers.js';
import { withMargin } from '../../../src/reactions/splitting/margin.js';
import { splitIntoPoints } from '../../../src/reactions/splitting/split.js';
import { describeWithMaterial, materialPath, readMaterial } from '../../support/material.js';
import { expectTiling, sample, splitLines } from '../../support/splitting.js';

/** Numbers from 0 up to 1, the same ones for the same seed (the generator of Numerical Recipes). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const samples = ['letter-council', 'advice-board', 'annex', 'minutes', 'form', 'questions', 'mail', 'pages', 'nested', 'english'];
const lines = samples.flatMap((name) => sample(name).split(/(?<=\n)/));
const bits =
  '\n|\n\n|\r\n|\f|\t|- |• |1. |2. |a) |☐ |\u00ad|\u200b|?|:|. |…|12|Vraag 2: |Antwoord: |> |Met vriendelijke groet,\n|Geachte heer,\n|Gemeente Epe\n|Raad Urk\n|\u2028|pagina 3\n|-\n|é|𝒳|\ud800|Wij adviseren: |De heer Smit (CDA): '.split(
    '|',
  );

/** A text of lines of real documents and of scraps, in an order that nobody wrote. */
function scrambled(random: () => number): string {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const pieces = Array.from({ length: Math.floor(random() * 40) }, () => pick(random() < 0.6 ? lines : bits));
  const text = pieces.join('');
  return random() < 0.3 ? text.slice(Math.floor(random() * text.length)) : text;
}

describe('points and passages that are none', () => {
  it('tile any text to the character', () => {
    const random = seeded(20260914);
    for (let round = 0; round < 1_500; round++) {
      const text = scrambled(random);
      const proposal = splitLines(text);
      try {
        expectTiling(splitLength(text), proposal);
      } catch (error) {
        throw new Error(`${String(error)} In ${JSON.stringify(text)}`);
      }
    }
  });

  it('are none in an empty text, and one passage in white space', () => {
    expect(splitLines('')).toMatchObject({ points: [], noPoints: [], coverage: 1 });
    expect(splitLines(' \n\t')).toMatchObject({ points: [], noPoints: [{ start: 0, end: 3, reason: 'other' }], coverage: 1 });
  });

  it('are one point in a text of one word', () => {
    expect(splitLines('Wachttijden').points).toMatchObject([{ text: 'Wachttijden', start: 0, end: 11 }]);
  });

  it('are found in time linear in the length of the text', () => {
    const took = (part: string, times: number): number => {
      const text = part.repeat(times);
      const started = performance.now();
      splitLines(text);
      return performance.now() - started;
    };
    for (const part of [
      'Wij vragen dit. ',
      'woord ',
      '- een punt van zorg\n',
      'Gemeente Epe\n\nWij vragen dit.\n\nGemeente Urk\n\nWij ook.\n\n',
      '1. Kan dat?\nJa.\n\n',
      '((((',
    ]) {
      took(part, 2_000);
      const short = took(part, 8_000);
      const long = took(part, 64_000);
      expect(long).toBeLessThan(Math.max(short, 20) * 40);
    }
  });
});

/** Text as the reader decodes it: half a surrogate pair becomes U+FFFD, a byte order mark is left out. */
const splitLength = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));

const filesIn = (folder: string): readonly string[] =>
  readdirSync(materialPath(folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(materialPath(path)).isDirectory() ? filesIn(path) : [path];
  });

describeWithMaterial('every file of the material', () => {
  it('is tiled to the character, or refused by its reader', async () => {
    let read = 0;
    for (const path of filesIn('material').filter((name) => !/EXPECTED|\.native$/.test(name))) {
      let document: ReadDocument;
      try {
        document = withMargin(await readFile(readMaterial(path), path.split('/').pop() ?? path));
      } catch (error) {
        if (error instanceof Error && 'code' in error) continue;
        throw error;
      }
      read += 1;
      try {
        expectTiling(document.text, splitIntoPoints(document));
      } catch (error) {
        throw new Error(`${path}: ${String(error)}`);
      }
    }
    expect(read).toBeGreaterThan(4);
  }, 120_000);
});
