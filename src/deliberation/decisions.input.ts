import { ManyWords, OneOf, Whole, Words } from '../platform/input/fields.js';
import { outcomes } from '../vocabulary.js';

export class TakeDecision {
  @OneOf(outcomes) outcome!: (typeof outcomes)[number];
  @Words({ most: 20_000, description: 'Why; stands in the reports.' }) motivation!: string;
  @Words({ most: 20_000, optional: true, mayBeEmpty: true, description: 'What the party hears, where that is more than the motivation.' })
  answer?: string;
  @Words({ most: 20_000, optional: true, mayBeEmpty: true, description: 'What was not taken over; needed with partly_incorporated.' })
  notIncorporated?: string;
  @ManyWords({
    most: 100,
    mostEach: 300,
    optional: true,
    description:
      'Where it was worked in: ids of changes, which are then linked, or places in words (document, version, section). Without either the change is pending.',
  })
  changes?: string[];
  @Whole({ optional: true, description: 'Version of the point as last seen.' }) version?: number;
}

export class AnswerPoint extends TakeDecision {
  @ManyWords({ most: 50, mostEach: 36, optional: true, description: 'Ids of the text blocks that were used in it.' }) textBlocks?: string[];
}
