import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed, mustBeAllowedOn } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import type { RememberedMapping } from '../documents/readers/spreadsheet/column-mapping.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { type Fault, invalid, notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import { type ColumnMeaning, columnMeanings, type RememberedColumns } from './splitting/column-choices.js';

/** What was said of the columns of one kind of sheet. */
export interface MappingView {
  readonly id: string;
  readonly consultationId: string;
  readonly columns: readonly { readonly name: string; readonly meaning: ColumnMeaning | null }[];
  readonly createdAt: string;
  readonly version: number;
}

interface Row {
  readonly id: string;
  readonly consultationId: string;
  readonly mapping: string;
  readonly createdAt: string;
  readonly version: number;
}

/** There are as many as kinds of sheets that came in; a person never sees more than a few. */
const MOST = 1_000;
const facts = 'SELECT id, "consultationId", mapping, "createdAt", version FROM column_mapping';

/** Remembers for each consultation what the columns of its sheets hold, and lets people change or forget it. */
@Injectable()
export class ColumnMappings {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
  ) {}

  /** All of a consultation, by the hash of the header. */
  async of(consultationId: string): Promise<RememberedColumns> {
    const rows = await this.database.read<{ headerHash: string; mapping: string }>(
      `SELECT "headerHash", mapping FROM column_mapping WHERE "consultationId" = $1 ORDER BY id LIMIT ${MOST}`,
      [consultationId],
    );
    return Object.fromEntries(rows.map(({ headerHash, mapping }) => [headerHash, JSON.parse(mapping) as RememberedMapping]));
  }

  /** Takes the place of what was said of the same header before. */
  async remember(consultationId: string, headerHash: string, mapping: RememberedMapping): Promise<void> {
    await this.database.write(() =>
      this.database.execute(
        `INSERT INTO column_mapping (id, "consultationId", "headerHash", mapping, "createdAt", version) VALUES ($1, $2, $3, $4, $5, 1)
         ON CONFLICT ("consultationId", "headerHash") DO UPDATE SET mapping = $4, "createdAt" = $5, version = column_mapping.version + 1`,
        [this.surroundings.newId(), consultationId, headerHash, JSON.stringify(mapping), this.surroundings.timestamp()],
      ),
    );
  }

  /** The latest first. */
  async list(actor: Actor, consultationId: string): Promise<MappingView[]> {
    mustBeAllowed(actor, 'reaction.receive', consultationId);
    const rows = await this.database.read<Row>(`${facts} WHERE "consultationId" = $1 ORDER BY "createdAt" DESC, id LIMIT ${MOST}`, [
      consultationId,
    ]);
    return rows.map(toView);
  }

  /** @throws Problem `column-mapping-not-found`. */
  async get(actor: Actor, id: string): Promise<MappingView> {
    const row = await this.database.readOne<Row>(`${facts} WHERE id = $1`, [id]);
    if (!row) throw notFound('column-mapping', id);
    mustBeAllowedOn(actor, 'reaction.receive', 'reaction.receive', row, 'column-mapping');
    return toView(row);
  }

  /**
   * Says anew what the columns hold, for sheets that come in from now on; what came in stays as it is.
   * @param meanings for each column in order
   * @throws Problem `column-mapping-not-found`, `stale-edit`, `invalid-input` with `column-needed` or `column-twice`
   */
  async change(actor: Actor, id: string, meanings: readonly string[], version?: number): Promise<MappingView> {
    return this.database.write(async () => {
      await this.database.lock('column_mapping', id);
      const before = await this.get(actor, id);
      mustBeCurrent(before, version);
      const mapping = mappingOf(
        before.columns.map(({ name }) => name),
        meanings,
      );
      await this.database.execute('UPDATE column_mapping SET mapping = $1, version = version + 1 WHERE id = $2', [
        JSON.stringify(mapping),
        id,
      ]);
      const after = await this.get(actor, id);
      await this.record(actor, 'mapping.changed', before, after);
      return after;
    });
  }

  /** From now on the next sheet with these columns is asked about again. @throws Problem `column-mapping-not-found`, `stale-edit`. */
  async forget(actor: Actor, id: string, version?: number): Promise<void> {
    await this.database.write(async () => {
      await this.database.lock('column_mapping', id);
      const before = await this.get(actor, id);
      mustBeCurrent(before, version);
      await this.database.execute('DELETE FROM column_mapping WHERE id = $1', [id]);
      await this.record(actor, 'mapping.forgotten', before);
    });
  }

  private record(actor: Actor, action: string, before: MappingView, after?: MappingView): Promise<void> {
    const { consultationId, id, columns } = before;
    const changed = after ? { after: { columns: after.columns } } : {};
    return this.audit.record(actor, { consultationId, action, subject: { kind: 'column-mapping', id }, before: { columns }, ...changed });
  }
}

/**
 * Names of columns with what they hold, columns that are left alone with nothing.
 * @throws Problem `invalid-input` for neither remark nor proposal, or two columns that hold the same
 */
export function mappingOf(header: readonly string[], meanings: readonly string[]): RememberedMapping {
  const chosen = header.map((_, at) => columnMeanings.find((meaning) => meaning === meanings[at]));
  const faults = chosen.flatMap((meaning, at): Fault[] => {
    if (!meaning || chosen.indexOf(meaning) === at) return [];
    return [{ pointer: `#/columns/${at}`, code: 'column-twice', detail: `Another column holds the ${meaning} already.` }];
  });
  if (!chosen.includes('remark') && !chosen.includes('proposal'))
    faults.push({ pointer: '#/columns/0', code: 'column-needed', detail: 'Say which column holds the remark, or the proposal.' });
  if (faults.length) throw invalid(faults);
  const mapping: Record<string, string> = {};
  for (const [at, name] of header.entries()) if (name.trim()) mapping[name] = chosen[at] ?? mapping[name] ?? '';
  return mapping;
}

const toView = ({ mapping, ...row }: Row): MappingView => ({
  ...row,
  columns: Object.entries(JSON.parse(mapping) as RememberedMapping).map(([name, key]) => ({
    name,
    meaning: columnMeanings.find((meaning) => meaning === key) ?? null,
  })),
});
