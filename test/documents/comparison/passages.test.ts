import type { Passage } from '../../../src/documents/comparison/comparison.js';
import { findSection } from '../../../src/documents/comparison/passages.js';

const heading = (text: string, marker = '', level = 1): Passage => ({ kind: 'heading', text, section: text, marker, level });
const words = (text: string): Passage => ({ kind: 'paragraph', text, section: '' });
const passages: readonly Passage[] = [
  heading('Kwaliteit', '3'),
  heading('Wachttijden', '3.2', 2),
  words('De regio meet de wachttijd.'),
  heading('Looptijd', '4'),
  words('Vier jaar.'),
  heading('Bijlage 1 Begrippen'),
  heading('Jeugdige', '4', 2),
  words('Wie jonger is dan 18 jaar.'),
  heading('Bijlage 2 Tarieven'),
];

describe('a reference to a section', () => {
  const found = (text: string) => {
    const section = findSection(passages, text);
    return section && passages[section.from]?.text;
  };

  it.each([
    ['paragraaf 3.2', 'Wachttijden'],
    ['bijlage 2', 'Bijlage 2 Tarieven'],
    ['paragraaf 3.2 en bijlage 1', 'Wachttijden'],
    ['zie bijlage 1 en paragraaf 3.2', 'Bijlage 1 Begrippen'],
    ['artikel 4', 'Looptijd'],
    ['artikel 4 van bijlage 1', 'Jeugdige'],
    ['bijlage 1, artikel 4', 'Jeugdige'],
    ['artikel 9 van bijlage 1', undefined],
    ['artikel 4 van bijlage 7', undefined],
    ['3.2', 'Wachttijden'],
    ['Wachttijden', 'Wachttijden'],
  ])('"%s" means %s', (text, title) => {
    expect(found(text)).toBe(title);
  });
});
