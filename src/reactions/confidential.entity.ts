import { Entity } from 'typeorm';
import { IdColumn, MomentColumn, Ref, ShortText, WholeColumn } from '../platform/database/columns.js';
import type { ConfidentialReason } from '../vocabulary.js';

/** A passage of a reaction that never leaves in anything meant for others. */
@Entity('confidential_passage')
export class ConfidentialPassage {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @Ref() reactionId!: string;
  /** UTF-16 code units in the reaction's text, so that it stays where it is when points are split or merged. */
  @WholeColumn() start!: number;
  @WholeColumn() end!: number;
  @ShortText(20) reason!: ConfidentialReason;
  @Ref() markedBy!: string;
  @ShortText(200) markedByName!: string;
  @MomentColumn() markedAt!: string;
}
