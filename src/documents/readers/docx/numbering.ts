import { formatNumber } from '../printed/number-format.js';
import { bulletOf } from '../printed/symbols.js';
import type { XmlReader } from '../xml.js';
import { isOn } from './namespaces.js';
import { levelOf, type Style } from './styles.js';

interface Level {
  readonly start: number;
  readonly format: string;
  /** The label, with %1 for the number of the first level and so on. */
  readonly label: string;
  readonly font: string;
  readonly style: string;
  /** One-based level whose use restarts this one; 0 never; nothing: any higher level. */
  readonly restart?: number;
  /** All numbers of the label in figures. */
  readonly legal: boolean;
}

interface AbstractList {
  readonly levels: readonly (Level | undefined)[];
  /** Numbering style that holds the levels in place of this list. */
  readonly styleLink?: string;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

const DEEPEST = 8;

/** Where a list stands: the last number of each level. Lists of one abstract list count on together. */
interface Counter {
  readonly counts: (number | undefined)[];
  readonly begun: Set<string>;
}

export interface Numbered {
  /** As printed, without spaces around; empty for a level that prints nothing. */
  readonly marker: string;
  readonly level: number;
}

/** The numbering of a document (ECMA-376 17.9), counted on paragraph by paragraph. */
export class Numbering {
  private readonly counters = new Map<string, Counter>();

  private constructor(
    private readonly lists: ReadonlyMap<string, List>,
    private readonly abstractLists: ReadonlyMap<string, AbstractList>,
    private readonly styleOf: (id: string) => Style,
  ) {}

  /**
   * @param xml reader of the numbering part
   * @param styleOf finds a style, for lists that lean on a numbering style
   */
  static read(xml: XmlReader | undefined, styleOf: (id: string) => Style): Numbering {
    const lists = new Map<string, List>();
    const abstractLists = new Map<string, AbstractList>();
    while (xml?.next()) {
      if (xml.kind !== 'open') continue;
      if (xml.name === 'w:abstractNum') abstractLists.set(xml.attribute('w:abstractNumId') ?? '', readAbstractList(xml));
      if (xml.name === 'w:num') lists.set(xml.attribute('w:numId') ?? '', readList(xml));
    }
    return new Numbering(lists, abstractLists, styleOf);
  }

  /**
   * Counts one paragraph of a list. Nothing when the document has no such list.
   * @param styles of the paragraph, nearest first, when the numbering comes from them: the level that names one is meant then
   */
  next(id: string, givenLevel: number, styles: readonly string[] = []): Numbered | undefined {
    const list = this.lists.get(id);
    const abstractId = list && this.abstractIdOf(list);
    const abstractList = abstractId === undefined ? undefined : this.abstractLists.get(abstractId);
    if (!list || !abstractList || abstractId === undefined) return undefined;
    const levels = Array.from({ length: DEEPEST + 1 }, (_, index) => list.levels.get(index) ?? abstractList.levels[index]);
    const at = linkedLevel(levels, styles) ?? givenLevel;
    const level = levels[at];
    if (!level) return undefined;
    const counts = this.count(id, list, abstractId, levels, at);
    return { marker: labelOf(levels, at, counts), level: at };
  }

  private count(
    id: string,
    list: List,
    abstractId: string,
    levels: readonly (Level | undefined)[],
    at: number,
  ): readonly (number | undefined)[] {
    const counter = this.counters.get(abstractId) ?? { counts: [], begun: new Set() };
    this.counters.set(abstractId, counter);
    const { counts, begun } = counter;
    const override = list.starts.get(at);
    const first = `${id}/${at}`;
    const current = counts[at];
    if (override !== undefined && !begun.has(first)) counts[at] = override;
    else counts[at] = current === undefined ? (override ?? levels[at]?.start ?? 1) : current + 1;
    begun.add(first);
    for (let deeper = at + 1; deeper <= DEEPEST; deeper++) {
      const restart = levels[deeper]?.restart;
      if (restart === undefined || at < restart) counts[deeper] = undefined;
    }
    return counts;
  }

