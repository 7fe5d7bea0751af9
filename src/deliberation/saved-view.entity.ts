import { Entity } from 'typeorm';
import { IdColumn, JsonColumn, LongText, MomentColumn, Ref, ShortText, VersionNumber, WholeColumn } from '../platform/database/columns.js';
import type { PointColumn } from './saved-views.input.js';

/** A way to look at the list of points that somebody keeps: what is filtered, how it is sorted and which columns are shown. */
@Entity('saved_view')
export class SavedView {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  /** Account of who keeps it. */
  @Ref() ownerId!: string;
  @ShortText(200) ownerName!: string;
  @ShortText(100) title!: string;
  /** 1 when the others of the consultation see it too. */
  @WholeColumn() isShared!: number;
  /** As in an address of the list: `theme=continuity&sort=-number`. */
  @LongText() query!: string;
  @JsonColumn() columns!: readonly PointColumn[];
  @MomentColumn() createdAt!: string;
  @VersionNumber() version!: number;
}

/** The columns that somebody chose last for the list of points of a consultation. */
@Entity('chosen_columns')
export class ChosenColumns {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @Ref() accountId!: string;
  @JsonColumn() columns!: readonly PointColumn[];
}
