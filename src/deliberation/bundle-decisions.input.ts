import { ManyWords, Whole } from '../platform/input/fields.js';
import { AnswerPoint } from './decisions.input.js';

/** One decision for every point of a bundle; `version` is that of the bundle. */
export class TakeBundleDecision extends AnswerPoint {}

export class ExtendDecision {
  @ManyWords({ most: 1000, mostEach: 36, description: 'Ids of points of the bundle that get its decision.' }) points!: string[];
  @Whole({ optional: true, description: 'Version of the bundle as last seen.' }) version?: number;
}
