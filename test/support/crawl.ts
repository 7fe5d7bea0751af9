import type { Page } from 'playwright-core';

/** A page that was come upon by following links. */
export interface Found {
  /** The address without what is particular to it: `/punten/:id?theme`. */
  readonly kind: string;
  readonly path: string;
  /** The page it was linked from. */
  readonly from: string;
}

const identifier = /[0-9a-f]{8}-[0-9a-f-]{27}|(?<=\/)\d+(\.\d+)*(?=\/|$)/g;

/** What kind of page an address is of; undefined for one with more than one thing asked at once, of which there are too many. */
export function kindOf(address: URL): string | undefined {
  const asked = [...new Set(address.searchParams.keys())];
  if (asked.length > 1) return undefined;
  return address.pathname.replace(identifier, ':id') + (asked[0] ? `?${asked[0]}` : '');
}

/**
 * Follows the links of the pages from `start`, one address of each kind, and has each page looked at.
 * @param look gets the page as it stands, and what it is
 * @returns what answered with anything but a page or a file, as lines a person can act on
 */
export async function crawl(page: Page, start: string, look: (found: Found) => Promise<void>): Promise<readonly string[]> {
  const origin = new URL(page.url()).origin;
  const seen = new Set<string>();
  const waiting: Found[] = [];
  const faults: string[] = [];
  const add = (href: string, from: string): void => {
    const address = new URL(href, origin);
    const kind = address.origin === origin ? kindOf(address) : undefined;
    if (kind === undefined || seen.has(kind)) return;
    seen.add(kind);
    waiting.push({ kind, path: address.pathname + address.search, from });
  };
  add(start, 'the start');
  for (let found = waiting.shift(); found; found = waiting.shift()) {
    const { path, from } = found;
    const answer = await page.request.get(path);
    if (!answer.ok()) {
      faults.push(`${path}, linked from ${from}, answers ${answer.status()}`);
      continue;
    }
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
    await page.goto(path);
    await look(found);
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((one) => (one as unknown as { href: string }).href));
    for (const link of links) add(link, path);
  }
  return faults;
}
