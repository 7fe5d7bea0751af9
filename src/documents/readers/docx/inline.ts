import type { Stretch } from '../passages/draft.js';
import { symbolOf } from '../printed/symbols.js';
import type { XmlReader } from '../xml.js';
import type { Context } from './context.js';
import { isOn } from './namespaces.js';

/** Elements whose content is no text of the document. */
const NO_TEXT: ReadonlySet<string> = new Set([
  'w:instrText',
  'w:delInstrText',
  'w:rt',
  'w:tblPr',
  'w:tblPrEx',
  'w:sdtEndPr',
  'w:customXmlPr',
  'w:fldData',
  'w:smartTagPr',
]);

/** Nearly every run has properties and hardly any is hidden. */
const VANISH = Buffer.from('vanish');

/** What a control that shows its placeholder asks for. Other words in it were put there by a program that left the control as it was. */
const PROMPT = /klik|click|\b(?:tik|tap|typ|type|kies|choose|select|voer|enter|vul)\b|in ?te ?v(?:oeren|ullen)/i;

/** Characters of symbol fonts that stand in the text as characters of the private area. */
const SYMBOLS = /[\uf020-\uf0ff]/;

/** The story that the text is part of. */
interface Teller {
  readonly heading: Stretch | undefined;
  readonly write: (text: string) => void;
  readonly breakLine: () => void;
  readonly addBox: (xml: XmlReader) => void;
}

/** Reads what stands inside paragraphs: text, breaks, symbols, fields, marks of comments and changes. */
export class Inline {
  /** Pages as Word last laid them out; nothing until it left its first mark. */
  page: number | undefined;

  private hidden = false;
  /** Where the properties of the run begin; 0 when it has none. */
  private runProperties = 0;
  /** The font that they name, once it was needed. */
  private font: string | undefined;
  /** Depth of the content control that shows its placeholder, 0 for none. */
  private placeholder = 0;
  /** For each field that is open: whether its instruction is being read. */
  private readonly fields: boolean[] = [];
  /** Depths at which one of several alternatives was taken. */
  private readonly taken: boolean[] = [];

  constructor(
    private readonly context: Context,
    private readonly story: Teller,
  ) {}

  open(xml: XmlReader): void {
    switch (xml.name) {
      case 'w:t':
      case 'w:delText':
      case 'm:t':
        this.readText(xml);
        break;
      case 'w:r':
        this.hidden = false;
        this.runProperties = 0;
        this.font = undefined;
        break;
      case 'w:rPr':
        this.runProperties = xml.tagStart;
        this.readRunProperties(xml);
        break;
      case 'w:tab':
      case 'w:ptab':
        this.text('\t');
        break;
      case 'w:br':
      case 'w:cr':
        this.story.breakLine();
        break;
      case 'w:noBreakHyphen':
        this.text('\u2011');
        break;
      case 'w:sym':
        this.text(symbolOf(xml.attribute('w:font') ?? '', Number.parseInt(xml.attribute('w:char') ?? '', 16) || 0, '\ufffd'));
        break;
      case 'w:fldChar':
        this.readFieldMark(xml);
        break;
      case 'w:commentRangeStart':
        this.context.anchors.begin(xml.attribute('w:id') ?? '');
        break;
      case 'w:commentRangeEnd':
        this.context.anchors.end(xml.attribute('w:id') ?? '');
        break;
      case 'w:commentReference':
        this.context.anchors.refer(xml.attribute('w:id') ?? '');
        break;
      default:
        if (!this.context.changes.open(xml)) this.openRare(xml);
    }
  }

  close(xml: XmlReader): void {
    this.context.changes.close(xml.name);
    if (this.placeholder > 0 && xml.name === 'w:sdt' && xml.depth + 1 === this.placeholder) this.placeholder = 0;
  }

