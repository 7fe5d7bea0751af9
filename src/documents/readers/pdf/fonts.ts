import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Fonts } from './lines.js';
import type { Piece } from './pieces.js';

/** Pages that are looked at for the names of their fonts; a document rarely needs more than a few. */
const MOST_PAGES = 40;

/** Names of fonts, which the text alone does not tell; they come with the drawing of a page, so only pages with a new font are looked at. */
export class FontNames implements Fonts {
  private readonly bold = new Map<string, boolean>();
  private pages = 0;

  readonly isBold = (font: string): boolean => this.bold.get(font) ?? false;

  async learn(page: PDFPageProxy, pieces: readonly Piece[]): Promise<void> {
    const fresh = new Set(pieces.map((piece) => piece.font).filter((font) => !this.bold.has(font)));
    if (fresh.size === 0 || this.pages >= MOST_PAGES) return;
    this.pages += 1;
    for (const font of fresh) this.bold.set(font, false);
    try {
      await page.getOperatorList();
      for (const font of fresh) this.bold.set(font, isBoldName(nameOf(page, font)));
    } catch {
      // Without their names the fonts count as regular: a heading is then known by its size only.
    }
  }
}

function nameOf(page: PDFPageProxy, font: string): string {
  if (!page.commonObjs.has(font)) return '';
  const found = page.commonObjs.get(font) as { readonly name?: unknown } | null;
  return typeof found?.name === 'string' ? found.name : '';
}

const isBoldName = (name: string): boolean => /bold|black|heavy|demi|-bd|_bd/i.test(name);
