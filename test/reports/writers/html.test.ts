import { parse } from 'parse5';
import { buildCouncilAnnex, buildReactienota } from '../../../src/reports/report.rules.js';
import { writeHtml } from '../../../src/reports/writers/html.js';
import { printable } from '../../../src/reports/writers/printable.js';
import { elements, textOf } from '../../support/html-tree.js';
import { council, hostileRows, hostileSubject, hostileTexts, sampleRows, subject } from '../../support/reports.js';

const page = async (report: Parameters<typeof writeHtml>[0]) => {
  const html = new TextDecoder().decode(await writeHtml(report, {}));
  return { html, document: parse(html) };
};

describe('the html report', () => {
  it('is a complete Dutch page with a title, one main heading and heads on every table', async () => {
    const { html, document } = await page(buildReactienota(subject, sampleRows));
    expect(html.startsWith('<!DOCTYPE html>\n<html lang="nl">')).toBe(true);
    expect(elements(document, 'title').map(textOf)).toEqual(['Reactienota – Inkoop jeugdhulp 2028']);
    expect(elements(document, 'h1').map(textOf)).toEqual(['Reactienota']);
    for (const table of elements(document, 'table')) {
      expect(elements(table, 'caption')).toHaveLength(1);
      const heads = elements(table, 'th');
      expect(heads.length).toBeGreaterThan(1);
      for (const head of heads) expect(head.attrs.find(({ name }) => name === 'scope')?.value).toMatch(/^(?:col|row)$/);
    }
  });

  it('has no script, no inline style and nothing from elsewhere', async () => {
    const { document } = await page(buildReactienota(subject, hostileRows));
    expect(elements(document, 'script')).toEqual([]);
    expect(elements(document, 'b')).toEqual([]);
    for (const element of elements(document)) {
      expect(element.attrs.filter(({ name }) => /^(?:style|src|on.*)$/.test(name))).toEqual([]);
    }
  });

  it('shows hostile text as text, line breaks kept', async () => {
    const { document } = await page(buildReactienota(hostileSubject(hostileTexts[0] ?? ''), hostileRows));
    const words = elements(document, 'p').filter(({ attrs }) => attrs.some(({ value }) => value === 'words'));
    expect(words.map(textOf)).toEqual(hostileTexts.map(printable));
  });

  it('has a heading for every theme of an annex', async () => {
    const { document } = await page(buildCouncilAnnex(subject, council, sampleRows));
    expect(elements(document, 'h3').map(textOf)).toEqual([
      'De vragen',
      'Kwaliteit',
      'Continuïteit van zorg',
      'Cliënt, eigen regie en maatwerk',
      'Zonder thema',
    ]);
  });

  it('says that there are no points yet instead of showing an empty table', async () => {
    const { html } = await page(buildReactienota(subject, []));
    expect(html).toContain('Er zijn nog geen punten.');
    expect(html).not.toContain('class="points');
  });
});
