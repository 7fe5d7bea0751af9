import { htmlText } from '../../../../src/documents/readers/mail/html-text.js';

describe('the words of an HTML mail', () => {
  it('gives paragraphs, lines, list items and cells as a person sees them', () => {
    const html =
      '<html><head><style>p{color:red}</style><title>x</title></head><body><p>Beste raad,</p><p>Eerste\n  regel<br>tweede &euro;&nbsp;5</p><ul><li>een</li><li>twee</li></ul><table><tr><td>a</td><td>b</td></tr></table><!-- weg --></body></html>';
    expect(htmlText(html)).toBe('Beste raad,\n\nEerste regel\ntweede €\u00a05\n\n- een\n- twee\n\na\tb');
  });

  it('marks quotations, nested ones twice', () => {
    expect(htmlText('ja<blockquote>vraag<blockquote>eerder</blockquote></blockquote>nee')).toBe('ja\n\n> vraag\n\n>> eerder\n\nnee');
  });

  it('keeps lines of preformatted text', () => {
    expect(htmlText('<pre>a\n  b</pre>')).toBe('a\n  b');
  });

  it('is not misled by > within attributes, nor by < that is no tag', () => {
    expect(htmlText('<img alt="a > b">kleiner dan < 5 & <3')).toBe('kleiner dan < 5 & <3');
    expect(htmlText("<p class=it's>een</p>'twee'")).toBe("een\n\n'twee'");
  });

  it('loses no words to an element that is never closed', () => {
    expect(htmlText('<title>}}) wel tekst')).toBe('}}) wel tekst');
  });

  it.each(['<a ="', "<a ='", '<div>', '<!', '<!--', '<', '<b>x', '<title>', '<blockquote>', '&', '<a <', '<pre>\n', '<li>'])(
    'takes a million characters of %j in little time',
    (piece) => {
      const started = Date.now();
      htmlText(piece.repeat(Math.ceil(1_000_000 / piece.length)));
      expect(Date.now() - started).toBeLessThan(2_000);
    },
  );
});
