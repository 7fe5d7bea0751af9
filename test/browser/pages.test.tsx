import type { Browser, BrowserContext, Page } from 'playwright-core';
import { renderPage } from '../../src/web/layout/page.js';
import { sidewaysScroll, violationsOf } from '../support/browser-checks.js';
import { hasBrowser, openBrowser, openPreview } from '../support/preview.js';
import { photograph, shots, writeContactSheet } from '../support/shots.js';
import { samplePages } from '../support/web/pages.js';
import { assets } from '../support/web/shell.js';

const only = process.env['ONLY'];
const shown = samplePages.filter(({ name }) => !only || name.startsWith(only));
const html = new Map(shown.map(({ name, page }) => [name, renderPage(page)]));

if (!hasBrowser) throw new Error('There is no chromium here; these tests need it.');

describe('Every page in the browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => {
    writeContactSheet();
    return browser.close();
  });

  describe.each([1280, 320])('at %i pixels', (width) => {
    let context: BrowserContext;
    let page: Page;
    let complaints: string[];

    beforeAll(async () => {
      context = await openPreview(browser, html, assets, { width, scripts: true });
      page = await context.newPage();
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
    });
    afterAll(() => context.close());

    it.each(shown.map(({ name }) => name))(
      '%s passes axe, does not scroll sideways and keeps the content security policy',
      async (name) => {
        complaints = [];
        await page.goto(`/${encodeURIComponent(name)}`);
        expect(await violationsOf(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBe(0);
        expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
      },
    );
  });

  it('shows every figure of themes and parties on a telephone without scrolling sideways', async () => {
    const context = await openPreview(browser, html, assets, { width: 390, scripts: true });
    const page = await context.newPage();
    await page.goto('/overzicht-begin');
    const box = page.locator('.wk-scroll', { has: page.locator('.wk-heat') });
    expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await context.close();
  });

  if (shots) {
    it.each(shown.map(({ name }) => name))('photographs %s', async (name) => {
      const context = await openPreview(browser, html, assets, { width: 1280, scripts: true });
      const page = await context.newPage();
      await page.goto(`/${encodeURIComponent(name)}`);
      await photograph(page, `voorbeeld-${name.replaceAll(/[^\w-]+/g, '-')}`);
      await context.close();
    });
  }
});
