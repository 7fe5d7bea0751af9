import { Entity } from 'typeorm';
import { IdColumn, JsonColumn, LongText, MomentColumn, Ref, ShortText } from '../platform/database/columns.js';
import type { Outcome } from '../vocabulary.js';

/** What the working group decided on a point. Never overwritten: the next decision supersedes it. */
@Entity('decision')
export class Decision {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @Ref() pointId!: string;
  /** The bundle with which it was taken; it stays when the point leaves. */
  @Ref({ nullable: true }) bundleId!: string | null;
  @ShortText(30) outcome!: Outcome;
  @LongText() motivation!: string;
  @LongText() answer!: string;
  /** What was not taken over, when `partly_incorporated`. */
  @LongText() notIncorporated!: string;
  /** Where it was worked in, as the working group writes it: document, version, section. */
  @JsonColumn() changes!: readonly string[];
  @Ref() decidedBy!: string;
  @ShortText(200) decidedByName!: string;
  @MomentColumn() decidedAt!: string;
  @MomentColumn({ nullable: true }) supersededAt!: string | null;
  @Ref({ nullable: true }) supersededById!: string | null;
}
