import { basisOf, pointsTwice, stateOf, subjectOf } from '../../src/deliberation/agenda/agenda.rules.js';

describe('an item of an agenda', () => {
  it('goes from open over held or drafted to adopted', () => {
    const nothing = { outcome: null, discussedAt: null, adoptionId: null };
    expect(stateOf(nothing)).toBe('open');
    expect(stateOf({ ...nothing, discussedAt: '2026-10-08T08:00:00.000Z' })).toBe('held');
    expect(stateOf({ ...nothing, discussedAt: '2026-10-08T08:00:00.000Z', outcome: 'noted' })).toBe('drafted');
    expect(stateOf({ discussedAt: '2026-10-08T08:00:00.000Z', outcome: 'noted', adoptionId: 'a' })).toBe('adopted');
  });

  it('has the same basis in whatever order its points come, and another when words, decision or points change', () => {
    const one = { id: '1', text: 'Korter wachten.', decisionId: null };
    const two = { id: '2', text: 'Meer hulp.', decisionId: 'd' };
    const basis = basisOf([one, two]);
    expect(basisOf([two, one])).toBe(basis);
    const others = [[one], [one, { ...two, text: 'Meer hulp!' }], [one, { ...two, decisionId: null }], []];
    expect(new Set([basis, ...others.map(basisOf)]).size).toBe(5);
  });

  it('is named by its heading or first sentence, cut at a word', () => {
    expect(subjectOf({ heading: 'Tarieven', text: 'Het is te laag.' })).toBe('Tarieven');
    expect(subjectOf({ heading: '', text: 'Het tarief is\nte laag. En nog iets.' })).toBe('Het tarief is te laag');
    const long = subjectOf({ heading: '', text: 'woord '.repeat(60) });
    expect(long.length).toBeLessThanOrEqual(122);
    expect(long.endsWith('woord …')).toBe(true);
  });

  it('shares no point with another one that is adopted', () => {
    const [a, b, c] = [3, 1, 2].map((number) => ({ id: String(number), number }));
    expect(pointsTwice([[a!, b!], [c!, a!], [b!]])).toEqual([1, 3]);
    expect(pointsTwice([[a!], [b!]])).toEqual([]);
  });
});
