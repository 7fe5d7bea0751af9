import type { Flow, Span } from './flow.js';

interface Anchor {
  readonly span: Span;
  /** Where the mark of the comment stands, which Word puts behind the passage. */
  reference?: number;
  /** End of the paragraph in which the passage begins. */
  paragraphEnd?: number;
}

/** The passages that comments are about, by the id of the comment. */
export class Anchors {
  private readonly anchors = new Map<string, Anchor>();
  private beganHere: Anchor[] = [];

  constructor(private readonly flow: Flow) {}

  begin(id: string): void {
    if (this.anchors.has(id)) return;
    const anchor = { span: this.flow.begin() };
    this.anchors.set(id, anchor);
    this.beganHere.push(anchor);
  }

  end(id: string): void {
    const anchor = this.anchors.get(id);
    if (anchor) this.flow.end(anchor.span);
  }

  /** The mark of a comment; one without a passage stands here. */
  refer(id: string): void {
    const anchor = this.anchors.get(id);
    if (!anchor) this.anchors.set(id, { span: this.flow.point() });
    else if (!anchor.span.closed) anchor.reference ??= this.flow.length;
  }

  endParagraph(): void {
    if (this.beganHere.length === 0) return;
    for (const anchor of this.beganHere) anchor.paragraphEnd = this.flow.length;
    this.beganHere = [];
  }

  /**
   * Passage of a comment in the finished text. One that never ends reaches to the comment's mark, else to the end of its paragraph,
   * else to the end of the document. Nothing for a comment that the text does not know.
   */
  find(id: string, length: number): { readonly start: number; readonly end: number } | undefined {
    const anchor = this.anchors.get(id);
    if (!anchor) return undefined;
    const start = Math.min(Math.max(anchor.span.start, 0), length);
    const { end } = anchor.span;
    const reached = anchor.span.closed
      ? end
      : [anchor.reference, anchor.paragraphEnd].find((place) => place !== undefined && place > start);
    return { start, end: Math.min(Math.max(reached ?? length, start), length) };
  }
}
