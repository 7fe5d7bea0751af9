import type { BlockDraft } from '../passages/draft.js';
import { formatNumber } from '../printed/number-format.js';
import type { XmlReader } from '../xml.js';
import type { Context, NoteReference } from './context.js';
import { Story } from './story.js';

/**
 * Reads the notes that the text refers to, in that order; each is one block, marked with its number as Word prints it by default.
 * @param parts reader of the footnotes and of the endnotes part
 */
export function readNotes(context: Context, parts: Readonly<Record<NoteReference['kind'], XmlReader | undefined>>): readonly BlockDraft[] {
  const notes = { footnote: indexNotes(parts.footnote), endnote: indexNotes(parts.endnote) };
  const blocks: BlockDraft[] = [];
  const counts = { footnote: 0, endnote: 0 };
  // Notes may refer to notes, so the list can grow while it is read.
  for (const { kind, id, heading } of context.notes) {
    const xml = notes[kind].get(id);
    notes[kind].delete(id);
    if (!xml) continue;
    const marker = formatNumber(++counts[kind], kind === 'footnote' ? 'decimal' : 'lowerRoman');
    context.flow.gap = context.flow.length === 0 ? '' : '\n\n';
    const stretch = new Story(context).readPassage(xml);
    if (stretch.end > stretch.start) blocks.push({ kind: 'footnote', ...stretch, heading, marker });
  }
  return blocks;
}

/** A reader for each note, standing on it. Separators between text and notes are notes too, of a type of their own. */
function indexNotes(xml: XmlReader | undefined): Map<string, XmlReader> {
  const notes = new Map<string, XmlReader>();
  while (xml?.next()) {
    if (xml.kind !== 'open' || (xml.name !== 'w:footnote' && xml.name !== 'w:endnote')) continue;
    const type = xml.attribute('w:type') ?? 'normal';
    if (type === 'normal') notes.set(xml.attribute('w:id') ?? '', xml.fork());
    xml.skip();
  }
  return notes;
}
