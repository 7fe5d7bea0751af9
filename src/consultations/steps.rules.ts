import { type Fault, invalid } from '../platform/problems/problem.js';
import { type PointStep, pointSteps } from '../vocabulary.js';

/** What was arranged for a step; a step that is not named is as usual. */
export interface StoredStep {
  readonly step: PointStep;
  /** The name that the working group uses; empty for the usual one. */
  readonly label: string;
  readonly isUsed: boolean;
}

/** Where every point starts and where it ends: without these a point could be nowhere. */
const needed: readonly PointStep[] = ['new', 'decided'];

/** All six steps in order, with what was arranged for them. */
export const stepsOf = (stored: readonly StoredStep[] | null): StoredStep[] =>
  pointSteps.map((step) => stored?.find((one) => one.step === step) ?? { step, label: '', isUsed: true });

/** The steps that points can be in here. */
export const usedSteps = (stored: readonly StoredStep[] | null): PointStep[] =>
  stepsOf(stored).flatMap(({ step, isUsed }) => (isUsed ? [step] : []));

/** @throws Problem `invalid-input`: `step-twice`, `step-needed` for the first and the last one, `step-label-twice`. */
export function mustBeSteps(steps: readonly StoredStep[]): void {
  const faults = steps.flatMap(({ step, label, isUsed }, index): Fault[] => {
    const at = `#/steps/${index}`;
    const before = steps.slice(0, index);
    if (before.some((one) => one.step === step))
      return [{ pointer: `${at}/step`, code: 'step-twice', detail: `Step ${step} is named twice.` }];
    if (!isUsed && needed.includes(step))
      return [{ pointer: `${at}/used`, code: 'step-needed', detail: `Step ${step} can not be switched off.` }];
    if (label && before.some((one) => one.label.toLowerCase() === label.toLowerCase()))
      return [{ pointer: `${at}/label`, code: 'step-label-twice', detail: `Another step is called ${label} too.` }];
    return [];
  });
  if (faults.length) throw invalid(faults);
}
