import type { Comment, Edit, ReadDocument } from '../../../src/documents/readers/document.js';
import { withMargin } from '../../../src/reactions/splitting/margin.js';
import { splitIntoPoints } from '../../../src/reactions/splitting/split.js';
import { expectTiling, readLines } from '../../support/splitting.js';

const draft = `3.1 Toegang

De gemeente beslist binnen acht weken over een aanvraag. Het gezin krijgt een vaste contactpersoon.

3.2 Tarieven

De tarieven worden elk jaar aangepast aan de loonkosten en aan de prijzen van goederen en diensten.
`;

const comment = (id: string, text: string, anchor: string, more: Partial<Comment> = {}): Comment => {
  const start = draft.indexOf(anchor);
  return { id, author: 'A. Smit', date: '', text, anchor, start, end: start + anchor.length, ...more };
};

const withMarks = (comments: readonly Comment[], edits: readonly Edit[]): ReadDocument => ({ ...readLines(draft), comments, edits });

describe('comments and changes in the margin', () => {
  const document = withMargin(
    withMarks(
      [
        comment('1', 'Maak er zes weken van.', 'acht weken'),
        comment('2', 'Eens.', 'acht weken', { author: 'B. Mol', replyTo: '1' }),
        comment('3', 'Wat als die ziek is?\nWie belt dan?', 'vaste contactpersoon'),
      ],
      [
        {
          kind: 'deletion',
          author: 'A. Smit',
          date: '',
          text: 'elke twee jaar',
          start: draft.indexOf('elk jaar'),
          end: draft.indexOf('elk jaar'),
        },
        {
          kind: 'insertion',
          author: 'A. Smit',
          date: '',
          text: 'elk jaar',
          start: draft.indexOf('elk jaar'),
          end: draft.indexOf('elk jaar') + 8,
        },
      ],
    ),
  );
  const proposal = splitIntoPoints(document);

  it('become a point each, with who made it, the passage, and the paragraph it stands in', () => {
    expect(proposal.points.map(({ text, heading, section, speaker, locator }) => [text, heading, section, speaker, locator])).toEqual([
      ['Maak er zes weken van. B. Mol: Eens.', 'Opmerking bij: acht weken', 'paragraaf 3.1', 'A. Smit', 'opmerking 1'],
      ['Wat als die ziek is? Wie belt dan?', 'Opmerking bij: vaste contactpersoon', 'paragraaf 3.1', 'A. Smit', 'opmerking 2'],
      [
        'Vervangen: “elke twee jaar” wordt “elk jaar”',
        'Wijziging bij: De tarieven worden elk jaar aangepast aan de loonkosten en aan de prijzen van goederen en diensten.',
        'paragraaf 3.2',
        'A. Smit',
        'wijziging 1',
      ],
    ]);
  });

  it('stand below the text, which keeps its places, and tile one text with it', () => {
    expect(document.text.startsWith(`${draft}\f`)).toBe(true);
    expectTiling(document.text, proposal);
  });

  it('leave the draft they were made in out of the points, and say so', () => {
    expect(proposal.points.every(({ start }) => start >= draft.length)).toBe(true);
    expect(proposal.warnings.map(({ code }) => code)).toEqual(['margin-only']);
  });

  it('are written once, however often it is asked', () => expect(withMargin(document)).toBe(document));
});

describe('a text without comments and changes', () => {
  it('has no margin', () => {
    const document = readLines(draft);
    expect(withMargin(document)).toBe(document);
  });
});

describe('a letter with a comment in it', () => {
  it('is split as a letter, with the comment behind it', () => {
    const letter = 'Geachte leden,\n\nDe raad vraagt om kortere wachttijden.\n\nMet vriendelijke groet,\nde griffier\n';
    const start = letter.indexOf('wachttijden');
    const document = withMargin({
      ...readLines(letter),
      comments: [{ id: '1', author: 'C. Vos', date: '', text: 'Ook voor ouders.', anchor: 'wachttijden', start, end: start + 11 }],
    });
    const proposal = splitIntoPoints(document);
    expect(proposal.points.map(({ text }) => text)).toEqual(['De raad vraagt om kortere wachttijden.', 'Ook voor ouders.']);
    expectTiling(document.text, proposal);
  });
});

describe('the halves of a move', () => {
  it('are one change', () => {
    const words = 'Het gezin krijgt een vaste contactpersoon.';
    const at = draft.indexOf(words);
    const document = withMargin(
      withMarks(
        [],
        [
          { kind: 'insertion', author: 'A. Smit', date: '', text: words, start: at, end: at + words.length, move: 'm1' },
          { kind: 'deletion', author: 'A. Smit', date: '', text: words, start: draft.length - 2, end: draft.length - 2, move: 'm1' },
        ],
      ),
    );
    expect(
      splitIntoPoints(document)
        .points.map(({ text }) => text)
        .slice(-1),
    ).toEqual([`Verplaatsen: “${words}”`]);
  });
});

describe('replies that answer each other in a circle', () => {
  it('do not hang the splitting', () => {
    const circle = withMarks([comment('1', 'Een.', 'acht', { replyTo: '2' }), comment('2', 'Twee.', 'weken', { replyTo: '1' })], []);
    const document = withMargin(circle);
    expectTiling(document.text, splitIntoPoints(document));
    expect(document.text).toContain('Een.');
    expect(document.text).toContain('Twee.');
  });
});
