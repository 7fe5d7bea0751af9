import { Column, type ColumnOptions, PrimaryColumn } from 'typeorm';

/** Columns that are spelled the same on both databases. Moments and days are ISO texts: they sort, compare and hash alike everywhere. */
export const IdColumn = (): PropertyDecorator => PrimaryColumn('varchar', { length: 36 });
/** Points at a row of another table; the migration adds the foreign key. */
export const Ref = (options: ColumnOptions = {}): PropertyDecorator => Column('varchar', { length: 36, ...options });
export const ShortText = (length: number, options: ColumnOptions = {}): PropertyDecorator => Column('varchar', { length, ...options });
export const LongText = (options: ColumnOptions = {}): PropertyDecorator => Column('text', options);
/** UTC, ISO 8601 with milliseconds. */
export const MomentColumn = (options: ColumnOptions = {}): PropertyDecorator => Column('varchar', { length: 24, ...options });
/** YYYY-MM-DD. */
export const DayColumn = (options: ColumnOptions = {}): PropertyDecorator => Column('varchar', { length: 10, ...options });
export const WholeColumn = (options: ColumnOptions = {}): PropertyDecorator => Column('integer', options);
/** Plain data, kept as JSON text. */
export const JsonColumn = (options: ColumnOptions = {}): PropertyDecorator => Column('simple-json', options);
/** Counts up at every change; a stale edit is caught by it. */
export const VersionNumber = (): PropertyDecorator => Column('integer', { default: 1 });
