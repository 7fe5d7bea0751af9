import { Entity } from 'typeorm';
import { IdColumn, MomentColumn, Ref, ShortText, VersionNumber } from '../platform/database/columns.js';
import type { Rejected } from './proposals.rules.js';

/** Points of several parties that say the same and are answered together. */
@Entity('bundle')
export class Bundle {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @ShortText(200) title!: string;
  @MomentColumn() createdAt!: string;
  /** From then on its points go their own ways. */
  @MomentColumn({ nullable: true }) dissolvedAt!: string | null;
  @VersionNumber() version!: number;
}

/** A point's stay in a bundle. It is in one at a time. */
@Entity('bundle_point')
export class BundlePoint {
  @IdColumn() id!: string;
  @Ref() bundleId!: string;
  @Ref() pointId!: string;
  @MomentColumn() joinedAt!: string;
  @MomentColumn({ nullable: true }) leftAt!: string | null;
}

/** A person said of some points that they are no bundle, or no opposites. */
@Entity('bundle_rejection')
export class BundleRejection {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @ShortText(20) kind!: Rejected['kind'];
  @Ref() rejectedBy!: string;
  @MomentColumn() rejectedAt!: string;
}

/** One of the points that it was said of. */
@Entity('bundle_rejection_point')
export class BundleRejectionPoint {
  @IdColumn() id!: string;
  @Ref() rejectionId!: string;
  @Ref() pointId!: string;
}
