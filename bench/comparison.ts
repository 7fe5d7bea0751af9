import { diffWordsWithSpace } from 'diff';
import { compareVersions } from '../src/documents/comparison/compare-versions.js';
import type { Passage } from '../src/documents/comparison/comparison.js';
import { type Ratio, ratioOf } from './measure.js';
import { plantedTexts } from './planted.js';

const PAGES = 200;
const PASSAGES_A_PAGE = 10;

/** Comparing two versions of 200 pages, of which one passage in ten was reworded, left out, or got a new one after it, against a plain word diff of the same texts. */
export async function measureComparison(): Promise<Ratio> {
  const { texts } = plantedTexts(PAGES * PASSAGES_A_PAGE, 11, 0);
  const before = texts.map(
    (text, at): Passage => ({
      kind: at % PASSAGES_A_PAGE ? 'paragraph' : 'heading',
      text: at % PASSAGES_A_PAGE ? text : `Onderdeel ${at / PASSAGES_A_PAGE}`,
      section: `${Math.floor(at / PASSAGES_A_PAGE)}`,
    }),
  );
  const after = before.flatMap((passage, at): Passage[] => {
    if (at % 10 !== 3) return [passage];
    const kind = Math.floor(at / 10) % 4;
    if (kind === 0) return [];
    if (kind === 1) return [passage, { ...passage, text: texts[at - 1] ?? '' }];
    return [{ ...passage, text: passage.text.replaceAll(' de ', ' deze ').replace(' het ', ' dat ene ') }];
  });
  const text = (passages: readonly Passage[]): string => passages.map((passage) => passage.text).join('\n');
  const [was, becomes] = [text(before), text(after)];
  const ratio = await ratioOf(
    () => compareVersions(before, after),
    () => diffWordsWithSpace(was, becomes),
    { turns: 3 },
  );
  return { name: 'comparison-200-pages', ratio, limit: 0.1 };
}
