import { readFile } from '../../../../src/documents/readers/readers.js';
import { withMargin } from '../../../../src/reactions/splitting/margin.js';
import { splitIntoPoints } from '../../../../src/reactions/splitting/split.js';
import { docx, paragraph, raw } from '../../../support/docx.js';
import { expectTiling } from '../../../support/splitting.js';

const turnsOf = async (bytes: Uint8Array, fileName: string) => {
  const document = withMargin(await readFile(bytes, fileName));
  for (const { start, end } of document.blocks) expect(document.text.slice(start, end).trim()).not.toBe('');
  expectTiling(document.text, splitIntoPoints(document));
  return document.blocks.filter(({ kind }) => kind === 'turn').map(({ speaker, time, text }) => [speaker, time, text]);
};
const inText = (text: string) => turnsOf(Buffer.from(text), 'verslag.txt');

const turns = [
  ['Anneke Jansen', 3, 'Goedemorgen allemaal.'],
  ['Pieter van Dam', 9, 'De tarieven zijn te laag. We draaien verlies.'],
  ['Leila Haddad', 3731, 'Kunnen de lasten omlaag?'],
];

describe('the transcript of a meeting in running text', () => {
  it('is read from what Teams exports to Word, a paragraph each turn', async () => {
    const said = (name: string, time: string, words: string) =>
      paragraph([raw(`<w:r><w:rPr><w:b/></w:rPr><w:t>${name}</w:t></w:r>`), `   ${time}`, raw(`<w:r><w:br/><w:t>${words}</w:t></w:r>`)]);
    const file = docx(
      paragraph('Marktconsultatie-20261012_100312-Meeting Recording') +
        paragraph('12 oktober 2026, 08:03AM') +
        paragraph('38m 21s') +
        said('Anneke Jansen', '0:03', 'Goedemorgen allemaal.') +
        said('Pieter van Dam', '0:09', 'De tarieven zijn te laag. We draaien verlies.') +
        said('Leila Haddad', '1:02:11', 'Kunnen de lasten omlaag?'),
    );
    expect(await turnsOf(file, 'transcript.docx')).toEqual(turns);
    const proposal = splitIntoPoints(withMargin(await readFile(file, 'transcript.docx')));
    expect(proposal.points.map(({ speaker, time }) => [speaker, time])).toEqual([
      ['Pieter van Dam', 9],
      ['Leila Haddad', 3731],
    ]);
  });

  it('is read from what Teams exported to Word before, with a line for the times and one for the name', async () => {
    const said = (from: string, name: string, words: string) => paragraph(`${from} --> 9:9:9.0`) + paragraph(name) + paragraph(words);
    const file = docx(
      said('0:0:3.120', 'Anneke Jansen', 'Goedemorgen allemaal.') +
        said('0:0:9.0', 'Pieter van Dam', 'De tarieven zijn te laag.') +
        said('0:0:14.9', 'Pieter van Dam', 'We draaien verlies.') +
        said('1:2:11.0', 'Leila Haddad', 'Kunnen de lasten omlaag?'),
    );
    expect((await turnsOf(file, 'transcript.docx')).map(([speaker, , text]) => [speaker, text])).toEqual(
      turns.map(([speaker, , text]) => [speaker, text]),
    );
  });

  it.each([
    [
      'copied from Teams',
      'Anneke Jansen   0:03\nGoedemorgen allemaal.\n\nPieter van Dam   0:09\nDe tarieven zijn te laag. We draaien verlies.\n\nLeila Haddad   1:02:11\nKunnen de lasten omlaag?\n',
    ],
    [
      'of Zoom',
      '00:00:03 Anneke Jansen: Goedemorgen allemaal.\n00:00:09 Pieter van Dam: De tarieven zijn te laag. We draaien verlies.\n01:02:11 Leila Haddad: Kunnen de lasten omlaag?\n',
    ],
    [
      'with times in brackets',
      '[00:03] Anneke Jansen: Goedemorgen allemaal.\n[00:09] Pieter van Dam: De tarieven zijn te laag.\nWe draaien verlies.\n[1:02:11] Leila Haddad: Kunnen de lasten omlaag?\n',
    ],
    [
      'with the time behind the name',
      'Anneke Jansen (00:03): Goedemorgen allemaal.\nPieter van Dam (00:09): De tarieven zijn te laag. We draaien verlies.\nLeila Haddad (1:02:11): Kunnen de lasten omlaag?\n',
    ],
    [
      'with the time on a line of its own',
      'Anneke Jansen\n0:03\nGoedemorgen allemaal.\n\nPieter van Dam\n0:09\nDe tarieven zijn te laag. We draaien verlies.\n\nLeila Haddad\n1:02:11\nKunnen de lasten omlaag?\n',
    ],
  ])('is read %s', async (_, text) => expect(await inText(text)).toEqual(turns));

  it('keeps what was written in the chat apart by who wrote it, without times of a recording', async () => {
    const chat =
      '10:03:12 From Pieter van Dam to Everyone:\n\tDe tarieven zijn te laag.\n10:05:40 From Leila Haddad to Everyone:\n\tGraag reistijd vergoeden.\n10:06:01 Van Tom aan Iedereen : En parkeren ook\n';
    expect(await inText(chat)).toEqual([
      ['Pieter van Dam', undefined, 'De tarieven zijn te laag.'],
      ['Leila Haddad', undefined, 'Graag reistijd vergoeden.'],
      ['Tom', undefined, 'En parkeren ook'],
    ]);
  });

  it('knows speakers without a name', async () => {
    expect(
      (await inText('Spreker 1  00:03\nHet tarief is te laag.\nSpreker 2  00:09\nEens.\nSpreker 1  00:12\nDank.\n')).map(
        ([speaker]) => speaker,
      ),
    ).toEqual(['Spreker 1', 'Spreker 2', 'Spreker 1']);
  });

  it.each([
    ['a programme', '19:30 Opening\n19:45 Presentatie\n20:15 Vragen\n21:00 Sluiting\n'],
    ['a programme with speakers', '19:30 Wethouder Jansen: welkom\n19:45 Pieter van Dam: presentatie\n20:15 Leila Haddad: vragen\n'],
    ['a letter with ratios', 'De verhouding is 1:3.\nVan de ouders wil 2:3 meer.\nHet gaat om 4:5 kinderen.\n'],
  ])('is not seen in %s', async (_, text) => expect(await inText(text)).toEqual([]));
});
