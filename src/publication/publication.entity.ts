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
import type { Channel, Outcome, PartyKind, Standing } from '../vocabulary.js';
import type { PublishedChange, PublishedDocument, PublishedRound } from './publication.rules.js';

/** The state of a consultation, or of one round, as it was made public at one moment; it does not change when the work goes on. */
@Entity('publication')
export class Publication {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  /** Null for the consultation as a whole. */
  @Ref({ nullable: true }) roundId!: string | null;
  @ShortText(200) title!: string;
  @LongText() description!: string;
  /** What the coordinator says about it. */
  @LongText() note!: string;
  /** 1 when search engines may show it. */
  @WholeColumn() indexable!: number;
  @WholeColumn() pointCount!: number;
  @JsonColumn() rounds!: readonly PublishedRound[];
  @JsonColumn() documents!: readonly PublishedDocument[];
  @Ref() publishedBy!: string;
  @ShortText(200) publishedByName!: string;
  @MomentColumn() publishedAt!: string;
  @MomentColumn({ nullable: true }) endedAt!: string | null;
  /** `withdrawn` by a person, `replaced` by a later one. */
  @ShortText(20, { nullable: true }) endedBecause!: 'withdrawn' | 'replaced' | null;
  @ShortText(200, { nullable: true }) endedByName!: string | null;
  @LongText() endReason!: string;
  @VersionNumber() version!: number;
}

/** A point as it was published: without what is confidential, and without the names of private persons. */
@Entity('published_point')
export class PublishedPoint {
  @IdColumn() id!: string;
  @Ref() publicationId!: string;
  @Ref() consultationId!: string;
  /** The point, party and reaction may be gone by now: nothing ties them to this row. */
  @Ref() pointId!: string;
  @Ref() partyId!: string;
  @Ref() reactionId!: string;
  /** Where it stands in the reaction, to know what was marked as confidential since. */
  @WholeColumn() start!: number;
  @WholeColumn() end!: number;
  @WholeColumn() number!: number;
  /** Empty for a private person. */
  @ShortText(200) party!: string;
  @ShortText(30) partyKind!: PartyKind;
  @WholeColumn() isAnonymous!: number;
  @ShortText(20) standing!: Standing;
  @ShortText(30) channel!: Channel;
  @DayColumn() receivedOn!: string;
  @WholeColumn({ nullable: true }) questionNumber!: number | null;
  @ShortText(200) section!: string;
  @LongText() text!: string;
  @ShortText(30, { nullable: true }) outcome!: Outcome | null;
  @LongText() motivation!: string;
  @LongText() answer!: string;
  @JsonColumn() changes!: readonly PublishedChange[];
  /** 1 when it changed the text. */
  @WholeColumn() changed!: number;
  /** 0 when all of the point is confidential: then only its party sees the row, for the answer. */
  @WholeColumn({ default: 1 }) isPublic!: number;
  /** The lowest number of the points of this publication that got this answer together; null for a point answered on its own. */
  @WholeColumn({ nullable: true }) togetherWith!: number | null;
  /** Ids of the confidential passages that were withheld, a space between. */
  @LongText() marks!: string;
  /** Stems of all that can be searched, a space before and after each. */
  @LongText() stems!: string;
}

@Entity('published_theme')
export class PublishedTheme {
  @IdColumn() id!: string;
  @Ref() publishedPointId!: string;
  @Ref() publicationId!: string;
  @ShortText(60) key!: string;
  @ShortText(200) label!: string;
  @WholeColumn() position!: number;
  /** Number of the point, so that a list by theme is in order without sorting. */
  @WholeColumn() number!: number;
}
