import { invalid, invalidField, Problem } from '../../platform/problems/problem.js';
import type { ThemePart } from '../../themes/theme-splitting.input.js';
import { linesIn, type Sent, textIn } from '../forms.js';

/** Parts that the form has room for. */
export const partNumbers = [1, 2, 3, 4] as const;

interface NumberedPart {
  readonly number: number;
  readonly part: ThemePart;
}

/**
 * The parts that were filled in, each with its number in the form: fields `existing` (a key), or `label`, `definition` and `synonyms` of a new theme; each
 * with the number behind it.
 * @throws Problem `invalid-input` (`theme-or-name`) for a part that is both
 */
export function partsIn(sent: Sent): NumberedPart[] {
  return partNumbers.flatMap((number): NumberedPart[] => {
    const existing = textIn(sent, `existing${number}`).trim();
    const label = textIn(sent, `label${number}`).trim();
    if (existing && label) throw invalidField(`#/existing${number}`, 'theme-or-name', 'Choose a theme or name a new one, not both.');
    if (existing) return [{ number, part: { key: existing } }];
    if (!label) return [];
    const definition = textIn(sent, `definition${number}`).trim();
    return [{ number, part: { label, definition, synonyms: linesIn(sent, `synonyms${number}`) } }];
  });
}

/** Does the work, with every fault of a part at its field of the form. */
export async function withFaultsAtParts<T>(sent: Sent, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem) || !error.faults.length) throw error;
    const numbers = partsIn(sent).map(({ number }) => number);
    throw invalid(
      error.faults.map((fault) => {
        const [, place, field] = /^#\/into\/(\d+)\/(\w+)$/.exec(fault.pointer) ?? [];
        if (place === undefined) return fault;
        const number = numbers[Number(place)] ?? 1;
        const shown = field === 'key' && textIn(sent, `existing${number}`) ? 'existing' : 'label';
        return { ...fault, pointer: `#/${shown}${number}` };
      }),
    );
  }
}
