/** A stretch of the text while the text is being written. */
export interface Span {
  /** -1 until the first character of it is written. */
  start: number;
  /** -1 until it is ended. */
  end: number;
  /** Ended, though perhaps still without a place. */
  closed: boolean;
}

const MOST_PIECES = 500;

/**
 * The text of a document as it grows. White space between blocks waits in `gap` until there is text for it to part, so there is
 * never more of it than needed; a span that begins meanwhile begins at the first character after it.
 */
export class Flow {
  /** White space to write before the next text; may be set anew as long as no text came. */
  gap = '';
  /** Characters written so far. */
  length = 0;

  /** What was written, and of it what was put together already: many short strings kept for long are a burden on memory. */
  private pieces: string[] = [];
  private readonly joined: string[] = [];
  /** Spans that begin at the next character, and points before it; a span that ends meanwhile is in both. */
  private waiting: Span[] = [];
  private points: Span[] = [];
  private toClose: Span[] = [];

  /** Where the next text will begin. */
  get next(): number {
    return this.length + this.gap.length;
  }

  write(text: string): void {
    if (text === '') return;
    this.settle();
    if (this.waiting.length > 0 || this.points.length > 0) this.startWaiting();
    if (this.pieces.push(text) >= MOST_PIECES) this.join();
    this.length += text.length;
  }

  /** Writes the gap now, because it is needed even without text behind it: the tabs before an empty cell. */
  settle(): void {
    if (this.gap !== '') {
      this.pieces.push(this.gap);
      this.length += this.gap.length;
      this.gap = '';
    }
    if (this.toClose.length === 0) return;
    for (const span of this.toClose) span.end = this.length;
    this.toClose = [];
  }

  /** Begins a span at the next character. */
  begin(): Span {
    const span: Span = { start: -1, end: -1, closed: false };
    this.waiting.push(span);
    return span;
  }

  /** Ends a span after the last character; one that has none becomes a point before the next character. */
  end(span: Span): void {
    if (span.closed) return;
    span.closed = true;
    if (span.start >= 0) span.end = this.length;
    else this.points.push(span);
  }

  /** Begins a span right after the last character, so that white space up to the next one is part of it. */
  beginHere(): Span {
    return { start: this.length, end: -1, closed: false };
  }

  /** Ends a span before the next character, so that white space up to it is part of it. */
  endAtNext(span: Span): void {
    if (span.closed) return;
    span.closed = true;
    if (span.start >= 0) this.toClose.push(span);
    else this.points.push(span);
  }

  /** A point before the next character. */
  point(): Span {
    const span: Span = { start: -1, end: -1, closed: true };
    this.points.push(span);
    return span;
  }

  /** Gives the points that still wait their place, since no text can follow them in the same passage. */
  placePoints(at = this.length): void {
    for (const span of this.points) span.start = span.end = at;
    this.points = [];
  }

  /** The whole text; every span then has its end within it. */
  finish(): string {
    this.placePoints();
    for (const span of this.waiting) if (span.start < 0) span.start = this.length;
    for (const span of this.toClose) span.end = this.length;
    this.join();
    return this.joined.join('');
  }

  private join(): void {
    this.joined.push(this.pieces.join(''));
    this.pieces = [];
  }

  private startWaiting(): void {
    this.placePoints();
    for (const span of this.waiting) if (span.start < 0) span.start = this.length;
    this.waiting = [];
  }
}
