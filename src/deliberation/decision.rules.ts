import { invalidField } from '../platform/problems/problem.js';
import type { Outcome } from '../vocabulary.js';

/** Outcomes that promise a change of the text. */
export const promisesChange = (outcome: Outcome): boolean => outcome === 'incorporated' || outcome === 'partly_incorporated';

/** Whether a change of the text may be linked to a point with this outcome: one that was promised, or in which it was carried forward. */
export const mayLink = (outcome: Outcome | null): boolean => outcome !== null && (promisesChange(outcome) || outcome === 'carried_forward');

/** Whether the promised change is still to be shown. */
export const isPending = (outcome: Outcome, changes: readonly unknown[]): boolean => promisesChange(outcome) && changes.length === 0;

/** @throws Problem `invalid-input`: `partly_incorporated` says what was not taken over. */
export function mustSayWhatNot(outcome: Outcome, notIncorporated: string): void {
  if (outcome === 'partly_incorporated' && !notIncorporated)
    throw invalidField('#/notIncorporated', 'not-incorporated-needed', 'Say what was not taken over.');
}
