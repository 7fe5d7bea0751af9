import { Composer } from '../composer.js';
import type { Block } from '../document.js';
import { joinLines, type Lexicon, lexiconOf } from '../text/joining.js';
import { markerOf } from '../text/markers.js';
import { type Draft, linesIn } from './drafts.js';
import type { Line } from './lines.js';

/** The text and blocks of a PDF from its drafts, hyphens at line ends mended by what the document writes elsewhere. */
export function compose(drafts: readonly Draft[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const words = drafts.flatMap((draft) => linesIn(draft).map((line) => line.text));
  const lexicon = words.some((line) => /[-\u2010\u00ad]$/.test(line)) ? lexiconOf(words.join('\n')) : { words: new Set<string>() };
  const composer = new Composer();
  for (const draft of drafts) add(composer, draft, lexicon);
  return { text: composer.text, blocks: composer.blocks };
}

function add(composer: Composer, draft: Draft, lexicon: Lexicon): void {
  const { kind, page, cells, table, isHeader } = draft;
  if (kind === 'table_row' && cells) {
    const texts = cells.map((cell) =>
      paragraphsIn(cell)
        .map((lines) => joinLines(lines, lexicon))
        .join('\n'),
    );
    const filled = texts.filter((text) => text !== '');
    // One short line across the whole table heads the rows below it.
    if (filled.length === 1 && (texts.length === 2 || (texts.length > 2 && texts[0] !== '')) && isRowHeading(filled[0]!))
      composer.add('heading', filled[0]!, { page, level: 6 });
    else composer.addRow(texts, { page, ...(table === undefined ? {} : { table }), ...(isHeader ? { header: true } : {}) });
    return;
  }
  const whole = joinLines(
    draft.lines.map((line) => line.text),
    lexicon,
  );
  const found = draft.marker === undefined && (kind === 'list_item' || kind === 'heading') ? markerOf(whole) : undefined;
  const isNumber = found !== undefined && (kind === 'list_item' || found.style === 'digit' || found.style === 'multilevel');
  const bare = kind === 'heading' && !isNumber ? /^(\d{1,2})\s+(?=\p{Lu})/u.exec(whole) : undefined;
  const marker = draft.marker ?? (isNumber ? found.marker : bare?.[1]);
  const text = isNumber ? whole.slice(found.length) : bare ? whole.slice(bare[0].length) : whole;
  const level = kind === 'list_item' || kind === 'heading' ? draft.level : undefined;
  composer.add(kind, text, { page, ...(marker ? { marker: bulletAsSeen(marker) } : {}), ...(level === undefined ? {} : { level }) });
}

function isRowHeading(text: string): boolean {
  const isSentence = /[:;,]$/.test(text) || (/[.?!]$/.test(text) && text.split(' ').length > 3);
  return text.length <= 120 && !text.includes('\n') && !isSentence && /^[\p{Lu}\d]/u.test(text) && /\p{L}{3}/u.test(text);
}

/** Word's symbol fonts keep their bullets where no letter is; the ones for a bullet and a square are shown as such. */
const bulletAsSeen = (marker: string): string => marker.replace('\uf0b7', '•').replace('\uf0a7', '▪').replace('\uf02d', '-');

/** Paragraphs within a cell: a new one after more white than between its lines, or at a marker. */
function paragraphsIn(cell: readonly Line[]): string[][] {
  const steps = cell.slice(1).map((line, at) => line.y - cell[at]!.y);
  const tight = Math.min(...steps.filter((step) => step > 0));
  const paragraphs: string[][] = [];
  for (const [at, line] of cell.entries()) {
    const step = at > 0 ? steps[at - 1]! : 0;
    const isNew = at === 0 || step > Math.max(tight * 1.4, line.size * 1.6) || markerOf(line.text)?.style === 'bullet';
    if (isNew) paragraphs.push([line.text]);
    else paragraphs.at(-1)!.push(line.text);
  }
  return paragraphs;
}
