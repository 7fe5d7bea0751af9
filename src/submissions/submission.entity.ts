import { Entity } from 'typeorm';
import { IdColumn, JsonColumn, LongText, MomentColumn, Ref, ShortText, VersionNumber, WholeColumn } from '../platform/database/columns.js';
import type { Receipt } from './receipt.js';

/** What the people of one party write in one round; once submitted it stays as it was sent, with its receipt. */
@Entity('draft')
export class Draft {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @Ref() roundId!: string;
  @Ref() partyId!: string;
  /** From 1; a party may send more after its first reaction. */
  @WholeColumn() sequence!: number;
  @MomentColumn({ nullable: true }) submittedAt!: string | null;
  /** Empty until it is submitted. */
  @ShortText(200) submittedByName!: string;
  @JsonColumn({ nullable: true }) receipt!: Receipt | null;
  @MomentColumn() createdAt!: string;
  /** Counts up at every change within the draft. */
  @VersionNumber() version!: number;
}

export const entryKinds = ['question', 'section', 'general'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What a party says about one question, one section of a document, or in general. */
@Entity('draft_entry')
export class DraftEntry {
  @IdColumn() id!: string;
  @Ref() draftId!: string;
  /** What it is about, once in a draft: `question:2`, `section:<passage>`, `general`. */
  @ShortText(120) key!: string;
  @ShortText(20) about!: EntryKind;
  @WholeColumn({ nullable: true }) questionNumber!: number | null;
  @Ref({ nullable: true }) documentId!: string | null;
  /** Identity of the section's first passage, which follows it from version to version. */
  @Ref({ nullable: true }) identity!: string | null;
  /** As people name it: the question, or document and section. */
  @ShortText(500) place!: string;
  /** Title of the section alone, which a reference goes by; empty otherwise. */
  @ShortText(300) section!: string;
  @LongText() text!: string;
  @MomentColumn() updatedAt!: string;
  @ShortText(200) updatedByName!: string;
  @VersionNumber() version!: number;
}

/** A file that goes along; its bytes stand in `draft_chunk`. */
@Entity('draft_file')
export class DraftFile {
  @IdColumn() id!: string;
  @Ref() draftId!: string;
  @ShortText(255) fileName!: string;
  @ShortText(100) mediaType!: string;
  @WholeColumn() size!: number;
  @ShortText(64) sha256!: string;
  @MomentColumn() addedAt!: string;
  @ShortText(200) addedByName!: string;
}
