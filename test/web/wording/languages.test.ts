import { mails as englishMails } from '../../../src/invitations/wording/en.js';
import { mails } from '../../../src/invitations/wording/nl.js';
import { speaking, wanted } from '../../../src/platform/speech/language.js';
import { receipt as englishReceipt } from '../../../src/submissions/wording/en.js';
import { receipt } from '../../../src/submissions/wording/nl.js';
import { renderPage } from '../../../src/web/layout/page.js';
import { wordedFaults as englishFaults } from '../../../src/web/wording/en/faults.js';
import { problems as englishProblems } from '../../../src/web/wording/en/problems.js';
import { en } from '../../../src/web/wording/en.js';
import { day, figure, list, moment, size } from '../../../src/web/wording/format.js';
import { wordedFaults } from '../../../src/web/wording/nl/faults.js';
import { wordedProblems } from '../../../src/web/wording/nl/problems.js';
import { nl } from '../../../src/web/wording/nl.js';
import { wording } from '../../../src/web/wording/wording.js';
import { samplePages } from '../../support/web/pages.js';
import { parsePage } from '../../support/web/parsed.js';

/** Every text by the path to it: `points.list.title`. */
function leaves(texts: unknown, path = ''): [string, unknown][] {
  if (typeof texts !== 'object' || texts === null) return [[path, texts]];
  return Object.entries(texts).flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key));
}

describe('The languages of the pages', () => {
  it.each([
    ['pages', nl, en],
    ['mails', mails, englishMails],
    ['receipts', receipt, englishReceipt],
  ])('have the same texts in %s, of the same kinds', (_, dutch, english) => {
    const kinds = (texts: unknown) => leaves(texts).map(([path, text]) => `${path}: ${typeof text}`);
    expect(kinds(english).sort()).toEqual(kinds(dutch).sort());
  });

  it('have words for the same refusals', () => {
    expect(Object.keys(englishProblems).sort()).toEqual([...wordedProblems].sort());
    expect([...englishFaults].sort()).toEqual([...wordedFaults].sort());
  });

  it('are told apart when the page is made, however early a part of the texts was taken', () => {
    const { outcome } = wording;
    const early = wording.points.decision;
    expect(speaking('en', () => [early.title, outcome.noted, Object.values(outcome)[0], wording.shell.signedInAs('A')])).toEqual([
      'Decision',
      'Noted',
      'Incorporated',
      'Signed in as A',
    ]);
    expect([early.title, outcome.noted]).toEqual(['Besluit', 'Voor kennisgeving aangenomen']);
  });

  it('write figures and dates their own way', () => {
    expect(
      speaking('en', () => [figure(12345), day('2028-10-06'), moment('2028-10-16T15:00:00Z'), list(['a', 'b', 'c']), size(2_500_000)]),
    ).toEqual(['12,345', '6 October 2028', '16 October 2028, 17:00', 'a, b and c', '2.5 MB']);
  });

  it.each([
    [undefined, 'nl'],
    ['', 'nl'],
    ['en-GB,en;q=0.9', 'en'],
    ['nl-NL,nl;q=0.9,en;q=0.8', 'nl'],
    ['en;q=0.3,nl;q=0.7', 'nl'],
    ['de,fr;q=0.5', 'nl'],
    ['de, en;q=0.1', 'en'],
    ['EN', 'en'],
    ['en;q=x', 'nl'],
    ['*', 'nl'],
  ])('are chosen by what the browser asks for: %s', (accepted, language) => {
    expect(wanted(accepted)).toBe(language);
  });
});

describe('A page in English', () => {
  const differs = new Map(leaves(en));
  const onlyDutch = leaves(nl).filter(([path, text]) => typeof text === 'string' && text.length > 14 && differs.get(path) !== text);

  it.each(samplePages)('has no Dutch of ours: $name', ({ page }) => {
    const given = JSON.stringify(page, (key, value) => (key.startsWith('__') ? undefined : value));
    const { text } = parsePage(speaking('en', () => renderPage(page)));
    const left = onlyDutch.filter(([, words]) => text.includes(words as string) && !given.includes(words as string));
    expect(left).toEqual([]);
  });
});
