import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every file of ours that is loaded before a command runs: imports of values, not of types, and not those that wait. */
function loadedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, names = '', path = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) ([^;]*?)\s?from '(\.[^']+)';/gm)) {
    const source = join(dirname(file), path.replace(/\.js$/, '.ts'));
    if (!names.startsWith('type ')) loadedBy(existsSync(source) ? source : `${source}x`, seen);
  }
  return seen;
}

describe('the command line before it runs a command', () => {
  it('loads neither the service nor the readers nor the themes', () => {
    const loaded = [...loadedBy('src/cli.ts')];
    expect(loaded).toContain('src/commands/reading.ts');
    expect(loaded.filter((file) => /src\/(?:http|main|app\.module)\.ts|documents\/readers\/readers|themes|reactions/.test(file))).toEqual(
      [],
    );
  });
});
