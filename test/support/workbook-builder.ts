import { strToU8, zipSync } from 'fflate';

export interface SheetParts {
  readonly name: string;
  /** Inside of `<sheetData>`: `<row r="1"><c r="A1"><v>1</v></c></row>`. */
  readonly rows: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What follows `<sheetData>`: merged cells, say. */
  readonly after?: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  readonly sharedStrings?: readonly string[];
  /** Number formats in code; style n+1 uses format n. */
  readonly formats?: readonly string[];
  /** Further parts by their path. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly date1904?: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A small workbook, part by part, so that a test can show exactly what stands in the file. */
export function buildWorkbook({ sheets, sharedStrings, formats = [], parts = {}, date1904 = false }: WorkbookParts): Uint8Array {
  const sheetRows = sheets.map(
    ({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}" ${state ? `state="${state}"` : ''} r:id="s${at}"/>`,
  );
  const relations = [
    ...sheets.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
    relation('styles', 'styles', 'styles.xml'),
    ...(sharedStrings ? [relation('strings', 'sharedStrings', 'sharedStrings.xml')] : []),
  ];
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${relation('main', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${date1904 ? 'date1904="1"' : ''}/><sheets>${sheetRows.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
    'xl/styles.xml': styles(formats),
    ...parts,
  };
  for (const [at, { rows, after = '' }] of sheets.entries()) {
    files[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData>${after}</worksheet>`;
  }
  if (sharedStrings)
    files['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${sharedStrings.map((item) => `<si>${item}</si>`).join('')}</sst>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** Relationships of the first sheet, for a test that adds comments. */
export const sheetRelations = (...relations: readonly (readonly [type: string, target: string])[]): Readonly<Record<string, string>> => ({
  'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations.map(([type, target], at) => relation(`r${at}`, type, target)).join('')}</Relationships>`,
});

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

const escapeQuotes = (code: string): string => code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function styles(formats: readonly string[]): string {
  const codes = formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escapeQuotes(code)}"/>`);
  const used = ['<xf numFmtId="0"/>', ...formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`)];
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellXfs>${used.join('')}</cellXfs></styleSheet>`;
}
