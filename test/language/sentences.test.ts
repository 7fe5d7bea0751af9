import { sentencesOf } from '../../src/language/sentences.js';

const split = (text: string): readonly string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('the sentences of a text', () => {
  it('end at a full stop, a question mark or an exclamation mark before a capital', () => {
    expect(split('Dat kan. Hoe dan? Zo! Klaar')).toEqual(['Dat kan.', 'Hoe dan?', 'Zo!', 'Klaar']);
  });

  it('go on after abbreviations, also before a capital', () => {
    expect(split('Zie art. 4 lid 2 en blz. 12. Dhr. De Wit vraagt het o.a. Epe.')).toEqual([
      'Zie art. 4 lid 2 en blz. 12.',
      'Dhr. De Wit vraagt het o.a. Epe.',
    ]);
  });

  it('may end with abbreviations that close an enumeration', () => {
    expect(split('Geen overhead, vergaderingen e.d. Met geld voor zorg. Scholen, wijkteams enz. doen mee.')).toEqual([
      'Geen overhead, vergaderingen e.d.',
      'Met geld voor zorg.',
      'Scholen, wijkteams enz. doen mee.',
    ]);
  });

  it('go on after initials, and end after a letter that names a variant', () => {
    expect(split('J.P. de Boer en A. Smit zijn voor variant B. De raad niet.')).toEqual([
      'J.P. de Boer en A. Smit zijn voor variant B.',
      'De raad niet.',
    ]);
  });

  it('go on within dates, times, amounts and numbers of paragraphs', () => {
    expect(split('Op 1. januari om 12.30 uur kostte dat 3.500 euro (par. 2.1). Per 1 januari 2027. Dat is laat.')).toEqual([
      'Op 1. januari om 12.30 uur kostte dat 3.500 euro (par. 2.1).',
      'Per 1 januari 2027.',
      'Dat is laat.',
    ]);
  });

  it('go on before the longest name of a month, and end before a long word that commonly starts one', () => {
    expect(split('Dat was op 3. September 2024 al zo.')).toEqual(['Dat was op 3. September 2024 al zo.']);
    expect(split('De heer sprak over J.P. Daarna volgde de stemming.')).toEqual(['De heer sprak over J.P.', 'Daarna volgde de stemming.']);
  });

  it('keep the number of an item with its words', () => {
    expect(split('1. Wij adviseren dit. 2. Wij vragen dat.')).toEqual(['1. Wij adviseren dit.', '2. Wij vragen dat.']);
  });

  it('take closing quotes and brackets with them, and go on after a quoted question', () => {
    expect(split('Hij zei: “Dat is goed.” Daarna ging hij. “Waarom?” vroeg zij.')).toEqual([
      'Hij zei: “Dat is goed.”',
      'Daarna ging hij.',
      '“Waarom?” vroeg zij.',
    ]);
  });

  it('are found where the space after a full stop was forgotten, but not within an address', () => {
    expect(split('Er is te weinig toezicht.Zorg dat www.Voorbeeld.Nl werkt.')).toEqual([
      'Er is te weinig toezicht.',
      'Zorg dat www.Voorbeeld.Nl werkt.',
    ]);
  });

  it('end at an empty line and before a bullet', () => {
    expect(split('Kopje\n\nTekst zonder punt\n- eerste\n- tweede')).toEqual(['Kopje', 'Tekst zonder punt', '- eerste', '- tweede']);
  });

  it('are none in white space, and one in a word', () => {
    expect(split(' \n ')).toEqual([]);
    expect(split(' ja ')).toEqual(['ja']);
  });

  it('are found in time linear in the length of the text', () => {
    for (const part of ['Wij vragen dit. ', '. ', ' ', 'a', '\n', '“(', 'A.B. ']) {
      const started = performance.now();
      sentencesOf(part.repeat(400_000));
      expect(performance.now() - started).toBeLessThan(4_000);
    }
  });
});
