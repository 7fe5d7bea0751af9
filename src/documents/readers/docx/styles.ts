import type { XmlReader } from '../xml.js';
import { isOn } from './namespaces.js';

/** What a paragraph style, with the styles it is based on, says about structure. */
export interface Style {
  /** Level of a heading, 1 = highest; nothing for other text. */
  readonly heading?: number;
  /** `styles` are the styles that the level may name as its own, nearest first. */
  readonly numbering?: { readonly id: string; readonly level: number; readonly styles: readonly string[] };
  /** An entry, or the title, of a table of contents. */
  readonly contents?: boolean;
  /** A table style that sets its first row apart. */
  readonly firstRow?: boolean;
}

interface Definition {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly outline?: number;
  readonly numberingId?: string;
  readonly numberingLevel?: number;
  readonly firstRow?: boolean;
}

const PLAIN: Style = {};

/** Built-in names, which Word writes in English whatever its language, and the names that other programs write in theirs. */
const HEADING_NAME = /^(?:heading|kop|überschrift|titre|título|titolo)\s*([1-9])$/i;
const TITLE_NAME = /^(?:title|titel)$/i;
const CONTENTS_NAME = /^(?:(?:toc|contents)\s*(?:[1-9]|heading)|inhopg\s*[1-9]|verzeichnis\s*[1-9]|table of figures)$/i;

/** Styles based on styles; documents have three or four. */
const LONGEST_CHAIN = 30;

/** Outline level of text that is not a heading. */
const BODY_TEXT = 9;

export class Styles {
  private readonly resolved = new Map<string, Style>();

  private constructor(
    private readonly definitions: ReadonlyMap<string, Definition>,
    private readonly defaultId: string,
  ) {}

  /** @param xml reader of the styles part; without it names are all there is to go by */
  static read(xml: XmlReader | undefined): Styles {
    const definitions = new Map<string, Definition>();
    let defaultId = '';
    while (xml?.next()) {
      if (xml.kind !== 'open' || xml.name !== 'w:style') continue;
      const isDefault =
        xml.attribute('w:type') === 'paragraph' && xml.attribute('w:default') !== undefined && isOn(xml.attribute('w:default'));
      const definition = readDefinition(xml);
      definitions.set(definition.id, definition);
      if (isDefault) defaultId = definition.id;
    }
    return new Styles(definitions, defaultId);
  }

  /** The style of this id; the default style of paragraphs without one. */
  find(id: string | undefined): Style {
    const key = id ?? this.defaultId;
    const known = this.resolved.get(key);
    if (known) return known;
    const style = this.resolve(key);
    this.resolved.set(key, style);
    return style;
  }

  private resolve(id: string): Style {
    const chain = this.chainOf(id);
    const first = chain[0];
    if (!first) return this.definitions.size === 0 ? byName(id) : PLAIN;
    const numberingId = chain.find((definition) => definition.numberingId !== undefined)?.numberingId;
    const numberingLevel = chain.find((definition) => definition.numberingLevel !== undefined)?.numberingLevel ?? 0;
    const heading = headingOf(chain);
    return {
      ...(heading === undefined ? {} : { heading }),
      ...(numberingId === undefined || numberingId === '0'
        ? {}
        : { numbering: { id: numberingId, level: numberingLevel, styles: chain.map((definition) => definition.id) } }),
      ...(CONTENTS_NAME.test(first.name) ? { contents: true } : {}),
      ...(chain.some(({ firstRow }) => firstRow) ? { firstRow: true } : {}),
    };
  }

  /** The style and those it is based on, nearest first; a circle ends where it closes. */
  private chainOf(id: string): readonly Definition[] {
    const chain: Definition[] = [];
    const seen = new Set<string>();
    let definition = this.definitions.get(id);
    while (definition && !seen.has(definition.id) && chain.length < LONGEST_CHAIN) {
      chain.push(definition);
      seen.add(definition.id);
      definition = definition.basedOn === undefined ? undefined : this.definitions.get(definition.basedOn);
    }
    return chain;
  }
}

function headingOf(chain: readonly Definition[]): number | undefined {
  for (const { outline, name } of chain) {
    if (outline !== undefined) return outline === BODY_TEXT ? undefined : outline + 1;
    const level = HEADING_NAME.exec(name)?.[1];
    if (level) return Number(level);
    if (TITLE_NAME.test(name)) return 1;
  }
  return undefined;
}

/** In a document without any styles the id of a built-in one still says what it is. In others Word takes an unknown id for plain text. */
function byName(id: string): Style {
  const level = HEADING_NAME.exec(id)?.[1];
  if (level) return { heading: Number(level) };
  return TITLE_NAME.test(id) ? { heading: 1 } : CONTENTS_NAME.test(id) ? { contents: true } : PLAIN;
}

function readDefinition(xml: XmlReader): Definition {
  const found: { -readonly [K in keyof Definition]?: Definition[K] } = { id: xml.attribute('w:styleId') ?? '', name: '' };
  const inside = xml.depth;
  while (xml.nextWithin(inside)) {
    if (xml.kind !== 'open') continue;
    const value = xml.attribute('w:val');
    switch (xml.name) {
      case 'w:name':
        found.name = value ?? '';
        break;
      case 'w:basedOn':
        if (value !== undefined) found.basedOn = value;
        break;
      case 'w:outlineLvl':
        found.outline = levelOf(value, BODY_TEXT);
        break;
      case 'w:numId':
        found.numberingId = value ?? '0';
        break;
      case 'w:ilvl':
        found.numberingLevel = levelOf(value, 8);
        break;
      case 'w:tblStylePr':
        if (xml.attribute('w:type') === 'firstRow') found.firstRow = true;
        xml.skip();
        break;
      case 'w:rPr':
      case 'w:pPrChange':
        xml.skip();
        break;
    }
  }
  return found as Definition;
}

/** A level from 0; what is no number or lies outside is taken as the most. */
export function levelOf(value: string | undefined, most: number): number {
  const level = Number(value);
  return Number.isInteger(level) && level >= 0 && level <= most ? level : most;
}
