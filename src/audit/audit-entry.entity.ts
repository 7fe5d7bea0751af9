import { Entity } from 'typeorm';
import { IdColumn, LongText, MomentColumn, Ref, ShortText, WholeColumn } from '../platform/database/columns.js';

/** One change of state: who, what, when, before and after, tied to the entry before it by its hash. */
@Entity('audit_entry')
export class AuditEntry {
  @IdColumn() id!: string;
  /** A consultation's id, or `installation`. */
  @Ref() chain!: string;
  /** From 1, without gaps, within the chain. */
  @WholeColumn() seq!: number;
  @MomentColumn() at!: string;
  @Ref() actorId!: string;
  @ShortText(200) actorName!: string;
  /** `decision.taken`, `point.split`, … */
  @ShortText(60) action!: string;
  @ShortText(40) subjectKind!: string;
  @Ref() subjectId!: string;
  /** JSON with sorted keys, or the empty text. */
  @LongText() before!: string;
  @LongText() after!: string;
  @ShortText(64) previousHash!: string;
  @ShortText(64) hash!: string;
}

/** Where a chain ends; its row is locked by the transaction that appends. */
@Entity('audit_chain')
export class AuditChain {
  @IdColumn() id!: string;
  @WholeColumn() seq!: number;
  @ShortText(64) hash!: string;
}
