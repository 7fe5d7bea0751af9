import type { FieldError, FormState } from '../components/form-state.js';
import { wording } from '../wording/wording.js';

interface FaultLike {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
  readonly limit?: number | string;
}

/** Field that a JSON pointer leads to: `#/municipalities/2` belongs to the field `municipalities`. */
const fieldOf = (pointer: string): string => (pointer.replace(/^#?\//, '').split('/')[0] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');

/** One fault a field: further faults of the same field would only repeat it. */
export function fieldErrors(faults: readonly FaultLike[]): readonly FieldError[] {
  const errors = faults.map((fault) => ({ field: fieldOf(fault.pointer), message: wording.fault(fault) }));
  return errors.filter(({ field }, index) => errors.findIndex((other) => other.field === field) === index);
}

/** What the browser sent, back as the form's own values; files and passwords do not come back. */
export function refusedForm(sent: Readonly<Record<string, unknown>>, faults: readonly FaultLike[]): FormState {
  const values: Record<string, string | readonly string[]> = {};
  for (const [field, value] of Object.entries(sent)) {
    if (typeof value === 'string') values[field] = value;
    else if (Array.isArray(value)) values[field] = value.filter((one) => typeof one === 'string');
  }
  return { values, errors: fieldErrors(faults) };
}
