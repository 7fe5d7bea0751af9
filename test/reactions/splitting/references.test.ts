import { sectionOf, sectionOfHeading } from '../../../src/reactions/splitting/references.js';

describe('the places that a passage names', () => {
  it.each([
    ['De termijn in paragraaf 3.2 is te kort.', 'paragraaf 3.2'],
    ['Zie § 4, waar dit staat.', '§ 4'],
    ['In art. 4 lid 2 ontbreekt een datum.', 'art. 4 lid 2'],
    ['Artikel 7, lid 3 onder b is onduidelijk.', 'Artikel 7, lid 3 onder b'],
    ['Op blz. 12 staat een fout.', 'blz. 12'],
    ['Bijlage 3 ontbreekt.', 'Bijlage 3'],
    ['De eisen in hoofdstuk 2 zijn zwaar.', 'hoofdstuk 2'],
    ['Eis 3.4 sluit ons uit.', 'Eis 3.4'],
    ['Vergelijk bijlage A met bijlage B.', 'bijlage A; bijlage B'],
    ['p. 14: wat is een traject?', 'p. 14'],
    ['H4 is niet leesbaar.', 'H4'],
    ['Please clarify section 4.2.', 'section 4.2'],
    ['Im Abschnitt 5 fehlt ein Satz.', 'Abschnitt 5'],
  ])('are kept as printed: %s', (text, section) => expect(sectionOf(text)).toBe(section));

  it.each([
    'Volgens artikel 2.3 van de Jeugdwet moet dit.',
    'De Wmo artikel 2 geldt hier.',
    'Er is geen bijlage bij.',
    'De gemeente betaalt 3.2 miljoen.',
    'Wij zijn er op pagina’s lang mee bezig.',
  ])('are none in: %s', (text) => expect(sectionOf(text)).toBeUndefined());

  it('are at most three', () => expect(sectionOf('Zie blz. 1, blz. 2, blz. 3, blz. 4.')).toBe('blz. 1; blz. 2; blz. 3'));
});

describe('a numbered heading', () => {
  it('names the paragraph or the chapter', () => {
    expect(sectionOfHeading('1.2 Toegang')).toBe('paragraaf 1.2');
    expect(sectionOfHeading('Toegang', '4.')).toBe('hoofdstuk 4');
    expect(sectionOfHeading('Bijlage 2 Eisen')).toBe('Bijlage 2');
    expect(sectionOfHeading('Toegang')).toBeUndefined();
  });
});
