import { Entity } from 'typeorm';
import { IdColumn, MomentColumn, Ref, ShortText } from '../../platform/database/columns.js';

/** One act by which many points were decided. */
@Entity('bulk_decision')
export class BulkDecision {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @Ref() decidedBy!: string;
  @ShortText(200) decidedByName!: string;
  @MomentColumn() decidedAt!: string;
  @MomentColumn({ nullable: true }) undoneAt!: string | null;
  /** Empty while it was not undone. */
  @ShortText(200, { default: '' }) undoneByName!: string;
}

/** A point of it, with the decision that it got and the one that was in force before. */
@Entity('bulk_decision_point')
export class BulkDecisionPoint {
  @IdColumn() id!: string;
  @Ref() bulkId!: string;
  @Ref() pointId!: string;
  @Ref() decisionId!: string;
  @Ref({ nullable: true }) beforeId!: string | null;
}
