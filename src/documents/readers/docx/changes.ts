import type { Edit } from '../document.js';
import { type EditDraft, editsOf } from '../passages/edit-draft.js';
import type { Flow } from '../passages/flow.js';
import type { XmlReader } from '../xml.js';

/** Who changed something, and when: the attributes that every tracked change has (CT_TrackChange). */
export interface Signature {
  readonly author: string;
  readonly date: string;
}

export const signatureOf = (xml: XmlReader): Signature => ({
  author: xml.attribute('w:author') ?? '',
  date: xml.attribute('w:date') ?? '',
});

/** Tracked changes as they are met (ECMA-376 17.13.5). What is inserted is text; what is deleted is kept beside it. */
export class Changes {
  private readonly changes: EditDraft[] = [];
  private readonly deleting: EditDraft[] = [];
  private readonly inserting: EditDraft[] = [];
  private moveFrom: string | undefined;
  private moveTo: string | undefined;

  constructor(private readonly flow: Flow) {}

  get isDeleting(): boolean {
    return this.deleting.length > 0;
  }

  /** How many changes were met so far. */
  get count(): number {
    return this.changes.length;
  }

  /** A tag that opens, closes or names a change; false for all others. */
  open(xml: XmlReader): boolean {
    switch (xml.name) {
      case 'w:ins':
        return this.openInsertion(signatureOf(xml), undefined);
      case 'w:moveTo':
        return this.openInsertion(signatureOf(xml), this.moveTo);
      case 'w:del':
        return this.openDeletion(signatureOf(xml), undefined);
      case 'w:moveFrom':
        return this.openDeletion(signatureOf(xml), this.moveFrom);
      case 'w:moveFromRangeStart':
        this.moveFrom = xml.attribute('w:name');
        return true;
      case 'w:moveToRangeStart':
        this.moveTo = xml.attribute('w:name');
        return true;
      default:
        return false;
    }
  }

  close(name: string): void {
    if (name === 'w:ins' || name === 'w:moveTo') this.closeInsertion();
    else if (name === 'w:del' || name === 'w:moveFrom') this.closeDeletion();
  }

  openInsertion(signature: Signature, move: string | undefined): true {
    const change = { kind: 'insertion', ...signature, span: this.flow.begin(), move, deleted: '' } as const;
    this.changes.push(change);
    this.inserting.push(change);
    return true;
  }

  closeInsertion(): void {
    const change = this.inserting.pop();
    if (change) this.flow.end(change.span);
  }

  openDeletion(signature: Signature, move: string | undefined): true {
    const change = { kind: 'deletion', ...signature, span: this.flow.point(), move, deleted: '' } as const;
    this.changes.push(change);
    this.deleting.push(change);
    return true;
  }

  closeDeletion(): void {
    this.deleting.pop();
  }

  /** Text that is deleted. */
  delete(text: string): void {
    const change = this.deleting.at(-1);
    if (change) change.deleted += text;
  }

  /** A whole stretch that was inserted, such as a table row. */
  insertSpan(signature: Signature, start: number, end: number): void {
    this.changes.push({ kind: 'insertion', ...signature, span: { start, end, closed: true }, deleted: '' });
  }

  /**
   * The mark of a paragraph that was inserted: the paragraph was split here. Where the words before it were inserted by the same
   * hand it says nothing new, and a proposal of nothing but a line break would only be in the way.
   */
  insertMark(signature: Signature, paragraphStart: number): void {
    if (this.flow.length <= paragraphStart || this.endsWith('insertion', signature)) return;
    const span = this.flow.beginHere();
    this.flow.endAtNext(span);
    this.changes.push({ kind: 'insertion', ...signature, span, deleted: '' });
  }

  /** The mark of a paragraph that was deleted: it is joined with the next one. */
  deleteMark(signature: Signature): void {
    if (this.endsWith('deletion', signature)) return;
    this.changes.push({ kind: 'deletion', ...signature, span: this.flow.point(), deleted: '\n' });
  }

  /** @param text the whole text, finished */
  edits(text: string): readonly Edit[] {
    return editsOf(this.changes, text);
  }

  private endsWith(kind: Edit['kind'], { author }: Signature): boolean {
    const last = this.changes.at(-1);
    if (last?.kind !== kind || last.author !== author) return false;
    const { start, end } = last.span;
    return kind === 'insertion' ? end === this.flow.length : start < 0 || start === this.flow.length;
  }
}
