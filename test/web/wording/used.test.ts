import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wording } from '../../../src/web/wording/wording.js';

const folder = join(import.meta.dirname, '../../../src/web');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('wording'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Everything of the wording that a file names: `words.list.title` after `const words = wording.points;`, and what it takes apart. */
function namedIn(source: string): string[] {
  const aliases = new Map([['wording', '']]);
  const named: string[] = [];
  const full = (chain: string): string | undefined => {
    const [first = '', ...rest] = chain.split('.');
    const base = aliases.get(first);
    return base === undefined ? undefined : [base, ...rest].filter(Boolean).join('.');
  };
  for (const [, taken = '', name = '', chain = ''] of source.matchAll(/const (?:\{([^}]*)\}|(\w+)) = ([\w.]+);/g)) {
    const path = full(chain);
    if (path === undefined) continue;
    if (name) aliases.set(name, path);
    for (const part of taken.split(',')) {
      const [key = '', alias = key] = part.split(':').map((one) => one.trim());
      if (key) aliases.set(alias, `${path}.${key}`);
    }
  }
  const unaliased = source.replace(/const (?:\{[^}]*\}|\w+) = [\w.]+;/g, '');
  for (const [chain] of unaliased.matchAll(/(?<![\w.'’])\w+(?:\??\.\w+)*/g)) {
    const path = full(chain.replaceAll('?', '').replace(/\.(?:map|toLowerCase|replace)$/, ''));
    if (path) named.push(path);
  }
  return named;
}

function leavesOf(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
}

/** Named by the code in an address or of a problem, which other tests compare. */
const byCode = /^(?:done|warning)\./;

it('keeps no words that no page uses', () => {
  const named = new Set(files.flatMap(namedIn));
  const isUsed = (leaf: string): boolean => {
    const steps = leaf.split('.');
    return steps.some((_, index) => named.has(steps.slice(0, index + 1).join('.')));
  };
  expect(leavesOf(wording, '').filter((leaf) => !byCode.test(leaf) && !isUsed(leaf))).toEqual([]);
});

it('has words for each message that an action gives', () => {
  const source = files.join('\n');
  expect(Object.keys(wording.done).filter((code) => !source.includes(`'${code}'`))).toEqual([]);
});
