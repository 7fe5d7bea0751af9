import { type QueryRunner, Table, type TableColumnOptions, type TableForeignKeyOptions, type TableIndexOptions } from 'typeorm';

/** Columns for migrations, the counterparts of `columns.ts`. */
type Definition = Omit<TableColumnOptions, 'name'>;

export const id = (): Definition => ({ type: 'varchar', length: '36', isPrimary: true });
export const ref = (): Definition => ({ type: 'varchar', length: '36' });
export const short = (length: number): Definition => ({ type: 'varchar', length: String(length) });
export const long = (): Definition => ({ type: 'text' });
export const whole = (): Definition => ({ type: 'integer' });
export const moment = (): Definition => short(24);
export const day = (): Definition => short(10);
export const version = (): Definition => ({ type: 'integer', default: 1 });
/** Raw bytes, the one type that the databases name differently. */
export const bytes = (runner: QueryRunner): Definition => ({ type: runner.dataSource.options.type === 'postgres' ? 'bytea' : 'blob' });
export const optional = (definition: Definition): Definition => ({ ...definition, isNullable: true });
export const counting = (): Definition => ({ type: 'integer', default: 0 });

interface Keys {
  /** Column to the table it points at; rows go with the row they point at. */
  readonly refs?: Readonly<Record<string, string>>;
  readonly unique?: readonly (readonly string[])[];
  readonly index?: readonly (readonly string[])[];
}

/** Creates one table, spelled the same for both databases. */
export async function createTable(
  runner: QueryRunner,
  name: string,
  columns: Readonly<Record<string, Definition>>,
  keys: Keys = {},
): Promise<void> {
  const indices = [
    ...(keys.unique ?? []).map((columnNames) => indexOn(name, columnNames, true)),
    ...(keys.index ?? []).map((columnNames) => indexOn(name, columnNames, false)),
  ];
  const foreignKeys = Object.entries(keys.refs ?? {}).map(
    ([column, target]): TableForeignKeyOptions => ({
      name: `fk_${name}_${column}`,
      columnNames: [column],
      referencedTableName: target,
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    }),
  );
  await runner.createTable(
    new Table({
      name,
      columns: Object.entries(columns).map(([column, definition]) => ({ name: column, ...definition })),
      indices,
      foreignKeys,
    }),
  );
}

const indexOn = (table: string, columnNames: readonly string[], isUnique: boolean): TableIndexOptions => ({
  name: `${isUnique ? 'uq' : 'ix'}_${table}_${columnNames.join('_')}`.slice(0, 63),
  columnNames: [...columnNames],
  isUnique,
});