  /** The abstract list of a list, through the numbering style that it may point to. */
  private abstractIdOf(list: List): string {
    const link = this.abstractLists.get(list.abstractId)?.styleLink;
    const linked = link === undefined ? undefined : this.styleOf(link).numbering?.id;
    const real = linked === undefined ? undefined : this.lists.get(linked)?.abstractId;
    return real !== undefined && this.abstractLists.get(real)?.styleLink === undefined ? real : list.abstractId;
  }
}

function linkedLevel(levels: readonly (Level | undefined)[], styles: readonly string[]): number | undefined {
  for (const style of styles) {
    const linked = levels.findIndex((level) => level?.style === style);
    if (linked >= 0) return linked;
  }
  return undefined;
}

/** The label of a paragraph; a higher level that was not used yet shows where it would start. */
function labelOf(levels: readonly (Level | undefined)[], at: number, counts: readonly (number | undefined)[]): string {
  const level = levels[at];
  if (!level) return '';
  if (level.format === 'bullet') return bulletOf(level.label, level.font);
  const label = level.label.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const shown = levels[index];
    const format = level.legal && shown?.format !== 'decimalZero' ? 'decimal' : (shown?.format ?? 'decimal');
    return index > at ? '' : formatNumber(counts[index] ?? shown?.start ?? 1, format);
  });
  return label.replace(/\s+/g, ' ').trim();
}

function readAbstractList(xml: XmlReader): AbstractList {
  const levels: (Level | undefined)[] = [];
  let styleLink: string | undefined;
  const inside = xml.depth;
  while (xml.nextWithin(inside)) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'w:lvl') levels[levelOf(xml.attribute('w:ilvl'), DEEPEST)] = readLevel(xml);
    else if (xml.name === 'w:numStyleLink') styleLink = xml.attribute('w:val');
  }
  return { levels, ...(styleLink === undefined ? {} : { styleLink }) };
}

function readList(xml: XmlReader): List {
  let abstractId = '';
  let overridden = 0;
  const levels = new Map<number, Level>();
  const starts = new Map<number, number>();
  const inside = xml.depth;
  while (xml.nextWithin(inside)) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'w:abstractNumId') abstractId = xml.attribute('w:val') ?? '';
    else if (xml.name === 'w:lvlOverride') overridden = levelOf(xml.attribute('w:ilvl'), DEEPEST);
    else if (xml.name === 'w:startOverride') starts.set(overridden, numberOf(xml.attribute('w:val'), 1));
    else if (xml.name === 'w:lvl') levels.set(overridden, readLevel(xml));
  }
  return { abstractId, levels, starts };
}

function readLevel(xml: XmlReader): Level {
  const level = { start: 0, format: 'decimal', label: '', font: '', style: '', legal: false };
  let restart: number | undefined;
  const inside = xml.depth;
  while (xml.nextWithin(inside)) {
    if (xml.kind !== 'open') continue;
    const value = xml.attribute('w:val');
    switch (xml.name) {
      case 'w:start':
        level.start = numberOf(value, 0);
        break;
      case 'w:numFmt':
        level.format = value ?? 'decimal';
        break;
      case 'w:lvlText':
        level.label = value ?? '';
        break;
      case 'w:lvlRestart':
        restart = numberOf(value, 0);
        break;
      case 'w:isLgl':
        level.legal = isOn(value);
        break;
      case 'w:pStyle':
        level.style = value ?? '';
        break;
      case 'w:rFonts':
        level.font = xml.attribute('w:ascii') ?? xml.attribute('w:hAnsi') ?? '';
        break;
    }
  }
  return restart === undefined ? level : { ...level, restart };
}

function numberOf(value: string | undefined, otherwise: number): number {
  const number = Number(value);
  return value !== undefined && Number.isInteger(number) ? number : otherwise;
}
