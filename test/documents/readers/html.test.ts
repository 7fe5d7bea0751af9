import { readHtml } from '../../../src/documents/readers/html/html.js';
import { Problem } from '../../../src/platform/problems/problem.js';
import { misplaced } from '../../support/read-document.js';

const read = (html: string) => readHtml(Buffer.from(html));
const seen = (html: string): readonly string[] =>
  read(html).blocks.map(({ kind, marker, text }) => `${kind}: ${marker ? `${marker} ` : ''}${text}`);
const rows = (html: string): readonly (readonly string[])[] => read(html).blocks.map(({ cells = [] }) => cells.map(({ text }) => text));

describe('a page of HTML', () => {
  it('is read as a person sees it, block by block', () => {
    const page =
      read(`<!doctype html><html lang="nl"><head><title> Zienswijze\n 2026 </title><style>p{}</style><script>var x = "<p>nee</p>"</script></head>
      <body><h1>Inkoop</h1> losse <b>tek</b>st <p>Eerste   alinea<br>met regel.</p><h2>Tarief</h2><div>Een <em>twee</em> drie</div></body></html>`);
    expect(page.blocks).toMatchObject([
      { kind: 'heading', text: 'Inkoop', level: 1 },
      { kind: 'paragraph', text: 'losse tekst', heading: 'Inkoop' },
      { kind: 'paragraph', text: 'Eerste alinea\nmet regel.' },
      { kind: 'heading', text: 'Tarief', level: 2 },
      { kind: 'paragraph', text: 'Een twee drie', heading: 'Tarief' },
    ]);
    expect(page.text).toBe('Inkoop\n\nlosse tekst\n\nEerste alinea\nmet regel.\n\nTarief\n\nEen twee drie');
    expect(page.properties).toEqual({ title: 'Zienswijze 2026', language: 'nl' });
    expect(misplaced(page)).toEqual([]);
  });

  it('leaves out what is not shown', () => {
    expect(
      seen(
        '<p hidden>a</p><p style="color:red; display:none">b</p><noscript>c</noscript><template>d</template><svg><text>e</text></svg><!-- f --><p>g</p>',
      ),
    ).toEqual(['paragraph: g']);
  });

  it('says so when characters of a page that states its encoding can not be read', () => {
    const page = readHtml(Buffer.from('<meta charset="windows-1252"><p>caf\xe9 \0 teveel</p>', 'latin1'));
    expect(page.blocks).toMatchObject([{ text: 'café \ufffd teveel' }]);
    expect(page.warnings.map(({ code }) => code)).toEqual(['characters-damaged']);
  });

  it('resolves entities and keeps what is written verbatim', () => {
    expect(seen('<p>caf&eacute; &amp; &#8364;&nbsp;5 &lt;b&gt;</p><pre>a\n  b</pre>')).toEqual([
      'paragraph: café & €\u00a05 <b>',
      'paragraph: a\n  b',
    ]);
  });

  it('marks the items of lists as printed', () => {
    expect(
      seen(
        '<ol start="3"><li>drie<ul><li>a</li></ul></li><li><p>vier</p><p>vervolg</p></li><li value="9">negen</li></ol><ol type="a" reversed><li>x</li><li>y</li></ol>',
      ),
    ).toEqual([
      'list_item: 3. drie',
      'list_item: • a',
      'list_item: 4. vier',
      'list_item: vervolg',
      'list_item: 9. negen',
      'list_item: b. x',
      'list_item: a. y',
    ]);
  });

  it('keeps every column of a table in its place', () => {
    const page = `<table><caption>Reacties</caption><thead><tr><th>nr<th>partij<th>reactie</thead>
      <tr><td rowspan="2">1</td><td>Raad</td><td><p>eerste</p><p>tweede</p></td></tr><tr><td colspan="2">samen</td></tr><tr><td></td></tr><tr><td>2<td><td>x</table>`;
    expect(rows(page)).toEqual([[], ['nr', 'partij', 'reactie'], ['1', 'Raad', 'eerste\ntweede'], ['', 'samen'], ['2', '', 'x']]);
    const { blocks } = read(page);
    expect(blocks.map(({ header, table, row }) => [header, table, row])).toEqual([
      [undefined, undefined, undefined],
      [true, 0, 1],
      [undefined, 0, 2],
      [undefined, 0, 3],
      [undefined, 0, 5],
    ]);
    expect(misplaced(read(page))).toEqual([]);
  });

  it('reads through tables that only arrange the page', () => {
    expect(
      seen('<table role="presentation"><tr><td><h1>Kop</h1></td><td>links</td></tr></table><table><tr><td>enige kolom</td></tr></table>'),
    ).toEqual(['heading: Kop', 'paragraph: links', 'paragraph: enige kolom']);
  });

  it('has what is marked as changed as changes', () => {
    const page = read('<p>Het tarief is <del datetime="2026-01-01">laag</del> <ins>reëel</ins>.</p>');
    expect(page.text).toBe('Het tarief is reëel.');
    expect(page.edits).toEqual([
      { kind: 'deletion', author: '', date: '2026-01-01', text: 'laag', start: 14, end: 14 },
      { kind: 'insertion', author: '', date: '', text: 'reëel', start: 14, end: 19 },
    ]);
    expect(misplaced(page)).toEqual([]);
  });

  it('shows the fields of a form as filled in', () => {
    expect(
      seen(
        '<label><input type="checkbox" checked> Eens</label><p>Naam: <input value="J. Bos"></p><select><option>een<option selected>twee</select><textarea>vrij\nveld</textarea><button>Verstuur</button>',
      ),
    ).toEqual(['paragraph: ☒ Eens', 'paragraph: Naam: J. Bos', 'paragraph: twee', 'paragraph: vrij\nveld']);
  });

  it('sets menus and quoted mail apart', () => {
    expect(seen('<nav><a href="/">Home</a></nav><p>tekst</p><blockquote type="cite">eerder</blockquote>')).toEqual([
      'furniture: Home',
      'paragraph: tekst',
      'quoted: eerder',
    ]);
  });

  it('is read in the encoding that it is in', () => {
    const latin = Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>co\xebrdinatie</p>', 'latin1');
    expect(readHtml(latin)).toMatchObject({ text: 'coërdinatie', warnings: [] });
    expect(readHtml(Buffer.from('<meta charset="iso-8859-1"><p>coördinatie</p>'))).toMatchObject({ text: 'coördinatie' });
    expect(readHtml(Buffer.from('\ufeff<p>é</p>', 'utf16le')).text).toBe('é');
  });

  it('is refused when it is empty or nested without end', () => {
    const outcome = (html: string): string => {
      try {
        return read(html).text;
      } catch (error) {
        if (error instanceof Problem) return error.code;
        throw error;
      }
    };
    expect(outcome('')).toBe('file-empty');
    expect(outcome('<div>'.repeat(20_000))).toBe('file-too-complex');
    expect(outcome('geen <<< html &&& maar tekst')).toBe('geen <<< html &&& maar tekst');
    expect(outcome('<table><tr><td colspan="99999999" rowspan="99999999">a<td>b')).toBe(`a${'\t'.repeat(60)}b`);
  });
});
