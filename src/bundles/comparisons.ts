import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Workers } from '../platform/workers/workers.js';
import type { ComparePointsTask, Comparison } from './compare-points-task.js';
import type { Proposable } from './proposals.rules.js';

/** Points of one consultation that are compared at most: the latest. */
export const MOST_COMPARED = 20_000;
/** Characters of a point that comparing looks at. */
const MOST_CHARACTERS = 20_000;
/** Consultations of which the last comparison is kept. */
const MOST_KEPT = 8;

interface Kept {
  /** What the points were like when they were compared. */
  readonly state: string;
  readonly ids: readonly string[];
  readonly comparison: Promise<Comparison>;
}

/** Compares the points of a consultation on a worker, and keeps the result in memory until a point changes. */
@Injectable()
export class Comparisons {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly database: Database,
    private readonly workers: Workers,
  ) {}

  /** How the points lie to one another, with the points as they are now, in the order of the comparison. */
  async of(consultationId: string): Promise<{ readonly points: readonly Proposable[]; readonly comparison: Comparison }> {
    const { ids, comparison } = await this.current(consultationId);
    const rows = await this.database.read<Proposable>(
      `SELECT p.id, p."partyId", m."bundleId" FROM point p LEFT JOIN bundle_point m ON m."pointId" = p.id AND m."leftAt" IS NULL
       WHERE p."consultationId" = $1 ORDER BY p.number DESC LIMIT ${MOST_COMPARED}`,
      [consultationId],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    // A point that went since is nobody's; it comes up in no proposal.
    const points = ids.map((id) => byId.get(id) ?? { id, partyId: '', bundleId: 'gone' });
    return { points, comparison: await comparison };
  }

  private async current(consultationId: string): Promise<Kept> {
    const state = await this.state(consultationId);
    const known = this.kept.get(consultationId);
    if (known?.state === state) return known;
    const texts = await this.database.read<{ id: string; text: string }>(
      `SELECT id, text FROM (SELECT id, text, number FROM point WHERE "consultationId" = $1 ORDER BY number DESC LIMIT ${MOST_COMPARED}) latest ORDER BY number`,
      [consultationId],
    );
    const task: ComparePointsTask = { texts: texts.map(({ text }) => text.slice(0, MOST_CHARACTERS)) };
    const made = { state, ids: texts.map(({ id }) => id), comparison: this.workers.run<Comparison>('compare-points', task) };
    this.keep(consultationId, made);
    return made;
  }

  private keep(consultationId: string, made: Kept): void {
    this.kept.delete(consultationId);
    this.kept.set(consultationId, made);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    // Refused work is done again when somebody asks again.
    made.comparison.catch(() => this.kept.get(consultationId) === made && this.kept.delete(consultationId));
  }

  /** Differs as soon as a point came, went or got other words; also after a decision, which costs a comparison too many and no wrong one. */
  private async state(consultationId: string): Promise<string> {
    const row = await this.database.readOne(
      'SELECT count(*) AS points, max(number) AS last, sum(version) AS versions FROM point WHERE "consultationId" = $1',
      [consultationId],
    );
    return JSON.stringify(row);
  }
}
