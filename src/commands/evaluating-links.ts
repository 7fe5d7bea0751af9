import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { evaluateLinks, formatLinkScores, withLinkScores } from '../deliberation/evaluation/evaluate-links.js';
import { type LinkPairs, pairsOfNote, pairsOfTable } from '../deliberation/evaluation/link-pairs.js';
import { passagesOf } from '../documents/comparison/passages.js';
import { readFile as readDocument } from '../documents/readers/readers.js';
import { withMargin } from '../reactions/splitting/margin.js';
import { splitIntoPoints } from '../reactions/splitting/split.js';
import { print, printJson, tell } from './output.js';

/** Measures proposing links on the material in a folder; says so, and measures nothing, where it is not there. */
export async function evaluateLinkPairs(
  folder: string,
  { json, into }: { readonly json?: boolean; readonly into?: string } = {},
): Promise<void> {
  const pairs = await linkPairsIn(folder);
  if (!pairs.length) return tell(`In ${folder} staan geen tabellen of nota om op te meten; er is niets gemeten.`);
  const scores = pairs.map(evaluateLinks);
  if (json) return printJson(scores);
  const table = formatLinkScores(scores);
  if (into) await writeFile(into, withLinkScores(existsSync(into) ? await readFile(into, 'utf8') : '', table));
  else print(table);
}

/** Tables of remarks that were treated, and a note of questions with the document it is about, where they are there. */
export async function linkPairsIn(folder: string): Promise<LinkPairs[]> {
  const rounds = join(folder, 'consultation-rounds');
  const tables = existsSync(rounds) ? (await readdir(rounds)).filter((name) => name.includes('verwerkt-in')).sort() : [];
  const pairs: LinkPairs[] = [];
  for (const [index, name] of tables.entries())
    pairs.push(pairsOfTable(`treated table ${index + 1}`, splitIntoPoints(withMargin(await documentIn(join(rounds, name)))).points));
  const [policy, note] = ['inkoopbeleid-ggz.pdf', 'nota-van-inlichtingen-ggz.pdf'].map((name) => join(folder, 'care-procurement', name));
  if (policy && note && existsSync(policy) && existsSync(note)) {
    const passages = passagesOf(await documentIn(policy));
    const { points } = splitIntoPoints(withMargin(await documentIn(note)));
    pairs.push(
      pairsOfNote('note of questions', passages, points, true),
      pairsOfNote('the same, reference hidden', passages, points, false),
    );
  }
  return pairs;
}

const documentIn = async (file: string) => readDocument(await readFile(file), basename(file));
