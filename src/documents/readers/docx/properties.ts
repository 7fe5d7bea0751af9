import type { XmlReader } from '../xml.js';

const NAMES: Readonly<Record<string, string>> = {
  'dc:title': 'title',
  'dc:creator': 'author',
  'dc:subject': 'subject',
  'cp:lastModifiedBy': 'lastModifiedBy',
  'dcterms:created': 'created',
  'dcterms:modified': 'modified',
};

/** Title, author, subject and dates of a document, where it has them (ECMA-376 part 2, core properties). */
export function readProperties(xml: XmlReader | undefined): Readonly<Record<string, string>> {
  const properties: Record<string, string> = {};
  while (xml?.next()) {
    const name = xml.kind === 'open' ? NAMES[xml.name] : undefined;
    const value = name && xml.content().trim();
    if (name && value) properties[name] = value;
  }
  return properties;
}
