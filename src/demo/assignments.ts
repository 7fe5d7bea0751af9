import { anouk, bram, safiya } from './decision-choices.js';

/** Which open points of the sample somebody works on. */
export interface DemoAssignment {
  /** Key of their theme. */
  readonly theme: string;
  /** E-mail address of who works on them. */
  readonly to: string;
  /** When a decision is wanted, in days from today; negative is late. */
  readonly dueIn: number | null;
}

/** The first that fits a point holds; what has another theme waits for somebody. */
export const demoAssignments: readonly DemoAssignment[] = [
  { theme: 'finance', to: safiya, dueIn: -3 },
  { theme: 'access', to: bram, dueIn: 5 },
  { theme: 'continuity', to: bram, dueIn: 12 },
  { theme: 'quality', to: safiya, dueIn: 12 },
  { theme: 'participation', to: anouk, dueIn: null },
];
