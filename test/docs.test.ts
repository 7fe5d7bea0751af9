import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCli } from '../src/cli.js';
import { guidePictures } from './support/guide-pictures.js';

const doc = (name: string): string => readFileSync(join('docs', name), 'utf8');
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'));

/** Codes of problems as the source names them. */
function problemCodes(): string[] {
  const codes = new Set<string>();
  for (const source of sources) {
    for (const [, code] of source.matchAll(/(?:new Problem\(\s*\d{3},|conflict\(|unreadable\()\s*'([\w-]+)'/g)) codes.add(code ?? '');
    for (const [, what] of source.matchAll(/notFound\(\s*'([\w-]+)'/g)) codes.add(`${what}-not-found`);
    for (const [, code] of source.matchAll(/status: 4\d\d, code: '([\w-]+)'/g)) codes.add(code ?? '');
  }
  return [...codes].sort();
}

it('finds the codes that it looks for', () => {
  expect(problemCodes()).toEqual(
    expect.arrayContaining(['round-closed', 'point-not-found', 'stale-edit', 'file-damaged', 'upload-too-large']),
  );
});

it('describes every problem in docs/problems.md', () => {
  const text = doc('problems.md');
  expect(problemCodes().filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
});

it('describes every environment variable in docs/configuration.md', () => {
  const names = [...readFileSync('src/platform/config/config.ts', 'utf8').matchAll(/read\('([A-Z_]+)'/g)].map(([, name]) => name ?? '');
  expect(names).toContain('DATABASE_URL');
  const text = doc('configuration.md');
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

it('describes every command in docs/commands.md', () => {
  const text = doc('commands.md');
  const names = buildCli().commands.flatMap((command) => [
    command.name(),
    ...command.commands.map((inner) => `${command.name()} ${inner.name()}`),
  ]);
  expect(names.filter((name) => !text.includes(name))).toEqual([]);
});

it('has every picture that the guide shows, says what is on it, and shows every picture it has', () => {
  const folder = join('docs', 'handleiding');
  const shown = readdirSync(folder, { encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/!\[([^\]]*)\]\(beelden\/([\w-]+)\.png\)/g)])
    .map(([, alt = '', name = '']) => ({ alt, name }));
  expect(shown.filter(({ alt }) => alt.length < 20)).toEqual([]);
  const there = readdirSync(join(folder, 'beelden'), { encoding: 'utf8' }).map((file) => file.replace('.png', ''));
  expect(there.sort()).toEqual(guidePictures.map(({ name }) => name).sort());
  expect([...new Set(shown.map(({ name }) => name))].sort()).toEqual(there.sort());
});

it('names no machine, registry or folder outside the project', () => {
  const files = readdirSync('.', { encoding: 'utf8' }).filter((file) => /\.(md|yml|json)$/.test(file) && file !== 'package-lock.json');
  const texts = [
    ...files.map((file) => readFileSync(file, 'utf8')),
    ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map(doc),
  ];
  expect(texts.filter((text) => /\/work\/|\/root\//.test(text))).toEqual([]);
});
