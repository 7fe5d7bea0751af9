import { Entity } from 'typeorm';
import { IdColumn, LongText, MomentColumn, Ref, ShortText, VersionNumber } from '../../platform/database/columns.js';

/** A text that the working group uses in several answers, with fields that are filled for each point. */
@Entity('text_block')
export class TextBlock {
  @IdColumn() id!: string;
  /** Null for a block that every consultation of the installation has. */
  @Ref({ nullable: true }) consultationId!: string | null;
  @ShortText(100) title!: string;
  @LongText() text!: string;
  @MomentColumn() createdAt!: string;
  /** From then on it is not offered; where it was used stays known. */
  @MomentColumn({ nullable: true }) removedAt!: string | null;
  @VersionNumber() version!: number;
}

/** A decision in which a text block was used. */
@Entity('text_block_use')
export class TextBlockUse {
  @IdColumn() id!: string;
  @Ref() blockId!: string;
  @Ref() pointId!: string;
  @Ref() decisionId!: string;
  @MomentColumn() usedAt!: string;
}
