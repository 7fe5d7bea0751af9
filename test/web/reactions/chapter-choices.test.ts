import { chapterChoices } from '../../../src/web/reactions/chapter-choices.js';

describe('The choice of a party for each chapter', () => {
  it('takes the field that the choice speaks of, and no other', () => {
    const sent = {
      'choice-0': 'likely',
      'likely-0': 'p1',
      'party-0': 'p9',
      'name-0': 'Iets anders',
      'choice-2': 'new',
      'name-2': 'Gemeenteraad Waterkant',
      'kind-2': 'council',
      'choice-10': 'existing',
      'party-10': 'p2',
    };
    expect(chapterChoices(sent)).toEqual([
      { chapter: 0, party: 'p1' },
      { chapter: 2, name: 'Gemeenteraad Waterkant', kind: 'council' },
      { chapter: 10, party: 'p2' },
    ]);
  });

  it('says what is skipped, and leaves out what is unknown or no text', () => {
    expect(chapterChoices({ 'choice-1': 'skip', 'choice-x': 'new', 'choice-3': ['new'], other: 'new' })).toEqual([
      { chapter: 1, skip: 'yes' },
    ]);
  });
});
