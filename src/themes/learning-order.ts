import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { type Actor, mustBeAllowed } from '../access/permissions.js';
import { Database } from '../platform/database/database.js';
import { LOG } from '../platform/log/log.token.js';
import { Workers } from '../platform/workers/workers.js';
import { ConfirmedExamples } from './confirmed-examples.js';
import { Scheme } from './scheme.js';
import type { OrderedPoints, SuggestTask } from './suggest-task.js';
import { textsToTag, untaggedPoints } from './texts-to-tag.js';

/** Points that are put in order at most: the first ones; the others follow when these are done. */
const MOST = 5000;
/** Consultations of which the order is kept. */
const MOST_KEPT = 50;

export interface PointToAsk {
  readonly id: string;
  readonly number: number;
}

export interface AskedOrder {
  /** Points without a theme, the one of which confirming teaches most first. */
  readonly points: readonly PointToAsk[];
  /** Points without a theme, in all. */
  readonly remaining: number;
  /** Of the remaining points, about how many will be right without change. */
  readonly likelyRight: number;
}

interface KeptOrder {
  readonly points: readonly PointToAsk[];
  /** Share of these points that will be right without change. */
  readonly rightShare: number;
  /** What the order was made of, to see whether something changed since. */
  readonly state: string;
}

/** The order in which to ask persons for themes. Made on a worker and kept until something is confirmed. */
@Injectable()
export class LearningOrder implements BeforeApplicationShutdown {
  private readonly kept = new Map<string, KeptOrder>();
  private readonly making = new Map<string, Promise<KeptOrder>>();

  constructor(
    private readonly database: Database,
    private readonly workers: Workers,
    private readonly scheme: Scheme,
    private readonly examples: ConfirmedExamples,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** The order by all that is known now. */
  async of(actor: Actor, consultationId: string, limit = 50): Promise<AskedOrder> {
    mustBeAllowed(actor, 'theme.tag', consultationId);
    const state = await this.state(consultationId);
    const kept = this.kept.get(consultationId);
    const order = kept?.state === state ? kept : await this.make(consultationId);
    return this.asked(consultationId, order, limit, []);
  }

  /**
   * The first points to ask for, at once: by the order as it was last made, which is made anew meanwhile when something was confirmed since.
   * @param skipped numbers of points that the person does not want to be asked for now
   */
  async next(actor: Actor, consultationId: string, skipped: readonly number[]): Promise<AskedOrder> {
    mustBeAllowed(actor, 'theme.tag', consultationId);
    const kept = this.kept.get(consultationId);
    if (!kept) return this.asked(consultationId, await this.make(consultationId), 1, skipped);
    const asked = await this.asked(consultationId, kept, 1, skipped);
    // Points came in since, or those put in order are all done.
    if (!asked.points.length && asked.remaining > skipped.length)
      return this.asked(consultationId, await this.make(consultationId), 1, skipped);
    if (kept.state !== (await this.state(consultationId)))
      this.make(consultationId).catch((error: unknown) => this.log.warn({ consultationId, err: error }, 'points were not put in order'));
    return asked;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.making.values());
  }

  private async asked(consultationId: string, order: KeptOrder, limit: number, skipped: readonly number[]): Promise<AskedOrder> {
    const rows = await this.database.read<{ id: string }>('SELECT id FROM point WHERE "consultationId" = $1 AND "themeCount" = 0', [
      consultationId,
    ]);
    const untagged = new Set(rows.map(({ id }) => id));
    const points = order.points.filter(({ id, number }) => untagged.has(id) && !skipped.includes(number));
    return { points: points.slice(0, limit), remaining: rows.length, likelyRight: Math.round(rows.length * order.rightShare) };
  }

  private make(consultationId: string): Promise<KeptOrder> {
    const running = this.making.get(consultationId);
    if (running) return running;
    const run = this.order(consultationId).finally(() => this.making.delete(consultationId));
    this.making.set(consultationId, run);
    return run;
  }

  private async order(consultationId: string): Promise<KeptOrder> {
    const state = await this.state(consultationId);
    const points = await untaggedPoints(this.database, consultationId, MOST);
    const made = points.length ? await this.onWorker(consultationId, points) : { order: [], likelyRight: 0 };
    const inOrder = made.order.flatMap((place) => points[place] ?? []).map(({ id, number }) => ({ id, number }));
    const order = { points: inOrder, rightShare: points.length ? made.likelyRight / points.length : 0, state };
    this.kept.delete(consultationId);
    this.kept.set(consultationId, order);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest) this.kept.delete(oldest);
    return order;
  }

  private async onWorker(consultationId: string, points: Parameters<typeof textsToTag>[2]): Promise<OrderedPoints> {
    const task: SuggestTask = {
      scheme: await this.scheme.definitions(consultationId),
      confirmed: await this.examples.of(consultationId),
      points: await textsToTag(this.database, consultationId, points),
    };
    return this.workers.run('order-points', task);
  }

  /** Differs when a point came or went, or got or lost a theme. */
  private async state(consultationId: string): Promise<string> {
    const row = await this.database.readOne<{ points: number; versions: number; tagged: string }>(
      `SELECT count(*) AS points, coalesce(sum(p.version), 0) AS versions,
         coalesce((SELECT max(g."taggedAt") FROM tagging g WHERE g."consultationId" = $1), '') AS tagged
       FROM point p WHERE p."consultationId" = $1 AND p."themeCount" = 0`,
      [consultationId],
    );
    return JSON.stringify(row);
  }
}
