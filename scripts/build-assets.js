/**
 * Builds what the browser gets into `dist/web/public`: components.css (the design system's components that we use), theme.css (fonts, and of
 * the theme only the tokens that those components and our own styles refer to), app.css (our own styles in one file), the fonts, and our
 * small browser modules. Every text file gets a brotli and a gzip twin, so that nothing is compressed while serving.
 * Reads only `src/` and `node_modules/`; the same input gives the same bytes.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { transformFileSync } from '@swc/core';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');

const components = 'root body document surface skip-link button button-link textbox textarea select form-label'.split(' ');

const theme = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';

const fonts = [
  { family: 'Source Sans 3', weight: '200 900', file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2' },
  { family: 'Source Serif 4', weight: '400', file: '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2' },
];

/** The mark of the product on a tab of the browser; as in `src/web/components/icon.tsx`, in the colours of the top bar. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 32 32"><rect x="-4" y="-4" width="32" height="32" rx="5" fill="#001a40"/><g fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"><circle cx="5" cy="12" r="2.4" fill="#fff" stroke="none"/><path d="M9.5 7.2a6.5 6.5 0 0 1 0 9.6M13.4 4.2a11 11 0 0 1 0 15.6M17.3 1.6a15.5 15.5 0 0 1 0 20.8"/></g></svg>`;

const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);

/** Comments and needless white space out; strings and `url(…)` stay as they are. */
export function minifyCss(css) {
  return css
    .replace(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[\s\S]*?\*\//g, (_, string) => string ?? '')
    .replace(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\s+/g, (_, string) => string ?? ' ')
    .replace(/("(?:[^"\\]|\\.)*")| ?([{};,]) ?/g, (_, string, sign) => string ?? sign)
    .replaceAll(';}', '}')
    .trim();
}

/** The file with each `@import "./x.css";` replaced by that file's text. */
function withImports(path) {
  return readFileSync(path, 'utf8').replace(/@import "\.\/([\w-]+\.css)";/g, (_, name) => readFileSync(join(dirname(path), name), 'utf8'));
}

function componentStyles() {
  return components
    .map((name) => ['index.min.css', 'index.css'].map((file) => join(modules, `@utrecht/${name}-css/dist`, file)).find(existsSync))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

/** The theme's tokens that `css` refers to, directly or through another token. */
function themeTokens(css) {
  const defined = new Map(
    [...readFileSync(join(modules, theme), 'utf8').matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name, value]) => [name, value]),
  );
  const needed = new Set();
  const need = (name) => {
    if (needed.has(name) || !defined.has(name)) return;
    needed.add(name);
    for (const [, inner] of defined.get(name).matchAll(/var\(\s*(--[\w-]+)/g)) need(inner);
  };
  for (const [, name] of css.matchAll(/var\(\s*(--[\w-]+)/g)) need(name);
  return `.voorbeeld-theme{${[...needed].map((name) => `${name}:${defined.get(name)}`).join(';')}}`;
}

function fontFaces() {
  return fonts
    .map(
      ({ family, weight, file }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url(${baseName(file)}) format("woff2")}`,
    )
    .join('\n');
}

/** Our browser modules as plain ES modules: types out, white space out. */
function browserModules() {
  const folder = join(root, 'src/web/browser');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => {
      const { code } = transformFileSync(join(folder, file), {
        swcrc: false,
        configFile: false,
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022', minify: { compress: true, mangle: true, module: true } },
        module: { type: 'es6' },
        minify: true,
        sourceMaps: false,
      });
      return [file.replace(/\.ts$/, '.js'), code];
    });
}

/** Every file of the result, name to bytes. */
function allAssets() {
  const ours = withImports(join(root, 'src/web/styles/app.css'));
  const design = componentStyles();
  const texts = [
    ['components.css', minifyCss(design)],
    ['theme.css', minifyCss(`${fontFaces()}\n${themeTokens(design + ours)}`)],
    ['app.css', minifyCss(ours)],
    ['icon.svg', icon],
    ...browserModules(),
  ].map(([name, text]) => [name, Buffer.from(text)]);
  return new Map([
    ...texts,
    ...texts.map(([name, bytes]) => [`${name}.gz`, gzipSync(bytes, { level: 9 })]),
    ...texts.map(([name, bytes]) => [`${name}.br`, brotliCompressSync(bytes)]),
    ...fonts.map(({ file }) => [baseName(file), readFileSync(join(modules, file))]),
  ]);
}

/** Brings `target` up to date; files that are already right are left alone, so that a service reading them is not disturbed. */
export function buildAssets(target = join(root, 'dist/web/public')) {
  const assets = allAssets();
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(target)) if (!assets.has(name)) rmSync(join(target, name));
  for (const [name, bytes] of assets) {
    const path = join(target, name);
    if (!existsSync(path) || !readFileSync(path).equals(bytes)) writeFileSync(path, bytes);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) buildAssets();
