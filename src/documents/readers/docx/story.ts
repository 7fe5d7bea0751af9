import type { BlockKind } from '../document.js';
import type { BlockDraft, Stretch } from '../passages/draft.js';
import type { XmlReader } from '../xml.js';
import type { Context } from './context.js';
import { Inline } from './inline.js';
import type { Numbered } from './numbering.js';
import { headingLevel, kindOf, likelyKind, listOf } from './paragraph-kind.js';
import { type ParagraphProperties, PLAIN_PARAGRAPH, readParagraphProperties } from './paragraph-properties.js';
import type { OpenParagraph, Passage, StoryOptions } from './passage.js';
import type { Style } from './styles.js';
import { readTable } from './table.js';

/** Blocks of these kinds stand line under line; between all others there is a blank line. */
const CLOSE_KINDS: ReadonlySet<BlockKind> = new Set(['table_row', 'list_item', 'furniture']);

/**
 * Reads one story of a Word document (its body, a note, a header, a comment) into the flow. In the body every paragraph is a block; inside
 * a cell, a note or a comment paragraphs are lines of one passage.
 */
export class Story {
  readonly blocks: BlockDraft[] = [];
  /** The heading under which the text stands now. */
  heading: Stretch | undefined;
  /** `w14:paraId` of the paragraphs, by which comments know their answers. */
  readonly paragraphIds: string[] = [];
  /** Inside a passage whose paragraphs are lines: length of the text before it. */
  passage: number | undefined;
  /** Headings met inside the passage. */
  readonly passageHeadings: Stretch[] = [];
  tables = 0;
  /** Paragraphs so far that hold more than white space. */
  worded = 0;
  /** Kind of a block that a row of a table makes. */
  readonly rowKind: BlockKind;
  readonly cellGap: string;

  /** Page of the first words since a row began. */
  rowPage: number | undefined;

  private paragraph: OpenParagraph | undefined;
  private spans: boolean | undefined;
  private readonly inline: Inline;
  private boxes: XmlReader[] = [];

  constructor(
    readonly context: Context,
    private readonly asked: StoryOptions = {},
  ) {
    this.inline = new Inline(context, this);
    this.rowKind = asked.kind ?? 'table_row';
    this.cellGap = asked.cellGap ?? '\t';
  }

  /** Reads paragraphs and tables up to the end of the element just opened. */
  readBlocks(xml: XmlReader): void {
    const inside = xml.depth;
    while (xml.nextWithin(inside)) this.step(xml);
    this.finishParagraph();
  }

  /** Reads paragraphs as the lines of one passage, whose stretch is given back; an empty one has no length. */
  readPassage(xml: XmlReader): Stretch {
    const outer = this.beginPassage();
    const inside = xml.depth;
    while (xml.nextWithin(inside)) this.step(xml);
    return this.endPassage(outer);
  }

  /** Begins a passage whose paragraphs are lines; gives what `endPassage` needs to go back to what was around it. */
  beginPassage(): Passage {
    const { flow } = this.context;
    const outer = { start: flow.next, gap: flow.gap, passage: this.passage, paragraph: this.paragraph };
    this.paragraph = undefined;
    this.passage = flow.length;
    return outer;
  }

  endPassage({ start, gap, passage, paragraph }: Passage): Stretch {
    this.finishParagraph();
    const { flow } = this.context;
    const written = flow.length > (this.passage ?? 0);
    flow.gap = written ? '' : gap;
    this.passage = passage;
    this.paragraph = paragraph;
    return { start, end: written ? flow.length : start };
  }

  /** One step through what may stand between paragraphs. */
  step(xml: XmlReader): void {
    if (xml.kind === 'close') this.inline.close(xml);
    if (xml.kind !== 'open') return;
    if (xml.name === 'w:p') this.readParagraph(xml);
    else if (xml.name === 'w:tbl') {
      this.finishParagraph();
      readTable(this, xml);
    } else if (xml.name === 'w:sectPr') this.context.sections.read(xml);
    else this.inline.open(xml);
  }

  /** Whether any cell of the part spans columns or skips them; looked for once, when the first table is met. */
  spansColumns(xml: XmlReader): boolean {
    this.spans ??= xml.mentions('gridSpan') || xml.mentions('gridBefore');
    return this.spans;
  }

  /** White space that a block of this kind is parted by from what was written before. */
  gapBefore(kind: BlockKind): string {
    if (this.context.flow.length === 0) return '';
    return this.blocks.at(-1)?.kind === kind && CLOSE_KINDS.has(kind) ? '\n' : '\n\n';
  }

