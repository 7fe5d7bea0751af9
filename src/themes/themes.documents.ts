import { ApiProperty } from '@nestjs/swagger';

export class ThemeRowDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, example: 'continuity' }) key!: string;
  @ApiProperty({ type: String, example: 'Continuïteit van zorg' }) label!: string;
  @ApiProperty({ type: String }) definition!: string;
  @ApiProperty({ type: String, nullable: true }) colour!: string | null;
  @ApiProperty({ type: 'integer' }) position!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) retiredAt!: string | null;
  @ApiProperty({ type: 'integer', description: 'Points that carry it.' }) points!: number;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class CueDocument {
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: Number }) weight!: number;
}

export class ThemeExampleDocument {
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: [String], required: false }) also?: string[];
}

export class ThemeDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: String }) key!: string;
  @ApiProperty({ type: String }) label!: string;
  @ApiProperty({ type: String }) definition!: string;
  @ApiProperty({ type: [String] }) synonyms!: string[];
  @ApiProperty({ type: () => CueDocument, isArray: true }) cues!: CueDocument[];
  @ApiProperty({ type: () => ThemeExampleDocument, isArray: true }) examples!: ThemeExampleDocument[];
  @ApiProperty({ type: String, nullable: true }) colour!: string | null;
  @ApiProperty({ type: 'integer' }) position!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) retiredAt!: string | null;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class ThemesOfPointDocument {
  @ApiProperty({ type: [String], description: 'Keys, the leading theme first.' }) themes!: string[];
}

export class TaggedManyDocument {
  @ApiProperty({ type: 'integer', description: 'Points that changed.' }) changed!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The act, to take back; null when nothing changed.' })
  act!: string | null;
}

export class SuggestedAnewDocument {
  @ApiProperty({ type: 'integer', description: 'Points that got other suggestions.' }) changed!: number;
}

export class BulkTaggingUndoneDocument {
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: 'integer', description: 'Points that got back the themes of before.' }) undone!: number;
  @ApiProperty({ type: 'integer', description: 'Points that were tagged anew since, or are there no more.' }) kept!: number;
}

export class PointToAskDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
}

export class LearningOrderDocument {
  @ApiProperty({ type: () => PointToAskDocument, isArray: true, description: 'The point of which confirming teaches most first.' })
  points!: PointToAskDocument[];
  @ApiProperty({ type: 'integer', description: 'Points without a theme.' }) remaining!: number;
  @ApiProperty({ type: 'integer', description: 'About how many of them will be right without change.' }) likelyRight!: number;
}

export class TakenExamplesDocument {
  @ApiProperty({ type: 'integer' }) added!: number;
  @ApiProperty({ type: 'integer', description: 'The same words were learned before.' }) known!: number;
  @ApiProperty({ type: 'integer', description: 'The scheme has none of their themes.' }) withoutTheme!: number;
}

export class ServiceRunDocument {
  @ApiProperty({ type: 'integer', description: 'Points of which the words go to the service.' }) asked!: number;
}

class NamedThemeDocument {
  @ApiProperty({ type: String }) key!: string;
  @ApiProperty({ type: String }) label!: string;
}

export class ThemeUseDocument {
  @ApiProperty({ type: () => NamedThemeDocument }) theme!: NamedThemeDocument;
  @ApiProperty({ type: 'integer', description: 'Points to which a person gave it.' }) points!: number;
  @ApiProperty({ type: 'integer', description: 'Of those, the points that have no other theme.' }) alone!: number;
  @ApiProperty({ type: 'integer', description: 'Points for which it is proposed and nobody said yes or no.' }) open!: number;
  @ApiProperty({ type: 'integer', description: 'Points of which a person turned it down.' }) turnedDown!: number;
}

class KnowledgeDocument {
  @ApiProperty({ type: 'integer' }) synonyms!: number;
  @ApiProperty({ type: 'integer' }) cues!: number;
  @ApiProperty({ type: 'integer' }) examples!: number;
}

export class MergePreviewDocument extends ThemeUseDocument {
  @ApiProperty({ type: () => NamedThemeDocument }) into!: NamedThemeDocument;
  @ApiProperty({ type: 'integer', description: 'Points that have both.' }) both!: number;
  @ApiProperty({ type: 'integer', description: 'Points that have only the theme that remains.' }) onlyInto!: number;
  @ApiProperty({
    type: 'integer',
    description: 'Points with the theme that goes, of which a person turned down the one that remains.',
  })
  intoTurnedDown!: number;
  @ApiProperty({ type: () => KnowledgeDocument, description: 'How many of each would come to the theme that remains.' })
  knowledge!: KnowledgeDocument;
}

class PartDocument extends NamedThemeDocument {
  @ApiProperty({ type: Boolean, description: 'Whether it is still to be added.' }) isNew!: boolean;
}

class EvidenceOfPartDocument {
  @ApiProperty({ type: String, description: '`word`, `heading`, `question`, `example` or `point`' }) kind!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: Number, description: 'Part of the confidence that it accounts for, 0 to 1.' }) share!: number;
  @ApiProperty({ type: 'integer', required: false }) start?: number;
  @ApiProperty({ type: 'integer', required: false }) end?: number;
  @ApiProperty({ type: String, format: 'uuid', required: false }) pointId?: string;
}

class SuggestedPartDocument {
  @ApiProperty({ type: String }) key!: string;
  @ApiProperty({ type: Number }) confidence!: number;
  @ApiProperty({ type: () => EvidenceOfPartDocument, isArray: true }) evidence!: EvidenceOfPartDocument[];
}

class PointToShareDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String }) party!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: [String], description: 'Keys of the parts that it would get; none: it is left over.' }) themes!: string[];
  @ApiProperty({ type: () => SuggestedPartDocument, isArray: true, description: 'What speaks for each part, the surest first.' })
  suggestions!: SuggestedPartDocument[];
}

class PieceToShareDocument {
  @ApiProperty({ enum: ['synonyms', 'cues', 'examples'] }) kind!: 'synonyms' | 'cues' | 'examples';
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: [String], description: 'Keys of the parts that it would go to.' }) themes!: string[];
}

export class SplitProposalDocument {
  @ApiProperty({ type: () => NamedThemeDocument }) theme!: NamedThemeDocument;
  @ApiProperty({ type: () => PartDocument, isArray: true }) into!: PartDocument[];
  @ApiProperty({ type: () => PointToShareDocument, isArray: true, description: 'The points of which least is sure first; at most 2,000.' })
  points!: PointToShareDocument[];
  @ApiProperty({
    type: () => PieceToShareDocument,
    isArray: true,
    description: 'What the theme is known by, and where each of it would go.',
  })
  knowledge!: PieceToShareDocument[];
  @ApiProperty({ type: 'integer', description: 'Points that carry the theme, also those not in this proposal.' }) carriers!: number;
}

export class SplitDocument {
  @ApiProperty({ type: () => ThemeDocument, isArray: true, description: 'The parts, in order.' }) themes!: ThemeDocument[];
  @ApiProperty({ type: 'integer', description: 'Points that got one of the parts.' }) shared!: number;
  @ApiProperty({ type: 'integer', description: 'Points that were left over.' }) rest!: number;
}
