import { readFileSync } from 'node:fs';
import type { ReadDocument } from '../../src/documents/readers/document.js';
import { readText } from '../../src/documents/readers/text/text.js';
import type { SplitProposal } from '../../src/reactions/splitting/proposal.js';
import { splitIntoPoints } from '../../src/reactions/splitting/split.js';

/** A plain text as the reader of text files sees it. */
export const readLines = (text: string): ReadDocument => readText(new TextEncoder().encode(text), 'reactie.txt') as ReadDocument;

export const splitLines = (text: string): SplitProposal => splitIntoPoints(readLines(text));

/** One of our own documents in `test/reactions/splitting/samples`. */
export const sample = (name: string): string =>
  readFileSync(new URL(`../reactions/splitting/samples/${name}.txt`, import.meta.url), 'utf8');

export const textsOf = (proposal: SplitProposal): readonly string[] => proposal.points.map(({ text }) => text);

/** The words of each passage that is no point, under its reason. */
export const noPointsOf = (text: string, proposal: SplitProposal): readonly string[] =>
  proposal.noPoints.map(({ start, end, reason }) => `${reason}: ${text.slice(start, end).replace(/\s+/g, ' ').trim()}`);

/** Fails when points and no-points leave out a character or count one twice. */
export function expectTiling(text: string, { points, noPoints, coverage }: SplitProposal): void {
  const spans = [...points, ...noPoints].sort((a, b) => a.start - b.start);
  let reached = 0;
  for (const { start, end } of spans) {
    if (start !== reached || end <= start) throw new Error(`A span runs from ${start} to ${end}, where ${reached} was reached.`);
    reached = end;
  }
  if (reached !== text.length) throw new Error(`The spans end at ${reached} of ${text.length}.`);
  expect(coverage).toBe(1);
  for (const point of points) expect(point.text.trim()).not.toBe('');
}
