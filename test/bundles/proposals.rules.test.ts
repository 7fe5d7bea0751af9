import { comparePointsTask } from '../../src/bundles/compare-points-task.js';
import { opposedOf, type Proposable, proposalsOf, type Rejected } from '../../src/bundles/proposals.rules.js';

const carer = 'Voor gezinnen telt dat de vertrouwde hulpverlener blijft, ook als een aanbieder geen contract meer heeft.';
const texts: readonly (readonly [id: string, party: string, text: string])[] = [
  ['a', 'Almere', carer],
  ['b', 'Urk', carer.replace('gezinnen', 'ouders')],
  ['c', 'Dronten', `Wij vinden: ${carer}`],
  ['d', 'Almere', 'Koppel de indexering van de tarieven aan de cao Jeugdzorg.'],
  ['e', 'Zonneveld', 'Wij vragen u de prijzen te indexeren met de cao Jeugdzorg.'],
  ['f', 'Urk', 'Wij zijn voorstander van Open House.'],
  ['g', 'Dronten', 'Stop met Open House, want de regie gaat verloren.'],
  ['h', 'Zonneveld', 'Open House moet u behouden.'],
];
const comparison = comparePointsTask({ texts: texts.map(([, , text]) => text) });

const points = (bundles: Readonly<Record<string, string>> = {}, parties: Readonly<Record<string, string>> = {}): Proposable[] =>
  texts.map(([id, partyId]) => ({ id, partyId: parties[id] ?? partyId, bundleId: bundles[id] ?? null }));

const shown = (of: readonly Proposable[], rejections: readonly Rejected[] = []): string[] =>
  proposalsOf(of, comparison, rejections).map(
    ({ kind, bundleId, points: members }) => `${kind} ${members.map(({ id }) => id).join('')}${bundleId ? ` in ${bundleId}` : ''}`,
  );

const together = (ids: string): Rejected => ({ kind: 'together', points: [...ids] });

describe('proposals of bundles', () => {
  it('put near-identical points first, then those that mean the same', () => {
    expect(shown(points())).toEqual(['near_identical abc', 'same_meaning de', 'same_meaning fh']);
  });

  it('never hold two points that want the opposite', () => {
    expect(shown(points()).filter((proposal) => /f.*g|g.*h/.test(proposal.split(' ')[1] ?? ''))).toEqual([]);
    expect(opposedOf(points(), comparison, [])).toEqual([{ about: 'Open House', for: ['f', 'h'], against: ['g'] }]);
  });

  it('do not come again when a person said no', () => {
    expect(shown(points(), [together('abc'), together('de')])).toEqual(['same_meaning fh']);
    expect(opposedOf(points(), comparison, [{ kind: 'opposed', points: ['f', 'g', 'h'] }])).toEqual([]);
  });

  it('leave out whom a person kept apart, and keep the others', () => {
    expect(shown(points(), [together('ab')])).toContain('near_identical ac');
  });

  it('bring new points to the bundle that the others are in', () => {
    expect(shown(points({ a: 'B1', b: 'B1' }))).toContain('near_identical abc in B1');
    expect(shown(points({ a: 'B1', b: 'B1', c: 'B1' })).filter((proposal) => proposal.includes('B1'))).toEqual([]);
  });

  it('leave points alone that are in another bundle', () => {
    expect(shown(points({ a: 'B1', b: 'B2' }))).toContain('near_identical ac in B1');
  });

  it('need points of several parties', () => {
    expect(shown(points({}, { b: 'Almere', c: 'Almere' }))).not.toContain('near_identical abc');
  });
});
