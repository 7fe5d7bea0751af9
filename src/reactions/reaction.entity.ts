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
import type { Channel, NoPointReason, Outcome, Standing } from '../vocabulary.js';
import type { SplitProposal } from './splitting/proposal.js';

/** The bytes that came in, kept as they came (`source_chunk` holds them), and the text that was read from them. */
@Entity('source')
export class Source {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @Ref() roundId!: string;
  /** The mail or archive that it came in. */
  @Ref({ nullable: true }) parentId!: string | null;
  @ShortText(255) fileName!: string;
  @ShortText(100) mediaType!: string;
  @ShortText(20) format!: string;
  @WholeColumn() size!: number;
  @ShortText(64) sha256!: string;
  @LongText() text!: string;
  @JsonColumn() warnings!: readonly { readonly code: string; readonly detail: string }[];
  /** What splitting proposed, until every chapter has become a reaction. */
  @JsonColumn({ nullable: true }) proposal!: SplitProposal | null;
  /** What was said of it when it came in, for the chapters that wait for a party. */
  @JsonColumn() intake!: {
    readonly channel: Channel;
    readonly standing?: Standing;
    readonly receivedOn: string;
    readonly question?: number;
  };
  @MomentColumn() createdAt!: string;
}

/** A passage of a source that is nobody's reaction: the introduction above the chapters of several parties. */
@Entity('source_passage')
export class SourcePassage {
  @IdColumn() id!: string;
  @Ref() sourceId!: string;
  @WholeColumn() start!: number;
  @WholeColumn() end!: number;
  @ShortText(20) reason!: NoPointReason;
}

/** What one party sent or said at one time. */
@Entity('reaction')
export class Reaction {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @Ref() roundId!: string;
  @Ref() partyId!: string;
  @Ref() sourceId!: string;
  /** Within the consultation, from 1. */
  @WholeColumn() number!: number;
  @ShortText(200) title!: string;
  @ShortText(30) channel!: Channel;
  @ShortText(20) standing!: Standing;
  @DayColumn() receivedOn!: string;
  @WholeColumn({ nullable: true }) questionNumber!: number | null;
  /** Its part of the source's text; start and end are UTF-16 code units in it. */
  @LongText() text!: string;
  @WholeColumn() sourceStart!: number;
  @WholeColumn() sourceEnd!: number;
  /** When a person said that the proposed points are right. */
  @MomentColumn({ nullable: true }) acceptedAt!: string | null;
  @Ref({ nullable: true }) acceptedBy!: string | null;
  @MomentColumn() createdAt!: string;
  @VersionNumber() version!: number;
}

/** The smallest passage of a reaction that asks for an answer of its own. */
@Entity('point')
export class Point {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @Ref() reactionId!: string;
  @Ref() partyId!: string;
  /** Within the consultation, from 1, never used again. */
  @WholeColumn() number!: number;
  /** UTF-16 code units in the reaction's text. */
  @WholeColumn() start!: number;
  @WholeColumn() end!: number;
  @LongText() text!: string;
  @ShortText(500) heading!: string;
  @ShortText(200) section!: string;
  @ShortText(100) locator!: string;
  /** Who said it, in minutes or a transcript; empty otherwise. */
  @ShortText(200) speaker!: string;
  /** Seconds from the start of a recording. */
  @WholeColumn({ nullable: true }) time!: number | null;
  @WholeColumn({ nullable: true }) questionNumber!: number | null;
  /** How many themes persons gave it. */
  @WholeColumn({ default: 0 }) themeCount!: number;
  /** Outcome of the decision in force. */
  @ShortText(30, { nullable: true }) outcome!: Outcome | null;
  /** 1 while the decision in force promises a change that no document shows yet. */
  @WholeColumn({ default: 0 }) changePending!: number;
  /** Changes of a document that it is linked to. */
  @WholeColumn({ default: 0 }) linkCount!: number;
  /** Account of who works on it. */
  @Ref({ nullable: true }) assigneeId!: string | null;
  /** The day before whose end a decision is wanted. */
  @DayColumn({ nullable: true }) dueOn!: string | null;
  /** Counts up when it is given to somebody else or gets another day; the point itself does not change by that. */
  @WholeColumn({ default: 1 }) assignmentVersion!: number;
  @MomentColumn() createdAt!: string;
  @VersionNumber() version!: number;
}

/** A passage of a reaction that asks for no answer, and why. */
@Entity('no_point')
export class NoPoint {
  @IdColumn() id!: string;
  @Ref() reactionId!: string;
  @WholeColumn() start!: number;
  @WholeColumn() end!: number;
  @ShortText(20) reason!: NoPointReason;
}
