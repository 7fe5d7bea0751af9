import type { FormState } from '../components/form-state.js';
import { type Refused, type Sent, sentenceOf } from '../forms.js';
import { refusedForm } from '../problems/refused-form.js';
import { sheetFaultLines } from './sheet-faults.js';

/** The form as it was sent; a fault of a column, `#/columns/3`, stands at `column-3`. */
export function atTheirColumns({ problem, form }: Refused, sent: Sent): FormState {
  if (!problem.faults.length) return form;
  const lines = sheetFaultLines(problem);
  if (lines.length) return { ...form, errors: [sentenceOf(problem), ...lines].map((message) => ({ field: '', message })) };
  return refusedForm(
    sent,
    problem.faults.map((fault) => ({ ...fault, pointer: fault.pointer.replace(/^#\/columns\/(\d+)$/, '#/column-$1') })),
  );
}
