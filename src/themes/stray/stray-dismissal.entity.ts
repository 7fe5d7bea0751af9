import { Entity } from 'typeorm';
import { IdColumn, JsonColumn, MomentColumn, Ref } from '../../platform/database/columns.js';

/** A person said of points that fit nowhere that they are no subject of their own. */
@Entity('stray_dismissal')
export class StrayDismissal {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  /** Ids of the points. */
  @JsonColumn() points!: readonly string[];
  @Ref() dismissedBy!: string;
  @MomentColumn() dismissedAt!: string;
}
