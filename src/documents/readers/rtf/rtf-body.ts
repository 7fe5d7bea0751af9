import { decodeAs, wellFormed } from '../decode.js';
import { rtfText } from './rtf-text.js';

/** Groups within groups; beyond this nothing more is read. */
const DEEPEST = 500;
const SILENT = new Set(
  'fonttbl colortbl stylesheet info pntext listtable listoverridetable generator mhtmltag pict object xmlnstbl themedata'.split(' '),
);
const SIGNS: Readonly<Record<string, string>> = {
  par: '\r\n',
  line: '\r\n',
  tab: '\t',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
};
const SIGN: Readonly<Record<string, string>> = { '{': '{', '}': '}', '\\': '\\', '~': '\u00a0', _: '\u00ad', '\n': '\r\n', '\r': '\r\n' };
const TOKEN = /\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([\s\S])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\$/g;

interface Group {
  readonly isSilent: boolean;
  /** What is only there for programs that show rich text. */
  readonly isRtfOnly: boolean;
  readonly fallback: number;
}

/**
 * The body of a mail that Outlook keeps as rich text: the HTML or the plain text that was put into it (MS-OXRTFEX), or else its words.
 * @throws Problem of `rtfText`
 */
export function rtfBody(rtf: Uint8Array): { readonly html?: string; readonly plain?: string } {
  const source = Buffer.from(rtf.buffer, rtf.byteOffset, rtf.byteLength).toString('latin1');
  const head = source.slice(0, 4_000);
  if (/\\fromhtml1?(?![a-z\d])/.test(head)) return { html: original(source) };
  if (/\\fromtext(?![a-z])/.test(head)) return { plain: original(source) };
  return { plain: rtfText(rtf) };
}

/** What was put into the rich text; each sign is looked at once. */
function original(source: string): string {
  const page = /\\ansicpg(125[0-8])/.exec(source.slice(0, 4_000))?.[1] ?? '1252';
  const decode = (bytes: Uint8Array): string =>
    page === '1252' ? decodeAs(bytes, 'windows-1252') : new TextDecoder(`windows-${page}`).decode(bytes);
  const pieces: string[] = [];
  const groups: Group[] = [];
  let group: Group = { isSilent: false, isRtfOnly: false, fallback: 1 };
  let bytes: number[] = [];
  let toSkip = 0;
  let isStarred = false;
  const flush = (): void => {
    if (bytes.length > 0) pieces.push(decode(Uint8Array.from(bytes)));
    bytes = [];
  };
  const isHeard = (): boolean => !group.isSilent && !group.isRtfOnly;
  const say = (text: string): void => {
    if (!isHeard()) return;
    flush();
    pieces.push(text);
  };
  for (const [, hex, word, parameter, sign, brace, plain] of source.matchAll(TOKEN)) {
    if (brace === '{') {
      if (groups.length >= DEEPEST) break;
      groups.push(group);
      toSkip = 0;
    } else if (brace === '}') {
      group = groups.pop() ?? group;
      toSkip = 0;
    } else if (word !== undefined) {
      if (SILENT.has(word) || (isStarred && word !== 'htmltag')) group = { ...group, isSilent: true };
      else if (word === 'htmlrtf') group = { ...group, isRtfOnly: parameter !== '0' };
      else if (word === 'uc') group = { ...group, fallback: Math.min(Math.max(Number(parameter ?? 1), 0), 20) };
      else if (word === 'u' && parameter !== undefined) {
        say(String.fromCharCode(Number(parameter) & 0xffff));
        toSkip = group.fallback;
      } else if (Object.hasOwn(SIGNS, word)) say(SIGNS[word] ?? '');
      isStarred = false;
    } else if (hex !== undefined) {
      if (toSkip > 0) toSkip -= 1;
      else if (isHeard()) bytes.push(Number.parseInt(hex, 16));
    } else if (sign === '*') isStarred = true;
    else if (sign !== undefined) say(SIGN[sign] ?? '');
    else if (plain !== undefined) {
      const skipped = Math.min(toSkip, plain.length);
      toSkip -= skipped;
      say(decode(Buffer.from(plain.slice(skipped), 'latin1')));
    }
  }
  flush();
  return wellFormed(pieces.join(''));
}
