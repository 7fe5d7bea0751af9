import { strToU8, zipSync } from 'fflate';

/** Attribute or text, safe in XML. */
export const xmlText = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Content of a paragraph: plain words, or XML made by the functions below. */
export type Inline = string | { readonly xml: string };

const inlineXml = (content: Inline | readonly Inline[]): string =>
  (Array.isArray(content) ? (content as readonly Inline[]) : [content as Inline])
    .map((part) => (typeof part === 'string' ? run(part).xml : part.xml))
    .join('');

export const raw = (xml: string): { readonly xml: string } => ({ xml });

export const run = (text: string, properties = ''): { readonly xml: string } =>
  raw(`<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`);

export interface ParagraphOptions {
  /** Style id: `Heading1`, `ListBullet`, or any of `styles` given to `docx`. */
  readonly style?: string;
  readonly list?: { readonly id: number; readonly level?: number };
  /** Further paragraph properties, as XML. */
  readonly properties?: string;
}

export function paragraph(content: Inline | readonly Inline[], options: ParagraphOptions = {}): string {
  const { style, list, properties = '' } = options;
  const styled = style ? `<w:pStyle w:val="${style}"/>` : '';
  const listed = list ? `<w:numPr><w:ilvl w:val="${list.level ?? 0}"/><w:numId w:val="${list.id}"/></w:numPr>` : '';
  return `<w:p><w:pPr>${styled}${listed}${properties}</w:pPr>${inlineXml(content)}</w:p>`;
}

export const heading = (level: number, content: Inline | readonly Inline[]): string => paragraph(content, { style: `Heading${level}` });

/** An item of the bulleted list (id 1) or the numbered one (id 2: 1. a. i.) that every document here has. */
export const bullet = (content: Inline | readonly Inline[], level = 0): string => paragraph(content, { list: { id: 1, level } });
export const numbered = (content: Inline | readonly Inline[], level = 0): string => paragraph(content, { list: { id: 2, level } });

/** A cell: words, or the XML of its paragraphs, with cell properties before it if need be. */
export type CellContent = string | { readonly xml: string; readonly properties?: string };

const cellXml = (cell: CellContent): string => {
  const content = typeof cell === 'string' ? { xml: paragraph(cell), properties: '' } : cell;
  return `<w:tc><w:tcPr>${content.properties ?? ''}</w:tcPr>${content.xml}</w:tc>`;
};

export const row = (cells: readonly CellContent[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map(cellXml).join('')}</w:tr>`;

/** A table of equally wide columns; rows are cell texts or the XML of `row`. */
export function table(rows: readonly (readonly CellContent[] | string)[], columns = 0): string {
  const most = Math.max(columns, ...rows.map((cells) => (typeof cells === 'string' ? 0 : cells.length)));
  const grid = '<w:gridCol w:w="1500"/>'.repeat(most);
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.map((cells) => (typeof cells === 'string' ? cells : row(cells))).join('')}</w:tbl>`;
}

const signed = (author: string, date: string): string => `w:author="${xmlText(author)}" w:date="${date}"`;

export interface Signed {
  readonly author?: string;
  readonly date?: string;
}

const AUTHOR = 'Anna de Wit';
const DATE = '2026-03-02T09:30:00Z';

export const inserted = (content: Inline, { author = AUTHOR, date = DATE }: Signed = {}): { readonly xml: string } =>
  raw(`<w:ins w:id="901" ${signed(author, date)}>${inlineXml(content)}</w:ins>`);

export const deleted = (text: string, { author = AUTHOR, date = DATE }: Signed = {}): { readonly xml: string } =>
  raw(`<w:del w:id="902" ${signed(author, date)}><w:r><w:delText xml:space="preserve">${xmlText(text)}</w:delText></w:r></w:del>`);

/** Paragraph properties for a paragraph whose mark was inserted or deleted. */
export const markChange = (kind: 'ins' | 'del', { author = AUTHOR, date = DATE }: Signed = {}): string =>
  `<w:rPr><w:${kind} w:id="903" ${signed(author, date)}/></w:rPr>`;

export const commentStart = (id: number): { readonly xml: string } => raw(`<w:commentRangeStart w:id="${id}"/>`);
export const commentEnd = (id: number): { readonly xml: string } => raw(`<w:commentRangeEnd w:id="${id}"/>`);
export const commentMark = (id: number): { readonly xml: string } => raw(`<w:r><w:commentReference w:id="${id}"/></w:r>`);

/** Words with a comment on them. */
export const commented = (id: number, content: Inline | readonly Inline[]): { readonly xml: string } =>
  raw(`${commentStart(id).xml}${inlineXml(content)}${commentEnd(id).xml}${commentMark(id).xml}`);

