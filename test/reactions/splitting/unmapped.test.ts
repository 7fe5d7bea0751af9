import { readFile } from '../../../src/documents/readers/readers.js';
import { guessMeanings, headerHash } from '../../../src/reactions/splitting/column-choices.js';
import { splitIntoPoints } from '../../../src/reactions/splitting/split.js';
import { unmappedSheet } from '../../../src/reactions/splitting/unmapped.js';
import { expectTiling, textsOf } from '../../support/splitting.js';

const csv = (...lines: string[]) => readFile(new TextEncoder().encode(lines.join('\n')), 'lijst.csv');
const rows = ['De wachttijd voor hulp is te lang.;blz. 3;hoog', 'Het tarief dekt de kosten niet goed.;blz. 9;laag'];

describe('a sheet with columns that nobody knows', () => {
  it('is told, with its first rows', async () => {
    expect(unmappedSheet(await csv('Wat valt op;Waar;Zwaarte', ...rows))).toMatchObject({
      header: ['Wat valt op', 'Waar', 'Zwaarte'],
      rows: [
        ['De wachttijd voor hulp is te lang.', 'blz. 3', 'hoog'],
        ['Het tarief dekt de kosten niet goed.', 'blz. 9', 'laag'],
      ],
    });
  });

  it('is none when its header is that of a consultation table', async () => {
    expect(unmappedSheet(await csv('Opmerking;Paragraaf;Partij', ...rows))).toBeUndefined();
  });

  it('is none when it is a form, holds figures only, or has no header', async () => {
    const form = await csv(
      'Onderdeel;Invulling',
      'Wat vindt u van de koers?;Wij vinden de koers heel goed.',
      'Wat mist u nog?;Niets, behalve een norm voor wachttijd.',
    );
    expect(unmappedSheet(form)).toBeUndefined();
    expect(unmappedSheet(await csv('Perceel;Bedrag', '1;100', '2;200', '3;300'))).toBeUndefined();
    expect(unmappedSheet(await csv(...rows))).toBeUndefined();
  });

  it('is split by what a person said of it, whatever the case and punctuation of its header', async () => {
    const remembered = { [headerHash(['wat valt op:', 'WAAR', 'zwaarte'])]: { 'Wat valt op': 'remark', Waar: 'section' } };
    const document = await csv('Wat valt op;Waar;Zwaarte', ...rows);
    expect(unmappedSheet(document, remembered)).toBeUndefined();
    const split = splitIntoPoints(document, remembered);
    expect(textsOf(split)).toEqual(['De wachttijd voor hulp is te lang.', 'Het tarief dekt de kosten niet goed.']);
    expect(split.points.map(({ section }) => section)).toEqual(['blz. 3', 'blz. 9']);
    expectTiling(document.text, split);
  });

  it('is guessed at by names, and by where most words stand', () => {
    expect(guessMeanings(['Wat valt op', 'Blz.', 'Van'], [['Een lange zin over wachttijden.', '3', 'Epe']])).toEqual([
      'remark',
      'section',
      'party',
    ]);
    expect(guessMeanings(['x', 'y'], [])).toEqual([undefined, undefined]);
  });
});
