import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed } from '../access/permissions.js';
import { type StoredStep, usedSteps } from '../consultations/steps.rules.js';
import { Database } from '../platform/database/database.js';
import { Surroundings } from '../platform/surroundings.js';
import type { Role } from '../vocabulary.js';
import { partySql, type WaitingKind, type WaitingRow, waitingKinds, workingGroupSql } from './waiting.sql.js';

export interface WaitingItem {
  readonly kind: WaitingKind;
  readonly count: number;
  /** The first day of the points, the moment of a meeting, or when a round closes. */
  readonly at: string | null;
  /** The meeting, the document with its version, or the round. */
  readonly subject: { readonly id: string; readonly title: string; readonly label: string } | null;
}

export interface WaitingConsultation {
  readonly id: string;
  readonly title: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly role: Role;
  readonly items: readonly WaitingItem[];
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly steps: string | null;
}

/** Consultations looked at, the newest first. */
const MOST = 100;
/** Kinds that only matter to who divides the work. */
const dividing: readonly WaitingKind[] = ['unassigned', 'left'];

/** What waits for somebody, over all the consultations that this person takes part in. */
@Injectable()
export class Worklist {
  constructor(
    private readonly database: Database,
    private readonly surroundings: Surroundings,
  ) {}

  /** The newest consultation first; those of others that an administrator may see are left out. Each item counts exactly what its list shows. */
  async of(actor: Actor): Promise<WaitingConsultation[]> {
    const rows = await this.database.read<Row>(
      `SELECT c.id, c.title, c."opensOn", c."closesOn", c.steps FROM consultation c JOIN membership m ON m."consultationId" = c.id
       WHERE m."accountId" = $1 ORDER BY c."createdAt" DESC, c.id LIMIT ${MOST}`,
      [actor.id],
    );
    const ids = rows.map(({ id }) => id).filter((id) => actor.memberships.has(id));
    const found = new Map<string, WaitingItem[]>(ids.map((id) => [id, []]));
    await this.forWorkingGroup(
      actor,
      ids.filter((id) => this.works(actor, id)),
      found,
    );
    await this.forParty(
      actor,
      ids.filter((id) => actor.memberships.get(id)?.role === 'party'),
      found,
    );
    return rows.flatMap(({ steps, ...row }): WaitingConsultation[] => {
      const role = actor.memberships.get(row.id)?.role;
      if (!role) return [];
      const divides = isAllowed(actor, 'consultation.change', row.id) && usesAssignment(steps);
      const items = (found.get(row.id) ?? []).filter(({ kind }) => divides || !dividing.includes(kind));
      return [{ ...row, role, items: inOrder(items) }];
    });
  }

  private works(actor: Actor, id: string): boolean {
    const role = actor.memberships.get(id)?.role;
    return role === 'coordinator' || role === 'member';
  }

  private async forWorkingGroup(actor: Actor, ids: readonly string[], found: ReadonlyMap<string, WaitingItem[]>): Promise<void> {
    if (!ids.length) return;
    const places = ids.map((_, index) => `$${index + 4}`).join(', ');
    const values = [actor.id, this.surroundings.today(), this.surroundings.timestamp(), ...ids];
    for (const [kind, sql] of Object.entries(workingGroupSql({ places })) as [WaitingKind, string][])
      add(found, kind, await this.database.read<WaitingRow>(sql, values));
  }

  private async forParty(actor: Actor, ids: readonly string[], found: ReadonlyMap<string, WaitingItem[]>): Promise<void> {
    if (!ids.length) return;
    const places = ids.map((_, index) => `$${index + 3}`).join(', ');
    const values = [actor.id, this.surroundings.timestamp(), ...ids];
    for (const kind of ['respond', 'draft'] as const)
      add(found, kind, await this.database.read<WaitingRow>(partySql(kind, places), values));
  }
}

function add(found: ReadonlyMap<string, WaitingItem[]>, kind: WaitingKind, rows: readonly WaitingRow[]): void {
  for (const { consultationId, count, at = null, subjectId, title = '', label = '' } of rows)
    found.get(consultationId)?.push({ kind, count, at, subject: subjectId ? { id: subjectId, title, label } : null });
}

const usesAssignment = (steps: string | null): boolean =>
  usedSteps(steps === null ? null : (JSON.parse(steps) as StoredStep[])).includes('assigned');

/** Of meetings to come only the first: who works on the next one has no need of the others. */
function inOrder(items: readonly WaitingItem[]): WaitingItem[] {
  const next = items.find(({ kind }) => kind === 'agenda');
  return waitingKinds.flatMap((kind) => items.filter((item) => item.kind === kind && (kind !== 'agenda' || item === next)));
}
