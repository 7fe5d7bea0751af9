import { ApiProperty } from '@nestjs/swagger';
import { linkKinds } from '../invitations/invitation.entity.js';
import { languages } from '../platform/speech/language.js';
import { entryKinds } from './submission.entity.js';

class OwnPartyDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
}

class CornerRoundDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, format: 'date-time' }) opensAt!: string;
  @ApiProperty({ type: String, format: 'date-time' }) closesAt!: string;
  @ApiProperty({ type: String, enum: ['not-open', 'open', 'closed'] }) state!: string;
}

class EntryDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) key!: string;
  @ApiProperty({ type: String, enum: [...entryKinds] }) about!: string;
  @ApiProperty({ type: 'integer', nullable: true }) questionNumber!: number | null;
  @ApiProperty({ type: String, nullable: true }) documentId!: string | null;
  @ApiProperty({ type: String, nullable: true }) identity!: string | null;
  @ApiProperty({ type: String }) place!: string;
  @ApiProperty({ type: String }) section!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt!: string;
  @ApiProperty({ type: String }) updatedByName!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
}

class FileDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) fileName!: string;
  @ApiProperty({ type: String }) mediaType!: string;
  @ApiProperty({ type: 'integer' }) size!: number;
  @ApiProperty({ type: String }) sha256!: string;
  @ApiProperty({ type: String, format: 'date-time' }) addedAt!: string;
  @ApiProperty({ type: String }) addedByName!: string;
}

export class DraftDocument {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: () => [EntryDocument] }) entries!: EntryDocument[];
  @ApiProperty({ type: () => [FileDocument] }) files!: FileDocument[];
}

class ReceiptEntryDocument {
  @ApiProperty({ type: String }) place!: string;
  @ApiProperty({ type: String }) text!: string;
}

class ReceiptFileDocument {
  @ApiProperty({ type: String }) fileName!: string;
  @ApiProperty({ type: 'integer' }) size!: number;
  @ApiProperty({ type: String }) sha256!: string;
}

class ReceiptReactionDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: 'integer' }) points!: number;
}

class ReceiptDocument {
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ type: String, enum: [...languages], required: false, description: 'Dutch when absent.' }) language?: string;
  @ApiProperty({ type: String }) consultation!: string;
  @ApiProperty({ type: String }) round!: string;
  @ApiProperty({ type: String }) party!: string;
  @ApiProperty({ type: String }) submittedBy!: string;
  @ApiProperty({ type: String, format: 'date-time' }) submittedAt!: string;
  @ApiProperty({ type: () => [ReceiptEntryDocument] }) entries!: ReceiptEntryDocument[];
  @ApiProperty({ type: () => [ReceiptFileDocument] }) files!: ReceiptFileDocument[];
  @ApiProperty({ type: () => [ReceiptReactionDocument] }) reactions!: ReceiptReactionDocument[];
}

class SubmissionDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'date-time' }) submittedAt!: string;
  @ApiProperty({ type: String }) submittedByName!: string;
  @ApiProperty({ type: () => ReceiptDocument }) receipt!: ReceiptDocument;
}

export class CornerDocument {
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: () => OwnPartyDocument }) party!: OwnPartyDocument;
  @ApiProperty({ type: () => CornerRoundDocument }) round!: CornerRoundDocument;
  @ApiProperty({ type: () => DraftDocument, nullable: true }) draft!: DraftDocument | null;
  @ApiProperty({ type: () => [SubmissionDocument] }) submissions!: SubmissionDocument[];
  @ApiProperty({ type: Boolean, description: 'Whether there are points of this party, whatever way they came in.' }) hasPoints!: boolean;
  @ApiProperty({ type: Boolean }) maySubmit!: boolean;
}

export class WriterDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, enum: [...linkKinds] }) kind!: string;
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) usedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) revokedAt!: string | null;
  @ApiProperty({ type: Boolean }) isSelf!: boolean;
}

export class WriterLinkDocument {
  @ApiProperty({ type: String, description: 'Signs in once; never shown again.' }) link!: string;
}
