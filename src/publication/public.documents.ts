import { ApiProperty } from '@nestjs/swagger';
import { outcomes, partyKinds } from '../vocabulary.js';

export class PublicConsultationRowDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, format: 'date-time', description: 'Of the latest publication.' }) publishedAt!: string;
  @ApiProperty({ type: 'integer' }) points!: number;
  @ApiProperty({ type: Boolean, description: 'Whether search engines may show it.' }) indexable!: boolean;
}

class PublicScopeDocument {
  @ApiProperty({ type: String, nullable: true, description: 'Title of the round; null for the whole.' }) round!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) publishedAt!: string;
  @ApiProperty({ type: String }) note!: string;
}

class PublicRoundDocument {
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, format: 'date-time' }) opensAt!: string;
  @ApiProperty({ type: String, format: 'date-time' }) closesAt!: string;
}

class PublicDocumentDocument {
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, description: 'Of the latest version at the time of publication.' }) label!: string;
  @ApiProperty({ type: String, format: 'date' }) datedOn!: string;
  @ApiProperty({ type: 'integer' }) versions!: number;
}

class PublicThemeDocument {
  @ApiProperty({ type: String }) key!: string;
  @ApiProperty({ type: String }) label!: string;
}

class PublicThemeCountDocument extends PublicThemeDocument {
  @ApiProperty({ type: 'integer' }) points!: number;
}

class PublicOutcomeDocument {
  @ApiProperty({ type: String, enum: [...outcomes], nullable: true }) outcome!: string | null;
  @ApiProperty({ type: 'integer' }) points!: number;
}

export class PublicConsultationDocument extends PublicConsultationRowDocument {
  @ApiProperty({ type: String }) description!: string;
  @ApiProperty({ type: () => PublicScopeDocument, isArray: true }) scope!: PublicScopeDocument[];
  @ApiProperty({ type: 'integer' }) decided!: number;
  @ApiProperty({ type: 'integer', description: 'Points that changed the text.' }) changed!: number;
  @ApiProperty({ type: () => PublicRoundDocument, isArray: true }) rounds!: PublicRoundDocument[];
  @ApiProperty({ type: () => PublicDocumentDocument, isArray: true }) documents!: PublicDocumentDocument[];
  @ApiProperty({ type: () => PublicThemeCountDocument, isArray: true }) themes!: PublicThemeCountDocument[];
  @ApiProperty({ type: () => PublicOutcomeDocument, isArray: true }) outcomes!: PublicOutcomeDocument[];
}

class PublicWordsDocument {
  @ApiProperty({ type: String, enum: ['same', 'gone', 'came'] }) kind!: string;
  @ApiProperty({ type: String }) text!: string;
}

class PublicChangeDocument {
  @ApiProperty({ type: String, description: 'Title of the document.' }) document!: string;
  @ApiProperty({ type: String }) section!: string;
  @ApiProperty({ type: String }) fromLabel!: string;
  @ApiProperty({ type: String }) toLabel!: string;
  @ApiProperty({ type: () => PublicWordsDocument, isArray: true }) words!: PublicWordsDocument[];
}

export class PublicPointDocument {
  @ApiProperty({ type: 'integer', description: 'Never changes.' }) number!: number;
  @ApiProperty({ type: String, description: 'Empty for a private person.' }) party!: string;
  @ApiProperty({ type: String, enum: [...partyKinds] }) partyKind!: string;
  @ApiProperty({ type: String }) standing!: string;
  @ApiProperty({ type: String }) channel!: string;
  @ApiProperty({ type: String, format: 'date' }) receivedOn!: string;
  @ApiProperty({ type: 'integer', nullable: true }) question!: number | null;
  @ApiProperty({ type: String }) section!: string;
  @ApiProperty({ type: String, description: 'The words of the party; […] where words are withheld.' }) text!: string;
  @ApiProperty({ type: () => PublicThemeDocument, isArray: true }) themes!: PublicThemeDocument[];
  @ApiProperty({ type: String, enum: [...outcomes], nullable: true }) outcome!: string | null;
  @ApiProperty({ type: String }) motivation!: string;
  @ApiProperty({ type: String }) answer!: string;
  @ApiProperty({ type: 'integer', isArray: true, description: 'Numbers of the other public points that got this answer together with it.' })
  answeredWith!: number[];
  @ApiProperty({ type: () => PublicChangeDocument, isArray: true }) changes!: PublicChangeDocument[];
  @ApiProperty({ type: String, format: 'date-time' }) publishedAt!: string;
}
