import type { XmlReader } from './xml.js';

/** A part of an office package that another part refers to (ECMA-376 part 2). */
export interface Relationship {
  readonly id: string;
  /** Last step of the type, which strict and transitional files share: `comments`, `header`, `worksheet`. */
  readonly type: string;
  /** Path in the package. */
  readonly path: string;
}

/** What a part refers to within its package, the package itself by the empty path; `open` reads a part by its path. */
export function relationshipsOf(part: string, open: (path: string) => XmlReader | undefined): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const xml = open(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const found: Relationship[] = [];
  while (xml?.next()) {
    if (xml.kind !== 'open' || xml.name !== 'Relationship' || xml.attribute('TargetMode') === 'External') continue;
    const type = xml.attribute('Type') ?? '';
    const path = resolved(folder, xml.attribute('Target') ?? '');
    found.push({ id: xml.attribute('Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), path });
  }
  return found;
}

/** A target is relative to the folder of its source, or begins with `/` and is relative to the package. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split(/[/\\]/)) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
