import { Problem } from '../../../platform/problems/problem.js';
import type { Warning } from '../document.js';

/** Parts that only say how the text looks, or what belongs together, may be damaged without the text being lost; the reader says so and goes on. */
export function tolerate<T>(warnings: Map<string, Warning>, part: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'file-damaged') throw error;
    warnings.set('part-damaged', { code: 'part-damaged', detail: `A part of the document (${part}) is damaged and was left out.` });
    return undefined;
  }
}
