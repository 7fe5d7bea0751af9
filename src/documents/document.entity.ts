import { Entity } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  JsonColumn,
  LongText,
  MomentColumn,
  Ref,
  ShortText,
  VersionNumber,
  WholeColumn,
} from '../platform/database/columns.js';
import type { ChangeKind, Passage as PassageOfVersion, Succession, TrackedEdit, WordChange } from './comparison/comparison.js';

/** A draft that parties are asked about: strategy, programme of requirements, framework agreement. */
@Entity('document')
export class ConsultedDocument {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @ShortText(200) title!: string;
  @ShortText(40) kind!: DocumentKind;
  @WholeColumn() position!: number;
  @MomentColumn() createdAt!: string;
  @VersionNumber() version!: number;
}

export const documentKinds = [
  'strategy',
  'requirements',
  'product_description',
  'tariffs',
  'agreement',
  'procedure',
  'regulation',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** One version of a document; its bytes stand in `version_chunk`. */
@Entity('document_version')
export class DocumentVersion {
  @IdColumn() id!: string;
  @Ref() documentId!: string;
  /** In order of arrival, from 1. */
  @WholeColumn() number!: number;
  /** As people call it: `0.3`. */
  @ShortText(60) label!: string;
  @DayColumn() datedOn!: string;
  /** The round that it was sent to. */
  @Ref({ nullable: true }) roundId!: string | null;
  @ShortText(255) fileName!: string;
  @ShortText(100) mediaType!: string;
  @ShortText(20) format!: string;
  @WholeColumn() size!: number;
  @ShortText(64) sha256!: string;
  @JsonColumn() warnings!: readonly { readonly code: string; readonly detail: string }[];
  /** Thousandths of the version before that live on; null for a first version. */
  @WholeColumn({ nullable: true }) kinship!: number | null;
  @MomentColumn() createdAt!: string;
}

/** A paragraph of a version, with an identity that follows it from version to version. */
@Entity('passage')
export class Passage {
  @IdColumn() id!: string;
  @Ref() versionId!: string;
  @WholeColumn() seq!: number;
  @ShortText(20) kind!: PassageOfVersion['kind'];
  @ShortText(60) marker!: string;
  @WholeColumn({ nullable: true }) level!: number | null;
  @ShortText(300) section!: string;
  @LongText() text!: string;
  @JsonColumn({ nullable: true }) cells!: readonly string[] | null;
  /** Id of the first passage in its line. */
  @Ref() identity!: string;
  /** Thousandths: how sure it continues the passage of the version before. */
  @WholeColumn() likelihood!: number;
  @ShortText(10) how!: Succession['how'] | 'new';
}

export const changeStates = ['unexplained', 'explained', 'own_initiative', 'editorial'] as const;
/** `editorial` is what needs no explanation: renumbering, moving without rewording. */
export type ChangeState = (typeof changeStates)[number];

/** What differs between a version and the one before. */
@Entity('document_change')
export class Change {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @Ref() documentId!: string;
  @Ref() fromVersionId!: string;
  @Ref() toVersionId!: string;
  @WholeColumn() seq!: number;
  @ShortText(20) kind!: ChangeKind;
  @ShortText(300) section!: string;
  @LongText() was!: string;
  @LongText() becomes!: string;
  @JsonColumn() words!: readonly WordChange[];
  /** Tracked changes of the version's own file, for the working group only; null in rows of before they were kept. */
  @JsonColumn({ nullable: true }) edits!: readonly TrackedEdit[];
  /** Ids of the passages concerned, in either version. */
  @JsonColumn() beforePassages!: readonly string[];
  @JsonColumn() afterPassages!: readonly string[];
  @ShortText(20) state!: ChangeState;
  @LongText({ nullable: true }) ownInitiativeReason!: string | null;
  @ShortText(200, { nullable: true }) ownInitiativeBy!: string | null;
  @MomentColumn({ nullable: true }) ownInitiativeAt!: string | null;
  @VersionNumber() version!: number;
}
