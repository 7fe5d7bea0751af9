import { unreadable } from '../../../platform/problems/problem.js';
import { type Relationship, relationshipsOf } from '../relationships.js';
import { XmlReader } from '../xml.js';
import { openZip, type ZipArchive } from '../zip.js';

/** Transitional and strict namespaces by one prefix; those of sheets by none. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
};

/** The parts of a workbook, found by their relationships and not by their names (ECMA-376 part 2). */
export class WorkbookParts {
  private readonly zip: ZipArchive;

  /** @throws Problem `file-damaged`, `file-encrypted`, `file-too-complex` */
  constructor(bytes: Uint8Array) {
    this.zip = openZip(bytes);
  }

  /** Path of the workbook itself. */
  get main(): string {
    const related = this.relatedTo('').find(({ type }) => type === 'officeDocument')?.path;
    if (related && this.zip.find(related)) return related;
    if (this.zip.find('xl/workbook.xml')) return 'xl/workbook.xml';
    throw unreadable('file-damaged', 'There is no workbook in this file.');
  }

  /** Reader of a part; nothing when the package does not have it. */
  read(path: string | undefined): XmlReader | undefined {
    const member = path === undefined ? undefined : this.zip.find(path);
    return member && new XmlReader(member.read(), { namespaces: NAMESPACES });
  }

  /** A part as text, for looking up a word in it. */
  text(path: string): string {
    return Buffer.from(this.zip.find(path)?.read() ?? []).toString('utf8');
  }

  /** What a part refers to; the package itself by the empty path. */
  relatedTo(path: string): readonly Relationship[] {
    return relationshipsOf(path, (part) => this.read(part));
  }
}
