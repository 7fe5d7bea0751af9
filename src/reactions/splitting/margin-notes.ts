import type { ReadDocument } from '../../documents/readers/document.js';
import { marginPlaces, marginStart } from './margin.js';
import { type Sheet, wordsIn } from './notes.js';
import { isFarewell, isGreeting, putsForward } from './phrases.js';
import { sectionOfHeading } from './references.js';

/**
 * Notes the comments and changes that `withMargin` wrote below the text: each is one point, with the heading above its passage as its section.
 * @returns how many blocks stand above the margin
 */
export function noteMargin(sheet: Sheet, document: ReadDocument): number {
  const start = marginStart(document);
  const body = start === undefined ? -1 : sheet.blocks.findIndex((block) => block.start >= start);
  if (body < 0) return sheet.blocks.length;
  const places = marginPlaces(document);
  const sections = sectionsAbove(sheet, body);
  let comments = 0;
  sheet.notes.slice(body).forEach((note, at) => {
    note.whole = true;
    const heading = sheet.blocks[body + at]?.heading;
    if (heading !== undefined) note.heading = heading;
    if (heading?.startsWith('Opmerking')) comments += 1;
    note.locator = heading?.startsWith('Opmerking') ? `opmerking ${comments}` : `wijziging ${at + 1 - comments}`;
    const section = sectionAt(sections, places[at] ?? 0);
    if (section !== undefined) note.section = section;
  });
  return body;
}

interface SectionStart {
  readonly at: number;
  readonly section: string;
}

/** The headings of the body as places: their number where they have one, else their words. */
function sectionsAbove(sheet: Sheet, body: number): readonly SectionStart[] {
  return sheet.blocks
    .slice(0, body)
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, text, marker }) => ({ at: start, section: sectionOfHeading(text, marker) ?? text.slice(0, 100) }));
}

function sectionAt(sections: readonly SectionStart[], place: number): string | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle] as SectionStart).at <= place) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1]?.section;
}

/**
 * Whether the text is the draft that was consulted on, with a party's comments and changes in it, and not a reaction itself: a long text without
 * greeting or farewell in which nobody puts anything forward.
 */
export function isConsulted(sheet: Sheet, document: ReadDocument, body: number): boolean {
  if (body === sheet.blocks.length) return false;
  const texts = sheet.blocks.slice(0, body).flatMap(({ kind, text }) => (kind === 'furniture' ? [] : [text]));
  if (texts.some((text) => isGreeting(text) || isFarewell(text))) return false;
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const own = texts.filter(putsForward).length;
  const marks = document.comments.length + document.edits.length;
  return own <= texts.length * 0.15 && (words >= 150 || marks >= 2);
}
