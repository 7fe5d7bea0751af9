import { Entity } from 'typeorm';
import { IdColumn, MomentColumn, Ref, ShortText, WholeColumn } from '../platform/database/columns.js';
import type { ReportKind } from './report.js';

/** A municipality's own Word template for a kind of report; its bytes stand in the same row and are read only to write with it. */
@Entity('report_template')
export class ReportTemplate {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @ShortText(30) kind!: ReportKind;
  @ShortText(255) fileName!: string;
  @WholeColumn() size!: number;
  @MomentColumn() createdAt!: string;
}
