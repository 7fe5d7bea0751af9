import { ApiProperty } from '@nestjs/swagger';
import { pointSteps } from '../vocabulary.js';

export class ThemeReference {
  @ApiProperty({ type: String }) key!: string;
  @ApiProperty({ type: String }) label!: string;
}

export class EvidenceDocument {
  @ApiProperty({ type: String, enum: ['word', 'heading', 'question', 'example', 'point'] }) kind!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: Number, description: 'Part of the confidence that it accounts for.' }) share!: number;
  @ApiProperty({ type: 'integer', required: false }) start?: number;
  @ApiProperty({ type: 'integer', required: false }) end?: number;
  @ApiProperty({ type: String, required: false }) pointId?: string;
}

export class SuggestionDocument extends ThemeReference {
  @ApiProperty({ type: Number, description: '0 to 1; of the suggestions at 0.8, four in five are right.' }) confidence!: number;
  @ApiProperty({ type: String, enum: ['open', 'accepted', 'rejected'] }) state!: string;
  @ApiProperty({ type: () => EvidenceDocument, isArray: true }) evidence!: EvidenceDocument[];
}

export class AssigneeDocument {
  @ApiProperty({ type: String, format: 'uuid', description: 'Of the account.' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: Boolean, description: 'False for who left the working group since.' }) isMember!: boolean;
}

export class PointRowDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String }) reactionId!: string;
  @ApiProperty({ type: String }) partyId!: string;
  @ApiProperty({ type: String }) party!: string;
  @ApiProperty({ type: String }) partyKind!: string;
  @ApiProperty({ type: String, description: 'The party’s own words.' }) text!: string;
  @ApiProperty({ type: String }) heading!: string;
  @ApiProperty({ type: String }) section!: string;
  @ApiProperty({ type: String }) locator!: string;
  @ApiProperty({ type: 'integer', nullable: true }) question!: number | null;
  @ApiProperty({ type: String, nullable: true }) outcome!: string | null;
  @ApiProperty({ type: Boolean }) changePending!: boolean;
  @ApiProperty({ type: String, enum: pointSteps, description: 'The last of the steps in use that it reached.' }) step!: string;
  @ApiProperty({ type: () => AssigneeDocument, nullable: true, description: 'Who works on it; for the working group.' })
  assignee!: AssigneeDocument | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'When a decision is wanted; for the working group.' })
  dueOn!: string | null;
  @ApiProperty({ type: () => ThemeReference, isArray: true }) themes!: ThemeReference[];
  @ApiProperty({ type: () => SuggestionDocument, isArray: true }) suggestions!: SuggestionDocument[];
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class ReactionOfPointDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, format: 'date' }) receivedOn!: string;
  @ApiProperty({ type: String }) standing!: string;
  @ApiProperty({ type: String }) channel!: string;
  @ApiProperty({ type: String }) fileName!: string;
}

export class PointDocument extends PointRowDocument {
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: 'integer' }) start!: number;
  @ApiProperty({ type: 'integer' }) end!: number;
  @ApiProperty({ type: String, enum: ['nl', 'other', 'unknown'], description: 'Suggestions are made for Dutch.' }) language!: string;
  @ApiProperty({ type: () => ReactionOfPointDocument }) reaction!: ReactionOfPointDocument;
  @ApiProperty({ type: () => SuggestionDocument, isArray: true }) allSuggestions!: SuggestionDocument[];
}

export class DecisionDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) pointId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The bundle with which it was decided.' }) bundleId!:
    | string
    | null;
  @ApiProperty({ type: String }) outcome!: string;
  @ApiProperty({ type: String }) motivation!: string;
  @ApiProperty({ type: String }) answer!: string;
  @ApiProperty({ type: String }) notIncorporated!: string;
  @ApiProperty({ type: [String] }) changes!: string[];
  @ApiProperty({ type: String }) decidedByName!: string;
  @ApiProperty({ type: String, format: 'date-time' }) decidedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) supersededAt!: string | null;
}

export class SilentPartyDocument {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) kind!: string;
}

export class OutcomeCountDocument {
  @ApiProperty({ type: String }) outcome!: string;
  @ApiProperty({ type: 'integer' }) count!: number;
}

export class StepCountDocument {
  @ApiProperty({ type: String, enum: pointSteps }) step!: string;
  @ApiProperty({ type: 'integer' }) count!: number;
}

export class ThemeCountDocument extends ThemeReference {
  @ApiProperty({ type: 'integer' }) count!: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } }) byKind!: Record<string, number>;
}

class DayCountDocument {
  @ApiProperty({ type: String, format: 'date' }) day!: string;
  @ApiProperty({ type: 'integer' }) count!: number;
}

export class StatisticsDocument {
  @ApiProperty({ type: 'integer' }) points!: number;
  @ApiProperty({ type: 'integer' }) decided!: number;
  @ApiProperty({ type: 'integer' }) undecided!: number;
  @ApiProperty({ type: 'integer' }) withoutTheme!: number;
  @ApiProperty({ type: 'integer' }) changePending!: number;
  @ApiProperty({ type: 'integer' }) carriedForward!: number;
  @ApiProperty({ type: 'integer', description: 'Changes between versions that nobody has explained.' }) unexplainedChanges!: number;
  @ApiProperty({ type: 'integer' }) reactions!: number;
  @ApiProperty({ type: 'integer' }) parties!: number;
  @ApiProperty({ type: () => SilentPartyDocument, isArray: true }) silentParties!: SilentPartyDocument[];
  @ApiProperty({ type: () => StepCountDocument, isArray: true, description: 'The steps in use, in order.' }) byStep!: StepCountDocument[];
  @ApiProperty({ type: () => OutcomeCountDocument, isArray: true }) byOutcome!: OutcomeCountDocument[];
  @ApiProperty({ type: () => ThemeCountDocument, isArray: true }) byTheme!: ThemeCountDocument[];
  @ApiProperty({ type: () => DayCountDocument, isArray: true, description: 'Reactions by the day on which they were received.' })
  byDay!: DayCountDocument[];
}
