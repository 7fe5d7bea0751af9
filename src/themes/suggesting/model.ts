import type { ThemeDefinition } from '../scheme/theme-definition.js';
import type { Combination } from './combination.js';
import type { LinearModel } from './linear-model.js';
import type { EarlierText } from './neighbours.js';

/**
 * All that was learned: plain data, to be sent between threads as it is. Holds the scheme it was learned for, so that a model
 * alone is enough to suggest with.
 */
export interface SuggesterModel {
  readonly scheme: readonly ThemeDefinition[];
  /** Weights of all cues in order, corrected by how often each was right. */
  readonly cueWeights: Float64Array;
  readonly linear: LinearModel;
  readonly combination: Combination;
  readonly confirmed: readonly EarlierText[];
}
