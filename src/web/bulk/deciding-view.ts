import type { BulkDecisionPreview } from '../../deliberation/bulk/bulk-preview.js';
import type { Outcome } from '../../vocabulary.js';
import type { DecisionView } from '../points/point-view.js';

/** A point that is decided on together with others. */
export type ChosenPoint = Awaited<ReturnType<BulkDecisionPreview['numbered']>>[number];

/** A point with what its party would read. */
export interface AnsweredPoint {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly party: string;
  readonly text: string;
  readonly outcome: Outcome;
  readonly motivation: string;
  readonly answer: string;
  readonly changePending: boolean;
  /** What is decided now. */
  readonly current: DecisionView | null;
  /** Whether somebody changed it since it was looked at. */
  readonly stale: boolean;
  readonly chosen: boolean;
}

/** A point that lacks what the text names. */
export interface UnablePoint {
  readonly id: string;
  readonly number: number;
  readonly party: string;
  /** Fields without a value, as they stand in the text. */
  readonly missing: readonly string[];
}

export interface Looked {
  readonly able: readonly AnsweredPoint[];
  readonly unable: readonly UnablePoint[];
  /** Numbers that no point has any more. */
  readonly gone: readonly number[];
}

/** Where the page came from and what it is about, in each of its forms. */
export interface DecidingFrame {
  /** Numbers of the points as the address has them: `12.45`. */
  readonly numbers: string;
  /** List to come back to. */
  readonly next: string;
}

/** The fields of a decision that travel from the form to what it would come to and back. */
export const decisionFields = ['outcome', 'motivation', 'notIncorporated', 'answer', 'changes'] as const;

/** `id:version` of a chosen point. */
export const chosenValue = ({ id, version }: Pick<AnsweredPoint, 'id' | 'version'>): string => `${id}:${version}`;
