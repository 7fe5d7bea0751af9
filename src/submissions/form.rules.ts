import type { ReadPoint, ReadSource } from '../reactions/chapters.rules.js';
import type { ProposedNoPoint } from '../reactions/splitting/proposal.js';
import { sectionOfHeading } from '../reactions/splitting/references.js';
import type { EntryKind } from './submission.entity.js';

/** What was typed about one thing, and how reading would split it. */
export interface ReadEntry {
  readonly about: EntryKind;
  readonly place: string;
  readonly questionNumber: number | null;
  /** Title of the section, as a reference goes by it; empty otherwise. */
  readonly section: string;
  readonly read: Pick<ReadSource, 'text'> & { readonly proposal: Pick<ReadSource['proposal'], 'points' | 'noPoints'> };
}

/** The text of a form with its points, each with the question or section that it was given under. */
export interface FormText {
  readonly read: ReadSource;
  /** Where each entry lies in the text, in order. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Puts the entries of a form under each other, each below a line that says what it is about. What was typed stays as it was; an entry in which no
 * point was found is one point, so that everything is answered.
 */
export function composeForm(entries: readonly ReadEntry[]): FormText {
  let text = '';
  const points: ReadPoint[] = [];
  const noPoints: ProposedNoPoint[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const entry of entries) {
    const head = `${text ? '\n\n' : ''}${entry.place}\n\n`;
    noPoints.push({ start: text.length, end: text.length + head.length, reason: entry.about === 'question' ? 'question_text' : 'heading' });
    text += head;
    const start = text.length;
    text += entry.read.text;
    spans.push({ start, end: text.length });
    const own = pointsOf(entry);
    points.push(...own.points.map((point) => ({ ...placed(point, entry), start: point.start + start, end: point.end + start })));
    noPoints.push(...own.noPoints.map((span) => ({ ...span, start: span.start + start, end: span.end + start })));
  }
  const proposal = { points, noPoints, coverage: 1, parts: [], questions: [], warnings: [] };
  return { read: { format: 'txt', text, warnings: [], proposal, properties: {}, attachments: [] }, spans };
}

function pointsOf({ read: { text, proposal } }: ReadEntry): Pick<ReadSource['proposal'], 'points' | 'noPoints'> {
  if (proposal.points.length) return proposal;
  return { points: [{ text: text.trim(), start: 0, end: text.length, locator: '' }], noPoints: [] };
}

function placed(point: ReadPoint, { about, place, questionNumber, section }: ReadEntry): ReadPoint {
  const named = point.section ?? (section ? (sectionOfHeading(section) ?? section) : undefined);
  return {
    ...point,
    heading: point.heading ?? (about === 'section' ? place : ''),
    ...(questionNumber === null ? {} : { question: questionNumber }),
    ...(named ? { section: named } : {}),
  };
}
