import { ApiProperty } from '@nestjs/swagger';
import { outcomes, partyKinds, stances } from '../../vocabulary.js';
import { itemStates } from './agenda.rules.js';

class AgendaItemBase {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) meetingId!: string;
  @ApiProperty({ type: 'integer', description: 'From 1.' }) position!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) pointId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) bundleId!: string | null;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, enum: [...itemStates], description: '`held`: spoken of and not decided.' }) state!: string;
  @ApiProperty({ type: String, enum: [...outcomes], nullable: true, description: 'Of the drafted or adopted decision.' }) outcome!:
    | string
    | null;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class AgendaRowDocument extends AgendaItemBase {
  @ApiProperty({ type: 'integer', nullable: true, description: 'Of the point; null for a bundle.' }) number!: number | null;
  @ApiProperty({ type: 'integer', description: 'How many points it is about.' }) points!: number;
}

export class PointOnAgendaDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String, format: 'uuid' }) partyId!: string;
  @ApiProperty({ type: String }) party!: string;
  @ApiProperty({ type: String, enum: [...partyKinds] }) partyKind!: string;
  @ApiProperty({ type: String, description: 'The party’s own words.' }) text!: string;
  @ApiProperty({ type: String }) heading!: string;
  @ApiProperty({ type: String }) section!: string;
  @ApiProperty({ type: String, enum: [...outcomes], nullable: true }) outcome!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Of the decision that stands.' }) decisionId!: string | null;
}

export class MemberDocument {
  @ApiProperty({ type: String, description: 'TOOI code.' }) municipality!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, enum: [...stances], nullable: true, description: 'Null while it took no position.' }) stance!: string | null;
  @ApiProperty({ type: String }) words!: string;
}

export class AgendaItemDocument extends AgendaItemBase {
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: () => PointOnAgendaDocument, isArray: true }) points!: PointOnAgendaDocument[];
  @ApiProperty({ type: () => MemberDocument, isArray: true }) members!: MemberDocument[];
  @ApiProperty({ type: String, description: 'What was said.' }) notes!: string;
  @ApiProperty({ type: String }) motivation!: string;
  @ApiProperty({ type: String }) answer!: string;
  @ApiProperty({ type: String }) notIncorporated!: string;
  @ApiProperty({ type: String, description: 'Stands for the points as they are now; send it with what was said.' }) basis!: string;
  @ApiProperty({ type: Boolean, description: 'Its points changed after the draft, so that it can’t be adopted.' }) changed!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) discussedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) discussedByName!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) adoptionId!: string | null;
  @ApiProperty({ type: [String], description: 'Ids of the points that the adopted decision was taken on.' }) adoptedPoints!: string[];
}

export class AdoptionDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) meetingId!: string;
  @ApiProperty({ type: String, format: 'date' }) adoptedOn!: string;
  @ApiProperty({ type: String, description: 'Who signed for it: name and role.' }) signedBy!: string;
  @ApiProperty({ type: String }) adoptedByName!: string;
  @ApiProperty({ type: String, format: 'date-time' }) adoptedAt!: string;
  @ApiProperty({ type: 'integer', description: 'How many items were adopted.' }) items!: number;
}
