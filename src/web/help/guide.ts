import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A part of the user guide: one Markdown file of `docs/handleiding`. */
export interface GuidePart {
  readonly key: string;
  readonly title: string;
  readonly markdown: string;
}

/** Order in which the parts are offered; files beside these come after them. */
const order = ['begin', 'werkgroep', 'raden', 'partijen', 'openbaar'];

/** Beside the compiled code as well as beside the sources. */
const folder = ['../../../docs/handleiding', '../../../../docs/handleiding']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(path));

/** The user guide as it is in the documentation, read once. */
export function readGuide(): readonly GuidePart[] {
  if (!folder) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => partOf(file.slice(0, -3), readFileSync(join(folder, file), 'utf8')))
    .sort((a, b) => placeOf(a.key) - placeOf(b.key) || (a.key < b.key ? -1 : 1));
}

/** A picture of the guide; undefined when there is none of that name. */
export function pictureNamed(name: string): Buffer | undefined {
  const path = folder && /^[\w-]+\.png$/.test(name) ? join(folder, 'beelden', name) : '';
  return path && existsSync(path) ? readFileSync(path) : undefined;
}

function placeOf(key: string): number {
  const place = order.indexOf(key);
  return place < 0 ? order.length : place;
}

function partOf(key: string, markdown: string): GuidePart {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? key;
  return { key, title, markdown: markdown.replace(/^# .+\n+/, '') };
}
