import { unreadable } from '../../../platform/problems/problem.js';
import { decodeAs, wellFormed } from '../decode.js';

/** Groups within groups; Word itself writes a few dozen at most. */
const DEEPEST = 500;

/** Groups whose content is no text of the document. */
const SILENT = new Set(
  'fonttbl colortbl stylesheet info pict object themedata colorschememapping datastore latentstyles rsidtbl generator xmlnstbl listtable listoverridetable revtbl filetbl header headerl headerr headerf footer footerl footerr footerf fldinst bkmkstart bkmkend nonshppict shppict annotation atnid atnauthor private mmathPr deleted'.split(
    ' ',
  ),
);

const SIGNS: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  line: '\n',
  row: '\n',
  tab: '\t',
  cell: '\t',
  bullet: '•',
  endash: '–',
  emdash: '—',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  '~': '\u00a0',
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
  '\n': '\n\n',
  '\r': '\n\n',
};

interface Group {
  readonly isSilent: boolean;
  /** How many characters stand after `\u` for programs that know no Unicode. */
  readonly fallback: number;
}

/** A control word or sign, a byte, an end of a line, a brace, or plain words; each kind in a group of its own. */
const TOKEN = /\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([\s\S])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\$/g;

/**
 * The words of a rich text file (RTF 1.9.1), paragraphs apart by an empty line, cells by tabs. Text that was marked as deleted, pictures and what stands in
 * headers and footers are left out. Looks at each sign once.
 * @throws Problem `file-damaged` when it is no RTF, `file-too-complex` when groups are nested beyond all use
 */
export function rtfText(bytes: Uint8Array): string {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!source.startsWith('{\\rtf')) throw unreadable('file-damaged', 'The file does not begin as rich text does.');
  const pieces: string[] = [];
  const groups: Group[] = [];
  let group: Group = { isSilent: false, fallback: 1 };
  let toSkip = 0;
  let isStarred = false;
  const say = (text: string): void => void (group.isSilent || pieces.push(text));
  for (const [, hex, word, parameter, sign, brace, plain] of source.matchAll(TOKEN)) {
    if (brace === '{') {
      if (groups.length >= DEEPEST)
        throw unreadable('file-too-complex', `The rich text has more than ${DEEPEST} groups within each other.`);
      groups.push(group);
      toSkip = 0;
    } else if (brace === '}') {
      group = groups.pop() ?? group;
      toSkip = 0;
    } else if (word !== undefined) {
      if (isStarred || SILENT.has(word)) group = { ...group, isSilent: group.isSilent || word !== 'shpinst' };
      else if (word === 'uc') group = { ...group, fallback: Math.min(Math.max(Number(parameter ?? 1), 0), 20) };
      else if (word === 'u' && parameter !== undefined) {
        say(String.fromCharCode(Number(parameter) & 0xffff));
        toSkip = group.fallback;
      } else if (Object.hasOwn(SIGNS, word)) say(SIGNS[word] ?? '');
      isStarred = false;
    } else if (hex !== undefined) {
      if (toSkip > 0) toSkip -= 1;
      else say(decodeAs(Uint8Array.of(Number.parseInt(hex, 16)), 'windows-1252'));
    } else if (sign === '*') isStarred = true;
    else if (sign !== undefined) say(SIGNS[sign] ?? '');
    else if (plain !== undefined) {
      const skipped = Math.min(toSkip, plain.length);
      toSkip -= skipped;
      say(decodeAs(Buffer.from(plain.slice(skipped), 'latin1'), 'windows-1252'));
    }
  }
  return wellFormed(pieces.join(''))
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
