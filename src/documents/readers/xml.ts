import { damaged, placeAfter, startsWith, tooDeep } from './xml-faults.js';
import { sameBytes, type XmlName, XmlScope } from './xml-names.js';
import { CDATA, declarationsIn, endOfElement, endOfMarked, findAttribute } from './xml-tag.js';
import { decodeXmlText, endOfText, inUtf8 } from './xml-text.js';

// Characters as bytes of UTF-8. They stand in each file that scans: an imported constant costs a third of the speed.
const APOSTROPHE = 0x27;
const EXCLAMATION = 0x21;
const GT = 0x3e;
const LT = 0x3c;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const SLASH = 0x2f;
const SPACE = 0x20;

export type XmlKind = 'start' | 'open' | 'close' | 'text' | 'end';

export interface XmlOptions {
  /** Namespace to the prefix by which this reader calls it, so that one name fits strict and transitional files and any prefix. */
  readonly namespaces?: Readonly<Record<string, string>>;
  /** Elements within elements. */
  readonly depth?: number;
}

const DEPTH = 400;

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/**
 * Reads XML as a stream of opening tags, closing tags and text, straight from its bytes: only the text that is asked for becomes strings.
 * Made for files of strangers: document type declarations are refused, there are no entities but the five of XML, depth is limited,
 * tags must match. It reads well-formed documents as XML 1.0 with namespaces says and checks no more than its users need.
 *
 * ```
 * const inside = xml.depth;
 * while (xml.nextWithin(inside)) if (xml.kind === 'open' && xml.name === 'w:p') readParagraph(xml);
 * ```
 */
export class XmlReader {
  kind: XmlKind = 'start';
  /** Of the tag just read, with the reader's own prefix. */
  name = '';
  /** Where the tag just opened begins; `fork` can go back there. */
  tagStart = 0;
  /** How many elements are open; the one just opened is counted, the one just closed is not. */
  depth = 0;

  private readonly bytes: Buffer;
  private readonly most: number;
  private at = 0;
  private open: XmlName[] = [];
  private scope: XmlScope;
  /** Depths of the elements whose declarations made a scope of their own; 0 for the document itself. */
  private declared = [0];
  private selfClosing = false;
  /** Bounds of the attributes of the tag, or of the text, just read; how the text is to be decoded. */
  private from = 0;
  private to = 0;
  private plain = true;
  private verbatim = false;

  /** @throws Problem `file-damaged` on the first call of `next` that meets what is not XML */
  constructor(bytes: Uint8Array, options: XmlOptions = {}) {
    this.bytes = inUtf8(bytes);
    this.most = options.depth ?? DEPTH;
    this.scope = new XmlScope({ [XML_NAMESPACE]: 'xml', ...options.namespaces }, new Map([['xml', XML_NAMESPACE]]));
  }

  /**
   * Steps to the next tag or text; false at the end of the document.
   * @throws Problem `file-damaged`, `file-too-complex`
   */
  next(): boolean {
    if (this.selfClosing) {
      this.selfClosing = false;
      return this.close();
    }
    const { bytes } = this;
    while (this.at < bytes.length) {
      if (bytes[this.at] !== LT) {
        if (this.readText()) return true;
        continue;
      }
      const mark = bytes[this.at + 1];
      if (mark === SLASH) return this.readClosingTag();
      if (mark === QUESTION) this.at = placeAfter(bytes, this.at, '?>');
      else if (mark === EXCLAMATION) {
        if (this.readMarked()) return true;
      } else return this.readOpeningTag();
    }
    if (this.depth > 0) throw damaged('is cut off');
    this.kind = 'end';
    return false;
  }

  /** Steps on while inside the element that made `depth` what it is given here; false once that element is closed. */
  nextWithin(depth: number): boolean {
    return this.next() && this.depth >= depth;
  }

  /**
   * Skips what is inside the element just opened, and its closing tag; quicker than reading it.
   * @param unless a local name: when an element of that name is inside, nothing is skipped and the answer is false
   */
  skip(unless?: Uint8Array): boolean {
    if (this.selfClosing) return this.next();
    const end = endOfElement(this.bytes, this.at, this.most - this.depth, unless);
    if (end < 0) return false;
    this.at = end;
    return this.readClosingTag();
  }

  /** Value of an attribute of the tag just opened, by its name with the reader's own prefix. */
  attribute(name: string): string | undefined {
    return findAttribute(this.bytes, this.from, this.to, this.scope, name);
  }

  /** The text just read, entities resolved, line ends as `\n`. */
  text(): string {
    return decodeXmlText(this.bytes, this.from, this.to, this.plain, this.verbatim);
  }

  /** All text inside the element just opened, up to and including its closing tag. */
  content(): string {
    const only = this.onlyText();
    if (only !== undefined) return only;
    let text = '';
    for (const inside = this.depth; this.nextWithin(inside); ) if (this.kind === 'text') text += this.text();
    return text;
  }

