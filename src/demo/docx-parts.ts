/** The parts of a Word file around its text (ECMA-376 part 1): styles, numbering, footer, properties. Widths are in twips: 567 to a centimetre. */
import { escapeXml, run } from '../reports/templates/word-xml.js';

export interface DocxProperties {
  readonly title: string;
  readonly author: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

export type ListKind = 'bulleted' | 'numbered';

/** How deep a list may nest. */
export const listLevels = 3;

/** Of an upright A4 with margins of 2.5 cm. */
export const textWidth = 9072;
const margin = 1417;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Every part but the document itself, by name; `lists` are the document's lists in order. */
export const packageParts = (properties: DocxProperties, lists: readonly ListKind[]): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': contentTypes(),
  '_rels/.rels': relationships([
    [`${office}/officeDocument`, 'word/document.xml'],
    [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]),
  'docProps/core.xml': coreProperties(properties),
  'word/_rels/document.xml.rels': relationships([
    [`${office}/styles`, 'styles.xml'],
    [`${office}/numbering`, 'numbering.xml'],
    [`${office}/footer`, 'footer1.xml'],
  ]),
  'word/styles.xml': styles(),
  'word/numbering.xml': numbering(lists),
  'word/footer1.xml': `${head}<w:ftr ${w}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${run('Pagina ')}<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`,
});

export const documentPart = (body: string): string =>
  `${head}<w:document ${w} xmlns:r="${office}"><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>` +
  `<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`;

function contentTypes(): string {
  const overrides = [
    ['/word/document.xml', `${word}.document.main+xml`],
    ['/word/styles.xml', `${word}.styles+xml`],
    ['/word/numbering.xml', `${word}.numbering+xml`],
    ['/word/footer1.xml', `${word}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`);
  return `${head}<Relationships xmlns="${packages}/relationships">${items.join('')}</Relationships>`;
}

const coreProperties = ({ title, author, date }: DocxProperties): string =>
  `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
  `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${date}T09:00:00Z</dcterms:created><dc:language>nl-NL</dc:language></cp:coreProperties>`;

/** One definition for each kind of list, and one instance for each list, which starts counting at 1. */
function numbering(lists: readonly ListKind[]): string {
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${(at + 1) * 425}" w:hanging="425"/></w:pPr></w:lvl>`;
  const levels = Array.from({ length: listLevels }, (_, at) => at);
  const definition = (id: number, content: string) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${content}</w:abstractNum>`;
  const instances = lists.map(
    (kind, at) =>
      `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${kind === 'bulleted' ? 0 : 1}"/>${
        kind === 'numbered' ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : ''
      }</w:num>`,
  );
  return [
    `${head}<w:numbering ${w}>`,
    definition(0, levels.map((at) => level(at, 'bullet', at === 0 ? '•' : '–')).join('')),
    definition(1, levels.map((at) => level(at, at === 0 ? 'decimal' : 'lowerLetter', `%${at + 1}.`)).join('')),
    ...instances,
    '</w:numbering>',
  ].join('');
}

function styles(): string {
  const style = (id: string, name: string, paragraph: string, text = '') =>
    `<w:style w:type="paragraph"${id.startsWith('Table') ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>${
      paragraph && `<w:pPr>${paragraph}</w:pPr>`
    }${text && `<w:rPr>${text}</w:rPr>`}</w:style>`;
  const heading = (level: number, size: number) =>
    style(
      `Heading${level}`,
      `heading ${level}`,
      `<w:keepNext/><w:spacing w:before="${480 - level * 60}" w:after="100"/><w:outlineLvl w:val="${level - 1}"/>`,
      `<w:b/><w:sz w:val="${size}"/>`,
    );
  return [
    `${head}<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    [34, 28, 25, 23].map((size, at) => heading(at + 1, size)).join(''),
    style('BodyText', 'Body Text', ''),
    style('ListParagraph', 'List Paragraph', '<w:ind w:left="425"/>'),
    style('TableText', 'Table Text', '<w:spacing w:before="40" w:after="40" w:line="252" w:lineRule="auto"/>'),
    style('TableHead', 'Table Head', '<w:keepNext/><w:spacing w:before="40" w:after="40"/>', '<w:b/>'),
    style('Footer', 'footer', '<w:jc w:val="right"/>', '<w:sz w:val="18"/>'),
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${[
      'top',
      'left',
      'bottom',
      'right',
      'insideH',
      'insideV',
    ]
      .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`)
      .join('')}</w:tblBorders></w:tblPr></w:style></w:styles>`,
  ].join('');
}
