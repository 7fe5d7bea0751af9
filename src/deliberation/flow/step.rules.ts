import type { PointStep } from '../../vocabulary.js';

/** What tells how far a point is. */
export interface Progress {
  readonly isThemed: boolean;
  readonly isAssigned: boolean;
  /** What the working group drafted for it and did not adopt yet. */
  readonly draft: Draft;
  readonly isDecided: boolean;
}

/** `agreed`: every municipality that takes part was for the draft or abstained. */
export type Draft = 'none' | 'proposed' | 'agreed';

/** Only the working group knows who works on a point and what was drafted for it; to others it is new, themed or decided. */
export const innerSteps: readonly PointStep[] = ['assigned', 'proposed', 'agreed'];

const reached: Readonly<Record<PointStep, (progress: Progress) => boolean>> = {
  new: () => true,
  themed: ({ isThemed }) => isThemed,
  assigned: ({ isAssigned }) => isAssigned,
  proposed: ({ draft }) => draft !== 'none',
  agreed: ({ draft }) => draft === 'agreed',
  decided: ({ isDecided }) => isDecided,
};

/** The last of the steps in use, which stand in order, that the point reached. */
export const stepOf = (progress: Progress, used: readonly PointStep[]): PointStep =>
  used.findLast((step) => reached[step](progress)) ?? 'new';

/** The steps in use that come after this one: a point that reached one of these is past it. */
export const stepsAfter = (step: PointStep, used: readonly PointStep[]): readonly PointStep[] => used.slice(used.indexOf(step) + 1);
