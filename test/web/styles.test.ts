import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const filesIn = (folder: string, end: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => end.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

const styles = filesIn('src/web/styles', /\.css$/).join('\n');
/** Rules write no pages; those of contrast name tokens, which look like classes. */
const views = filesIn('src/web', /(?<!\.rules)\.tsx?$/).join('\n');

const styled = new Set([...styles.matchAll(/\.(wk-[\w-]+)/g)].map(([, name]) => name!));
const written = new Set([...views.matchAll(/\bwk-[\w-]+/g)].map(([name]) => name));

/** Made up of a beginning and a word of the vocabulary: `wk-badge--${outcome}`. */
const beginnings = [...views.matchAll(/\b(wk-[\w-]+-)\$\{/g)].map(([, beginning]) => beginning!);

describe('The style sheets', () => {
  it('hold no class that no page uses', () => {
    const unused = [...styled].filter((name) => !written.has(name) && !beginnings.some((beginning) => name.startsWith(beginning)));
    expect(unused).toEqual([]);
  });

  it('know every class that a page uses', () => {
    const unknown = [...written].filter((name) => !name.endsWith('-') && !styled.has(name));
    expect(unknown).toEqual([]);
  });

  it('take colour from the theme only', () => {
    const colours = styles.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\([^)]*\)/gi) ?? [];
    expect(colours.filter((colour) => !/^rgb\(0 26 64 \/ \d+%\)$/.test(colour))).toEqual([]);
  });

  it('come together in one file, each of them', () => {
    const whole = readFileSync('src/web/styles/app.css', 'utf8');
    const files = readdirSync('src/web/styles').filter((file) => file !== 'app.css');
    expect(files.filter((file) => !whole.includes(`"./${file}"`))).toEqual([]);
  });
});
