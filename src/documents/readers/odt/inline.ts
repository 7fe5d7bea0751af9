import { countOf } from '../open-document.js';
import { Anchors } from '../passages/anchors.js';
import type { Stretch } from '../passages/draft.js';
import { Flow } from '../passages/flow.js';
import type { XmlReader } from '../xml.js';
import { Changes } from './changes.js';
import { Comments } from './comments.js';
import { Spaces } from './spaces.js';

/** Elements whose content is no text of the document, or stands somewhere else. */
export const NO_TEXT: ReadonlySet<string> = new Set([
  'office:forms',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:table-of-content-source',
  'text:alphabetical-index-source',
  'text:illustration-index-source',
  'text:table-index-source',
  'text:user-index-source',
  'text:bibliography-source',
  'text:note-citation',
  'text:ruby-text',
  'text:hidden-text',
  'text:index-title-template',
  'draw:object',
  'draw:object-ole',
  'draw:image',
  'svg:title',
  'svg:desc',
  'office:event-listeners',
]);

/** A note of which the text has only the mark. */
export interface Note {
  /** Stands on the body of the note. */
  readonly xml: XmlReader;
  readonly marker: string;
  readonly heading: Stretch | undefined;
}

/** Reads what stands inside paragraphs: text, breaks, marks of comments and changes. */
export class Inline {
  readonly anchors: Anchors;
  readonly comments: Comments;
  readonly changes: Changes;
  readonly notes: Note[] = [];
  /** The heading that the text stands under now. */
  heading: Stretch | undefined;

  private readonly spaces = new Spaces();
  private boxes: XmlReader[] = [];

  constructor(private readonly flow: Flow) {
    this.anchors = new Anchors(flow);
    this.comments = new Comments(this.anchors, wordsOf);
    this.changes = new Changes(flow, wordsOf);
  }

  /** Reads the text of one paragraph; text boxes and notes in it are kept for later. */
  read(xml: XmlReader): void {
    this.spaces.begin();
    const inside = xml.depth;
    while (xml.nextWithin(inside)) {
      if (xml.kind === 'text') this.flow.write(this.spaces.collapse(xml.text()));
      else if (xml.kind === 'open') this.readTag(xml);
    }
  }

  private readTag(xml: XmlReader): void {
    switch (xml.name) {
      case 'text:s':
        this.show(' '.repeat(countOf(xml.attribute('text:c'), 1000)));
        break;
      case 'text:tab':
        this.show('\t');
        break;
      case 'text:line-break':
        this.show('\n');
        break;
      case 'text:note':
        this.keepNote(xml);
        break;
      case 'draw:text-box':
      case 'draw:custom-shape':
      case 'draw:rect':
      case 'draw:ellipse':
      case 'draw:circle':
      case 'draw:caption':
        this.boxes.push(xml.fork());
        xml.skip();
        break;
      default:
        if (NO_TEXT.has(xml.name)) xml.skip();
        else this.mark(xml);
    }
  }

  private show(text: string): void {
    this.flow.write(text);
    this.spaces.interrupt();
  }

  /** Annotations and marks of changes, which stand between paragraphs and within them. */
  mark(xml: XmlReader): void {
    if (xml.name === 'office:annotation') this.comments.read(xml);
    else if (xml.name === 'office:annotation-end') this.comments.end(xml.attribute('office:name') ?? '');
    else this.changes.mark(xml);
  }

  private keepNote(xml: XmlReader): void {
    let marker = '';
    const inside = xml.depth;
    while (xml.nextWithin(inside)) {
      if (xml.kind !== 'open') continue;
      if (xml.name === 'text:note-citation') marker = xml.content().trim();
      else if (xml.name === 'text:note-body') {
        this.notes.push({ xml: xml.fork(), marker, heading: this.heading });
        xml.skip();
      }
    }
  }

  /** The text boxes met since they were last taken, each standing on its content. */
  takeBoxes(): readonly XmlReader[] {
    const { boxes } = this;
    this.boxes = [];
    return boxes;
  }
}

/** Words of one paragraph that is no part of the text: of a comment, or deleted. */
function wordsOf(xml: XmlReader): string {
  const flow = new Flow();
  new Inline(flow).read(xml);
  return flow.finish();
}
