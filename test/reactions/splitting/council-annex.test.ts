import type { ReadDocument } from '../../../src/documents/readers/document.js';
import { readText } from '../../../src/documents/readers/text/text.js';
import { splitIntoPoints } from '../../../src/reactions/splitting/split.js';
import { describeWithMaterial, readMaterial } from '../../support/material.js';

interface GoldPoint {
  readonly party: string;
  readonly heading: string;
  readonly text: string;
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

describeWithMaterial('the annex of four councils', () => {
  const file = 'material/mijov/aandachtspunten-vier-gemeenteraden.txt';
  const document = () => readText(readMaterial(file), file) as ReadDocument;

  it('gives exactly the points that people found in it, each with its council and heading', () => {
    const gold = JSON.parse(readMaterial('gold/council-points.json').toString()) as readonly GoldPoint[];
    const { points } = splitIntoPoints(document());
    expect(points.map(({ party, heading, text }) => ({ party, heading, text: collapsed(text) }))).toEqual(
      gold.map(({ party, heading, text }) => ({ party, heading, text: collapsed(text) })),
    );
  });

  it('has a part for each of the four councils', () => {
    const { parts } = splitIntoPoints(document());
    expect(parts.map(({ party, kind }) => `${party} (${kind})`)).toEqual([
      'Gemeenteraad Apeldoorn (council)',
      'Gemeenteraad Epe (council)',
      'Gemeenteraad Brummen (council)',
      'Gemeenteraad Hattem (council)',
    ]);
  });

  it('finds the three questions that were put to the councils', () => {
    const { questions } = splitIntoPoints(document());
    expect(questions.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(questions.every(({ text }) => text.endsWith('?'))).toBe(true);
  });

  it('covers every character, and no span crosses from one council to the next', () => {
    const read = document();
    const { points, noPoints, coverage, parts } = splitIntoPoints(read);
    expect(coverage).toBe(1);
    const spans = [...points, ...noPoints];
    for (const part of parts) expect(spans.filter(({ start, end }) => start < part.start && end > part.start)).toEqual([]);
    expect(spans.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(read.text.length);
  });
});
