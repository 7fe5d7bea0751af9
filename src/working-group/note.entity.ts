import { Entity } from 'typeorm';
import { IdColumn, LongText, MomentColumn, Ref, ShortText, VersionNumber } from '../platform/database/columns.js';

/** What one of the working group wrote down for the others, on a point or on a bundle. It never leaves the working group. */
@Entity('note')
export class Note {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  /** One of the two is there. */
  @Ref({ nullable: true }) pointId!: string | null;
  @Ref({ nullable: true }) bundleId!: string | null;
  @LongText() text!: string;
  @Ref() authorId!: string;
  /** As it was when the note was written. */
  @ShortText(200) authorName!: string;
  @MomentColumn() writtenAt!: string;
  @MomentColumn({ nullable: true }) changedAt!: string | null;
  @VersionNumber() version!: number;
}
