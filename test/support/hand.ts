import type { Locator, Page } from 'playwright-core';

/** Somebody at work whose clicks and keys are counted. */
export class Hand {
  clicks = 0;
  keys = 0;

  constructor(private readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }

  /** One key, with or without Ctrl. */
  async press(key: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(key);
  }

  /** A key that leads to another page. */
  async pressOn(key: string): Promise<void> {
    await Promise.all([this.page.waitForEvent('domcontentloaded'), this.press(key)]);
  }

  /** Files chosen in the window that the browser opens: the button, all of them, and done. */
  async choose(field: Locator, files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
    this.clicks += 1;
    this.keys += 2;
    await field.setInputFiles(files);
  }
}
