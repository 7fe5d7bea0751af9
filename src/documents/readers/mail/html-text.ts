import { withoutReferences } from '../references.js';

/** Elements whose content is no text of the mail. */
const SILENT = /^(?:script|style|head|title|template|noscript|object|svg|math)$/;

/** Elements that begin and end a line. */
const LINE = /^(?:div|tr|dt|dd|address|section|article|header|footer|center|form|option|caption|tbody|thead)$/;

/** Elements with an empty line before and after. */
const PARAGRAPH = /^(?:p|h[1-6]|ul|ol|table|blockquote|hr|pre|dl|body)$/;

/** Beyond this many open quotations nobody sees the difference. */
const DEEPEST_QUOTE = 20;

/**
 * The words of an HTML mail, line by line: quotations marked by `>`, list items by `-`, cells by tabs. It looks at each tag once and builds
 * no tree, so that no nesting, however deep, costs more than its length.
 */
export function htmlText(html: string): string {
  const writer = new LineWriter();
  const neverClosed = new Set<string>();
  const lastEnd = html.lastIndexOf('>');
  let at = 0;
  while (at < html.length) {
    const found = html.indexOf('<', at);
    const open = found < 0 || found > lastEnd ? html.length : found;
    writer.write(withoutReferences(html.slice(at, open)));
    if (open === html.length) break;
    const end = endOfTag(html, open);
    if (end === undefined) {
      // Not a tag, or one that never ends: what stands there is words.
      writer.write('<');
      at = open + 1;
      continue;
    }
    at = end;
    const [, closing = '', written = ''] = /^<(\/?)([a-zA-Z][\w:-]{0,30})/.exec(html.slice(open, open + 40)) ?? [];
    const name = written.toLowerCase();
    if (SILENT.test(name) && closing === '' && html[end - 2] !== '/') at = afterSilence(html, name, end, neverClosed);
    else writer.tag(name, closing !== '');
  }
  return writer.text() || titleOf(html);
}

/** A mail whose only words are its title is read by that. */
function titleOf(html: string): string {
  const open = /<title[^<>]{0,200}>/i.exec(html);
  const close = html.search(/<\/title/i);
  return open && close > open.index ? withoutReferences(html.slice(open.index + open[0].length, close)).trim() : '';
}

/** Position after a tag, comment or declaration that starts here; nothing when none does. */
function endOfTag(html: string, open: number): number | undefined {
  const next = html[open + 1] ?? '';
  if (html.startsWith('<!--', open)) return indexAfter(html, '-->', open + 4) ?? html.length;
  if (next === '!' || next === '?') return indexAfter(html, '>', open);
  if (!/[a-zA-Z/]/.test(next)) return undefined;
  for (let at = open + 1; at < Math.min(html.length, open + LONGEST_TAG); at++) {
    const character = html[at];
    if (character === '>') return at + 1;
    if (character === '<') return undefined;
    // Quotation marks count only around the value of an attribute.
    const quoted = character === '=' && /^=\s{0,9}(["'])/.exec(html.slice(at, at + 12));
    if (!quoted) continue;
    const from = at + quoted[0].length;
    const close = html.indexOf(quoted[1]!, from);
    if (close >= 0 && close - from < LONGEST_VALUE) at = close;
  }
  return undefined;
}

const LONGEST_TAG = 30_000_000;
const LONGEST_VALUE = 25_000_000;

const indexAfter = (html: string, mark: string, from: number): number | undefined => {
  const found = html.indexOf(mark, from);
  return found < 0 ? undefined : found + mark.length;
};

/** Position of the tag that ends an element without words; one that is never closed is passed over as if it were not there. */
function afterSilence(html: string, name: string, from: number, neverClosed: Set<string>): number {
  if (neverClosed.has(name)) return from;
  const closing = new RegExp(`</${name}(?=[\\s>/])`, 'gi');
  closing.lastIndex = from;
  const found = closing.exec(html);
  if (!found) neverClosed.add(name);
  return found?.index ?? from;
}

/** Gathers words into lines; pieces of a line are joined once, because a mail may be one line of a million characters. */
class LineWriter {
  private readonly lines: string[] = [];
  private pieces: string[] = [];
  /** Whether a space would be the second in a row, or the first of a line. */
  private atSpace = true;
  private isBlank = true;
  private blanks = 0;
  private quotes = 0;
  private preformatted = 0;

  write(text: string): void {
    if (text === '') return;
    if (this.preformatted > 0) {
      for (const [at, part] of text.split(/\r\n?|\n/).entries()) {
        if (at > 0) this.end(1, true);
        this.put(part);
      }
      return;
    }
    const words = text.replace(/[ \t\r\n\f]+/g, ' ');
    this.put(this.atSpace ? words.replace(/^ /, '') : words);
  }

  tag(name: string, isClosing: boolean): void {
    if (name === 'br') this.end(1, true);
    else if (name === 'li') this.item(isClosing);
    else if ((name === 'td' || name === 'th') && isClosing && !this.isBlank) this.put('\t');
    else if (LINE.test(name)) this.end(1);
    else if (PARAGRAPH.test(name)) this.paragraph(name, isClosing);
  }

  text(): string {
    this.end(1);
    return this.lines.join('\n').trim();
  }

  private put(words: string): void {
    if (words === '') return;
    this.pieces.push(words);
    this.atSpace = /\s/.test(words.charAt(words.length - 1));
    if (words.trim() !== '') this.isBlank = false;
  }

  private item(isClosing: boolean): void {
    this.end(1);
    if (isClosing) return;
    this.pieces = ['- '];
    this.atSpace = true;
  }

  private paragraph(name: string, isClosing: boolean): void {
    this.end(2);
    if (name === 'blockquote') this.quotes = Math.max(0, Math.min(DEEPEST_QUOTE, this.quotes + (isClosing ? -1 : 1)));
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted + (isClosing ? -1 : 1));
  }

  /** Ends the line; an empty one counts only when it was asked for, or as space between paragraphs. */
  private end(space: number, isForced = false): void {
    const { isBlank } = this;
    const line = isBlank ? '' : this.pieces.join('').trimEnd();
    [this.pieces, this.isBlank, this.atSpace] = [[], true, true];
    if (isBlank) {
      if (isForced) this.blanks = Math.min(2, this.blanks + 1);
      else if (space > 1) this.blanks = Math.max(this.blanks, 1);
      return;
    }
    if (this.lines.length > 0) for (; this.blanks > 0; this.blanks--) this.lines.push('');
    this.lines.push('>'.repeat(this.quotes) + (this.quotes > 0 ? ' ' : '') + line);
    this.blanks = space > 1 ? 1 : 0;
  }
}
