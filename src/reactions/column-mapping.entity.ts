import { Entity } from 'typeorm';
import type { RememberedMapping } from '../documents/readers/spreadsheet/column-mapping.js';
import { IdColumn, JsonColumn, MomentColumn, Ref, ShortText, VersionNumber } from '../platform/database/columns.js';

/** What a person said that the columns of a sheet hold, by the hash of its header. */
@Entity('column_mapping')
export class ColumnMapping {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @ShortText(64) headerHash!: string;
  /** Name of a column as it stands in the header, and what it holds; nothing for a column that is left alone. */
  @JsonColumn() mapping!: RememberedMapping;
  @MomentColumn() createdAt!: string;
  @VersionNumber() version!: number;
}
