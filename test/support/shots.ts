import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The folder for pictures of the pages, when they are asked for: `npm run screenshots`. */
export const shots = process.env['SHOTS'];

const widths = [1280, 390];

/** Keeps a picture of the page at both widths, as `NAME-1280.png` and `NAME-390.png`. */
export async function photograph(page: Page, name: string): Promise<void> {
  if (!shots) return;
  mkdirSync(shots, { recursive: true });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate('document.fonts.ready');
    await page.screenshot({ path: join(shots, `${name}-${width}.png`), fullPage: true });
  }
}

/** One page with all pictures side by side, to look through. */
export function writeContactSheet(): void {
  if (!shots) return;
  const names = readdirSync(shots)
    .filter((file) => file.endsWith(`-${widths[0]}.png`))
    .map((file) => file.slice(0, -`-${widths[0]}.png`.length));
  const row = (name: string): string => {
    const pictures = widths.map((width) => `<img src="${encodeURIComponent(name)}-${width}.png" alt="" width="${width / 2}">`);
    return `<h2>${name}</h2>${pictures.join(' ')}`;
  };
  writeFileSync(
    join(shots, 'index.html'),
    `<!doctype html>\n<meta charset="utf-8">\n<title>Weerklank</title>\n${names.sort().map(row).join('\n')}\n`,
  );
}
