import { xmlText, zipParts } from './docx.js';

const NAMESPACES = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['draw', 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['svg', 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'],
  ['meta', 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0'],
  ['manifest', 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'],
  ['loext', 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(' ');

export const odtParagraph = (xml: string): string => `<text:p>${xml}</text:p>`;

export const odtHeading = (level: number, text: string): string => `<text:h text:outline-level="${level}">${xmlText(text)}</text:h>`;

export const odtTable = (rows: readonly (readonly string[])[]): string =>
  `<table:table>${rows
    .map(
      (cells) =>
        `<table:table-row>${cells.map((cell) => `<table:table-cell>${odtParagraph(cell)}</table:table-cell>`).join('')}</table:table-row>`,
    )
    .join('')}</table:table>`;

export interface OdtContent {
  /** XML of list styles. */
  readonly styles?: string;
  /** XML of a header or footer. */
  readonly margins?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** An OpenDocument text with this body (XML of paragraphs, lists and tables). */
export const odt = (body: string, { styles = '', margins = '', parts = {} }: OdtContent = {}): Uint8Array =>
  zipParts({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${NAMESPACES}><office:master-styles><style:master-page>${margins}</style:master-page></office:master-styles></office:document-styles>`,
    'META-INF/manifest.xml': `<manifest:manifest ${NAMESPACES}/>`,
    ...parts,
  });

export const withOdtNamespaces = (root: string, content: string): string => `<${root} ${NAMESPACES}>${content}</${root}>`;
