import { unreadable } from '../../../platform/problems/problem.js';
import type { ReadDocument, Warning } from '../document.js';
import { Anchors } from '../passages/anchors.js';
import { type BlockDraft, blocksOf } from '../passages/draft.js';
import { Flow } from '../passages/flow.js';
import type { XmlReader } from '../xml.js';
import { apart } from './apart.js';
import { Changes } from './changes.js';
import { readComments } from './comments.js';
import type { Context } from './context.js';
import { readNotes } from './notes.js';
import { Numbering } from './numbering.js';
import { WordPackage } from './package.js';
import { readProperties } from './properties.js';
import { Sections } from './sections.js';
import { Story } from './story.js';
import { Styles } from './styles.js';
import { tolerate } from './tolerate.js';

/**
 * Reads a Word document (ECMA-376, strict and transitional). The text is the text as accepted: what was inserted is in it, what was deleted
 * stands in `edits` only. Numbers and bullets are in `marker`, not in the text. Notes follow the body, headers and footers follow those as furniture.
 * @throws Problem `file-empty`, `file-damaged`, `file-encrypted`, `file-not-what-it-says`, `file-too-complex`
 */
export function readDocx(bytes: Uint8Array): ReadDocument {
  const parts = new WordPackage(bytes);
  const warnings = new Map<string, Warning>();
  const context = contextOf(parts, warnings);
  const body = readBody(parts.readMain(), context);
  const notes = readNotes(context, { footnote: parts.readRelated('footnotes'), endnote: parts.readRelated('endnotes') });
  const furniture = readFurniture(parts, context);
  const text = context.flow.finish();
  const comments = readComments(context, parts.readRelated('comments'), () => parts.readRelated('commentsExtended'), text);
  const properties = tolerate(warnings, 'properties', () => readProperties(parts.readCoreProperties())) ?? {};
  return {
    format: 'docx',
    text,
    blocks: blocksOf([...body, ...notes, ...furniture], text),
    comments,
    edits: context.changes.edits(text),
    warnings: [...warnings.values()],
    properties,
  };
}

function contextOf(parts: WordPackage, warnings: Map<string, Warning>): Context {
  const flow = new Flow();
  const styles = tolerate(warnings, 'styles', () => Styles.read(parts.readRelated('styles'))) ?? Styles.read(undefined);
  const styleOf = (id: string) => styles.find(id);
  const numbering =
    tolerate(warnings, 'numbering', () => Numbering.read(parts.readRelated('numbering'), styleOf)) ?? Numbering.read(undefined, styleOf);
  return { flow, styles, numbering, changes: new Changes(flow), anchors: new Anchors(flow), sections: new Sections(), notes: [], warnings };
}

function readBody(xml: XmlReader, context: Context): readonly BlockDraft[] {
  const story = new Story(context);
  if (!xml.next()) throw unreadable('file-damaged', 'The main part of the document is empty.');
  const { name: root } = xml;
  if (root !== 'w:document') throw unreadable('file-not-what-it-says', 'The file is not a Word document.');
  while (xml.next()) if (xml.kind === 'open' && xml.name === 'w:body') story.readBlocks(xml);
  if (story.page === undefined) return story.blocks;
  return story.blocks.map((block) => ({ ...block, page: block.page ?? 1 }));
}

/** Headers and footers below everything else: they are printed around the text and are no part of it. Sections that repeat one do not repeat it here. */
function readFurniture(parts: WordPackage, context: Context): readonly BlockDraft[] {
  const story = new Story(context, { kind: 'furniture' });
  const seen = new Set<string>();
  for (const id of [...context.sections.headers, ...context.sections.footers]) {
    tolerate(context.warnings, 'header or footer', () => {
      const xml = parts.readById(id);
      if (!xml?.next()) return;
      const copy = apart(context);
      new Story(copy).readBlocks(xml.fork());
      const words = copy.flow.finish();
      if (!seen.has(words)) story.readBlocks(xml);
      seen.add(words);
    });
  }
  return story.blocks;
}
