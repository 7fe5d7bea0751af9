import type { Browser, Page } from 'playwright-core';
import { sidewaysScroll, violationsOf } from './browser-checks.js';
import { openBrowser } from './preview.js';
import type { Service } from './service.js';

const wide = { width: 1280, height: 900 };

/** Somebody at a browser, visiting a running service. */
export class Visitor {
  /** What the browser complained about so far, with the page it was on. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
    private readonly service: Service,
    private readonly scripts: boolean,
  ) {
    page.setDefaultTimeout(60_000);
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(`${page.url()} ${message.text()}`));
    page.on('pageerror', (error) => this.complaints.push(`${page.url()} ${error.message}`));
  }

  static async of(service: Service, scripts = true): Promise<Visitor> {
    const browser = await openBrowser();
    const baseURL = await service.app.getUrl();
    const context = await browser.newContext({
      baseURL,
      viewport: wide,
      locale: 'nl-NL',
      javaScriptEnabled: scripts,
      reducedMotion: 'reduce',
    });
    return new Visitor(browser, await context.newPage(), service, scripts);
  }

  /** Goes to a page and waits until its scripts, where there are any, do their work. */
  async go(address: string): Promise<void> {
    await this.page.goto(address);
    await this.ready();
  }

  /** Waits until the scripts of the page that is shown have come: until then a key does nothing, and a link simply goes somewhere. */
  async ready(): Promise<void> {
    if (this.scripts) await this.page.locator('html[data-scripts="ready"]').waitFor({ state: 'attached' });
  }

  async signIn(email: string, password = this.service.password): Promise<void> {
    await this.go('/aanmelden');
    await this.page.getByLabel('E-mailadres').fill(email);
    await this.page.getByLabel('Wachtwoord', { exact: true }).fill(password);
    await this.press('Aanmelden');
    await this.page.waitForURL((url) => url.pathname !== '/aanmelden');
  }

  /** Expects nothing that axe finds (it is a script itself) and nothing to scroll sideways, on a wide and on a narrow screen. */
  async look(): Promise<void> {
    for (const width of [wide.width, 320]) {
      await this.page.setViewportSize({ ...wide, width });
      const found = { violations: this.scripts ? await violationsOf(this.page) : [], sideways: await sidewaysScroll(this.page) };
      expect({ at: this.page.url(), width, ...found }).toEqual({ at: this.page.url(), width, violations: [], sideways: 0 });
    }
    await this.page.setViewportSize(wide);
  }

  /** Presses a button by the keyboard: where something beside it grows or scrolls meanwhile, a pointer may come down on one place and up on another. */
  async press(name: string): Promise<void> {
    await this.ready();
    const button = this.page.getByRole('button', { name, exact: true }).first();
    await button.waitFor();
    await button.press('Enter');
  }

  /** Waits for a text; where it does not come, says what the page says instead. */
  async said(text: string): Promise<void> {
    try {
      await this.page.getByText(text).first().waitFor();
    } catch {
      throw new Error(`${this.page.url()} does not say "${text}" but:\n${await this.page.locator('body').ariaSnapshot()}`);
    }
  }

  leave(): Promise<void> {
    return this.browser.close();
  }
}
