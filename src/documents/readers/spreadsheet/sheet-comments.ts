import type { WorkbookParts } from './parts.js';
import { elementText, richText, textOf, unescaped } from './strings.js';

export interface SheetComment {
  /** Cell: `B3`. */
  readonly reference: string;
  readonly author: string;
  readonly date: string;
  readonly text: string;
  /** Only threaded comments have one. */
  readonly id?: string;
  readonly replyTo?: string;
  readonly resolved?: boolean;
}

/** Names under which threaded comments are written, by id. */
export type Persons = ReadonlyMap<string, string>;

export function readPersons(parts: WorkbookParts): Persons {
  const persons = new Map<string, string>();
  const path = parts.relatedTo(parts.main).find(({ type }) => type === 'person')?.path;
  for (const xml = parts.read(path); xml?.next(); ) {
    if (xml.kind === 'open' && xml.name === 'person') persons.set(xml.attribute('id') ?? '', xml.attribute('displayName') ?? '');
  }
  return persons;
}

/**
 * Comments on the cells of a sheet. A threaded comment has a twin of the old kind that tells older programs about it; the twin is left out.
 * @param sheet path of the sheet in the package
 */
export function readSheetComments(parts: WorkbookParts, sheet: string, persons: Persons): SheetComment[] {
  const related = parts.relatedTo(sheet);
  const threaded = related.filter(({ type }) => type === 'threadedComment').flatMap(({ path }) => readThreaded(parts, path, persons));
  const places = new Set(threaded.map(({ reference }) => reference));
  const notes = related.filter(({ type }) => type === 'comments').flatMap(({ path }) => readNotes(parts, path));
  return [...notes.filter(({ reference, author }) => !(author.startsWith('tc=') && places.has(reference))), ...threaded];
}

function readNotes(parts: WorkbookParts, path: string): SheetComment[] {
  const authors: string[] = [];
  const comments: SheetComment[] = [];
  for (const xml = parts.read(path); xml?.next(); ) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'author') authors.push(unescaped(elementText(xml)));
    if (xml.name !== 'comment') continue;
    const reference = xml.attribute('ref') ?? '';
    const author = authors[Number(xml.attribute('authorId') ?? 0)] ?? '';
    comments.push({ reference, author, date: '', text: richText(xml) });
  }
  return comments;
}

function readThreaded(parts: WorkbookParts, path: string, persons: Persons): SheetComment[] {
  const comments: SheetComment[] = [];
  for (const xml = parts.read(path); xml?.next(); ) {
    if (xml.kind !== 'open' || xml.name !== 'threadedComment') continue;
    const parent = xml.attribute('parentId');
    const done = xml.attribute('done');
    const said = {
      reference: xml.attribute('ref') ?? '',
      author: persons.get(xml.attribute('personId') ?? '') ?? '',
      date: xml.attribute('dT') ?? '',
      id: xml.attribute('id') ?? '',
      ...(parent ? { replyTo: parent } : {}),
      ...(done === undefined ? {} : { resolved: done === '1' || done === 'true' }),
    };
    let text = '';
    const inside = xml.depth;
    while (xml.nextWithin(inside)) text += textOf(xml, 'text');
    comments.push({ ...said, text: unescaped(text) });
  }
  return comments;
}
