/** The parts of a Word file around its body: styles, settings, header and footer, properties. Everything in Dutch (nl-NL). */
import { run } from './word-xml.js';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const ink = '16202E';
const soft = '4A5565';
const accent = '00508C';
const line = 'C3CAD4';

export interface Page {
  readonly isLandscape: boolean;
  /** All in twips. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Width of running text, which in landscape would be too wide to read. */
  readonly textWidth: number;
}

/** Every part except `word/document.xml`, by name. */
export const wordParts = (page: Page): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordTypes}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordTypes}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${wordTypes}.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="${wordTypes}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`,
  '_rels/.rels': relationships([
    ['officeDocument', 'word/document.xml'],
    ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
    ['extended-properties', 'docProps/app.xml'],
  ]),
  'word/_rels/document.xml.rels': relationships([
    ['styles', 'styles.xml'],
    ['settings', 'settings.xml'],
    ['footer', 'footer1.xml'],
  ]),
  'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{titel}</dc:title><dc:language>nl-NL</dc:language></cp:coreProperties>`,
  'docProps/app.xml': `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Weerklank</Application></Properties>`,
  'word/settings.xml': `${head}<w:settings ${w}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:autoHyphenation w:val="true"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="nl-NL"/></w:settings>`,
  'word/footer1.xml': `${head}<w:ftr ${w}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${run('{titel} – {consultatie}')}<w:r><w:tab/></w:r>${run('Pagina ')}${field('PAGE')}${run(' van ')}${field('NUMPAGES')}</w:p></w:ftr>`,
  'word/styles.xml': styles(page),
});

/** The document part: the body with the page it is printed on. */
export const documentPart = (page: Page, body: string): string =>
  `${head}<w:document ${w} xmlns:r="${relationshipTypes}"><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>` +
  `<w:pgSz w:w="${page.width}" w:h="${page.height}"${page.isLandscape ? ' w:orient="landscape"' : ''}/>` +
  `<w:pgMar w:top="${page.margin}" w:right="${page.margin}" w:bottom="${page.margin}" w:left="${page.margin}" w:header="567" w:footer="510" w:gutter="0"/></w:sectPr></w:body></w:document>`;

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type.includes(':') ? type : `${relationshipTypes}/${type}`}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

const field = (name: string): string => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

interface Style {
  readonly id: string;
  /** Word translates the names of its own styles: "heading 1" shows as "Kop 1". */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

function styles(page: Page): string {
  const measure = `<w:ind w:right="${page.width - 2 * page.margin - page.textWidth}"/>`;
  const heading = (level: number, size: number, before: number): Style => ({
    id: `Heading${level}`,
    name: `heading ${level}`,
    next: 'BodyText',
    paragraph: `<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="${before}" w:after="120" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="${level - 1}"/>`,
    run: `<w:b/><w:bCs/><w:color w:val="${accent}"/>${fontSize(size)}`,
  });
  const all: readonly Style[] = [
    {
      id: 'Title',
      name: 'Title',
      next: 'Subtitle',
      paragraph: `<w:keepNext/><w:pBdr><w:top w:val="single" w:sz="36" w:space="12" w:color="${accent}"/></w:pBdr><w:suppressAutoHyphens/><w:spacing w:before="0" w:after="60" w:line="240" w:lineRule="auto"/>`,
      run: `<w:b/><w:bCs/><w:color w:val="${accent}"/>${fontSize(26)}`,
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      next: 'BodyText',
      paragraph: '<w:keepNext/><w:suppressAutoHyphens/><w:spacing w:after="60"/>',
      run: `<w:color w:val="${ink}"/>${fontSize(15)}`,
    },
    heading(1, 16, 360),
    heading(2, 13, 280),
    heading(3, 11.5, 200),
    { id: 'BodyText', name: 'Body Text', paragraph: `<w:spacing w:after="120"/>${measure}` },
    { id: 'Note', name: 'Note', paragraph: '<w:spacing w:after="60"/>', run: `<w:color w:val="${soft}"/>${fontSize(9.5)}` },
    {
      id: 'Caption',
      name: 'caption',
      paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="80"/>',
      run: '<w:b/><w:bCs/>',
    },
    { id: 'TableText', name: 'Table Text', paragraph: '<w:spacing w:after="40" w:line="250" w:lineRule="auto"/>', run: fontSize(9) },
    { id: 'TableHead', name: 'Table Head', basedOn: 'TableText', paragraph: '<w:keepNext/>', run: '<w:b/><w:bCs/>' },
    { id: 'TableStrong', name: 'Table Strong', basedOn: 'TableText', run: '<w:b/><w:bCs/>' },
    { id: 'TableFigure', name: 'Table Figure', basedOn: 'TableText', paragraph: '<w:jc w:val="right"/>' },
    { id: 'TableNote', name: 'Table Note', basedOn: 'TableText', run: `<w:color w:val="${soft}"/>${fontSize(8)}` },
    {
      id: 'PartyWords',
      name: 'Party Words',
      basedOn: 'TableText',
      run: `<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Times New Roman"/>${fontSize(9.5)}`,
    },
    {
      id: 'Footer',
      name: 'footer',
      paragraph: `<w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="${line}"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="${page.width - 2 * page.margin}"/></w:tabs><w:spacing w:after="0"/>`,
      run: `<w:color w:val="${soft}"/>${fontSize(8.5)}`,
    },
  ];
  return `${head}<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Arial"/><w:color w:val="${ink}"/>${fontSize(10.5)}<w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${all.map(paragraphStyle).join('')}<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>${tableStyle}</w:styles>`;
}

const fontSize = (pointsHigh: number): string => `<w:sz w:val="${pointsHigh * 2}"/><w:szCs w:val="${pointsHigh * 2}"/>`;

const paragraphStyle = ({ id, name, basedOn, next, paragraph, run: runProperties }: Style): string =>
  `<w:style w:type="paragraph"${id === name.replaceAll(' ', '') && /^(?:Note|Table|Party)/.test(id) ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn ?? 'Normal'}"/>${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/>${paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ''}${runProperties ? `<w:rPr>${runProperties}</w:rPr>` : ''}</w:style>`;

const tableStyle = `<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="${accent}"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="${line}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="${line}"/></w:tblBorders><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tblPr/><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${accent}"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="EEF3F8"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="lastRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tblPr/><w:tcPr><w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="${accent}"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;
