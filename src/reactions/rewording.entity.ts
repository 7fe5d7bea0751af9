import { Entity } from 'typeorm';
import { IdColumn, JsonColumn, LongText, MomentColumn, Ref, ShortText, VersionNumber, WholeColumn } from '../platform/database/columns.js';
import type { PointHistory } from './followers.js';

/**
 * What became of a row that came in before in other words: `updated` by itself, `asked` while a person has to say whether it is the same row, then
 * `same` or `other`.
 */
export type RewordingState = 'updated' | 'asked' | 'same' | 'other';

/** A row of a table that came in anew in other words, with both wordings. */
@Entity('rewording')
export class Rewording {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  /** The reaction that brought the later words. */
  @Ref() reactionId!: string;
  /** The point that has, or may have, these words from now on. */
  @Ref() pointId!: string;
  /** The point that the row became while nobody knows whether it is the same. */
  @Ref({ nullable: true }) newPointId!: string | null;
  @LongText() earlierText!: string;
  @LongText() laterText!: string;
  /** 1 when the point had been decided on in its earlier words. */
  @WholeColumn() wasDecided!: number;
  @ShortText(20) state!: RewordingState;
  /** Answer and outcome that came in with the row, until it is known whose they are. */
  @JsonColumn({ nullable: true }) history!: PointHistory | null;
  @MomentColumn() createdAt!: string;
  @MomentColumn({ nullable: true }) settledAt!: string | null;
  @ShortText(200) settledByName!: string;
  @VersionNumber() version!: number;
}
