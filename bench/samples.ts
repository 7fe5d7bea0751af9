import { strToU8, zipSync } from 'fflate';
import { plantedTexts } from './planted.js';

/** Large files made up from a seed, the same on every run. */

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const contentTypes = (overrides: readonly (readonly [part: string, type: string])[]): string =>
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`).join('')}</Types>`;
const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target], at) => `<Relationship Id="r${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PARAGRAPHS_A_PAGE = 9;

/** A Word document: a heading and eight paragraphs a page, in runs of ten words as Word leaves them, and on every page two comments and a tracked change. */
export function largeDocx(pages: number): Uint8Array {
  const { texts } = plantedTexts(pages * PARAGRAPHS_A_PAGE, 7, 0);
  const run = (text: string): string =>
    `<w:r w:rsidR="00A77B3E"><w:rPr><w:lang w:val="nl-NL"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const runs = (text: string): string => (text.match(/(?:\S+\s?){1,10}/g) ?? []).map(run).join('');
  const comments: string[] = [];
  const by = 'w:author="Lezer" w:date="2026-01-02T10:00:00Z"';
  const paragraphs = texts.map((words, at) => {
    const place = at % PARAGRAPHS_A_PAGE;
    const text = runs(words);
    if (place === 0)
      return `<w:p w:rsidR="00A77B3E"><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${run(`Onderdeel ${at / PARAGRAPHS_A_PAGE}`)}</w:p>`;
    if (place === 3 || place === 6) {
      const id = comments.length;
      comments.push(`<w:comment w:id="${id}" ${by}><w:p>${run(words.slice(0, 100))}</w:p></w:comment>`);
      return `<w:p><w:commentRangeStart w:id="${id}"/>${text}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r></w:p>`;
    }
    return `<w:p w:rsidR="00A77B3E">${text}${place === 8 ? `<w:ins w:id="${at}" ${by}>${run('nieuwe woorden')}</w:ins>` : ''}</w:p>`;
  });
  return zipped({
    '[Content_Types].xml': contentTypes([
      ['/word/document.xml', 'wordprocessingml.document.main'],
      ['/word/comments.xml', 'wordprocessingml.comments'],
    ]),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([['comments', 'comments.xml']]),
    'word/document.xml': `${declaration}<w:document ${WORD}><w:body>${paragraphs.join('')}</w:body></w:document>`,
    'word/comments.xml': `${declaration}<w:comments ${WORD}>${comments.join('')}</w:comments>`,
  });
}

/** A workbook of one sheet with so many rows: number, party, section, remark. */
export function largeXlsx(rows: number): Uint8Array {
  const { texts } = plantedTexts(rows, 8, 0);
  const cell = (column: string, row: number, text: string): string => `<c r="${column}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const lines = texts.map((words, at) => {
    const row = at + 2;
    return `<row r="${row}"><c r="A${row}"><v>${at + 1}</v></c>${cell('B', row, `Partij ${at % 30}`)}${cell('C', row, `paragraaf ${at % 40}`)}${cell('D', row, words)}</row>`;
  });
  const heads = ['Nummer', 'Partij', 'Onderdeel', 'Opmerking'].map((head, at) => cell('ABCD'.charAt(at), 1, head));
  const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return zipped({
    '[Content_Types].xml': contentTypes([
      ['/xl/workbook.xml', 'spreadsheetml.sheet.main'],
      ['/xl/worksheets/sheet1.xml', 'spreadsheetml.worksheet'],
    ]),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([['worksheet', 'worksheets/sheet1.xml']]),
    'xl/workbook.xml': `${declaration}<workbook ${namespace} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Reacties" sheetId="1" r:id="r0"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `${declaration}<worksheet ${namespace}><sheetData><row r="1">${heads.join('')}</row>${lines.join('')}</sheetData></worksheet>`,
  });
}

/** A PDF of so many pages of forty lines in one font, without compression. */
export function largePdf(pages: number): Uint8Array {
  const { texts } = plantedTexts(pages * 40, 9, 0);
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  const kids = Array.from({ length: pages }, (_, at) => {
    const lines = texts
      .slice(at * 40, at * 40 + 40)
      .map((words) => `(${words.slice(0, 90)}) Tj T*`)
      .join('\n');
    const content = `BT /F1 10 Tf 13 TL 60 780 Td\n${lines}\nET`;
    const stream = objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${stream} 0 R >>`;
    return `${objects.push(page)} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(' ')}] >>`;
  let file = '%PDF-1.4\n';
  const places = objects.map((body, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(`${file}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`, 'latin1');
}
