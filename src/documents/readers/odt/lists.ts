import { formatNumber } from '../printed/number-format.js';
import { bulletOf } from '../printed/symbols.js';
import type { XmlReader } from '../xml.js';

interface Level {
  /** Character of a bullet, in the font of the level; nothing for a number. */
  readonly bullet: string | undefined;
  font: string;
  /** `1`, `a`, `A`, `i`, `I`, or empty for no number. */
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels the label shows, this one included. */
  readonly shown: number;
}

type ListStyle = ReadonlyMap<number, Level>;

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
};

/** Name by which the numbering of headings is kept. */
const OUTLINE = '\u0000outline';

/** The lists of an OpenDocument text: their styles, and how far each has counted. */
export class Lists {
  private readonly styles = new Map<string, ListStyle>();
  private readonly counts = new Map<string, (number | undefined)[]>();

  /** Takes a list style, or the style of headings, from the tag just opened; false when it is neither. */
  read(xml: XmlReader): boolean {
    const { name: tag } = xml;
    if (tag !== 'text:list-style' && tag !== 'text:outline-style') return false;
    const name = tag === 'text:outline-style' ? OUTLINE : (xml.attribute('style:name') ?? '');
    const levels = new Map<number, Level>();
    const inside = xml.depth;
    let level: Level | undefined;
    while (xml.nextWithin(inside)) {
      if (xml.kind !== 'open') continue;
      if (xml.name.startsWith('text:')) level = readLevel(xml, levels);
      else if (level && xml.name === 'style:text-properties')
        level.font ||= xml.attribute('style:font-name') ?? xml.attribute('fo:font-family') ?? '';
    }
    this.styles.set(name, levels);
    return true;
  }

  /** Begins a list at its outermost level, unless it goes on where one of the same style stopped. */
  begin(style: string, goesOn: boolean): void {
    if (!goesOn) this.counts.delete(style);
  }

  /**
   * Counts an item and gives its marker.
   * @param level 1 = outermost
   * @param start number that the item itself begins with
   */
  next(style: string, level: number, start?: number): string {
    const definition = this.styles.get(style)?.get(level);
    const counts = this.counts.get(style) ?? [];
    this.counts.set(style, counts);
    counts[level] = start ?? (counts[level] ?? (definition?.start ?? 1) - 1) + 1;
    counts.length = level + 1;
    if (!definition) return style === OUTLINE ? '' : '•';
    return definition.bullet === undefined ? this.label(style, level, definition, counts) : bulletOf(definition.bullet, definition.font);
  }

  /** Marker of a heading, empty where headings are not numbered. */
  nextHeading(level: number): string {
    return this.next(OUTLINE, level);
  }

  private label(style: string, level: number, { prefix, suffix, shown, format }: Level, counts: readonly (number | undefined)[]): string {
    if (format === 'none') return '';
    const numbers: string[] = [];
    for (let at = Math.max(1, level - shown + 1); at <= level; at++) {
      const definition = this.styles.get(style)?.get(at);
      const number = formatNumber(counts[at] ?? definition?.start ?? 1, definition?.format ?? 'decimal');
      if (number !== '') numbers.push(number);
    }
    return `${prefix}${numbers.join('.')}${suffix}`.trim();
  }
}

function readLevel(xml: XmlReader, levels: Map<number, Level>): Level | undefined {
  const level = Number(xml.attribute('text:level'));
  if (!Number.isInteger(level) || level < 1 || level > 10) return undefined;
  const isBullet = xml.name === 'text:list-level-style-bullet';
  const read: Level = {
    bullet: isBullet ? (xml.attribute('text:bullet-char') ?? '•') : xml.name === 'text:list-level-style-image' ? '•' : undefined,
    format: FORMATS[xml.attribute('style:num-format') ?? ''] ?? 'decimal',
    prefix: xml.attribute('style:num-prefix') ?? '',
    suffix: xml.attribute('style:num-suffix') ?? '',
    start: Number(xml.attribute('text:start-value') ?? 1) || 1,
    shown: Number(xml.attribute('text:display-levels') ?? 1) || 1,
    font: '',
  };
  levels.set(level, read);
  return read;
}
