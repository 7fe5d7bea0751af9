import { type Problem, unreadable } from '../../../platform/problems/problem.js';
import type { ReadDocument } from '../document.js';
import { NAMESPACES } from '../open-document.js';
import { blocksOf } from '../passages/draft.js';
import { XmlReader } from '../xml.js';
import { openZip, type ZipArchive } from '../zip.js';
import { Content } from './content.js';
import { Lists } from './lists.js';

/**
 * Reads an OpenDocument text (ISO/IEC 26300, as LibreOffice writes it). The text is the text as accepted; what was deleted stands in `edits`
 * only. Numbers and bullets are in `marker`. Notes follow the body, headers and footers follow those as furniture.
 * @throws Problem `file-empty`, `file-damaged`, `file-encrypted`, `file-not-what-it-says`, `file-too-complex`
 */
export function readOdt(bytes: Uint8Array): ReadDocument {
  const zip = openOdt(bytes);
  const lists = new Lists();
  const content = new Content(lists);
  const styles = partOf(zip, 'styles.xml');
  const margins = styles ? readStyles(styles, lists) : [];
  readBody(mustHave(partOf(zip, 'content.xml')), content, lists);
  content.readNotes();
  readMargins(margins, content, lists);
  const text = content.flow.finish();
  return {
    format: 'odt',
    text,
    blocks: blocksOf(content.blocks, text).filter((block) => block.text.trim() !== ''),
    comments: content.inline.comments.comments(text),
    edits: content.inline.changes.edits(text),
    warnings: [],
    properties: readMeta(partOf(zip, 'meta.xml')),
  };
}

function openOdt(bytes: Uint8Array): ZipArchive {
  if (bytes.length === 0) throw unreadable('file-empty', 'The file is empty.');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.includes('PK\x03\x04', 0, 'latin1')) throw notOdt();
  const zip = openZip(bytes);
  const manifest = partOf(zip, 'META-INF/manifest.xml');
  while (manifest?.next()) {
    if (manifest.kind === 'open' && manifest.name === 'manifest:encryption-data') {
      throw unreadable('file-encrypted', 'The file is protected with a password.');
    }
  }
  return zip;
}

const partOf = (zip: ZipArchive, name: string): XmlReader | undefined => {
  const member = zip.find(name);
  return member && new XmlReader(member.read(), { namespaces: NAMESPACES });
};

function mustHave(xml: XmlReader | undefined): XmlReader {
  if (!xml) throw notOdt();
  return xml;
}

function readBody(xml: XmlReader, content: Content, lists: Lists): void {
  let found = false;
  while (xml.next()) {
    if (xml.kind !== 'open' || lists.read(xml)) continue;
    if (xml.name === 'office:text') {
      found = true;
      content.readBlocks(xml);
    }
  }
  if (!found) throw notOdt();
}

/** Takes the list styles, and gives readers of the headers and footers. */
function readStyles(xml: XmlReader, lists: Lists): readonly XmlReader[] {
  const margins: XmlReader[] = [];
  while (xml.next()) {
    if (xml.kind !== 'open' || lists.read(xml)) continue;
    if (xml.name === 'style:header' || xml.name === 'style:footer') {
      margins.push(xml.fork());
      xml.skip();
    }
  }
  return margins;
}

/** Headers and footers; pages that repeat one do not repeat it here. */
function readMargins(margins: readonly XmlReader[], content: Content, lists: Lists): void {
  const seen = new Set<string>();
  for (const margin of margins) {
    const copy = new Content(lists);
    copy.readBlocks(margin.fork());
    const words = copy.flow.finish();
    if (!seen.has(words)) content.readAs('furniture', margin);
    seen.add(words);
  }
}

const META: Readonly<Record<string, string>> = {
  'dc:title': 'title',
  'dc:creator': 'lastModifiedBy',
  'dc:subject': 'subject',
  'dc:date': 'modified',
  'meta:initial-creator': 'author',
  'meta:creation-date': 'created',
};

function readMeta(xml: XmlReader | undefined): Readonly<Record<string, string>> {
  const properties: Record<string, string> = {};
  while (xml?.next()) {
    const name = xml.kind === 'open' ? META[xml.name] : undefined;
    const value = name && xml.content().trim();
    if (name && value) properties[name] = value;
  }
  return properties;
}

const notOdt = (): Problem => unreadable('file-not-what-it-says', 'The file is not an OpenDocument text.');
