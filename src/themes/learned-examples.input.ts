import { ApiProperty } from '@nestjs/swagger';
import { check } from '../platform/input/check.js';
import { ManyWords, Verbatim, Words } from '../platform/input/fields.js';
import { type Fault, invalid, invalidField, Problem } from '../platform/problems/problem.js';

/** Examples taken in at once, at most. */
const MOST = 20_000;

/** A confirmed point as it goes from one consultation to another: its words and its themes, and nothing of whose it was. */
export class ExampleToLearn {
  @Verbatim({ most: 100_000 }) text!: string;
  @Words({ most: 1000, optional: true, mayBeEmpty: true }) heading?: string;
  @ManyWords({ most: 50, mostEach: 60, description: 'Keys.' }) themes!: string[];
}

/** For the document only: `examplesIn` reads the request, so that every fault is told with its row. */
export class AddExamples {
  @ApiProperty({ type: () => ExampleToLearn, isArray: true, required: false }) examples?: ExampleToLearn[];
  @ApiProperty({ type: String, required: false, description: 'JSON lines, as `GET` gives them.' }) lines?: string;
  @ApiProperty({ type: String, format: 'uuid', required: false, description: 'Instead of these: a consultation to take them from.' })
  from?: string;
}

/** The consultation that a request names to take examples from, if it does. */
export function fromIn(body: unknown): string | undefined {
  const from = typeof body === 'object' && body !== null && 'from' in body ? body.from : undefined;
  return typeof from === 'string' && from ? from : undefined;
}

/**
 * The examples in a request: `examples`, or JSON lines in `lines`.
 * @throws Problem `invalid-input` with every fault and its row.
 */
export function examplesIn(body: unknown): ExampleToLearn[] {
  const sent = typeof body === 'object' && body !== null ? (body as { readonly examples?: unknown; readonly lines?: unknown }) : {};
  const rows: unknown = typeof sent.lines === 'string' && sent.examples === undefined ? rowsOf(sent.lines) : sent.examples;
  if (!Array.isArray(rows) || rows.every((row) => row === blank)) throw invalidField('#/examples', 'empty', 'Send examples, or lines.');
  if (rows.length > MOST)
    throw invalid([{ pointer: '#/examples', code: 'too-many', detail: `At most ${MOST} examples at once.`, limit: MOST }]);
  const faults: Fault[] = [];
  const examples = rows.flatMap((row: unknown, index): ExampleToLearn[] => {
    if (row === blank) return [];
    try {
      return [check(ExampleToLearn, row)];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      for (const fault of error.faults)
        faults.push({ ...fault, pointer: `#/examples/${index}${fault.pointer.slice(1)}`, detail: `row ${index + 1}: ${fault.detail}` });
      return [];
    }
  });
  if (faults.length) throw invalid(faults);
  return examples;
}

/** A line without a word: passed over, and counted, so that a fault names the line as an editor does. */
const blank = Symbol('blank');

/** A line that is no JSON counts as an empty record, which is refused like one. */
const rowsOf = (lines: string): unknown[] =>
  lines.split(/\r\n?|\n/).map((line): unknown => {
    if (!line.trim()) return blank;
    try {
      return JSON.parse(line);
    } catch {
      return {};
    }
  });
