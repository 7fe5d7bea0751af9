import { Id, OneOf, Whole, Words } from '../platform/input/fields.js';
import { Paging } from '../platform/input/paging.js';
import { outcomes, partyKinds } from '../vocabulary.js';

const indexing = 'Whether search engines may show it; `no` when left out.';

export class PublishConsultation {
  @Id({ optional: true, description: 'A round; the consultation as a whole when left out.' }) round?: string;
  @Words({ most: 2000, optional: true, mayBeEmpty: true, description: 'What is said about it on the public page.' }) note?: string;
  @OneOf(['yes', 'no'], { optional: true, description: indexing }) indexable?: 'yes' | 'no';
}

export class PreviewPublication {
  @Id({ optional: true, description: 'A round; the consultation as a whole when left out.' }) round?: string;
}

export class ChangePublication {
  @OneOf(['yes', 'no'], { description: indexing }) indexable!: 'yes' | 'no';
  @Whole({ optional: true, description: 'Version of the record as last seen.' }) version?: number;
}

export class WithdrawPublication {
  @Words({ most: 2000, description: 'Why it is withdrawn; kept in the history.' }) reason!: string;
}

export class ListPublicPoints extends Paging {
  @Words({ most: 60, optional: true, description: 'Key of a theme.' }) theme?: string;
  @OneOf(partyKinds, { optional: true, description: 'Kind of party.' }) kind?: (typeof partyKinds)[number];
  @OneOf([...outcomes, 'open'], { optional: true, description: 'An outcome, or `open` for points without a decision.' })
  outcome?: (typeof outcomes)[number] | 'open';
  @OneOf(['yes', 'no'], { optional: true, description: '`yes`: only points that changed the text.' }) changed?: 'yes' | 'no';
  @Words({ most: 300, optional: true, description: 'Words to find, in any inflection.' }) q?: string;
}

export class PublicRegisterQuery {
  @OneOf(['csv', 'json', 'pdf'], { optional: true, description: 'json when left out.' }) format?: 'csv' | 'json' | 'pdf';
}
