import { type Line, linesOf } from '../text/lines.js';
import { isBanner, isDisclaimer, isForwarding, isGreeting, isPostscript, isSentFrom, opensSignature, threadStart } from './mail-phrases.js';

export type RegionKind = 'greeting' | 'body' | 'signature' | 'disclaimer' | 'quoted';

/** A stretch of a mail's text that is one thing; regions are in order and hold every line between them. */
export interface MailRegion {
  readonly kind: RegionKind;
  readonly start: number;
  readonly end: number;
}

/** Lines after a closing phrase that can be name, function and address; more is text again. */
const LONGEST_SIGNATURE = 25;

/** A line of a signature is short; a longer one is prose. */
const LONGEST_SIGNATURE_LINE = 120;

/**
 * Tells apart what the sender wrote and what came along: the mails below it, the signature, what the organisation adds to every mail.
 * @param text body of a mail, lines as they were sent
 */
export function mailRegions(text: string): MailRegion[] {
  const lines = linesOf(text);
  const kinds = new Array<RegionKind>(lines.length).fill('body');
  markThread(lines, kinds);
  markDisclaimers(lines, kinds);
  markSignature(lines, kinds);
  const first = kinds.indexOf('body');
  if (first >= 0 && isGreeting(lines[first]!.text)) kinds[first] = 'greeting';
  return merged(lines, kinds);
}

/** A mail that consists of what it forwards has nothing of its own: then the forwarded words are its words. */
function markThread(lines: readonly Line[], kinds: RegionKind[]): void {
  for (const [at, line] of lines.entries()) if (line.text.startsWith('>')) kinds[at] = 'quoted';
  let hasOwn = false;
  for (let at = 0; at < lines.length; at++) {
    const headerLines = kinds[at] === 'body' ? threadStart(lines, at) : 0;
    if (headerLines === 0) {
      hasOwn ||= kinds[at] === 'body' && !isBanner(lines[at]!.text);
      continue;
    }
    const rest = at + headerLines;
    kinds.fill('quoted', at, rest);
    // Who only passes a mail on says nothing of his own: the words are those of the mail below.
    if (hasOwn && isForwarding(lines.slice(0, at).flatMap((line, index) => (kinds[index] === 'body' ? [line.text] : [])))) {
      for (let before = 0; before < at; before++) if (kinds[before] === 'body') kinds[before] = 'quoted';
      hasOwn = false;
    }
    // After "X wrote:" only marked lines are X's, when there are any: the answer may stand below them.
    if (hasOwn && kinds[rest] !== 'quoted') {
      kinds.fill('quoted', rest);
      return;
    }
    at = rest - 1;
  }
}

function markDisclaimers(lines: readonly Line[], kinds: RegionKind[]): void {
  for (const [from, to] of paragraphs(lines)) {
    if (kinds[from] !== 'body') continue;
    const words = lines
      .slice(from, to)
      .map((line) => line.text)
      .join(' ');
    if (isBanner(words) || isDisclaimer(words)) for (let at = from; at < to; at++) if (kinds[at] === 'body') kinds[at] = 'disclaimer';
  }
}

/** First and last line of each run of lines without an empty one between. */
function paragraphs(lines: readonly Line[]): (readonly [from: number, to: number])[] {
  const starts = lines.flatMap((line, at) => (at === 0 || line.blanksBefore > 0 ? [at] : []));
  return starts.map((from, index) => [from, starts[index + 1] ?? lines.length]);
}

/** From the last closing phrase after which only short lines come, or from the sign that mail programs put before a signature. */
function markSignature(lines: readonly Line[], kinds: RegionKind[]): void {
  const own = lines.flatMap((line, at) => (kinds[at] === 'body' ? [{ line, at }] : []));
  const delimiter = own.findIndex(({ line }) => /^(?:--|—)$/.test(line.text));
  const closing = own.findLastIndex(({ line }) => opensSignature(line.text));
  const start = delimiter >= 0 && (closing < 0 || delimiter < closing) ? delimiter : closing;
  if (start >= 0 && isSignature(own.slice(start + 1).map(({ line }) => line.text))) {
    const postscript = own.findIndex(({ line }, at) => at > start && isPostscript(line.text));
    for (const { at } of own.slice(start, postscript < 0 ? own.length : postscript)) kinds[at] = 'signature';
  }
  for (const { line, at } of own) if (isSentFrom(line.text)) kinds[at] = 'signature';
}

function isSignature(following: readonly string[]): boolean {
  const postscript = following.findIndex(isPostscript);
  const lines = postscript < 0 ? following : following.slice(0, postscript);
  return lines.length <= LONGEST_SIGNATURE && lines.filter((line) => line.length > LONGEST_SIGNATURE_LINE).length <= 1;
}

function merged(lines: readonly Line[], kinds: readonly RegionKind[]): MailRegion[] {
  const regions: MailRegion[] = [];
  for (const [at, { start, end }] of lines.entries()) {
    const kind = kinds[at]!;
    const last = regions.at(-1);
    if (last?.kind === kind && kind !== 'greeting') regions[regions.length - 1] = { ...last, end };
    else regions.push({ kind, start, end });
  }
  return regions;
}
