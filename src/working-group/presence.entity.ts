import { Entity } from 'typeorm';
import { IdColumn, MomentColumn, Ref, ShortText } from '../platform/database/columns.js';

/** Somebody who looks at a point or a bundle now. In the database, so that every process knows; gone within a minute, and in no backup. */
@Entity('presence')
export class Presence {
  @IdColumn() id!: string;
  @ShortText(10) subjectKind!: 'point' | 'bundle';
  @Ref() subjectId!: string;
  @Ref() accountId!: string;
  @MomentColumn() seenAt!: string;
}
