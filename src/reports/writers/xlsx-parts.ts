/** The parts of a workbook around its sheets: their list, the cell formats, the properties. */
import { escapeXml } from '../templates/word-xml.js';
import { columnName } from './xlsx-xml.js';

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface Sheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  /** Rows of `sheetData` as XML. */
  readonly rows: readonly string[];
  /** Whether the first row is a head: it stays in view, repeats when printed, and filters the rows below it. */
  readonly hasHead: boolean;
}

/** Every part of the workbook, by name. */
export function workbookParts(title: string, sheets: readonly Sheet[]): Readonly<Record<string, string>> {
  const overrides = [
    ['xl/workbook.xml', `${spreadsheetTypes}.sheet.main+xml`],
    ['xl/styles.xml', `${spreadsheetTypes}.styles+xml`],
    ...sheets.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, `${spreadsheetTypes}.worksheet+xml`]),
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  return {
    '[Content_Types].xml': `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('')}</Types>`,
    '_rels/.rels': relationships([
      [`${relationshipTypes}/officeDocument`, 'xl/workbook.xml'],
      ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
      [`${relationshipTypes}/extended-properties`, 'docProps/app.xml'],
    ]),
    'docProps/core.xml': `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>nl-NL</dc:language></cp:coreProperties>`,
    'docProps/app.xml': `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Weerklank</Application></Properties>`,
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => [`${relationshipTypes}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const),
      [`${relationshipTypes}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': stylesPart,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet, index === 0)])),
  };
}

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

function workbook(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const names = sheets.flatMap(({ name, hasHead, widths, rows }, index) =>
    hasHead
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${name}'!$A$1:$${columnName(widths.length - 1)}$${rows.length}</definedName>`,
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!$1:$1</definedName>`,
        ]
      : [],
  );
  return `${xmlHead}<workbook ${main} xmlns:r="${relationshipTypes}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets>${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`;
}

function worksheet({ widths, rows, hasHead }: Sheet, isFirst: boolean): string {
  const pane = hasHead
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>'
    : '';
  return [
    `${xmlHead}<worksheet ${main}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    hasHead ? `<autoFilter ref="A1:${columnName(widths.length - 1)}${rows.length}"/>` : '',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPagina &amp;P van &amp;N</oddFooter></headerFooter></worksheet>',
  ].join('');
}

const font = (extra: string, size = 11): string =>
  `<font>${extra}<sz val="${size}"/><color rgb="FF16202E"/><name val="Calibri"/><family val="2"/></font>`;
const rule = '<bottom style="thin"><color rgb="FFC3CAD4"/></bottom>';
interface Format {
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly numberFormat?: number;
  readonly isQuoted?: boolean;
  /** Attributes of the alignment. */
  readonly align: string;
}

const format = ({ font: fontId = 0, fill = 0, border = 1, numberFormat = 0, isQuoted = false, align }: Format): string =>
  `<xf numFmtId="${numberFormat}" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0"${isQuoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${align}/></xf>`;

/** The cell formats stand in the order of `styles` in `xlsx-xml.ts`. Days show in Dutch (0x413) on any computer. */
const stylesPart = `${xmlHead}<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-413]d\\ mmmm\\ yyyy;@"/></numFmts><fonts count="3">${font('')}${font('<b/>')}${font('<b/>', 16)}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEF3F8"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/>${rule}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="11">${[
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  format({ font: 1, fill: 2, align: 'vertical="center" wrapText="1"' }),
  format({ align: 'vertical="top" wrapText="1"' }),
  format({ isQuoted: true, align: 'vertical="top" wrapText="1"' }),
  format({ align: 'horizontal="left" vertical="top"' }),
  format({ numberFormat: 164, align: 'horizontal="left" vertical="top"' }),
  format({ font: 2, border: 0, align: 'vertical="center"' }),
  format({ font: 1, align: 'vertical="top" wrapText="1"' }),
  format({ font: 1, align: 'horizontal="right" vertical="top"' }),
  format({ align: 'horizontal="right" vertical="top"' }),
  format({ font: 1, fill: 2, align: 'horizontal="right" vertical="center" wrapText="1"' }),
].join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
