import { type Problem, unreadable } from '../../../platform/problems/problem.js';
import { type Relationship, relationshipsOf } from '../relationships.js';
import { XmlReader } from '../xml.js';
import { openZip, type ZipArchive } from '../zip.js';
import { NAMESPACES } from './namespaces.js';

/** The parts of a Word document, found by their relationships and not by their names (ECMA-376 part 2). */
export class WordPackage {
  readonly main: string;
  private readonly relationships: readonly Relationship[];

  /** @throws Problem `file-empty`, `file-encrypted`, `file-damaged`, `file-not-what-it-says`, `file-too-complex` */
  constructor(bytes: Uint8Array) {
    mustBeZip(bytes);
    this.zip = openZip(bytes);
    this.main = this.findMain();
    this.relationships = this.relationshipsOf(this.main);
  }

  private readonly zip: ZipArchive;

  /** Reader of the main part. */
  readMain(): XmlReader {
    const xml = this.readPart(this.main);
    if (!xml) throw notWord();
    return xml;
  }

  /** Reader of the part that the main part relates to by this type; nothing when there is none. */
  readRelated(type: string): XmlReader | undefined {
    const related = this.relationships.find((relationship) => relationship.type === type);
    return related && this.readPart(related.path);
  }

  /** Reader of the part that a relationship id in the main part stands for. */
  readById(id: string): XmlReader | undefined {
    const related = this.relationships.find((relationship) => relationship.id === id);
    return related && this.readPart(related.path);
  }

  /** Reader of the properties of the package as a whole: title, author, dates. */
  readCoreProperties(): XmlReader | undefined {
    const related = this.relationshipsOf('').find(({ type }) => type === 'core-properties');
    return related && this.readPart(related.path);
  }

  private readPart(path: string): XmlReader | undefined {
    const member = this.zip.find(path);
    return member && new XmlReader(member.read(), { namespaces: NAMESPACES });
  }

  private findMain(): string {
    const related = this.relationshipsOf('').find(({ type }) => type === 'officeDocument');
    if (related && this.zip.find(related.path)) return related.path;
    const declared = this.findMainByContentType();
    if (declared && this.zip.find(declared)) return declared;
    if (this.zip.find('word/document.xml')) return 'word/document.xml';
    throw notWord();
  }

  private findMainByContentType(): string | undefined {
    const xml = this.readPart('[Content_Types].xml');
    while (xml?.next()) {
      if (xml.kind !== 'open' || xml.name !== 'Override') continue;
      if (!/wordprocessingml\.\w+\.main|ms-word\.\w+\.macroEnabled\w*\.main/i.test(xml.attribute('ContentType') ?? '')) continue;
      return xml.attribute('PartName')?.replace(/^\//, '');
    }
    return undefined;
  }

  private relationshipsOf(part: string): readonly Relationship[] {
    return relationshipsOf(part, (path) => this.readPart(path));
  }
}

const COMPOUND_FILE = 'd0cf11e0a1b11ae1';

function mustBeZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw unreadable('file-empty', 'The file is empty.');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.toString('hex', 0, 8) === COMPOUND_FILE) {
    if (buffer.includes('EncryptedPackage', 0, 'utf16le')) throw unreadable('file-encrypted', 'The file is protected with a password.');
    throw unreadable('file-not-what-it-says', 'The file is of an older version of Word, or of another program.');
  }
  if (!buffer.includes('PK\x03\x04', 0, 'latin1')) throw notWord();
}

const notWord = (): Problem => unreadable('file-not-what-it-says', 'The file is not a Word document.');
