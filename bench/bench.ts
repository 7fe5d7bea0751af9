import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createService } from '../src/http.js';
import { readConfig } from '../src/platform/config/config.js';
import { createLog } from '../src/platform/log/log.js';
import { measureComparison } from './comparison.js';
import { fill } from './fixture.js';
import { measureIntake } from './intake.js';
import { measureLists } from './lists.js';
import { type Ratio, report } from './measure.js';
import { measureNearDuplicates } from './near-duplicates.js';
import { measurePage } from './page.js';
import { measureReaders } from './readers.js';
import { measureThemes } from './themes.js';

/** Sizes to measure; `BENCH_MOST=100000` leaves out what is larger, for a quick look. */
const most = Number(process.env['BENCH_MOST'] ?? 1_000_000);
const sizes = [10_000, 100_000, 1_000_000].filter((size) => size <= most);
const labels: Readonly<Record<number, string>> = { 10000: '10k', 100000: '100k', 1000000: '1M' };

const folder = mkdtempSync(join(tmpdir(), 'weerklank-bench-'));
const ratios: Ratio[] = [];
try {
  const pages: number[] = [];
  for (const size of sizes) {
    const file = join(folder, `${size}.sqlite`);
    const app = await createService(readConfig({ DATABASE_URL: `sqlite:${file}`, LOG_LEVEL: 'fatal', WORKERS: '1' }), createLog('fatal'));
    const fixture = await fill(app, size);
    if (size === 10_000) ratios.push(await measurePage(`sqlite:${file}`, fixture.consultationId, fixture.token));
    const lists = await measureLists(app, file, fixture, labels[size] ?? String(size));
    ratios.push(...lists.ratios);
    pages.push(lists.page);
    if (size === 10_000) ratios.push(await measureIntake(app, file));
    await app.close();
  }
  const [small = Number.NaN] = pages;
  for (const [index, page] of pages.entries())
    if (index) ratios.push({ name: `page-${labels[sizes[index] ?? 0]}-against-10k`, ratio: page / small, limit: 2 });
  // Last, since the memory that they use would weigh on what is measured after them.
  if (most >= 100_000)
    ratios.push(...(await measureReaders(folder)), ...measureThemes(), await measureComparison(), await measureNearDuplicates());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
report(ratios);