  /** Whether these characters occur anywhere in the document: a quick way to know what need not be looked for. */
  mentions(word: string): boolean {
    return this.bytes.includes(word, 0, 'latin1');
  }

  /**
   * A second reader that stands where this one stands, inside the element just opened, and goes its own way from there.
   * @param tagStart makes it stand before that tag instead, which is of a child of the element that is open now
   */
  fork(tagStart?: number): XmlReader {
    const twin = new XmlReader(this.bytes, { depth: this.most });
    twin.at = tagStart ?? this.at;
    twin.selfClosing = tagStart === undefined && this.selfClosing;
    twin.depth = this.depth;
    twin.open = [...this.open];
    twin.scope = this.scope;
    twin.declared = [...this.declared];
    return twin;
  }

  /** The quick way for what nearly every element with text is: one text and the closing tag. */
  private onlyText(): string | undefined {
    const { bytes, at: start } = this;
    if (this.selfClosing || bytes[start] === LT) return undefined;
    const found = endOfText(bytes, start);
    const end = found < 0 ? ~found : found;
    if (bytes[end + 1] !== SLASH) return undefined;
    this.at = end;
    this.readClosingTag();
    return decodeXmlText(bytes, start, end, found >= 0);
  }

  private readText(): boolean {
    const start = this.at;
    const end = endOfText(this.bytes, start);
    this.at = end < 0 ? ~end : end;
    if (this.depth > 0) return this.giveText(start, this.at, end >= 0, false);
    if (this.bytes.toString('latin1', start, this.at).trim() !== '') throw damaged('has text outside its root element');
    return false;
  }

  private giveText(from: number, to: number, plain: boolean, verbatim: boolean): boolean {
    this.from = from;
    this.to = to;
    this.plain = plain;
    this.verbatim = verbatim;
    this.kind = 'text';
    return true;
  }

  private readOpeningTag(): boolean {
    const { bytes } = this;
    const { length } = bytes;
    this.tagStart = this.at;
    const start = this.at + 1;
    let at = start;
    let hash = 0;
    for (let byte = bytes[at]; byte !== undefined && byte > SPACE && byte !== GT && byte !== SLASH; byte = bytes[++at]) {
      hash = (hash * 31 + byte) | 0;
    }
    if (at === start) throw damaged('has a tag without a name');
    const nameEnd = at;
    let declares = false;
    for (let byte = bytes[at]; byte !== GT; byte = bytes[++at]) {
      if (byte === undefined || byte === LT) throw damaged('has a tag that does not end');
      if (byte > GT) {
        if (byte === 0x78 && bytes[at + 1] === 0x6d && bytes[at + 2] === 0x6c && bytes[at + 3] === 0x6e) declares = true;
      } else if (byte === QUOTE || byte === APOSTROPHE) {
        do at++;
        while (bytes[at] !== byte && at < length);
      }
    }
    this.at = at + 1;
    this.selfClosing = bytes[at - 1] === SLASH && at - 1 >= nameEnd;
    this.from = nameEnd;
    this.to = this.selfClosing ? at - 1 : at;
    if (++this.depth > this.most) throw tooDeep();
    if (declares) this.declare();
    const name = this.scope.find(bytes, start, nameEnd, hash);
    this.open.push(name);
    this.name = name.element;
    this.kind = 'open';
    return true;
  }

  /** Enters the scope of the declarations on the tag just read, when they say anything new. */
  private declare(): void {
    const inner = this.scope.declaring(declarationsIn(this.bytes, this.from, this.to));
    if (inner === this.scope) return;
    this.scope = inner;
    this.declared.push(this.depth);
  }

  private readClosingTag(): boolean {
    const { bytes } = this;
    const start = this.at + 2;
    const name = this.open[this.depth - 1];
    if (!name) throw damaged('closes what it never opened');
    let at = start + name.raw.length;
    if (!sameBytes(name.raw, bytes, start, at)) throw damaged('has tags that do not match');
    while (bytes[at] !== undefined && bytes[at]! <= SPACE) at++;
    if (bytes[at] !== GT) throw damaged('has tags that do not match');
    this.at = at + 1;
    return this.close();
  }

  private close(): boolean {
    this.name = this.open.pop()!.element;
    if (this.depth === this.declared[this.declared.length - 1]) {
      this.declared.pop();
      this.scope = this.scope.outer ?? this.scope;
    }
    this.depth--;
    this.kind = 'close';
    return true;
  }

  /** Comments are passed over, CDATA is text. */
  private readMarked(): boolean {
    const start = this.at + CDATA.length;
    const isText = this.depth > 0 && startsWith(this.bytes, this.at, CDATA);
    this.at = endOfMarked(this.bytes, this.at);
    return isText && this.giveText(start, this.at - 3, false, true);
  }
}
