/** The few elements of WordprocessingML (ECMA-376 part 1, chapter 17) that our templates are made of. Widths are in twips: 567 to a centimetre. */

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A paragraph in a style of the template. */
export const paragraph = (style: string, text: string, extra = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${extra}</w:pPr>${run(text)}</w:p>`;

/** The paragraphs once for every item of the list `tag`, or once if `tag` is anything but empty. */
export const repeat = (tag: string, ...content: readonly string[]): string =>
  `<w:p>${run(`{#${tag}}`)}</w:p>${content.join('')}<w:p>${run(`{/${tag}}`)}</w:p>`;

export interface TableColumn {
  readonly head: string;
  readonly width: number;
  /** Paragraphs of the cell in each row. */
  readonly cell: string;
  readonly isFigure?: boolean;
}

export interface TableShape {
  /** What a screen reader says of the table. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** Cells of a last row with totals, if there is one; the table then stays on one page. */
  readonly foot?: readonly string[];
}

/** A table with a head that is repeated on every page and one row for every item of the list `tag`. Rows stay whole on a page. */
export function table(tag: string, { caption, columns, foot }: TableShape): string {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const row = (properties: string, content: readonly string[]) => `<w:tr><w:trPr>${properties}</w:trPr>${cells(columns, content)}</w:tr>`;
  const item = row('<w:cantSplit/>', withLoop(tag, columns));
  return [
    '<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/>',
    `<w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    `<w:tblLook w:val="0${foot ? '4E' : '4A'}0" w:firstRow="1" w:lastRow="${foot ? 1 : 0}" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>`,
    `<w:tblCaption w:val="${escapeXml(caption)}"/></w:tblPr>`,
    `<w:tblGrid>${columns.map((column) => `<w:gridCol w:w="${column.width}"/>`).join('')}</w:tblGrid>`,
    row(
      '<w:cantSplit/><w:tblHeader/>',
      columns.map(({ head, isFigure }) => paragraph(isFigure ? 'TableFigure' : 'TableHead', head)),
    ),
    foot ? keptWithNext(item) + row('<w:cantSplit/>', foot) : item,
    '</w:tbl>',
  ].join('');
}

const cells = (columns: readonly TableColumn[], content: readonly string[]): string =>
  content
    .map((paragraphs, index) => `<w:tc><w:tcPr><w:tcW w:w="${columns[index]?.width ?? 0}" w:type="dxa"/></w:tcPr>${paragraphs}</w:tc>`)
    .join('');

const keptWithNext = (row: string): string => row.replace(/<w:pStyle [^>]*>/g, (style) => `${style}<w:keepNext/>`);

/** The loop opens in the first cell of the row and closes in its last. */
function withLoop(tag: string, columns: readonly TableColumn[]): readonly string[] {
  return columns.map(({ cell }, index) => {
    const opened = index === 0 ? cell.replace('<w:r>', `${run(`{#${tag}}`)}<w:r>`) : cell;
    if (index < columns.length - 1) return opened;
    const end = opened.lastIndexOf('</w:p>');
    return `${opened.slice(0, end)}${run(`{/${tag}}`)}${opened.slice(end)}`;
  });
}
