import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Paper, PaperBlock } from '../meetings/paper.js';
import { documentPart, type Page, wordParts } from '../templates/word-parts.js';
import { escapeXml } from '../templates/word-xml.js';
import { splittableRows } from './docx-xml.js';
import { packTime } from './pack-time.js';
import { printable } from './printable.js';

const page: Page = { isLandscape: false, width: 11906, height: 16838, margin: 1134, textWidth: 9638 };

/** A paper of a meeting as a Word file, in the styles of the reports. The same paper gives the same bytes. */
export function writePaper(paper: Paper): Uint8Array {
  const { title, subtitle, consultation, producedOn, blocks } = paper;
  const body = [paragraph('Title', title), paragraph('Subtitle', subtitle), ...blocks.map(blockXml)].join('');
  const named = (xml: string): string => xml.replaceAll('{titel}', textXml(title)).replaceAll('{consultatie}', textXml(consultation));
  const parts = { ...mapped(wordParts(page), named), 'word/document.xml': splittableRows(documentPart(page, body)) };
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(parts)) files[name] = [strToU8(xml), { mtime: packTime(producedOn) }];
  return zipSync(files, { level: 6 });
}

const mapped = (parts: Readonly<Record<string, string>>, change: (xml: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, change(xml)]));

const styles = { text: 'BodyText', note: 'Note', words: 'PartyWords' } as const;

function blockXml(block: PaperBlock): string {
  if (block.kind === 'heading') return paragraph(`Heading${block.level}`, block.text);
  if (block.kind !== 'table') return paragraph(styles[block.kind], block.text);
  const widths = block.columns.map(({ share }) => Math.round(share * page.textWidth));
  const row = (cells: readonly string[], isHead: boolean): string =>
    `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells
      .map(
        (text, at) =>
          `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/></w:tcPr>${paragraph(isHead ? 'TableHead' : 'TableText', text)}</w:tc>`,
      )
      .join('')}</w:tr>`;
  return [
    paragraph('Caption', block.caption),
    '<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/>',
    `<w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>',
    `<w:tblCaption w:val="${textXml(block.caption)}"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    row(
      block.columns.map(({ head }) => head),
      true,
    ),
    ...block.rows.map((cells) => row(cells, false)),
    '</w:tbl>',
  ].join('');
}

const textXml = (text: string): string => escapeXml(printable(text));

/** Line breaks and tabs stay: in Word these are elements of their own. */
function paragraph(style: string, text: string): string {
  const content = textXml(text).replace(/[\n\t]/g, (mark) => `</w:t><w:${mark === '\n' ? 'br' : 'tab'}/><w:t xml:space="preserve">`);
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${content}</w:t></w:r></w:p>`;
}
