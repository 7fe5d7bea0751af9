import { Entity } from 'typeorm';
import { IdColumn, MomentColumn, Ref, ShortText } from '../platform/database/columns.js';

/** A party said of one of its points that it was misunderstood; its words came in as a reaction. Once a point. */
@Entity('misunderstanding')
export class Misunderstanding {
  @IdColumn() id!: string;
  @Ref() pointId!: string;
  @Ref() reactionId!: string;
  @MomentColumn() saidAt!: string;
  @ShortText(200) saidByName!: string;
}
