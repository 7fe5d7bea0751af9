import { readFileSync } from 'node:fs';
import { buildCouncilAnnex, buildReactienota } from '../../../src/reports/report.rules.js';
import { type TemplateData, templateData } from '../../../src/reports/templates/template-data.js';
import { type Tags, templateTags } from '../../../src/reports/templates/template-tags.js';
import { shippedTemplate } from '../../../src/reports/templates/word-template.js';
import { writeDocx } from '../../../src/reports/writers/docx.js';
import { shownReport } from '../../../src/reports/writers/shown-report.js';
import { complaints, partOf, withPart } from '../../support/ooxml.js';
import { council, hostileRows, sampleRows, subject } from '../../support/reports.js';

const report = buildReactienota(subject, sampleRows);

/** The template we ship with its body replaced by these paragraphs. */
const templateOf = (...paragraphs: readonly string[]): Uint8Array =>
  withPart(shippedTemplate('reactienota'), 'word/document.xml', (xml) =>
    xml.replace(
      /<w:body>.*<w:sectPr>/s,
      `<w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}<w:sectPr>`,
    ),
  );

const fill = async (...paragraphs: readonly string[]) =>
  partOf(await writeDocx(report, { template: templateOf(...paragraphs) }), 'word/document.xml')
    .replace(/<[^>]*>/g, '')
    .trimStart();

const refusal = (template: Uint8Array) => expect(writeDocx(report, { template })).rejects;

describe("a municipality's own template", () => {
  it('is filled in', async () => {
    expect(await fill('{titel} over {consultatie}:', '{#punten}{nummer} {uitkomst};{/punten}', '{aantalPunten}')).toBe(
      'Reactienota over Inkoop jeugdhulp 2028:1 Voor kennisgeving aangenomen;2 Nog geen besluit;3 Overgenomen;4 Beantwoord;' +
        '5 Deels overgenomen;6 Niet overgenomen;7 Meegenomen bij verdere uitwerking;7',
    );
  });

  it('may use tags around a list within it, conditions, and spaces in tags', async () => {
    expect(await fill('{#perPartij}{titel}/{ partij }{^heeftPunten}x{/heeftPunten} {/perPartij}')).toBe(
      'Reactienota/Adviesraad Sociaal Domein Reactienota/Gemeenteraad Waterrijk Reactienota/Stichting De Brug ',
    );
  });

  it('gets the title of the report as the title of the document', async () => {
    const template = withPart(templateOf('{titel}'), 'docProps/core.xml', (xml) => xml.replace('{titel}', 'Sjabloon van de gemeente'));
    expect(partOf(await writeDocx(report, { template }), 'docProps/core.xml')).toContain('<dc:title>Reactienota</dc:title>');
    const untitled = withPart(templateOf('x'), 'docProps/core.xml', (xml) => xml.replace(/<dc:title>.*<\/dc:title>/, ''));
    expect(partOf(await writeDocx(report, { template: untitled }), 'docProps/core.xml')).toContain('<dc:title>Reactienota</dc:title>');
  });

  it('is refused with every unknown tag named', async () => {
    await refusal(templateOf('{titel} {naam}', '{#punten}{nummer}{tekst}{/punten}', '{constructor} {__proto__}')).toMatchObject({
      status: 400,
      code: 'template-invalid',
      extra: { tags: ['naam', 'tekst', 'constructor', '__proto__'] },
    });
  });

  it.each([
    ['not closed', ['{#punten}{nummer}'], 'punten'],
    ['not opened', ['{nummer}{/punten}'], 'punten'],
    ['cut short', ['{titel en meer'], 'titel'],
    ['closed in another order', ['{#groepen}{#punten}{/groepen}{/punten}'], 'groepen'],
  ])('is refused with the tag named when it is %s', async (_, paragraphs, tag) => {
    await refusal(templateOf(...paragraphs)).toMatchObject({
      code: 'template-invalid',
      extra: { tags: expect.arrayContaining([expect.stringContaining(tag)]) },
    });
  });

  it('can not turn text into markup', async () => {
    await refusal(templateOf('{@titel}')).toMatchObject({ code: 'template-invalid', extra: { tags: ['@titel'] } });
  });

  it.each([
    ['text', new TextEncoder().encode('Reactienota')],
    ['empty', new Uint8Array()],
    ['a zip of something else', withPart(new Uint8Array([80, 75, 5, 6, ...Array(18).fill(0)]), 'tekst.txt', () => 'x')],
    ['cut off', shippedTemplate('reactienota').slice(0, 2000)],
    ['not well-formed', withPart(shippedTemplate('reactienota'), 'word/document.xml', (xml) => xml.replace('</w:body>', ''))],
    ['with macros', withPart(shippedTemplate('reactienota'), 'word/vbaProject.bin', () => 'x')],
    ['a bomb', withPart(shippedTemplate('reactienota'), 'word/media/a.bin', () => '0'.repeat(40 << 20))],
  ])('is refused when it is %s', async (_, template) => {
    await refusal(template).toMatchObject({ status: 400, code: 'template-invalid' });
  });
});

describe('the tags', () => {
  const shape = (tags: Tags): unknown =>
    Object.fromEntries(Object.entries(tags).map(([name, tag]) => [name, typeof tag === 'object' ? shape(tag) : tag]));
  const shapeOf = (data: TemplateData): unknown =>
    Object.fromEntries(
      Object.entries(data).map(([name, value]) => [
        name,
        typeof value === 'string' ? 'text' : typeof value[0] === 'object' ? shapeOf(value[0]) : 'texts',
      ]),
    );

  it('are all filled by a report, and no others are', () => {
    expect(shapeOf(templateData(shownReport(report)))).toEqual(shape(templateTags));
  });

  it('are all documented', () => {
    const documented = readFileSync('docs/report-templates.md', 'utf8');
    const names = (tags: Tags): readonly string[] =>
      Object.entries(tags).flatMap(([name, tag]) => [name, ...(typeof tag === 'object' ? names(tag) : [])]);
    for (const name of names(templateTags)) expect(documented).toContain(`\`${name}\``);
  });
});

describe('the templates we ship', () => {
  it.each(['reactienota', 'council-annex'] as const)('is a valid Word file: %s', async (kind) => {
    expect(await complaints(shippedTemplate(kind), 'docx')).toEqual([]);
  });

  it('gives a valid file for hostile text in every field', async () => {
    expect(await complaints(await writeDocx(buildCouncilAnnex(subject, council, hostileRows), {}), 'docx')).toEqual([]);
  });
});
