import { Day, ManyOf, ManyWords, Moment, OneOf, Whole, Words } from '../platform/input/fields.js';
import { type PointStep, pointSteps } from '../vocabulary.js';

const code = { pattern: /^gm\d{4}$/, code: 'not-a-municipality', says: 'must hold TOOI codes, such as gm0303' };

export class OpenConsultation {
  @Words({ most: 200 }) title!: string;
  @Words({ most: 5000, optional: true, mayBeEmpty: true }) description?: string;
  @Day({ description: 'First day on which parties may react.' }) opensOn!: string;
  @Day({ description: 'Last day on which parties may react.' }) closesOn!: string;
  @ManyWords({ most: 50, optional: true, mostEach: 5000, description: 'The questions put to the parties, in order.' }) questions?: string[];
  @ManyWords({ most: 342, optional: true, each: code, description: 'TOOI codes of the municipalities that buy together.' })
  municipalities?: string[];
}

export class ArrangeStep {
  @OneOf(pointSteps) step!: PointStep;
  @Words({ most: 40, optional: true, mayBeEmpty: true, description: 'What the working group calls it; empty for the usual name.' })
  label?: string;
  @OneOf(['yes', 'no'], { optional: true, description: 'Whether points can be in it here; `new` and `decided` always can.' })
  used?: 'yes' | 'no';
}

export class ChangeConsultation {
  @Words({ most: 200, optional: true }) title?: string;
  @Words({ most: 5000, optional: true, mayBeEmpty: true }) description?: string;
  @ManyWords({ most: 50, optional: true, mostEach: 5000 }) questions?: string[];
  @ManyWords({ most: 342, optional: true, each: code }) municipalities?: string[];
  @ManyOf(() => ArrangeStep, { most: 6, optional: true, description: 'Steps of the working group; those left out are as usual.' })
  steps?: ArrangeStep[];
  @Whole({ optional: true, description: 'Version of the record as last seen.' }) version?: number;
}

export class AddRound {
  @Words({ most: 200 }) title!: string;
  @Moment() opensAt!: string;
  @Moment() closesAt!: string;
}

export class ChangeRound {
  @Words({ most: 200, optional: true }) title?: string;
  @Moment({ optional: true }) opensAt?: string;
  @Moment({ optional: true }) closesAt?: string;
  @Whole({ optional: true, description: 'Version of the record as last seen.' }) version?: number;
}
