import { Entity } from 'typeorm';
import { IdColumn, JsonColumn, LongText, MomentColumn, Ref, ShortText, VersionNumber, WholeColumn } from '../platform/database/columns.js';
import type { Cue, ThemeExample } from './scheme/theme-definition.js';
import type { Evidence } from './suggesting/suggestion.js';

/** A theme of a consultation's own scheme. */
@Entity('theme')
export class Theme {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @ShortText(60) key!: string;
  @ShortText(100) label!: string;
  @LongText() definition!: string;
  @JsonColumn() synonyms!: readonly string[];
  @JsonColumn() cues!: readonly Cue[];
  @JsonColumn() examples!: readonly ThemeExample[];
  @ShortText(20, { nullable: true }) colour!: string | null;
  @WholeColumn() position!: number;
  @Ref({ nullable: true }) parentId!: string | null;
  @MomentColumn({ nullable: true }) retiredAt!: string | null;
  @VersionNumber() version!: number;
}

/** A theme given to a point by a person. Party and number are the point's own, so that counting and listing need this table only. */
@Entity('tagging')
export class Tagging {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @Ref() pointId!: string;
  @Ref() themeId!: string;
  @Ref() partyId!: string;
  @WholeColumn() pointNumber!: number;
  /** 0 for the leading theme. */
  @WholeColumn() position!: number;
  @Ref() taggedBy!: string;
  @MomentColumn() taggedAt!: string;
}

export type SuggestionState = 'open' | 'accepted' | 'rejected';

/** A theme proposed by the machine. What was suggested stays known after a person said yes or no. */
@Entity('suggestion')
export class ThemeSuggestion {
  @IdColumn() id!: string;
  @Ref() pointId!: string;
  @Ref() themeId!: string;
  /** Thousandths, 0 to 1000. */
  @WholeColumn() confidence!: number;
  @JsonColumn() evidence!: readonly Evidence[];
  @ShortText(10) state!: SuggestionState;
  @Ref({ nullable: true }) decidedBy!: string | null;
  @MomentColumn({ nullable: true }) decidedAt!: string | null;
}
