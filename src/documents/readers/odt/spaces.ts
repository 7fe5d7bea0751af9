/** White space of a paragraph as OpenDocument has it (ODF 1.3, 6.1.2): runs of it are one space, and none begins a paragraph. */
export class Spaces {
  private afterSpace = true;

  /** Begins a paragraph. */
  begin(): void {
    this.afterSpace = true;
  }

  /** Text as it is shown after what came before in the same paragraph. */
  collapse(text: string): string {
    const single = text.replace(/[ \t\r\n]+/g, ' ');
    const shown = this.afterSpace && single.startsWith(' ') ? single.slice(1) : single;
    if (single !== '') this.afterSpace = single.endsWith(' ');
    return shown;
  }

  /** Says that something other than text was shown. */
  interrupt(): void {
    this.afterSpace = false;
  }
}
