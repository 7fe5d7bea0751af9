import { strFromU8, unzipSync } from 'fflate';
import { readFile } from '../../../src/documents/readers/readers.js';
import type { Paper } from '../../../src/reports/meetings/paper.js';
import { writePaper } from '../../../src/reports/writers/paper.js';
import { hostileTexts } from '../../support/reports.js';

const paper: Paper = {
  title: 'Verslag: werkgroep & co',
  subtitle: '8 oktober 2026',
  consultation: 'Inkoop <jeugdhulp>',
  producedOn: '2026-10-09',
  blocks: [
    { kind: 'heading', level: 1, text: 'Besproken' },
    { kind: 'words', text: 'Eerste regel\nTweede\tregel' },
    {
      kind: 'table',
      caption: 'Standpunten',
      columns: [
        { head: 'Gemeente', share: 0.4 },
        { head: 'Standpunt', share: 0.6 },
      ],
      rows: [['Epe', 'Voor']],
    },
  ],
};

describe('A paper of a meeting', () => {
  it('is the same file every time, and reads back as it was given', async () => {
    const bytes = writePaper(paper);
    expect(writePaper(paper)).toEqual(bytes);
    const { text, blocks } = await readFile(bytes, 'verslag.docx');
    expect(text).toContain('Eerste regel\nTweede\tregel');
    expect(blocks.some(({ kind, text: words }) => kind === 'heading' && words === 'Besproken')).toBe(true);
    expect(text).toMatch(/Epe[\s\S]*Voor/);
  });

  it('has its title and consultation in the foot and the properties, and no tag of a template left', () => {
    const files = unzipSync(writePaper(paper));
    const parts = Object.values(files).map((bytes) => strFromU8(bytes));
    expect(strFromU8(files['word/footer1.xml']!)).toContain('Verslag: werkgroep &amp; co – Inkoop &lt;jeugdhulp&gt;');
    expect(strFromU8(files['docProps/core.xml']!)).toContain('<dc:title>Verslag: werkgroep &amp; co</dc:title>');
    expect(parts.filter((part) => /\{\w+\}/.test(part))).toEqual([]);
  });

  it.each(hostileTexts.map((text, index) => [index, text] as const))('holds hostile text %i', async (_, text) => {
    const bytes = writePaper({
      ...paper,
      title: text,
      blocks: [
        { kind: 'text', text },
        { kind: 'words', text },
      ],
    });
    expect((await readFile(bytes, 'verslag.docx')).text.length).toBeGreaterThan(0);
  });
});
