import { ManyWords, OneOf, Whole, Words } from '../platform/input/fields.js';

const togetherSays =
  'Says that a person looked and found that they want the same; without it, points that seem to want the opposite are refused.';

export class MakeBundle {
  @Words({ most: 200, description: 'What they say, in a few words.' }) title!: string;
  @ManyWords({ most: 1000, mostEach: 36, description: 'Ids of the points, two or more.' }) points!: string[];
  @OneOf(['yes', 'no'], { optional: true, description: togetherSays }) together?: 'yes' | 'no';
}

export class RenameBundle {
  @Words({ most: 200 }) title!: string;
  @Whole({ optional: true, description: 'Version of the bundle as last seen.' }) version?: number;
}

export class AddToBundle {
  @ManyWords({ most: 1000, mostEach: 36, description: 'Ids of the points.' }) points!: string[];
  @OneOf(['yes', 'no'], { optional: true, description: togetherSays }) together?: 'yes' | 'no';
  @Whole({ optional: true, description: 'Version of the bundle as last seen.' }) version?: number;
}

export class RejectProposal {
  @ManyWords({ most: 1000, mostEach: 36, description: 'Ids of the points that do not belong together, two or more.' }) points!: string[];
  @OneOf(['together', 'opposed'], { optional: true, description: 'What they are not: one bundle (when left out), or opposites.' })
  kind?: 'together' | 'opposed';
}

export class PreviewBundle {
  @ManyWords({ most: 1000, mostEach: 36, description: 'Ids of the points, two or more.' }) points!: string[];
}
