import { Day, Id, ManyOf, ManyWords, OneOf, Verbatim, Whole, Words } from '../platform/input/fields.js';
import { channels, noPointReasons, partyKinds, standings } from '../vocabulary.js';

/** What is said of a reaction, whichever way its words come in. */
export class AboutReaction {
  @Words({ most: 200, optional: true, description: 'Id or name of a party; left out for a file with a chapter per party.' }) party?: string;
  @OneOf(channels, { optional: true, description: 'letter when left out.' }) channel?: (typeof channels)[number];
  @Day({ optional: true, description: 'Today when left out.' }) receivedOn?: string;
  @OneOf(standings, { optional: true, description: 'By the kind of party when left out.' }) standing?: (typeof standings)[number];
  @Whole({ optional: true, least: 1, most: 1000, description: 'Number of the question that it answers.' }) question?: number;
  @Id({ optional: true, description: 'The round; by the day when left out.' }) round?: string;
  @OneOf(['yes', 'no'], { optional: true, description: 'Whether parties that the file names and nobody knows are added.' }) newParties?:
    | 'yes'
    | 'no';
  @OneOf(['yes', 'no'], { optional: true, description: 'Whether a file that names nobody is kept until a person says whose it is.' }) keep?:
    | 'yes'
    | 'no';
}

export class ReceiveReaction extends AboutReaction {
  @Verbatim({ description: 'The party’s words.' }) text!: string;
}

/** That a reaction is of another party than was thought. */
export class ChangeReactionParty {
  @Words({ most: 200, description: 'Id or name of a party that takes part.' }) party!: string;
}

/** For one chapter of a file that waits: whose it is. */
export class ChapterChoice {
  @Whole({ description: 'From 0, in the order of the file.' }) chapter!: number;
  @Id({ optional: true, description: 'A party that is known.' }) party?: string;
  @Words({ most: 200, optional: true, description: 'Or the name of a new one.' }) name?: string;
  @OneOf(partyKinds, { optional: true }) kind?: (typeof partyKinds)[number];
  @OneOf(['yes', 'no'], { optional: true, description: 'Whether it is nobody’s reaction: then it is kept as a passage of the file.' })
  skip?: 'yes' | 'no';
}

export class AssignChapters {
  @ManyOf(() => ChapterChoice, { most: 500 }) chapters!: ChapterChoice[];
}

export class ChooseColumns {
  @ManyWords({
    most: 200,
    mostEach: 20,
    description:
      'For each column in order what it holds: remark, current (the text as it stands), proposal, party, section, number, answer, outcome or realised; anything else leaves it alone.',
  })
  columns!: string[];
}

export class SplitPoint {
  @Whole({ description: 'Where the second part begins: characters from the start of the reaction’s text.' }) at!: number;
  @Whole({ optional: true, description: 'Version of the point as last seen.' }) version?: number;
}

export class MergePoints {
  @Id({ description: 'The point that stays.' }) point!: string;
  @Id({ description: 'A point of the same reaction that goes up in it; what lies between comes along.' }) with!: string;
  @Whole({ optional: true, description: 'Version of the point that stays, as last seen.' }) version?: number;
}

export class ChangePoint {
  @Whole({ optional: true, description: 'New start, within the reaction’s text.' }) start?: number;
  @Whole({ optional: true, description: 'New end, exclusive.' }) end?: number;
  @Words({ most: 500, optional: true, mayBeEmpty: true }) heading?: string;
  @Words({ most: 200, optional: true, mayBeEmpty: true, description: 'Reference to the consulted document, such as paragraaf 3.2.' })
  section?: string;
  @Whole({ optional: true, most: 1000, description: 'Number of the question it answers; 0 for none.' }) question?: number;
  @Whole({ optional: true, description: 'Version of the point as last seen.' }) version?: number;
}

export class MakePoint {
  @Whole({ description: 'Start within the reaction’s text.' }) start!: number;
  @Whole({ description: 'End, exclusive.' }) end!: number;
}

export class UnmarkPoint {
  @OneOf(noPointReasons, { optional: true, description: 'Why it is no point; other when left out.' })
  reason?: (typeof noPointReasons)[number];
  @Whole({ optional: true, description: 'Version of the point as last seen.' }) version?: number;
}

export class TypeEnclosed {
  @Verbatim({ description: 'What the file says, typed.' }) text!: string;
  @Words({ most: 200, optional: true, mayBeEmpty: true, description: 'Id or name of a party; that of the mail when left out.' })
  party?: string;
}

export class AnswerRewording {
  @OneOf(['yes', 'no'], { description: 'Whether the row is the earlier point in other words.' }) same!: 'yes' | 'no';
  @Whole({ optional: true, description: 'Version of the question as last seen.' }) version?: number;
}

export class TypeWords {
  @Verbatim({ description: 'What the scan or recording says, typed or transcribed.' }) text!: string;
}
