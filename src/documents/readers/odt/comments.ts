import type { Comment } from '../document.js';
import type { Anchors } from '../passages/anchors.js';
import { mustBeBounded } from '../passages/bounds.js';
import type { XmlReader } from '../xml.js';

interface Remark {
  readonly id: string;
  readonly answers: string | undefined;
  readonly resolved: boolean | undefined;
  author: string;
  date: string;
  text: string;
}

/** Annotations (ODF 1.3, 14.1), which stand in the text where their passage begins. */
export class Comments {
  private readonly remarks: Remark[] = [];
  private readonly ended = new Set<string>();

  /** @param readWords gives the words of the paragraph just opened */
  constructor(
    private readonly anchors: Anchors,
    private readonly readWords: (xml: XmlReader) => string,
  ) {}

  /** Reads the annotation just opened, which begins its passage. */
  read(xml: XmlReader): void {
    const name = xml.attribute('office:name');
    const resolved = xml.attribute('loext:resolved');
    const remark: Remark = {
      id: name ?? `annotation-${this.remarks.length + 1}`,
      answers: xml.attribute('loext:parent-name'),
      resolved: resolved === undefined ? undefined : resolved === 'true',
      author: '',
      date: '',
      text: '',
    };
    this.remarks.push(remark);
    // Only an annotation with a name can have a passage; the end of it names it.
    if (name === undefined) this.anchors.refer(remark.id);
    else this.anchors.begin(remark.id);
    const inside = xml.depth;
    while (xml.nextWithin(inside)) {
      if (xml.kind !== 'open') continue;
      if (xml.name === 'dc:creator') remark.author = xml.content().trim();
      else if (xml.name === 'dc:date') remark.date = dateOf(xml.content());
      else if (xml.name === 'text:p' || xml.name === 'text:h') remark.text += `${remark.text && '\n'}${this.readWords(xml)}`;
    }
  }

  /** Ends the passage of the annotation of this name. */
  end(name: string): void {
    this.anchors.end(name);
    this.ended.add(name);
  }

  comments(text: string): readonly Comment[] {
    const ids = new Set(this.remarks.map(({ id }) => id));
    const comments = this.remarks.map(({ id, answers, resolved, author, date, text: words }) => {
      const place = this.anchors.find(id, text.length) ?? { start: 0, end: 0 };
      // A passage that never ends is none: older programs name annotations that only stand on a place.
      const end = this.ended.has(id) ? place.end : place.start;
      return {
        id,
        author,
        date,
        text: words.trim(),
        anchor: text.slice(place.start, end),
        start: place.start,
        end,
        ...(answers !== undefined && ids.has(answers) ? { replyTo: answers } : {}),
        ...(resolved === undefined ? {} : { resolved }),
      };
    });
    mustBeBounded(comments, text);
    return comments;
  }
}

/** Where a date is not known, LibreOffice writes one of zeros. */
export const dateOf = (written: string): string => (written.startsWith('0000') ? '' : written.trim());
