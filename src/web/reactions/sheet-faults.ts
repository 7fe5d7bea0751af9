import type { Problem } from '../../platform/problems/problem.js';
import { wording } from '../wording/wording.js';

/** Beyond so many faults a person mends these first. */
const MOST_SHOWN = 50;

/** Every wrong cell of a refused sheet in a sentence, by row and column; none for any other refusal. */
export function sheetFaultLines({ code, faults, extra }: Problem): readonly string[] {
  if (code !== 'sheet-faulty') return [];
  const lines = faults.slice(0, MOST_SHOWN).map((fault) => wording.sheetFault(fault));
  const count = typeof extra['count'] === 'number' ? extra['count'] : faults.length;
  return count > lines.length ? [...lines, wording.intake.moreFaults(count - lines.length)] : lines;
}
