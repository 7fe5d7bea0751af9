import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { pdfFonts } from './pdf-fonts.js';

/** The typesetter may read below this folder, where only templates lie; the data itself is handed to it in memory. */
const folder = fileURLToPath(new URL('../templates/', import.meta.url));

/**
 * A tagged PDF by the PDF/UA-1 standard, typeset by Typst without a network. The words of parties reach it as data, never as markup.
 * A text that PDF/UA can't hold after all gives the same document without the claim, still tagged, rather than none.
 * @param template the Typst source
 * @param dataName name under which the template reads `data`
 */
export function typeset(template: string, dataName: string, data: string): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: [...pdfFonts().files] }] });
  try {
    compiler.mapShadow(join(folder, dataName), Buffer.from(data));
    const compiled = compiler.compile({ mainFileContent: template });
    const { result } = compiled;
    if (!result) throw new Error(`It could not be typeset: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
    // What was kept for typesetting again is not needed to write the file, and takes as much memory as the pages themselves.
    compiler.evictCache(0);
    try {
      return new Uint8Array(compiler.pdf(result, { pdfStandard: PdfStandard.UA_1 }));
    } catch {
      return new Uint8Array(compiler.pdf(result));
    }
  } finally {
    compiler.evictCache(0);
  }
}
