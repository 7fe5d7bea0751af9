import { ApiProperty } from '@nestjs/swagger';

/** Shapes of the answers, for the OpenAPI document. */
export class SpanDocument {
  @ApiProperty({ type: 'integer' }) start!: number;
  @ApiProperty({ type: 'integer' }) end!: number;
}

export class PartyReference {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) kind!: string;
}

export class RoundReference {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String }) title!: string;
}

export class SourceDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) fileName!: string;
  @ApiProperty({ type: String }) mediaType!: string;
  @ApiProperty({ type: String }) format!: string;
  @ApiProperty({ type: 'integer', description: 'Bytes.' }) size!: number;
  @ApiProperty({ type: String, description: 'Hexadecimal.' }) sha256!: string;
}

export class PointOfReactionDocument extends SpanDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String }) heading!: string;
  @ApiProperty({ type: String }) section!: string;
  @ApiProperty({ type: String }) locator!: string;
  @ApiProperty({ type: String, description: 'Who said it, in minutes or a transcript.' }) speaker!: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Seconds from the start of a recording.' }) time!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) question!: number | null;
  @ApiProperty({ type: String, nullable: true }) outcome!: string | null;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class NoPointDocument extends SpanDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) reason!: string;
}

export class CoverageDocument {
  @ApiProperty({ type: 'integer' }) length!: number;
  @ApiProperty({ type: 'integer' }) inPoints!: number;
  @ApiProperty({ type: 'integer' }) inNoPoints!: number;
  @ApiProperty({ type: () => SpanDocument, isArray: true }) holes!: SpanDocument[];
  @ApiProperty({ type: () => SpanDocument, isArray: true }) overlaps!: SpanDocument[];
  @ApiProperty({ type: Number, description: '0 to 1.' }) share!: number;
}

export class WarningDocument {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) detail!: string;
}

export class ReactionDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: () => PartyReference }) party!: PartyReference;
  @ApiProperty({ type: () => RoundReference }) round!: RoundReference;
  @ApiProperty({ type: String }) channel!: string;
  @ApiProperty({ type: String }) standing!: string;
  @ApiProperty({ type: String, format: 'date' }) receivedOn!: string;
  @ApiProperty({ type: 'integer', nullable: true }) question!: number | null;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: () => SourceDocument }) source!: SourceDocument;
  @ApiProperty({ type: () => PointOfReactionDocument, isArray: true }) points!: PointOfReactionDocument[];
  @ApiProperty({ type: () => NoPointDocument, isArray: true }) noPoints!: NoPointDocument[];
  @ApiProperty({ type: () => CoverageDocument }) coverage!: CoverageDocument;
  @ApiProperty({ type: Boolean, description: 'Every character has exactly one place.' }) processed!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When a person accepted the proposed points.' })
  acceptedAt!: string | null;
  @ApiProperty({ type: String, description: 'Who accepted them; empty for who is told no names.' }) acceptedBy!: string;
  @ApiProperty({ type: () => WarningDocument, isArray: true }) warnings!: WarningDocument[];
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class ReactionRowDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String }) partyId!: string;
  @ApiProperty({ type: String }) party!: string;
  @ApiProperty({ type: String }) partyKind!: string;
  @ApiProperty({ type: String }) channel!: string;
  @ApiProperty({ type: String }) standing!: string;
  @ApiProperty({ type: String, format: 'date' }) receivedOn!: string;
  @ApiProperty({ type: 'integer' }) points!: number;
  @ApiProperty({ type: 'integer' }) undecided!: number;
  @ApiProperty({ type: String }) fileName!: string;
  @ApiProperty({ type: 'integer' }) covered!: number;
  @ApiProperty({ type: 'integer' }) length!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When a person accepted the proposed points.' })
  acceptedAt!: string | null;
}

export class EnclosedReactionDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String }) party!: string;
}

/** A file that came in together with others, in one mail or archive. */
export class EnclosureDocument {
  @ApiProperty({ type: String, format: 'uuid' }) sourceId!: string;
  @ApiProperty({ type: String }) fileName!: string;
  @ApiProperty({ type: 'integer', description: 'Bytes.' }) size!: number;
  @ApiProperty({ type: Boolean, description: 'It is the mail or archive itself.' }) isOuter!: boolean;
  @ApiProperty({ type: String, isArray: true, description: 'Codes of what was noticed while reading it.' }) warnings!: string[];
  @ApiProperty({ type: () => EnclosedReactionDocument, isArray: true }) reactions!: EnclosedReactionDocument[];
  @ApiProperty({ type: Boolean, description: 'Nothing was made of it, and its words can be typed.' }) canBeTyped!: boolean;
}

