import { sentencesOf } from '../../../src/language/sentences.js';
import { pointStarts } from '../../../src/reactions/splitting/division.js';

/** The points of a paragraph, each as its words. */
const divided = (text: string): readonly string[] => {
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  const starts = pointStarts(sentences);
  return starts.map((start, at) => sentences.slice(start, starts[at + 1]).join(' '));
};

describe('the points of a paragraph', () => {
  it('are one when it reasons towards one advice', () => {
    const text =
      'Jongeren wachten nu te lang. Vaak weten zij niet bij wie zij moeten zijn. Dat leidt tot uitval op school. Wij adviseren daarom een vast aanspreekpunt.';
    expect(divided(text)).toEqual([text]);
  });

  it('are one when a worry is followed by the advice that meets it', () => {
    const text = 'Wij maken ons zorgen over de tarieven. Zij dekken de reistijd niet. Daarom verzoekt de raad u om reistijd op te nemen.';
    expect(divided(text)).toEqual([text]);
  });

  it('are several when it asks for several things', () => {
    expect(
      divided(
        'De raad stemt in met de koers. Wel missen wij een uitgangspunt over preventie. Dat hoort vooraan te staan. Daarnaast vragen wij aandacht voor vervoer. Tot slot verzoekt de raad om een evaluatie in 2028.',
      ),
    ).toEqual([
      'De raad stemt in met de koers.',
      'Wel missen wij een uitgangspunt over preventie. Dat hoort vooraan te staan.',
      'Daarnaast vragen wij aandacht voor vervoer.',
      'Tot slot verzoekt de raad om een evaluatie in 2028.',
    ]);
  });

  it('begin with the reasons behind a word that turns to another subject', () => {
    expect(divided('Wij adviseren om de eisen te verlagen. Daarnaast lopen de wachttijden op. Wij vragen om een norm.')).toEqual([
      'Wij adviseren om de eisen te verlagen.',
      'Daarnaast lopen de wachttijden op. Wij vragen om een norm.',
    ]);
  });

  it('keep questions together that ask on about the same', () => {
    const text = 'Op blz. 4 staat een termijn van twee weken. Geldt die ook voor combinaties? Zo ja, vanaf wanneer loopt die?';
    expect(divided(text)).toEqual([text]);
  });

  it('keep a question with the worry before it', () => {
    const text = 'Het is ons niet duidelijk hoe u toezicht houdt. Wie controleert de aanbieders?';
    expect(divided(text)).toEqual([text]);
  });

  it('are one when nobody asks for anything', () => {
    const text = 'De hulp wordt sinds 2019 lokaal ingekocht. Er zijn veertig aanbieders. De meeste zijn klein.';
    expect(divided(text)).toEqual([text]);
  });
});
