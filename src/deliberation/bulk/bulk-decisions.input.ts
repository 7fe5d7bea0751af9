import { Id, ManyOf, ManyWords, OneOf, Whole, Words } from '../../platform/input/fields.js';
import { outcomes } from '../../vocabulary.js';

export class PointSeen {
  @Id() id!: string;
  @Whole({ optional: true, description: 'Version of the point as last seen.' }) version?: number;
}

const filled = 'The fields {partij}, {paragraaf}, {document} and {nummer} are filled for each point.';

/** Points that are decided on at once at most. */
export const MOST_DECIDED = 500;

export class DecideMany {
  @ManyOf(() => PointSeen, { most: MOST_DECIDED }) points!: PointSeen[];
  @OneOf(outcomes) outcome!: (typeof outcomes)[number];
  @Words({ most: 20_000, description: `Why; stands in the reports. ${filled}` }) motivation!: string;
  @Words({
    most: 20_000,
    optional: true,
    mayBeEmpty: true,
    description: `What the party hears, where that is more than the motivation. ${filled}`,
  })
  answer?: string;
  @Words({
    most: 20_000,
    optional: true,
    mayBeEmpty: true,
    description: `What was not taken over; needed with partly_incorporated. ${filled}`,
  })
  notIncorporated?: string;
  @ManyWords({ most: 100, mostEach: 300, optional: true, description: 'Where it was worked in, the same for all.' }) changes?: string[];
  @ManyWords({ most: 50, mostEach: 36, optional: true, description: 'Ids of the text blocks that were used in it.' }) textBlocks?: string[];
}
