import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed, mustBeAllowedOn, ownParty } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { conflict, notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import { Workers } from '../platform/workers/workers.js';
import type { Comparison, DocumentChange } from './comparison/comparison.js';
import type { Change } from './document.entity.js';
import type { ListChanges } from './documents.input.js';
import { type DocumentRow, Documents, type VersionRow } from './documents.js';
import { type ChangeAsPublished, withChangeIds } from './published-changes.js';
import { stateOf } from './versions.js';

export type ChangeView = Omit<Change, 'id' | 'version'> & {
  /** Absent for versions that do not follow each other: what was computed for the occasion has no id. */
  readonly id: string | null;
  readonly fromLabel: string;
  readonly toLabel: string;
};

type Seen = Pick<ChangeView, 'id' | 'edits' | 'state' | 'ownInitiativeReason' | 'ownInitiativeBy' | 'ownInitiativeAt'>;

interface ChangeRecord extends Omit<Change, 'words' | 'edits' | 'beforePassages' | 'afterPassages'> {
  readonly words: string;
  readonly edits: string | null;
  readonly beforePassages: string;
  readonly afterPassages: string;
}

/** What changed between versions, and what a person says of it. */
@Injectable()
export class Changes {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly workers: Workers,
    private readonly documents: Documents,
  ) {}

  /**
   * The changes of a version since the one before, or as compared with any other one: `was` is what `from` says, also when it is the later.
   * @throws Problem `document-not-found`, `version-not-found`, `version-without-before`.
   */
  async list(actor: Actor, documentId: string, label: string, { from, state }: ListChanges): Promise<ChangeView[]> {
    const versions = await this.documents.versions(actor, documentId);
    const to = versions.find((one) => one.label === label);
    if (!to) throw notFound('version', label);
    const before =
      from === undefined ? versions.find(({ number }) => number === to.number - 1) : versions.find((one) => one.label === from);
    if (!before)
      throw from === undefined
        ? conflict('version-without-before', 'There is no version before this one.', { label })
        : notFound('version', from);
    const changes = before.number === to.number - 1 ? await this.stored(to.id) : await this.computed(before, to);
    const seen = await this.seenBy(actor, to.consultationId);
    const shown = changes.map((change) => ({ ...seen(change), fromLabel: before.label, toLabel: to.label }));
    return state ? shown.filter((change) => change.state === state) : shown;
  }

  /** @throws Problem `change-not-found`. */
  async get(actor: Actor, id: string): Promise<Change> {
    const record = await this.database.readOne<ChangeRecord>('SELECT * FROM document_change WHERE id = $1', [id]);
    if (!record) throw notFound('change', id);
    mustBeAllowedOn(actor, 'document.see', 'document.see', record, 'change');
    return (await this.seenBy(actor, record.consultationId))(toChange(record));
  }

  /**
   * Says that the working group changed this of its own accord, and why.
   * @throws Problem `change-not-found`, `change-explained` when reactions caused it.
   */
  async markOwnInitiative(actor: Actor, id: string, reason: string): Promise<Change> {
    return this.database.write(async () => {
      await this.database.lock('document_change', id);
      const change = await this.get(actor, id);
      mustBeAllowedOn(actor, 'document.change', 'document.see', change, 'change');
      if (change.state === 'explained') throw conflict('change-explained', 'Points are linked to this change; it is not of own accord.');
      const at = this.surroundings.timestamp();
      await this.database.execute(
        `UPDATE document_change SET state = 'own_initiative', "ownInitiativeReason" = $1, "ownInitiativeBy" = $2, "ownInitiativeAt" = $3, version = version + 1 WHERE id = $4`,
        [reason, actor.name, at, id],
      );
      await this.record(actor, change, 'change.own-initiative', { reason });
      return this.get(actor, id);
    });
  }

  /** Takes that back; the change is unexplained again. */
  async unmarkOwnInitiative(actor: Actor, id: string): Promise<Change> {
    return this.database.write(async () => {
      await this.database.lock('document_change', id);
      const change = await this.get(actor, id);
      mustBeAllowedOn(actor, 'document.change', 'document.see', change, 'change');
      if (change.state !== 'own_initiative') throw conflict('change-not-own', 'This change was not marked as own initiative.');
      await this.database.execute(
        `UPDATE document_change SET state = $1, "ownInitiativeReason" = NULL, "ownInitiativeBy" = NULL, "ownInitiativeAt" = NULL, version = version + 1 WHERE id = $2`,
        [stateOf(change), id],
      );
      await this.record(actor, change, 'change.reopened', { state: stateOf(change) });
      return this.get(actor, id);
    });
  }

  /** How many changes of each version still ask for an explanation, by the version's id; a party's account is not told. */
  async unexplainedByVersion(actor: Actor, { id: documentId, consultationId }: DocumentRow): Promise<ReadonlyMap<string, number>> {
    if (ownParty(actor, consultationId) !== null) return new Map();
    const rows = await this.database.read<{ toVersionId: string; n: number }>(unexplainedByVersionSql, [documentId]);
    return new Map(rows.map(({ toVersionId, n }) => [toVersionId, n]));
  }

  /** Who tracked a change is told to the working group only; what explains it to a party as far as it was published. */
  private async seenBy(actor: Actor, consultationId: string): Promise<<Shown extends Seen>(change: Shown) => Shown> {
    if (isAllowed(actor, 'people.see', consultationId)) return (change) => change;
    const untracked = <Shown extends Seen>(change: Shown): Shown => ({ ...change, edits: [] });
    const own = ownParty(actor, consultationId);
    if (own === null) return untracked;
    const published = await this.published(consultationId, own);
    return (change) => asPublished(untracked(change), published.has(change.id ?? ''));
  }

  /** Ids of the changes that publications in force name, to everybody or to this party. */
  private async published(consultationId: string, partyId: string): Promise<ReadonlySet<string>> {
    const rows = await this.database.read<{ pointId: string; publishedAt: string; changes: string }>(
      `SELECT x."pointId", u."publishedAt", x.changes FROM publication u JOIN published_point x ON x."publicationId" = u.id
       WHERE u."consultationId" = $1 AND u."endedAt" IS NULL AND x.changed = 1 AND (x."isPublic" = 1 OR x."partyId" = $2)`,
      [consultationId, partyId],
    );
    const copies = rows.map((row) => ({ ...row, changes: JSON.parse(row.changes) as ChangeAsPublished[] }));
    return new Set((await withChangeIds(this.database, copies)).flatMap(({ changes }) => changes.flatMap(({ id }) => id ?? [])));
  }

  private async stored(toVersionId: string): Promise<Omit<ChangeView, 'fromLabel' | 'toLabel'>[]> {
    const records = await this.database.read<ChangeRecord>('SELECT * FROM document_change WHERE "toVersionId" = $1 ORDER BY seq', [
      toVersionId,
    ]);
    return records.map(toChange);
  }

  private async computed(from: VersionRow, to: VersionRow): Promise<Omit<ChangeView, 'fromLabel' | 'toLabel'>[]> {
    const passages = await Promise.all([from, to].map(({ id }) => this.documents.passages(id)));
    const { changes } = await this.workers.run<Comparison>('compare-versions', { before: passages[0], after: passages[1] });
    return changes.map((change: DocumentChange, seq) => ({
      id: null,
      consultationId: to.consultationId,
      documentId: to.documentId,
      fromVersionId: from.id,
      toVersionId: to.id,
      seq,
      kind: change.kind,
      section: change.section,
      was: change.was,
      becomes: change.becomes,
      words: change.words,
      edits: [],
      beforePassages: change.before.map((index) => passages[0]?.[index]?.id ?? ''),
      afterPassages: change.after.map((index) => passages[1]?.[index]?.id ?? ''),
      state: stateOf(change),
      ownInitiativeReason: null,
      ownInitiativeBy: null,
      ownInitiativeAt: null,
    }));
  }

  private record(actor: Actor, { id, consultationId, state }: Change, action: string, after: object): Promise<void> {
    return this.audit.record(actor, { consultationId, action, subject: { kind: 'change', id }, before: { state }, after });
  }
}

/** Along the document's versions, not through the changes of all documents. */
export const unexplainedByVersionSql = `SELECT c."toVersionId", count(*) AS n FROM document_version v
  JOIN document_change c ON c."toVersionId" = v.id AND c.state = 'unexplained' WHERE v."documentId" = $1 GROUP BY c."toVersionId"`;

/** A change as a party sees it: explained when a publication in force says so, and else not yet. */
const asPublished = <Shown extends Seen>(change: Shown, isExplained: boolean): Shown => ({
  ...change,
  state: isExplained ? 'explained' : change.state === 'editorial' ? 'editorial' : 'unexplained',
  ownInitiativeReason: null,
  ownInitiativeBy: null,
  ownInitiativeAt: null,
  // It goes up with every link.
  version: 1,
});

const toChange = (record: ChangeRecord): Change => ({
  ...record,
  words: JSON.parse(record.words),
  edits: JSON.parse(record.edits ?? '[]'),
  beforePassages: JSON.parse(record.beforePassages),
  afterPassages: JSON.parse(record.afterPassages),
});
