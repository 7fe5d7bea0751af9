import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { renderPage } from '../../src/web/layout/page.js';
import { hasBrowser, openBrowser, openPreview } from '../support/preview.js';
import { samplePages } from '../support/web/pages.js';
import { assets } from '../support/web/shell.js';

if (!hasBrowser) throw new Error('There is no chromium here; these tests need it.');

const named = (name: string): string => renderPage(samplePages.find((sample) => sample.name === name)!.page);

/** Pages at the addresses that their own links lead to. */
const pages = new Map([
  ['punten', named('punten')],
  ['consultaties/c1/punten?sort=party', named('punten')],
  ['consultaties/c1/punten', named('punten-paneel')],
  ['reacties/r1', named('reactie')],
  ['punten/p7', named('punt')],
  ['consultaties/nieuw', named('consultatie-nieuw')],
  ['fout', named('punt-fout')],
  ['splitsen', named('thema-splitsen-voorstel')],
  ['besloten', named('punten-na-besluit')],
]);

describe('Working with keys and mouse', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const posted: Request[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    posted.length = 0;
    context = await openPreview(browser, pages, assets, { width: 1280, scripts: true });
    page = await context.newPage();
    page.on('request', (request) => request.method() === 'POST' && !request.url().endsWith('/aanwezig') && posted.push(request));
  });
  afterEach(() => context.close());

  const sent = (): URLSearchParams => new URLSearchParams(posted[0]?.postData() ?? '');

  it('counts what is chosen, and shows the bar for it only then', async () => {
    await open('/punten');
    const bar = page.locator('.wk-bulk');
    expect(await bar.isVisible()).toBe(false);
    await page.locator('tbody .wk-tick').first().check();
    expect(await bar.locator('[role="status"]').textContent()).toBe('1 punt gekozen');
    await page.getByLabel('Kies alle punten op deze bladzijde').check();
    expect(await bar.locator('[role="status"]').textContent()).toBe('20 punten gekozen');
  });

  it('opens a point beside the list without loading the page anew', async () => {
    await open('/consultaties/c1/punten?sort=party');
    await page.evaluate('window.same = true');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('#punt').waitFor();
    expect(page.url()).toContain('punt=p0');
    expect(await page.evaluate('window.same')).toBe(true);
    expect(await page.locator('tr.is-current').getAttribute('data-item')).toBe('p0');
    expect(await page.evaluate('document.activeElement.id')).toBe('punt');
  });

  it('chooses an outcome by its figure, and records with Ctrl and Enter', async () => {
    await open('/punten/p7');
    await page.keyboard.press('3');
    await page.keyboard.press('m');
    await page.keyboard.type('Past niet bij de planning.');
    await page.keyboard.press('Control+Enter');
    await until(() => posted.length > 0);
    expect(posted[0]?.url()).toContain('/punten/p7/besluiten');
    expect(Object.fromEntries(sent())).toMatchObject({
      outcome: 'not_incorporated',
      motivation: 'Past niet bij de planning.',
      version: '3',
    });
  });

  it('leaves a point alone that was decided upon', async () => {
    await open('/reacties/r1');
    await page.evaluate(`{
      const piece = [...document.querySelectorAll('[data-point="p3"] [data-start]')].at(-1);
      const at = piece.textContent.indexOf('Noteer');
      getSelection().setBaseAndExtent(piece.firstChild, at, piece.firstChild, at);
    }`);
    await page.keyboard.press('s');
    await page.waitForTimeout(200);
    expect(posted).toHaveLength(0);
  });

  it('splits a point where the cursor stands, at that very character', async () => {
    await open('/reacties/r1');
    const expected = await page.evaluate(`{
      const piece = [...document.querySelectorAll('[data-point="p2"] [data-start]')].at(-1);
      const at = piece.textContent.indexOf('daar wordt');
      getSelection().setBaseAndExtent(piece.firstChild, at, piece.firstChild, at);
      Number(piece.dataset.start) + at;
    }`);
    await page.keyboard.press('s');
    await until(() => posted.length > 0);
    expect(posted[0]?.url()).toContain('/punten/p2/splitsingen');
    expect(sent().getAll('at')).toEqual([String(expected)]);
  });

  it('shares points out over themes with a figure, and goes to the next with a letter', async () => {
    await open('/splitsen');
    for (const key of ['j', '2', 'j', '1', '2']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Splits het thema' }).press('Enter');
    await until(() => posted.length > 0);
    expect(sent().getAll('share')).toEqual(['p1 access', 'p2 access']);
    expect(Object.fromEntries(sent())).toMatchObject({ label1: 'Taxi', seen: '12', rest: 'keep', former: 'retired' });
  });

  it('shows all keys, and lets a person switch them off for good', async () => {
    await open('/punten/p7');
    await page.keyboard.press('?');
    await page.getByLabel(/Zet de toetsen uit/).check();
    await page.keyboard.press('Escape');
    await page.reload();
    await scripts();
    await page.keyboard.press('3');
    expect(await page.locator('[name="outcome"]:checked').count()).toBe(0);
  });

  it('does not take letters for keys while somebody types', async () => {
    await open('/punten/p7');
    await page.locator('#motivation').pressSequentially('3 x');
    expect(await page.locator('#motivation').inputValue()).toBe('3 x');
    expect(posted).toHaveLength(0);
  });

  it('puts the focus on what went wrong', async () => {
    await open('/fout');
    await page.locator('#fouten:focus').waitFor({ state: 'attached' });
  });

  it('puts the message of the last action in the open point, with the focus, also when the address names the point', async () => {
    await open('/besloten#punt');
    await page.locator('#melding:focus').waitFor({ state: 'attached' });
    expect(await page.locator('#punt #melding').textContent()).toContain('Het besluit is vastgelegd.');
  });

  it('adds a municipality chosen from the list as a line, once', async () => {
    await open('/consultaties/nieuw');
    for (const name of ['Epe', 'Voorst', 'Epe']) await page.locator('#municipality-picker').fill(name);
    expect(await page.locator('#municipalities').inputValue()).toBe('Epe\nVoorst\n');
  });

  it('asks before leaving when something typed was not sent', async () => {
    await open('/punten/p7');
    const asked = answer('accept');
    await page.locator('#motivation').pressSequentially('Nog niet klaar');
    await page.goto('/punten');
    expect(asked).toEqual(['beforeunload']);
  });

  it('leaves the focus with who types already while the page is still loading', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.woff2', async (route) => {
      await held;
      await route.fallback();
    });
    await page.goto('/consultaties/c1/punten#punt', { waitUntil: 'commit' });
    await page.locator('[data-with-script]').first().waitFor();
    await page.locator('#motivation').focus();
    await page.keyboard.type('Wij passen ');
    expect(await page.evaluate('document.readyState')).toBe('interactive');
    release();
    await page.waitForLoadState('load');
    await page.waitForTimeout(100);
    await page.keyboard.type('de tekst aan.');
    expect(await page.locator('#motivation').inputValue()).toBe('Wij passen de tekst aan.');
  });

  it('keeps what was typed when only the place in the address changes', async () => {
    await open('/consultaties/c1/punten');
    const asked: string[] = [];
    page.on('request', (request) => request.resourceType() === 'fetch' && asked.push(request.url()));
    await page.locator('#motivation').pressSequentially('Nog niet klaar');
    await page.evaluate('location.hash = "motivation"');
    await page.evaluate('history.back()');
    await page.waitForTimeout(200);
    expect(await page.locator('#motivation').inputValue()).toBe('Nog niet klaar');
    expect(asked).toEqual([]);
  });

  it('asks before another point takes the place of one in which something was typed', async () => {
    await open('/consultaties/c1/punten');
    const other = page.locator('a.wk-words:not([aria-current])').first();
    await page.locator('#motivation').pressSequentially('Nog niet klaar');
    const asked = answer('dismiss');
    await other.click();
    await until(() => asked.length > 0);
    expect(asked).toEqual(['confirm']);
    expect(await page.locator('#motivation').inputValue()).toBe('Nog niet klaar');
    page.removeAllListeners('dialog');
    answer('accept');
    await other.click();
    await page.waitForURL(/punt=/);
    expect(await page.locator('#motivation').inputValue()).toBe('');
  });

  it('asks before another form is sent than the one in which something was typed', async () => {
    await open('/punten/p7');
    const asked = answer('dismiss');
    await page.locator('#motivation').pressSequentially('Nog niet klaar');
    await page.locator('[name="accept"]').first().click();
    await until(() => asked.length > 0);
    await page.waitForTimeout(200);
    expect([asked, posted.length]).toEqual([['confirm'], 0]);
    await page.locator('form#besluit button[type="submit"]').click();
    await until(() => posted.length > 0);
    expect([asked, posted.length]).toEqual([['confirm'], 1]);
  });

  const scripts = () => page.locator('html[data-scripts="ready"]').waitFor({ state: 'attached' });

  /** Opens a page, and waits until the scripts that answer to keys have come. */
  async function open(path: string): Promise<void> {
    await page.goto(path);
    await scripts();
  }

  /** Waits until something is so, for as long as the test may take. */
  async function until(so: () => boolean): Promise<void> {
    while (!so()) await page.waitForTimeout(20);
  }

  /** Answers every question of the browser, and says which came. */
  function answer(how: 'accept' | 'dismiss'): string[] {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog[how]();
    });
    return asked;
  }
});

describe('Without scripts', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('pages still have their forms, their filters and the bar for chosen points', async () => {
    const context = await openPreview(browser, pages, assets, { width: 1280, scripts: false });
    const page = await context.newPage();
    await page.goto('/punten');
    await page.locator('tbody .wk-tick').first().check();
    expect(await page.locator('.wk-bulk').isVisible()).toBe(true);
    await page.locator('.wk-filter summary').first().press('Enter');
    await page.locator('.wk-filter[open] a').first().waitFor();
    await page.goto('/reacties/r1');
    const action = page.locator('details[data-action="none"]').first();
    await action.locator('summary').press('Enter');
    await action.getByRole('button').first().waitFor();
  });
});
