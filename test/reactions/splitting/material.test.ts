import { readFile } from '../../../src/documents/readers/readers.js';
import { withMargin } from '../../../src/reactions/splitting/margin.js';
import type { SplitProposal } from '../../../src/reactions/splitting/proposal.js';
import { splitIntoPoints } from '../../../src/reactions/splitting/split.js';
import { describeWithMaterial, readMaterial } from '../../support/material.js';

const split = async (path: string): Promise<SplitProposal> =>
  splitIntoPoints(withMargin(await readFile(readMaterial(`material/${path}`), path.split('/').pop() ?? path)));

describeWithMaterial('a market consultation', () => {
  it('has the same numbers for its questions in the questionnaire and in the answers of a provider', async () => {
    const asked = (await split('market-consultation/vragen.md')).questions;
    const answered = (await split('market-consultation/antwoorden-aanbieder.md')).questions;
    expect(asked).toHaveLength(24);
    expect(answered.map(({ number }) => number)).toEqual(asked.map(({ number }) => number));
  });

  it('gives no points in the questionnaire, and an answer to every question in the answers', async () => {
    expect((await split('market-consultation/vragen.md')).points).toEqual([]);
    const { points } = await split('market-consultation/antwoorden-aanbieder.md');
    const answered = new Set(points.flatMap(({ question }) => (question === undefined ? [] : [question])));
    expect([...answered].sort((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
  });
});

describeWithMaterial('rounds of a consultation that were treated', () => {
  it.each([
    ['ronde-0.95-verwerkt-in-0.96.docx', 46],
    ['ronde-0.96-verwerkt-in-0.99.docx', 47],
    ['ronde-1.2io-geclassificeerd.docx', 36],
    ['ronde-1.2io.docx', 36],
  ])('give a point for each row with a remark: %s', async (file, rows) => {
    const { points } = await split(`consultation-rounds/${file}`);
    expect(points).toHaveLength(rows);
    expect(points.every(({ locator }) => /^tabel 1, rij \d+$/.test(locator))).toBe(true);
    expect(points.filter(({ history }) => history?.outcome !== undefined).length).toBeGreaterThan(rows / 3);
  });

  it('keep the party that stands with the number of a remark', async () => {
    const { points, warnings } = await split('consultation-rounds/ronde-1.2io-geclassificeerd.docx');
    expect(points.every(({ party }) => party !== undefined)).toBe(true);
    expect(warnings.map(({ code }) => code)).toEqual(['parties-within-table']);
  });
});

describeWithMaterial('a nota van inlichtingen', () => {
  it('gives each question with its paragraph and the answer beside it', async () => {
    const { points } = await split('care-procurement/nota-van-inlichtingen-ggz.pdf');
    expect(points.length).toBeGreaterThan(250);
    expect(points.filter(({ history }) => history?.answer === undefined)).toEqual([]);
    expect(points.filter(({ section }) => section !== undefined).length).toBeGreaterThan(points.length * 0.9);
  });
});

describeWithMaterial('answers to questions of councillors', () => {
  it('are the history of those questions', async () => {
    const { points } = await split('flevoland/beantwoording-raadsvragen-dronten.txt');
    expect(points.filter(({ history }) => history?.answer !== undefined)).toHaveLength(4);
  });
});
