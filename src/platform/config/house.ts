import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';

/** Whose installation it is: what pages, mails, receipts and reports name and show. */
export interface House {
  /** Name of the municipality or region; empty: none is named. */
  readonly organisation: string;
  readonly logo: HouseFile | null;
  /** Class of an NL Design System theme on the root of each page, on top of the one we ship; empty: that one alone. */
  readonly themeClass: string;
  /** Its tokens. */
  readonly themeCss: HouseFile | null;
}

/** A file of the house, read once at start and served by ourselves. */
export interface HouseFile {
  /** Its name among the assets: `huis-logo.svg`. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** Every page carries both, so they stay small: bytes. */
const MOST_LOGO = 40 * 1024;
const MOST_CSS = 60 * 1024;

/** How a picture begins, by the end of its name. */
const beginnings: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  '.png': (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  '.jpg': (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  '.webp': (bytes) => bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP',
  '.svg': isHarmlessSvg,
};

/** Scripts, whatever starts one, and everything that is fetched from elsewhere. */
const livelySvg =
  /<\s*(?:script|foreignobject|iframe|object|embed|handler|set|animate\w*)\b|<!(?:doctype|entity)|\son\w+\s*=|javascript:|@import|(?:href|src)\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg|webp))[^"'\s>]|url\(\s*["']?\s*(?!#)/i;

/** @returns undefined when there is no such file, when it is too large, or when it is no picture of a kind that is shown */
export const logoFile = (path: string): HouseFile | undefined => {
  const ending = extname(path).toLowerCase().replace('.jpeg', '.jpg');
  const begins = beginnings[ending];
  const bytes = begins && fileAt(path, MOST_LOGO);
  return bytes && begins(bytes) ? { name: `huis-logo${ending}`, bytes } : undefined;
};

/** @returns undefined when there is no such file, when it is too large, or when it asks for anything from elsewhere */
export const cssFile = (path: string): HouseFile | undefined => {
  const bytes = extname(path).toLowerCase() === '.css' ? fileAt(path, MOST_CSS) : undefined;
  if (!bytes) return undefined;
  const text = withoutComments(bytes.toString('utf8'));
  return /@import|<\/?\w|url\(\s*["']?\s*(?!data:)|expression\(/i.test(text) ? undefined : { name: 'huisstijl.css', bytes };
};

/** As a browser reads it: without comments, and with letters written as numbers made letters again. */
const withoutComments = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10_ffff)));

function isHarmlessSvg(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  return (
    /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(text) &&
    !livelySvg.test(text.replace(/\sxmlns(?::\w+)?\s*=\s*"[^"]*"/g, ''))
  );
}

function fileAt(path: string, most: number): Buffer | undefined {
  try {
    const found = statSync(path);
    return found.isFile() && found.size > 0 && found.size <= most ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
