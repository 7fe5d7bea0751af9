import { Entity } from 'typeorm';
import type { LinkReason } from '../documents/comparison/comparison.js';
import { IdColumn, JsonColumn, MomentColumn, Ref, ShortText, WholeColumn } from '../platform/database/columns.js';

/** Ties a point to a change that it caused; never removed, ended when it no longer holds. */
@Entity('change_link')
export class ChangeLink {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @Ref() changeId!: string;
  @Ref() pointId!: string;
  /** Thousandths, when it was proposed; null when a person made it. */
  @WholeColumn({ nullable: true }) confidence!: number | null;
  @JsonColumn() reasons!: readonly LinkReason[];
  @Ref() linkedBy!: string;
  @ShortText(200) linkedByName!: string;
  @MomentColumn() linkedAt!: string;
  @MomentColumn({ nullable: true }) endedAt!: string | null;
  /** `withdrawn` by a person, `undone` by a later version. */
  @ShortText(20, { nullable: true }) endedBecause!: 'withdrawn' | 'undone' | null;
  @Ref({ nullable: true }) endedByChangeId!: string | null;
}

/** The passage that a point is about, as a person confirmed it; it follows the passage's identity. */
@Entity('point_anchor')
export class PointAnchor {
  @IdColumn() id!: string;
  @Ref() pointId!: string;
  @Ref() documentId!: string;
  @Ref() identity!: string;
  @Ref() anchoredBy!: string;
  @MomentColumn() anchoredAt!: string;
}
