/** A run of text at a place counted from the lower left corner, as PDF does. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly isBold?: boolean;
}

export interface PdfPage {
  readonly texts?: readonly PdfText[];
  /** Drawing operators beside the texts: borders of a table, say. */
  readonly drawing?: string;
  /** Annotation dictionaries, without the outer brackets. */
  readonly annotations?: readonly string[];
}

export interface PdfOptions {
  /** Entries of the information dictionary. */
  readonly info?: string;
  /** Protects the file with a password that nobody knows. */
  readonly isEncrypted?: boolean;
}

/** A small PDF without structure, written by hand, so that a test can say exactly where its words stand. */
export function buildPdf(pages: readonly PdfPage[], { info = '', isEncrypted = false }: PdfOptions = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  const kids = pages.map(({ texts = [], drawing = '', annotations = [] }) => {
    const notes = annotations.map((annotation) => `${add(`<< /Type /Annot ${annotation} >>`)} 0 R`);
    const content = [drawing, ...texts.map(showing)].join('\n');
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${stream} 0 R /Annots [${notes.join(' ')}] >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const information = add(`<< ${info} >>`);
  const key = 'A5'.repeat(32);
  const encryption = isEncrypted ? add(`<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`) : undefined;
  return written(objects, `/Root 1 0 R /Info ${information} 0 R${encryption ? ` /Encrypt ${encryption} 0 R /ID [<00> <00>]` : ''}`);
}

const showing = ({ x, y, text, size = 10, isBold = false }: PdfText): string =>
  `BT /${isBold ? 'F2' : 'F1'} ${size} Tf ${x} ${y} Td (${winAnsi(text).replace(/[\\()]/g, (sign) => `\\${sign}`)}) Tj ET`;

const winAnsi = (text: string): string => text.replaceAll('•', '\u0095').replaceAll('€', '\u0080');

function written(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = objects.map((body, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Lines of running text below each other. */
export const pdfLines = (x: number, y: number, lines: readonly string[], step = 13): PdfText[] =>
  lines.map((text, at) => ({ x, y: y - at * step, text }));
