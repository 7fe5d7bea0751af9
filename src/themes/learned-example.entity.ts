import { Entity } from 'typeorm';
import { IdColumn, JsonColumn, LongText, MomentColumn, Ref, ShortText } from '../platform/database/columns.js';

/** A point with its themes that was confirmed in another consultation; whose it was is not known here. */
@Entity('learned_example')
export class LearnedExample {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  /** SHA-256 of the text: the same words are learned once. */
  @ShortText(64) textHash!: string;
  @LongText() text!: string;
  @LongText() heading!: string;
  /** Keys. */
  @JsonColumn() themes!: readonly string[];
  @Ref() addedBy!: string;
  @MomentColumn() addedAt!: string;
}
