import { brotliCompressSync, constants } from 'node:zlib';
import { renderPage } from '../../src/web/layout/page.js';
import { samplePages } from '../support/web/pages.js';
import { attribute, parsePage } from '../support/web/parsed.js';
import { assets } from '../support/web/shell.js';

/** Bytes at most, with everything that any page could ask for besides; compressed as it goes over the line. */
const FIRST_VISIT = 100_000;
const NEXT_VISIT = 20_000;
/** As the browser unpacks it. */
const UNPACKED = 400_000;
/** What the page itself names: style sheets, icon, scripts, pictures. */
const NAMED_FILES = 8;

const all = [...assets.byName.values()];
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
const assetBytes = sum(all.map(({ bytes }) => bytes.length));
const assetWeight = sum(all.map(({ bytes, brotli }) => (brotli ?? bytes).length));

/** As the service compresses a page while it answers: quick rather than small. */
const weightOf = (html: string): number => brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;

const pages = samplePages.map(({ name, page }) => ({ name, html: renderPage(page) }));

it.each(pages)('$name is light at the first visit and lighter at the next', ({ html }) => {
  const weight = weightOf(html);
  expect(weight).toBeLessThan(NEXT_VISIT);
  expect(weight + assetWeight).toBeLessThan(FIRST_VISIT);
  expect(Buffer.byteLength(html) + assetBytes).toBeLessThan(UNPACKED);
});

it.each(pages)('$name asks for few files, all of this site', ({ html }) => {
  const { elements } = parsePage(html);
  const loaded = elements.flatMap((element) => {
    const address = attribute(element, element.tagName === 'link' ? 'href' : 'src') ?? attribute(element, 'srcset');
    return address === undefined || element.tagName === 'a' ? [] : [address];
  });
  expect(loaded.filter((address) => !/^\/(?!\/)|^data:/.test(address))).toEqual([]);
  expect(loaded.length).toBeLessThanOrEqual(NAMED_FILES);
});

it('style sheets and scripts name nothing of another host', () => {
  const texts = all.filter(({ mediaType }) => /css|javascript/.test(mediaType)).map(({ bytes }) => bytes.toString('utf8'));
  expect(texts.length).toBeGreaterThan(5);
  expect(
    texts.flatMap((text) => text.match(/(?:url\(\s*["']?|@import\s*["']|\bimport\(\s*["'`]|\bfrom\s*["'])(?:https?:)?\/\/[^)"']*/g) ?? []),
  ).toEqual([]);
});
