import type { Locator, Page } from 'playwright-core';

/** More stops than any page has between two places. */
const mostStops = 250;

/** Somebody without a mouse: goes through a page with Tab, and sees where she is. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Goes to something with Tab; fails where that is never reached, or where nothing shows that it has the focus. */
  async reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return this.mustBeSeen(target);
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${this.page.url()}: ${target} is not reached with Tab.`);
  }

  /** Follows a link, or presses a button that sends a form, and waits for the page it leads to. */
  async use(role: 'link' | 'button', name: string | RegExp): Promise<void> {
    await this.reach(this.page.getByRole(role, { name, exact: true }).first());
    await this.enter();
  }

  /** Presses Enter, and waits for the page it leads to. */
  async enter(): Promise<void> {
    await Promise.all([this.page.waitForEvent('domcontentloaded'), this.page.keyboard.press('Enter')]);
  }

  async type(label: string, text: string): Promise<void> {
    await this.reach(this.page.getByRole('textbox', { name: label }).first());
    await this.page.keyboard.insertText(text);
  }

  private async mustBeSeen(target: Locator): Promise<void> {
    const shown = await target.evaluate((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = element.ownerDocument.defaultView!.getComputedStyle(element);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    if (!shown) throw new Error(`${this.page.url()}: nothing shows that ${target} has the focus.`);
  }
}
