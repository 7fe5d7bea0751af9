import { nearIdentical } from '../src/bundles/near-identical.rules.js';
import { medianTime, type Ratio } from './measure.js';
import { plantedTexts } from './planted.js';

/** Finding near-identical points among 100,000 against among 10,000: linear work takes ten times as long. */
export async function measureNearDuplicates(): Promise<Ratio> {
  const few = plantedTexts(10_000, 1).texts;
  const many = plantedTexts(100_000, 2).texts;
  const short = await medianTime(() => nearIdentical(few), { turns: 5 });
  const long = await medianTime(() => nearIdentical(many), { turns: 1 });
  process.stderr.write(`near-duplicates: ${Math.round(short)} ms for 10,000, ${Math.round(long)} ms for 100,000\n`);
  // Ten times the texts, sorted on the way: n log n alone is 12.5.
  return { name: 'near-duplicates-100k-against-10k', ratio: long / short, limit: 15 };
}
