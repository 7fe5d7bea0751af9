import { strToU8, type Zippable, zipSync } from 'fflate';
import type { BlockContent, List, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { escapeXml, run } from '../reports/templates/word-xml.js';
import { type DocxProperties, documentPart, type ListKind, listLevels, packageParts, textWidth } from './docx-parts.js';

/**
 * A Word file of a text in Markdown, as an office would type it: headings, paragraphs, lists with Word's own numbering, tables whose first row is
 * repeated on every page, bold and italic, and line breaks (a backslash at the end of the line). Other Markdown is left out.
 * The same text gives the same bytes.
 */
export function buildDocx(markdown: string, properties: DocxProperties): Uint8Array {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const { body, lists } = bodyOf(tree);
  const files: Zippable = {};
  for (const [name, xml] of Object.entries({ ...packageParts(properties, lists), 'word/document.xml': documentPart(body) })) {
    files[name] = [strToU8(xml), { mtime: `${properties.date}T12:00:00` }];
  }
  return zipSync(files);
}

/** The body's XML, and the kind of each list in it: list n is numbering instance n + 1, so that every numbered list starts anew. */
function bodyOf(tree: Root): { readonly body: string; readonly lists: readonly ListKind[] } {
  const lists: ListKind[] = [];

  const block = (node: RootContent | BlockContent): string => {
    switch (node.type) {
      case 'heading':
        return styled(`Heading${Math.min(node.depth, 4)}`, node.children);
      case 'paragraph':
        return styled('BodyText', node.children);
      case 'list':
        lists.push(node.ordered ? 'numbered' : 'bulleted');
        return listXml(node, lists.length, 0);
      case 'table':
        // Word wants a paragraph between two tables, and one after the last.
        return `${tableXml(node)}<w:p/>`;
      default:
        return '';
    }
  };

  const listXml = (list: List, instance: number, level: number): string =>
    list.children
      .flatMap(({ children }) => children)
      .map((child) =>
        child.type === 'list'
          ? listXml(child, instance, Math.min(level + 1, listLevels - 1))
          : itemXml(child as Paragraph, instance, level),
      )
      .join('');

  return { body: tree.children.map(block).join(''), lists };
}

const itemXml = ({ children }: Paragraph, instance: number, level: number): string =>
  styled('ListParagraph', children, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${instance}"/></w:numPr>`);

const styled = (style: string, content: readonly PhrasingContent[], extra = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${extra}</w:pPr>${content.map((node) => inline(node)).join('')}</w:p>`;

function inline(node: PhrasingContent, properties = ''): string {
  switch (node.type) {
    case 'text':
      return run(node.value.replaceAll('\n', ' '), properties);
    case 'strong':
      return node.children.map((child) => inline(child, `${properties}<w:b/>`)).join('');
    case 'emphasis':
      return node.children.map((child) => inline(child, `${properties}<w:i/>`)).join('');
    case 'break':
      return '<w:r><w:br/></w:r>';
    default:
      return '';
  }
}

/** The first column is as narrow as its words allow, up to a third; the others share the rest. */
function tableXml({ children: rows }: Table): string {
  const columns = rows[0]?.children.length ?? 0;
  const longest = Math.max(...rows.map(({ children }) => plain(children[0]?.children ?? []).length));
  const first = Math.min(Math.max(longest * 130 + 250, 1200), Math.round(textWidth / 3));
  const widths = Array.from({ length: columns }, (_, at) => (at === 0 ? first : Math.round((textWidth - first) / (columns - 1))));
  const row = (cells: readonly string[], isHead: boolean) =>
    `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
  const cell = (content: readonly PhrasingContent[], at: number, isHead: boolean) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/></w:tcPr>${styled(isHead ? 'TableHead' : 'TableText', content)}</w:tc>`;

  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>',
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    ...rows.map(({ children }, at) =>
      row(
        children.map((each, column) => cell(each.children, column, at === 0)),
        at === 0,
      ),
    ),
    '</w:tbl>',
  ].join('');
}

const plain = (content: readonly PhrasingContent[]): string =>
  content.map((node) => (node.type === 'text' ? escapeXml(node.value) : 'children' in node ? plain(node.children) : '')).join('');
