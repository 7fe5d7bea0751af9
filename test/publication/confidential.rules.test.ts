import { publishable } from '../../src/publication/publication.rules.js';
import { isNothingLeft, placesOf, WITHHELD, withhold, withholdPersonal, withholdWords } from '../../src/reactions/confidential.rules.js';

describe('withholding', () => {
  it('takes out stretches that overlap as one', () => {
    expect(
      withhold('een twee drie vier', [
        { start: 4, end: 8 },
        { start: 6, end: 13 },
      ]),
    ).toBe(`een ${WITHHELD} vier`);
  });

  it('finds words however they are spaced, broken off or written', () => {
    const places = placesOf('het Uur-\ntarief van\n84 euro', 'uurtarief van 84 euro');
    expect(places).toEqual([{ start: 4, end: 27 }]);
  });

  it('takes words as they are, not as a pattern', () => {
    expect(placesOf('a.c (x) [y] a-c abc', 'a.c (x) [y] a-c')).toEqual([{ start: 0, end: 15 }]);
  });

  it.each([
    'mail t.jansen@raad-dronten.example',
    'bel 06-12345678',
    'bel 0321 12 34 56',
    'bel +31 6 1234 5678',
    'rekening NL91ABNA0417164300',
    'bsn 111222333',
    'woont op 8251 AB 12',
  ])('knows by its form what points at a person: %s', (words) => {
    expect(withholdPersonal(`Let op: ${words}.`)).toBe(
      `Let op: ${words.slice(0, words.indexOf(' '))} ${words.startsWith('woont') ? 'op ' : ''}${WITHHELD}.`,
    );
  });

  it.each(['in 2026 is 123456789 euro nodig', 'artikel 2.3.1', 'per 1 januari 2027', 'van 1000 EUR'])('leaves alone: %s', (words) => {
    expect(withholdPersonal(words)).toBe(words);
  });

  it('does not look for words that are too common', () => {
    expect(withholdWords('de raad vraagt', ['de'])).toBe('de raad vraagt');
  });

  it('knows when nothing is left', () => {
    expect([isNothingLeft(` ${WITHHELD}. `), isNothingLeft('nee')]).toEqual([true, false]);
  });
});

describe('what may be published of a point', () => {
  const reactionText = 'Voorwoord. Ons tarief is 84 euro per uur. Slot.';
  const point = {
    number: 1,
    start: 11,
    end: 41,
    text: 'Ons tarief is 84 euro per uur.',
    reactionText,
    party: 'Stichting Veldlicht',
    partyKind: 'provider',
    isPerson: null,
    standing: 'market_input',
    channel: 'letter',
    receivedOn: '2026-01-15',
    questionNumber: null,
    section: '3.2',
    outcome: 'incorporated',
    motivation: 'Wij rekenen met 84 euro per uur.',
    notIncorporated: '',
    answer: 'Dank aan Petra de Wit.',
    changes: [
      {
        document: 'Strategie',
        section: '3.2',
        fromLabel: '0.2',
        toLabel: '0.3',
        words: [
          { kind: 'same', text: 'Het tarief is 84 ' },
          { kind: 'gone', text: 'gulden' },
          { kind: 'came', text: 'euro per uur' },
        ],
      },
    ],
  } as const;
  const secret = { start: reactionText.indexOf('84'), end: reactionText.indexOf('. Slot') };

  it('leaves out the passage in its words, its motivation and the changed sentence', () => {
    const published = publishable(point, [secret], ['Petra de Wit']);
    expect(published).toMatchObject({
      party: 'Stichting Veldlicht',
      text: `Ons tarief is ${WITHHELD}.`,
      motivation: `Wij rekenen met ${WITHHELD}.`,
      answer: `Dank aan ${WITHHELD}.`,
    });
    expect(JSON.stringify(published)).not.toMatch(/84|Petra/);
  });

  it('does not name a private person, nor somebody with experience unless an organisation', () => {
    expect(publishable({ ...point, isPerson: 1 }, [], [])?.party).toBe('');
    expect(publishable({ ...point, partyKind: 'client_representative' }, [], [])?.party).toBe('');
    expect(publishable({ ...point, partyKind: 'client_representative', isPerson: 0 }, [], [])?.party).toBe('Stichting Veldlicht');
  });

  it('publishes nothing of a point that is confidential as a whole, or of which the passage can not be found', () => {
    expect(publishable(point, [{ start: 0, end: 47 }], [])).toBeUndefined();
    expect(publishable({ ...point, text: 'Het tarief staat elders.' }, [secret], [])).toBeUndefined();
  });
});
