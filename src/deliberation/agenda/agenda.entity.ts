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
} from '../../platform/database/columns.js';
import type { Outcome, Stance } from '../../vocabulary.js';

/** A point or a bundle on the agenda of a meeting of the working group, with what was said of it and the decision that was drafted. */
@Entity('agenda_item')
export class AgendaItem {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @Ref() meetingId!: string;
  /** Its place on the agenda, from 1. */
  @WholeColumn() position!: number;
  /** Either a point or a bundle; it may be gone since. */
  @Ref({ nullable: true }) pointId!: string | null;
  @Ref({ nullable: true }) bundleId!: string | null;
  /** What it is about, as it was when it came on the agenda. */
  @ShortText(200) title!: string;
  /** What was said about it. */
  @LongText() notes!: string;
  @ShortText(30, { nullable: true }) outcome!: Outcome | null;
  @LongText() motivation!: string;
  @LongText() answer!: string;
  @LongText() notIncorporated!: string;
  /** Stands for the words and decisions on which the draft was made; empty while nothing was said. */
  @ShortText(64) basis!: string;
  @MomentColumn({ nullable: true }) discussedAt!: string | null;
  @ShortText(200, { nullable: true }) discussedByName!: string | null;
  @Ref({ nullable: true }) adoptionId!: string | null;
  /** Ids of the points that the adopted decision was taken on. */
  @JsonColumn() adoptedPoints!: readonly string[];
  @VersionNumber() version!: number;
}

/** What a member municipality thinks of an item. */
@Entity('agenda_position')
export class AgendaPosition {
  @IdColumn() id!: string;
  @Ref() itemId!: string;
  /** TOOI code. */
  @ShortText(6) municipalityCode!: string;
  @ShortText(20) stance!: Stance;
  @LongText() words!: string;
}

/** The act by which drafted decisions of a meeting became decisions. */
@Entity('meeting_adoption')
export class MeetingAdoption {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @Ref() meetingId!: string;
  @DayColumn() adoptedOn!: string;
  /** Who signed for it, as it is to be read: name and role. */
  @ShortText(200) signedBy!: string;
  @Ref() adoptedBy!: string;
  @ShortText(200) adoptedByName!: string;
  @MomentColumn() adoptedAt!: string;
}
