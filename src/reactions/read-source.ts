import type { ReadDocument } from '../documents/readers/document.js';
import { readFile, recogniseFormat } from '../documents/readers/readers.js';
import { Problem, unreadable } from '../platform/problems/problem.js';
import type { ReadAttachment, ReadSource } from './chapters.rules.js';
import { pointStems } from './point-stems.js';
import { isRecording } from './recordings.js';
import { sheetFaulty } from './sheet-problem.js';
import type { RememberedColumns } from './splitting/column-choices.js';
import { withMargin } from './splitting/margin.js';
import { checkSheet } from './splitting/sheet-faults.js';
import { splitIntoPoints } from './splitting/split.js';
import { unmappedSheet } from './splitting/unmapped.js';

export interface SourceToRead {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** What was said of the columns of earlier sheets of this consultation. */
  readonly columns?: RememberedColumns;
}

/** Mails in mails and archives in archives are opened so deep. */
const DEEPEST = 3;
/** Points of one file at most, five times a large consultation: more would keep everybody waiting while they are stored. */
export const MOST_POINTS = 50_000;

/**
 * Reads a file and proposes how to split it, and the same of the files inside it; runs on a worker thread.
 * @throws Problem whatever the reader refuses: `file-damaged`, `file-encrypted`, `file-not-what-it-says`, …, `sheet-faulty` and `work-too-large`; of a file inside, the refusal is told
 * beside it
 */
export const readSourceTask = ({ bytes, fileName, columns }: SourceToRead): Promise<ReadSource> => readSource(bytes, fileName, 0, columns);

async function readSource(bytes: Uint8Array, fileName: string, depth: number, columns: RememberedColumns | undefined): Promise<ReadSource> {
  const format = recogniseFormat(bytes, fileName);
  if (isRecording(format)) return recording(format);
  const document = withMargin(await readFile(bytes, fileName));
  const sheet = checkSheet(document, columns);
  if (sheet?.errors.length) throw sheetFaulty(sheet.errors);
  const split = splitIntoPoints(document, columns);
  if (split.points.length > MOST_POINTS)
    throw unreadable('work-too-large', `One file may hold at most ${MOST_POINTS} points; this one holds ${split.points.length}.`);
  const points = split.points.map((point) => ({ ...point, stems: pointStems(point.text, point.heading ?? '') }));
  const { properties = {} } = document;
  const attachments = depth < DEEPEST ? await readAttachments(document, depth, columns) : [];
  const unmapped = unmappedSheet(document, columns);
  return {
    format: document.format,
    text: document.text,
    warnings: [...document.warnings, ...split.warnings],
    proposal: { ...split, points },
    properties,
    attachments,
    ...(unmapped ? { unmapped } : {}),
    ...(sheet?.heads ? { heads: sheet.heads } : {}),
    ...(sheet?.parties.length ? { rowParties: sheet.parties } : {}),
  };
}

/** Every file inside, one after the other; one that can not be read is told so, and the others go on. */
async function readAttachments(
  { attachments = [] }: ReadDocument,
  depth: number,
  columns: RememberedColumns | undefined,
): Promise<ReadAttachment[]> {
  const read: ReadAttachment[] = [];
  for (const { fileName, mediaType, bytes } of attachments) {
    try {
      read.push({ fileName, mediaType, bytes, read: await readSource(bytes, fileName, depth + 1, columns) });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      read.push({ fileName, mediaType, bytes, refusal: { code: error.code, detail: error.message, facts: error.extra } });
    }
  }
  return read;
}

const recording = (format: string): ReadSource => ({
  format,
  text: '',
  warnings: [{ code: 'is-recording', detail: 'This is a recording: its words come from a transcript.' }],
  proposal: { points: [], noPoints: [], coverage: 1, parts: [], questions: [], warnings: [] },
  properties: {},
  attachments: [],
});
