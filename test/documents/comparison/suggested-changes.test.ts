import { compareVersions } from '../../../src/documents/comparison/compare-versions.js';
import type { Passage, PointToLink } from '../../../src/documents/comparison/comparison.js';
import { proposeLinks } from '../../../src/documents/comparison/propose-links.js';

const of = (...texts: string[]): Passage[] => texts.map((text) => ({ kind: 'paragraph', text, section: '' }));

describe('a tracked change that a party suggested', () => {
  const { changes } = compareVersions(
    of(
      'De aanbieder meldt een wachttijd van meer dan tien weken aan de gemeente.',
      'Het contract loopt twee jaar en kan worden verlengd.',
      'De opzegtermijn is twee maanden voor beide partijen.',
      'De gemeente stelt het tarief vast na overleg.',
    ),
    of(
      'De aanbieder meldt een wachttijd van meer dan vijf weken aan de gemeente.',
      'Het contract loopt vier jaar en kan worden verlengd.',
      'De opzegtermijn is vier maanden voor beide partijen.',
      'De gemeente stelt het tarief vast.',
    ),
  );
  const suggestion = (removed: string, added: string, around: string): PointToLink => ({
    id: 'p',
    text: `Vervangen: “${removed}” wordt “${added}”`,
    suggested: { removed, added, around },
  });
  const tracked = (point: PointToLink) =>
    proposeLinks(changes, [point]).flatMap(({ change, confidence, reasons }) =>
      reasons.some(({ kind }) => kind === 'tracked_change') ? [{ becomes: changes[change]?.becomes, confidence }] : [],
    );

  it('leads to the change in which it was taken over, by the words around it', () => {
    const [found, ...more] = tracked(suggestion('twee', 'vier', 'De opzegtermijn is vier maanden voor beide'));
    expect(found?.becomes).toBe('De opzegtermijn is vier maanden voor beide partijen.');
    expect(found?.confidence).toBeGreaterThanOrEqual(0.95);
    expect(more).toEqual([]);
  });

  it('also when it only struck words', () => {
    expect(tracked(suggestion('na overleg', '', 'De gemeente stelt het tarief vast')).map(({ becomes }) => becomes)).toEqual([
      'De gemeente stelt het tarief vast.',
    ]);
  });

  it('leads nowhere when something else was written, or when it was not taken over', () => {
    expect(tracked(suggestion('tien', 'zes', 'een wachttijd van meer dan zes weken aan'))).toEqual([]);
    expect(tracked(suggestion('', 'en omstreken', 'meldt een wachttijd van meer dan'))).toEqual([]);
  });
});