export class StoredReactionDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String }) partyId!: string;
  @ApiProperty({ type: String }) party!: string;
  @ApiProperty({ type: 'integer' }) points!: number;
}

export class ProposedPartyDocument {
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) kind!: string;
}

export class LikelyPartyDocument {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: String }) name!: string;
}

export class WaitingChapterDocument {
  @ApiProperty({ type: 'integer' }) chapter!: number;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: () => ProposedPartyDocument }) proposed!: ProposedPartyDocument;
  @ApiProperty({ type: () => LikelyPartyDocument, nullable: true }) likely!: LikelyPartyDocument | null;
  @ApiProperty({ type: 'integer' }) points!: number;
}

/** A sheet that was kept, and whose columns a person has to name first. */
export class UnmappedSourceDocument {
  @ApiProperty({ type: String, format: 'uuid' }) sourceId!: string;
  @ApiProperty({ type: String }) fileName!: string;
}

/** A file inside another that could not be read: it is kept, with the code of the problem. */
export class UnreadFileDocument {
  @ApiProperty({ type: String, format: 'uuid' }) sourceId!: string;
  @ApiProperty({ type: String }) fileName!: string;
  @ApiProperty({ type: String, description: 'As of a problem: `file-encrypted`, `file-damaged`, …' }) code!: string;
  @ApiProperty({ type: String }) detail!: string;
  @ApiProperty({ type: Object, required: false, additionalProperties: true, description: 'What the problem names.' }) facts?: object;
}

/** The first reaction whole, and all that the file gave. `waiting` lists chapters whose party has to be named first. */
export class ReceivedDocument extends ReactionDocument {
  @ApiProperty({ type: String, format: 'uuid' }) sourceId!: string;
  @ApiProperty({ type: () => StoredReactionDocument, isArray: true }) reactions!: StoredReactionDocument[];
  @ApiProperty({ type: () => WaitingChapterDocument, isArray: true }) waiting!: WaitingChapterDocument[];
  @ApiProperty({ type: () => UnmappedSourceDocument, isArray: true }) unmapped!: UnmappedSourceDocument[];
  @ApiProperty({ type: () => UnreadFileDocument, isArray: true }) unread!: UnreadFileDocument[];
}

export class SheetColumnDocument {
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, isArray: true, description: 'What stands in it in the first rows.' }) examples!: string[];
  @ApiProperty({ type: String, nullable: true, description: 'What it seems to hold.' }) guess!: string | null;
}

/** A sheet that waits until a person says what its columns hold. */
export class SheetDocument {
  @ApiProperty({ type: String, format: 'uuid' }) sourceId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: String }) fileName!: string;
  @ApiProperty({ type: () => SheetColumnDocument, isArray: true }) columns!: SheetColumnDocument[];
}

export class MappedColumnDocument {
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, nullable: true, description: 'What it holds; null when it is left alone.' }) meaning!: string | null;
}

/** What was said of the columns of one kind of sheet. */
export class ColumnMappingDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: () => MappedColumnDocument, isArray: true }) columns!: MappedColumnDocument[];
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class RewordedPointDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Of its decision in force.' }) outcome!: string | null;
}

export class NewPointReference {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
}

/** A row of a consultation table that came in anew in other words. */
export class RewordingDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: String, format: 'uuid', description: 'The reaction that brought the later words.' }) reactionId!: string;
  @ApiProperty({
    type: String,
    enum: ['updated', 'asked', 'same', 'other'],
    description: '`asked`: a person has to say whether it is the same.',
  })
  state!: string;
  @ApiProperty({ type: () => RewordedPointDocument }) point!: RewordedPointDocument;
  @ApiProperty({ type: () => NewPointReference, nullable: true, description: 'What the row became while it is asked.' })
  newPoint!: NewPointReference | null;
  @ApiProperty({ type: String }) earlierText!: string;
  @ApiProperty({ type: String }) laterText!: string;
  @ApiProperty({ type: Boolean, description: 'It had been decided on in its earlier words.' }) wasDecided!: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) settledAt!: string | null;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class WaitingSourceDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) fileName!: string;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, enum: ['parties', 'columns'], description: 'What a person has to say of it.' }) needs!: string;
  @ApiProperty({ type: () => WaitingChapterDocument, isArray: true }) chapters!: WaitingChapterDocument[];
  @ApiProperty({ type: String, description: 'How its text begins.' }) excerpt!: string;
}
