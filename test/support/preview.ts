import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import type { Assets } from '../../src/web/assets.js';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export const hasBrowser = existsSync(executablePath);

const quiet =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath, headless: true, args: quiet.split(' ') });

/** As strict as the service's own: whatever is inline, or from elsewhere, does not work. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; media-src 'self'; form-action 'self'";

const origin = 'http://weerklank.test';

/** A second of silence: 8,000 samples of one byte. */
const silence = Buffer.concat([
  Buffer.from(
    'RIFF\x64\x1f\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x40\x1f\x00\x00\x40\x1f\x00\x00\x01\x00\x08\x00data\x40\x1f\x00\x00',
    'latin1',
  ),
  Buffer.alloc(8000, 128),
]);

/** A window in which pages come from a map of name (a path, with its query where that matters) to HTML, and assets from the build; nothing touches the network. */
export async function openPreview(
  browser: Browser,
  pages: ReadonlyMap<string, string>,
  assets: Assets,
  options: { readonly width: number; readonly scripts: boolean },
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: options.width, height: 900 },
    javaScriptEnabled: options.scripts,
    baseURL: origin,
    locale: 'nl-NL',
    bypassCSP: false,
  });
  await context.route('**/*', (route) => {
    const { pathname, search } = new URL(route.request().url());
    const path = decodeURIComponent(pathname).slice(1);
    const asset = assets.byName.get(path.split('/').at(-1) ?? '');
    if (asset) return route.fulfill({ body: asset.bytes, contentType: asset.mediaType });
    if (path.endsWith('/bron')) return route.fulfill({ body: silence, contentType: 'audio/wav' });
    if (path.endsWith('/aanwezig')) return route.fulfill({ status: 204 });
    const html = pages.get(path + search) ?? pages.get(path);
    if (html === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': policy } });
  });
  return context;
}