  /** Writes text of the paragraph that is open; text outside any paragraph makes one. */
  write(text: string): void {
    const { changes, flow } = this.context;
    if (changes.isDeleting) {
      changes.delete(text);
      return;
    }
    this.paragraph ??= this.begin(PLAIN_PARAGRAPH);
    if (this.paragraph.blank && /\S/.test(text)) {
      this.paragraph.blank = false;
      this.worded++;
      this.paragraph.page = this.inline.page;
      this.rowPage ??= this.inline.page;
    }
    flow.write(text);
  }

  /** A break within a paragraph (of a line, a column, a page) shows as a new line once words follow it. */
  breakLine(): void {
    const { changes, flow } = this.context;
    if (changes.isDeleting) changes.delete('\n');
    else if (this.paragraph && flow.length > this.paragraph.before) flow.gap += '\n';
  }

  /** A text box: its text follows the paragraph that it hangs on. */
  addBox(xml: XmlReader): void {
    if (!this.context.changes.isDeleting) this.boxes.push(xml);
  }

  private readParagraph(xml: XmlReader): void {
    if (this.asked.paragraphIds) this.paragraphIds.push(xml.attribute('w14:paraId') ?? '');
    let properties = PLAIN_PARAGRAPH;
    let begun = false;
    const inside = xml.depth;
    while (xml.nextWithin(inside)) {
      if (xml.kind === 'close') this.inline.close(xml);
      if (xml.kind !== 'open') continue;
      if (xml.name === 'w:pPr') {
        properties = readParagraphProperties(xml, (section) => this.context.sections.read(section));
        continue;
      }
      if (!begun) this.beginParagraph(properties);
      begun = true;
      this.inline.open(xml);
    }
    if (!begun) this.beginParagraph(properties);
    this.endParagraph(properties);
  }

  private beginParagraph(properties: ParagraphProperties): void {
    const open = this.paragraph;
    if (open?.properties.markDeleted) {
      // What is joined keeps the looks of its first part, unless nothing is left of that.
      const { markDeleted: _, ...joined } = open.blank ? properties : open.properties;
      open.properties = joined;
      return;
    }
    this.finishParagraph();
    this.paragraph = this.begin(properties);
  }

  private begin(properties: ParagraphProperties): OpenParagraph {
    const { flow } = this.context;
    if (this.passage === undefined) flow.gap = this.gapBefore(this.asked.kind ?? likelyKind(properties, this.styleOf(properties)));
    return { start: flow.next, before: flow.length, properties, page: undefined, blank: true };
  }

  private endParagraph(properties: ParagraphProperties): void {
    const open = this.paragraph;
    if (!open) return;
    if (properties.markInserted) this.context.changes.insertMark(properties.markInserted, open.before);
    if (properties.markDeleted) {
      this.context.changes.deleteMark(properties.markDeleted);
      open.properties = { ...open.properties, markDeleted: properties.markDeleted };
    } else this.finishParagraph();
  }

  private finishParagraph(): void {
    const open = this.paragraph;
    if (!open) return;
    this.paragraph = undefined;
    const { flow, anchors } = this.context;
    const style = this.styleOf(open.properties);
    const numbered = this.number(open.properties, style);
    const written = flow.length > open.before;
    if (this.passage === undefined) {
      if (written && !open.blank) this.addBlock(open, style, numbered);
      flow.placePoints();
    } else {
      if (style.heading !== undefined && !open.blank) this.passageHeadings.push({ start: open.start, end: flow.length });
      flow.placePoints(flow.length > this.passage ? flow.length : flow.next);
      if (flow.length > this.passage) flow.gap = written ? '\n' : `${flow.gap}\n`;
    }
    anchors.endParagraph();
    this.readBoxes();
  }

  private addBlock(open: OpenParagraph, style: Style, numbered: Numbered | undefined): void {
    const stretch = { start: open.start, end: this.context.flow.length };
    const kind = this.asked.kind ?? kindOf(open.properties, style, stretch.end - stretch.start, numbered !== undefined);
    const level = kind === 'heading' ? headingLevel(open.properties, style) : kind === 'list_item' ? numbered?.level : undefined;
    const heading = kind === 'heading' ? undefined : this.heading;
    this.blocks.push({ kind, ...stretch, heading, level, marker: numbered?.marker || undefined, page: open.page });
    if (kind === 'heading') this.heading = stretch;
  }

  /** Page on which the text stands now, as far as Word marked its pages. */
  get page(): number | undefined {
    return this.inline.page;
  }

  private number(properties: ParagraphProperties, style: Style): Numbered | undefined {
    const id = listOf(properties, style);
    if (id === undefined) return undefined;
    const level = properties.numberingLevel ?? style.numbering?.level ?? 0;
    return this.context.numbering.next(id, level, properties.numberingId === undefined ? style.numbering?.styles : undefined);
  }

  private styleOf({ style }: ParagraphProperties): Style {
    return this.context.styles.find(style);
  }

  private readBoxes(): void {
    const { boxes } = this;
    this.boxes = [];
    for (const box of boxes) this.readBlocks(box);
  }
}