export interface CommentContent extends Signed {
  readonly id: number;
  readonly text: string;
  readonly replyTo?: number;
  readonly resolved?: boolean;
}

export interface DocxContent {
  readonly comments?: readonly CommentContent[];
  /** By id; `footnote(id)` refers to one. */
  readonly footnotes?: Readonly<Record<string, string>>;
  readonly endnotes?: Readonly<Record<string, string>>;
  /** XML of further styles and of further abstract and concrete lists. */
  readonly styles?: string;
  readonly numbering?: string;
  /** XML of the paragraphs of a header and a footer. */
  readonly header?: string;
  readonly footer?: string;
  /** Parts that replace or join those made here, by path. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export const footnote = (id: number): { readonly xml: string } => raw(`<w:r><w:footnoteReference w:id="${id}"/></w:r>`);
export const endnote = (id: number): { readonly xml: string } => raw(`<w:r><w:endnoteReference w:id="${id}"/></w:r>`);

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}" xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');

const part = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${NAMESPACES}>${content}</w:${root}>`;

const HEADING_STYLES = [1, 2, 3, 4]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
  )
  .join('');

const level = (index: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const LISTS =
  `<w:abstractNum w:abstractNumId="1">${[0, 1, 2].map((index) => level(index, 'bullet', '•')).join('')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2.')}${level(2, 'lowerRoman', '%3.')}</w:abstractNum>`;

const CONCRETE_LISTS = [1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('');

const commentXml = ({ id, text, author = AUTHOR, date = DATE }: CommentContent): string =>
  `<w:comment w:id="${id}" ${signed(author, date)}>${text
    .split('\n')
    .map((line, index, lines) => `<w:p${index === lines.length - 1 ? ` w14:paraId="${paragraphId(id)}"` : ''}>${run(line).xml}</w:p>`)
    .join('')}</w:comment>`;

const paragraphId = (commentId: number): string => (0x10000000 + commentId).toString(16).toUpperCase();

const threadXml = ({ id, replyTo, resolved }: CommentContent): string =>
  `<w15:commentEx w15:paraId="${paragraphId(id)}" ${replyTo === undefined ? '' : `w15:paraIdParent="${paragraphId(replyTo)}" `}w15:done="${resolved ? 1 : 0}"/>`;

const notesXml = (kind: 'footnote' | 'endnote', notes: Readonly<Record<string, string>>): string =>
  `<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}>` +
  Object.entries(notes)
    .map(([id, text]) => `<w:${kind} w:id="${id}">${text.startsWith('<') ? text : paragraph(text)}</w:${kind}>`)
    .join('');

/** XML of a main part around the XML of its paragraphs and tables. */
export const mainPart = (body: string, section = ''): string => part('document', `<w:body>${body}<w:sectPr>${section}</w:sectPr></w:body>`);

/**
 * A Word document with this body (XML of `paragraph`, `table`, …). Styles Heading1-4 and two lists are always there.
 */
export function docx(body: string, content: DocxContent = {}): Uint8Array {
  const { comments, footnotes, endnotes, header, footer } = content;
  const section = `${header ? '<w:headerReference w:type="default" r:id="header"/>' : ''}${footer ? '<w:footerReference w:type="default" r:id="footer"/>' : ''}`;
  const parts: Record<string, string> = {
    styles: part('styles', HEADING_STYLES + (content.styles ?? '')),
    numbering: part('numbering', LISTS + CONCRETE_LISTS + (content.numbering ?? '')),
    ...(comments ? { comments: part('comments', comments.map(commentXml).join('')) } : {}),
    ...(comments
      ? { commentsExtended: part('comments', comments.map(threadXml).join('')).replaceAll('w:comments', 'w15:commentsEx') }
      : {}),
    ...(footnotes ? { footnotes: part('footnotes', notesXml('footnote', footnotes)) } : {}),
    ...(endnotes ? { endnotes: part('endnotes', notesXml('endnote', endnotes)) } : {}),
    ...(header ? { header: part('hdr', header) } : {}),
    ...(footer ? { footer: part('ftr', footer) } : {}),
  };
  const relations = Object.keys(parts).map((name) => `<Relationship Id="${name}" Type="${R}/${name}" Target="${name}.xml"/>`);
  return zipParts({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([`<Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/>`]),
    'word/_rels/document.xml.rels': relationships(relations),
    'word/document.xml': mainPart(body, section),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, xml])),
    ...content.parts,
  });
}

const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

const relationships = (entries: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;

/** A zip archive of these parts. */
export const zipParts = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])),
  );
