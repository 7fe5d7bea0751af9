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
import type { StoredStep } from './steps.rules.js';

/** One procurement on which views are asked. */
@Entity('consultation')
export class Consultation {
  @IdColumn() id!: string;
  @ShortText(200) title!: string;
  @LongText() description!: string;
  @DayColumn() opensOn!: string;
  @DayColumn() closesOn!: string;
  /** TOOI codes of the municipalities that buy together. */
  @JsonColumn() municipalities!: readonly string[];
  /** Steps of the working group that are named otherwise or not used here; null: all as usual. */
  @JsonColumn({ nullable: true }) steps!: readonly StoredStep[] | null;
  /** The last number given out; numbers are never used again. */
  @WholeColumn({ default: 0 }) lastReactionNumber!: number;
  @WholeColumn({ default: 0 }) lastPointNumber!: number;
  @MomentColumn() createdAt!: string;
  @VersionNumber() version!: number;
}

/** A numbered question put to the parties. */
@Entity('question')
export class Question {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @WholeColumn() number!: number;
  @LongText() text!: string;
}

/** A period in which parties may react. */
@Entity('round')
export class Round {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @WholeColumn() number!: number;
  @ShortText(200) title!: string;
  @MomentColumn() opensAt!: string;
  @MomentColumn() closesAt!: string;
  @VersionNumber() version!: number;
}