  private openRare(xml: XmlReader): void {
    switch (xml.name) {
      case 'w:footnoteReference':
        this.refer('footnote', xml);
        break;
      case 'w:endnoteReference':
        this.refer('endnote', xml);
        break;
      case 'w:lastRenderedPageBreak':
        this.page = (this.page ?? 1) + 1;
        break;
      case 'w:sdtPr':
        this.readControlProperties(xml);
        break;
      case 'w:txbxContent':
        this.story.addBox(xml.fork());
        xml.skip();
        break;
      case 'mc:AlternateContent':
        this.taken[xml.depth] = false;
        break;
      case 'mc:Choice':
      case 'mc:Fallback':
        if (this.taken[xml.depth - 1]) xml.skip();
        else this.taken[xml.depth - 1] = true;
        break;
      case 'w:altChunk':
      case 'w:subDoc':
        this.warn('embedded-document-left-out', 'The document holds another one, which was not read.');
        break;
      default:
        if (NO_TEXT.has(xml.name)) xml.skip();
    }
  }

  private readText(xml: XmlReader): void {
    const text = xml.content();
    if (this.runProperties === 0 || !SYMBOLS.test(text)) this.text(text);
    else {
      this.font ??= fontOf(xml.fork(this.runProperties));
      const { font } = this;
      this.text(text.replace(/[\uf020-\uf0ff]/g, (sign) => symbolOf(font, sign.charCodeAt(0), sign)));
    }
  }

  /** Words may not be shown: hidden on purpose, the prompt of a field left empty, or part of another field's instruction. */
  private text(text: string): void {
    if (this.hidden) this.warn('hidden-text-left-out', 'Text that is formatted as hidden was left out.');
    else if (this.placeholder > 0 && PROMPT.test(text))
      this.warn('prompts-left-out', 'The prompts of form fields that were not filled in were left out.');
    else if (!this.inInstruction()) this.story.write(text.includes('\n') && text.length > 1 ? text.replaceAll('\n', ' ') : text);
  }

  /** The result of a field within the instruction of another; what a damaged field leaves open hides nothing else. */
  private inInstruction(): boolean {
    return this.fields.length > 1 && this.fields[this.fields.length - 2] === true;
  }

  private readRunProperties(xml: XmlReader): void {
    if (xml.skip(VANISH)) return;
    const inside = xml.depth;
    while (xml.nextWithin(inside)) {
      if (xml.kind !== 'open') continue;
      if (xml.name === 'w:vanish') this.hidden = isOn(xml.attribute('w:val'));
      else if (xml.name === 'w:rPrChange') xml.skip();
    }
  }

  private readFieldMark(xml: XmlReader): void {
    const type = xml.attribute('w:fldCharType');
    if (type === 'separate') {
      if (this.fields.length > 0) this.fields[this.fields.length - 1] = false;
    } else if (type === 'end') this.fields.pop();
    else {
      this.readFormField(xml);
      this.fields.push(true);
    }
  }

  /** A tick box of an old-fashioned form shows only in the data of its field. */
  private readFormField(xml: XmlReader): void {
    let box = false;
    let ticked = false;
    const inside = xml.depth;
    while (xml.nextWithin(inside)) {
      if (xml.kind !== 'open') continue;
      if (xml.name === 'w:checkBox') box = true;
      else if (box && (xml.name === 'w:default' || xml.name === 'w:checked')) ticked = isOn(xml.attribute('w:val'));
    }
    if (box) this.text(ticked ? '☒' : '☐');
  }

  private readControlProperties(xml: XmlReader): void {
    const control = xml.depth - 1;
    const inside = xml.depth;
    while (xml.nextWithin(inside)) {
      if (xml.kind === 'open' && xml.name === 'w:showingPlcHdr' && isOn(xml.attribute('w:val'))) this.placeholder ||= control;
    }
  }

  private refer(kind: 'footnote' | 'endnote', xml: XmlReader): void {
    if (this.context.changes.isDeleting) return;
    this.context.notes.push({ kind, id: xml.attribute('w:id') ?? '', heading: this.story.heading });
  }

  private warn(code: string, detail: string): void {
    this.context.warnings.set(code, { code, detail });
  }
}

/** The font that run properties name; the reader stands before them. */
function fontOf(xml: XmlReader): string {
  if (!xml.next()) return '';
  const inside = xml.depth;
  while (xml.nextWithin(inside)) {
    if (xml.kind === 'open' && xml.name === 'w:rFonts') return xml.attribute('w:ascii') ?? xml.attribute('w:hAnsi') ?? '';
  }
  return '';
}
