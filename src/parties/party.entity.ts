import { Entity } from 'typeorm';
import { IdColumn, MomentColumn, Ref, ShortText, VersionNumber, WholeColumn } from '../platform/database/columns.js';
import type { PartyKind } from '../vocabulary.js';

/** Who reacts in a consultation. */
@Entity('party')
export class Party {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @ShortText(200) name!: string;
  /** The name without case, diacritics and legal form, for matching. */
  @ShortText(200) matchName!: string;
  @ShortText(30) kind!: PartyKind;
  /** TOOI code, `gm0303`; on councils, boards and municipalities. */
  @ShortText(6, { nullable: true }) municipalityCode!: string | null;
  @ShortText(254, { nullable: true }) email!: string | null;
  /** 1 for a private person, 0 for an organisation; null: as its kind says (`mustStayUnnamed`). */
  @WholeColumn({ nullable: true }) isPerson!: number | null;
  @MomentColumn() createdAt!: string;
  @VersionNumber() version!: number;
}
