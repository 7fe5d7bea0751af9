import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed, mustBeAllowedOn } from '../../access/permissions.js';
import { Database } from '../../platform/database/database.js';
import { MOST_COUNTED, type Page, type Paging, windowOf } from '../../platform/input/paging.js';
import { notFound } from '../../platform/problems/problem.js';
import type { Outcome } from '../../vocabulary.js';

/** One act by which many points were decided. */
export interface BulkDecisionRow {
  readonly id: string;
  readonly consultationId: string;
  readonly outcome: Outcome;
  /** Points that were decided on. */
  readonly size: number;
  /** Of those, how many still have this decision. */
  readonly standing: number;
  readonly decidedByName: string;
  readonly decidedAt: string;
  readonly undoneAt: string | null;
  /** Empty while it was not undone. */
  readonly undoneByName: string;
}

export interface BulkDecisionView extends BulkDecisionRow {
  readonly points: readonly BulkDecided[];
}

export interface BulkDecided {
  readonly id: string;
  readonly number: number;
  readonly party: string;
  readonly outcome: Outcome;
  readonly motivation: string;
  readonly answer: string;
  readonly notIncorporated: string;
  /** Whether this decision is still the one in force. */
  readonly inForce: boolean;
}

const columns = `a.id, a."consultationId", a."decidedByName", a."decidedAt", a."undoneAt", a."undoneByName",
  (SELECT max(d.outcome) FROM bulk_decision_point b JOIN decision d ON d.id = b."decisionId" WHERE b."bulkId" = a.id) AS outcome,
  (SELECT count(*) FROM bulk_decision_point b WHERE b."bulkId" = a.id) AS size,
  (SELECT count(*) FROM bulk_decision_point b JOIN decision d ON d.id = b."decisionId" WHERE b."bulkId" = a.id AND d."supersededAt" IS NULL) AS standing`;

const shown = <Row extends BulkDecisionRow>(row: Row): Row => ({ ...row, size: Number(row.size), standing: Number(row.standing) });

/** Decisions on many points at once, as they were taken and undone. */
@Injectable()
export class BulkDecisionHistory {
  constructor(private readonly database: Database) {}

  /** The latest first. @throws Problem `consultation-not-found`, `page-too-deep`. */
  async list(actor: Actor, consultationId: string, query: Paging): Promise<Page<BulkDecisionRow>> {
    mustBeAllowed(actor, 'decision.take', consultationId);
    const window = windowOf(query);
    const rows = await this.database.read<BulkDecisionRow>(
      `SELECT ${columns} FROM bulk_decision a WHERE a."consultationId" = $1 ORDER BY a."decidedAt" DESC, a.id DESC LIMIT $2 OFFSET $3`,
      [consultationId, window.pageSize, window.offset],
    );
    const count = await this.database.readOne<{ n: number }>('SELECT count(*) AS n FROM bulk_decision WHERE "consultationId" = $1', [
      consultationId,
    ]);
    const n = Number(count?.n ?? 0);
    return { rows: rows.map(shown), total: Math.min(n, MOST_COUNTED), capped: n > MOST_COUNTED, ...window };
  }

  /** @throws Problem `bulk-decision-not-found`. */
  async get(actor: Actor, id: string): Promise<BulkDecisionView> {
    const act = await this.database.readOne<BulkDecisionRow>(`SELECT ${columns} FROM bulk_decision a WHERE a.id = $1`, [id]);
    if (!act) throw notFound('bulk-decision', id);
    mustBeAllowedOn(actor, 'decision.take', 'decision.take', act, 'bulk-decision');
    const rows = await this.database.read<Omit<BulkDecided, 'inForce'> & { supersededAt: string | null }>(
      `SELECT p.id, p.number, y.name AS party, d.outcome, d.motivation, d.answer, d."notIncorporated", d."supersededAt" FROM bulk_decision_point b
       JOIN point p ON p.id = b."pointId" JOIN party y ON y.id = p."partyId" JOIN decision d ON d.id = b."decisionId"
       WHERE b."bulkId" = $1 ORDER BY p.number`,
      [id],
    );
    return { ...shown(act), points: rows.map(({ supersededAt, ...point }) => ({ ...point, inForce: supersededAt === null })) };
  }
}
