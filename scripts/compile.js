/**
 * Compiles `src/` to `dist/` file by file with swc (a second for the whole tree; types are checked apart, by `npm run types`),
 * copies what is not TypeScript, and builds what the browser gets.
 */
import { copyFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { buildAssets } from './build-assets.js';

/** In `dist` the benchmarks lie below what they measure, in the sources beside it. */
const compiled = (source) => {
  const { code } = transformFileSync(source, { sourceFileName: source });
  return source.startsWith('bench') ? code.replaceAll("'../src/", "'../") : code;
};

const newer = (source, target) => {
  try {
    return statSync(source).mtimeMs > statSync(target).mtimeMs;
  } catch {
    return true;
  }
};

for (const [from, to] of [
  ['src', 'dist'],
  ['bench', 'dist/bench'],
]) {
  let files = [];
  try {
    files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  } catch {
    continue;
  }
  for (const file of files) {
    const source = join(file.parentPath, file.name);
    const target = join(to, source.slice(from.length + 1)).replace(/\.tsx?$/, '.js');
    if (!newer(source, target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    if (/\.tsx?$/.test(source)) writeFileSync(target, compiled(source));
    else copyFileSync(source, target);
  }
}

buildAssets();
