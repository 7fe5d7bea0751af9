import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed, mustBeAllowed } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { check } from '../platform/input/check.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { conflict, notAllowed, notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import { ListPoints } from './register.input.js';
import { type ChangeView, type PointColumn, pointColumns, type RememberColumns, type SaveView } from './saved-views.input.js';

export interface SavedViewRow {
  readonly id: string;
  readonly title: string;
  /** Whether the others of the consultation see it too. */
  readonly shared: boolean;
  /** Who keeps it. */
  readonly owner: string;
  readonly isOwn: boolean;
  /** As in an address of the list. */
  readonly query: string;
  readonly columns: readonly PointColumn[];
  readonly version: number;
}

interface Kept {
  readonly id: string;
  readonly consultationId: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly title: string;
  readonly isShared: number;
  readonly query: string;
  /** JSON. */
  readonly columns: string;
  readonly version: number;
}

/** Views that one person can keep in one consultation, or share. */
const MOST_KEPT = 100;

/** Ways to look at the list of points that people keep: for themselves, or for the working group and its readers. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
  ) {}

  /** One's own and the shared ones, by title. A party's account sees its own only: what others filter by can name parties. */
  async list(actor: Actor, consultationId: string): Promise<SavedViewRow[]> {
    mustBeAllowed(actor, 'point.see', consultationId);
    const shared = isAllowed(actor, 'party.see', consultationId) ? 1 : 2;
    const rows = await this.database.read<Kept>(
      'SELECT * FROM saved_view WHERE "consultationId" = $1 AND ("ownerId" = $2 OR "isShared" = $3) ORDER BY title, id LIMIT 1000',
      [consultationId, actor.id, shared],
    );
    return rows.map((row) => shown(row, actor));
  }

  /** @throws Problem `invalid-input`, `not-allowed` (sharing is for the working group), `saved-views-too-many`. */
  async save(actor: Actor, consultationId: string, { title, shared = 'no', query = '', columns }: SaveView): Promise<SavedViewRow> {
    mustBeAllowed(actor, 'point.see', consultationId);
    if (shared === 'yes') mustBeAllowed(actor, 'view.share', consultationId);
    const row = {
      id: this.surroundings.newId(),
      consultationId,
      ownerId: actor.id,
      ownerName: actor.name,
      title,
      isShared: shared === 'yes' ? 1 : 0,
      query: asked(query),
      columns: JSON.stringify(inOrder(columns ?? usualColumns)),
      createdAt: this.surroundings.timestamp(),
      version: 1,
    };
    return this.database.write(async () => {
      await this.database.lock('consultation', consultationId);
      const kept = await this.database.readOne<{ n: number | string }>(
        'SELECT count(*) AS n FROM saved_view WHERE "consultationId" = $1 AND "ownerId" = $2',
        [consultationId, actor.id],
      );
      if (Number(kept?.n) >= MOST_KEPT)
        throw conflict('saved-views-too-many', `You keep ${MOST_KEPT} views already.`, { limit: MOST_KEPT });
      await this.database.insertMany('saved_view', [row]);
      const view = shown(row, actor);
      await this.record(actor, row, 'view.saved', undefined, view);
      return view;
    });
  }

  /** A view that one may change. @throws Problem `saved-view-not-found`, `not-allowed`. */
  async get(actor: Actor, id: string): Promise<SavedViewRow & { readonly consultationId: string }> {
    const view = await this.database.write(() => this.own(actor, id));
    return { ...shown(view, actor), consultationId: view.consultationId };
  }

  /** @throws Problem `saved-view-not-found`, `not-allowed`, `stale-edit`, `invalid-input`. */
  async change(actor: Actor, id: string, { version, ...input }: ChangeView): Promise<SavedViewRow> {
    return this.database.write(async () => {
      const before = await this.own(actor, id);
      mustBeCurrent(before, version, shown(before, actor));
      if (input.shared === 'yes') mustBeAllowed(actor, 'view.share', before.consultationId);
      const after: Kept = {
        ...before,
        title: input.title ?? before.title,
        isShared: input.shared === undefined ? before.isShared : input.shared === 'yes' ? 1 : 0,
        query: input.query === undefined ? before.query : asked(input.query),
        columns: input.columns === undefined ? before.columns : JSON.stringify(inOrder(input.columns)),
        version: before.version + 1,
      };
      await this.database.execute(
        'UPDATE saved_view SET title = $1, "isShared" = $2, query = $3, columns = $4, version = $5 WHERE id = $6',
        [after.title, after.isShared, after.query, after.columns, after.version, id],
      );
      await this.record(actor, before, 'view.changed', shown(before, actor), shown(after, actor));
      return shown(after, actor);
    });
  }

  /** @throws Problem `saved-view-not-found`, `not-allowed`, `stale-edit`. @returns the consultation it was of */
  async remove(actor: Actor, id: string, version?: number): Promise<string> {
    return this.database.write(async () => {
      const view = await this.own(actor, id);
      mustBeCurrent(view, version, shown(view, actor));
      await this.database.execute('DELETE FROM saved_view WHERE id = $1', [id]);
      await this.record(actor, view, 'view.removed', shown(view, actor), undefined);
      return view.consultationId;
    });
  }

  /** The columns that this person chose last for the list of points; the usual ones before any choice. */
  async columns(actor: Actor, consultationId: string): Promise<readonly PointColumn[]> {
    mustBeAllowed(actor, 'point.see', consultationId);
    const row = await this.database.readOne<{ columns: string }>(
      'SELECT columns FROM chosen_columns WHERE "consultationId" = $1 AND "accountId" = $2',
      [consultationId, actor.id],
    );
    return row ? inOrder(JSON.parse(row.columns) as PointColumn[]) : usualColumns;
  }

  /** Remembers the columns that this person wants to see. @throws Problem `invalid-input`. */
  async choose(actor: Actor, consultationId: string, { columns }: RememberColumns): Promise<readonly PointColumn[]> {
    const chosen = inOrder(columns);
    return this.database.write(async () => {
      const before = await this.columns(actor, consultationId);
      if (before.join() === chosen.join()) return chosen;
      await this.database.execute(
        `INSERT INTO chosen_columns (id, "consultationId", "accountId", columns) VALUES ($1, $2, $3, $4)
         ON CONFLICT ("consultationId", "accountId") DO UPDATE SET columns = excluded.columns`,
        [this.surroundings.newId(), consultationId, actor.id, JSON.stringify(chosen)],
      );
      await this.audit.record(actor, {
        consultationId,
        action: 'columns.chosen',
        subject: { kind: 'account', id: actor.id },
        before,
        after: chosen,
      });
      return chosen;
    });
  }

  /**
   * A view that this person may change: one's own, or a shared one for who arranges the consultation.
   * @throws Problem `saved-view-not-found`, `not-allowed`
   */
  private async own(actor: Actor, id: string): Promise<Kept> {
    await this.database.lock('saved_view', id);
    const view = await this.database.readOne<Kept>('SELECT * FROM saved_view WHERE id = $1', [id]);
    if (!view || !isAllowed(actor, 'point.see', view.consultationId)) throw notFound('saved-view', id);
    if (view.ownerId === actor.id) return view;
    if (!view.isShared || !isAllowed(actor, 'party.see', view.consultationId)) throw notFound('saved-view', id);
    if (!isAllowed(actor, 'consultation.change', view.consultationId)) throw notAllowed('view.share');
    return view;
  }

  private record(actor: Actor, { id, consultationId }: Kept, action: string, before: unknown, after: unknown): Promise<void> {
    return this.audit.record(actor, { consultationId, action, subject: { kind: 'saved_view', id }, before, after });
  }
}

/** What the list shows before anybody chose. */
export const usualColumns: readonly PointColumn[] = ['party', 'themes', 'outcome'];

/** In the order of the table, each once. */
const inOrder = (columns: readonly PointColumn[]): PointColumn[] => pointColumns.filter((column) => columns.includes(column));

/** The query as the list would take it, without its page. @throws Problem `invalid-input` for what can not be asked. */
function asked(query: string): string {
  const { page: _, pageSize: __, ...filters } = check(ListPoints, Object.fromEntries(new URLSearchParams(query)));
  return new URLSearchParams(Object.entries(filters).map(([key, value]) => [key, String(value)])).toString();
}

const shown = ({ id, title, isShared, ownerId, ownerName, query, columns, version }: Kept, actor: Actor): SavedViewRow => ({
  id,
  title,
  shared: isShared === 1,
  owner: ownerName,
  isOwn: ownerId === actor.id,
  query,
  columns: JSON.parse(columns) as PointColumn[],
  version,
});
