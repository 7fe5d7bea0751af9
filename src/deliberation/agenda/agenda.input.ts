import { Day, Id, ManyOf, ManyWords, OneOf, Whole, Words } from '../../platform/input/fields.js';
import { outcomes, stances } from '../../vocabulary.js';

/** What is decided has left the agenda. */
export const openSteps = ['new', 'themed', 'assigned', 'proposed', 'agreed'] as const;

/** What comes on the agenda: the points and bundles named, or the open points that the rest says, with the bundles that they are in. */
export class AddToAgenda {
  @ManyWords({ most: 200, mostEach: 36, optional: true, description: 'Ids of points.' }) points?: string[];
  @ManyWords({ most: 200, mostEach: 36, optional: true, description: 'Ids of bundles.' }) bundles?: string[];
  @ManyWords({
    most: 200,
    optional: true,
    description: 'Numbers of points.',
    each: { pattern: /^\d{1,9}$/, code: 'not-a-whole-number', says: 'must hold whole numbers' },
  })
  numbers?: string[];
  @Words({ most: 60, optional: true, description: 'Key of a theme: open points that have it.' }) theme?: string;
  @Words({ most: 200, optional: true, description: 'Reference to the consulted document: open points that make it.' }) section?: string;
  @Id({ optional: true, description: 'A party: its open points.' }) party?: string;
  @OneOf(openSteps, { optional: true, description: 'A step: open points that are in it.' }) step?: (typeof openSteps)[number];
  @Words({ most: 36, optional: true, description: 'Open points of one person: an account id, `me`, `none`, or `left` for who left.' })
  assignee?: string;
}

export class MoveAgendaItem {
  @Whole({ least: 1, most: 200, description: 'Its place on the agenda, from 1; the others move up.' }) position!: number;
  @Whole({ optional: true, description: 'Version of the item as last seen.' }) version?: number;
}

export class MemberPosition {
  @Words({ most: 6, description: 'TOOI code of a municipality that takes part in the consultation.' }) municipality!: string;
  @OneOf(stances) stance!: (typeof stances)[number];
  @Words({ most: 2000, optional: true, mayBeEmpty: true, description: 'What it said.' }) words?: string;
}

export class DiscussItem {
  @Words({ most: 20_000, optional: true, mayBeEmpty: true, description: 'What was said.' }) notes?: string;
  @ManyOf(() => MemberPosition, { most: 400, optional: true, description: 'Of every member that took one; the others have none.' })
  positions?: MemberPosition[];
  @OneOf(outcomes, { optional: true, description: 'Of the decision that is drafted; left out when it is held over.' })
  outcome?: (typeof outcomes)[number];
  @Words({ most: 20_000, optional: true, mayBeEmpty: true, description: 'Why; needed with an outcome.' }) motivation?: string;
  @Words({ most: 20_000, optional: true, mayBeEmpty: true, description: 'What the party hears, where that is more.' }) answer?: string;
  @Words({ most: 20_000, optional: true, mayBeEmpty: true, description: 'What was not taken over; needed with partly_incorporated.' })
  notIncorporated?: string;
  @Words({ most: 64, optional: true, description: 'Basis of the item as last seen: refused when its points changed since.' })
  basis?: string;
  @Whole({ optional: true, description: 'Version of the item as last seen.' }) version?: number;
}

export class AdoptDecisions {
  @Words({ most: 200, description: 'Who signs for it, as it is to be read: name and role.' }) signedBy!: string;
  @Day({ optional: true, description: 'The day that counts; today when left out.' }) adoptedOn?: string;
  @ManyWords({ most: 200, mostEach: 36, optional: true, description: 'Ids of the items; every drafted one when left out.' })
  items?: string[];
}
