import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder with real input that is never part of the project: `material/` and `gold/` lie in it. */
const root = resolve(process.env['WEERKLANK_MATERIAL'] ?? '../shared');

export const hasMaterial = existsSync(join(root, 'material'));

/** Path of a file or folder of the real material: `materialPath('material/mijov')`. */
export const materialPath = (path: string): string => join(root, path);

export const readMaterial = (path: string): Buffer => readFileSync(materialPath(path));

/** A `describe` for tests on real material; where it is absent they are skipped, and the name says so. */
export function describeWithMaterial(name: string, tests: () => void): void {
  if (hasMaterial) describe(name, tests);
  else describe.skip(`${name} (the real material is not on this machine)`, tests);
}
