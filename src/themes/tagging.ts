import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed, mustBeAllowed, mustBeAllowedOn } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import { Learning } from './learning.js';
import { Scheme } from './scheme.js';
import { lastStep, markRejected, reopen } from './suggestion-states.js';
import type { TagMany } from './themes.input.js';

interface TaggedPoint {
  readonly id: string;
  readonly consultationId: string;
  readonly partyId: string;
  readonly number: number;
  readonly version: number;
}

/** What one act on many points changed, as the history keeps it. */
export interface BulkTagging {
  readonly points: readonly { readonly id: string; readonly before: readonly string[]; readonly after: readonly string[] }[];
}

export interface TaggedMany {
  readonly changed: number;
  /** Names the act, so that it can be taken back; null when nothing changed. */
  readonly act: string | null;
}

export interface TaggingView {
  readonly key: string;
  readonly label: string;
  /** Name of who gave it; empty for who may not know. */
  readonly by: string;
  readonly at: string;
}

/** Gives points their themes: a person confirms, changes, adds and rejects. A suggestion is no tagging until then. */
@Injectable()
export class Taggings {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly scheme: Scheme,
    private readonly learning: Learning,
  ) {}

  /** The keys of a point's themes, the leading one first. */
  async keysOf(pointId: string): Promise<string[]> {
    const rows = await this.database.read<{ key: string }>(
      'SELECT t.key FROM tagging g JOIN theme t ON t.id = g."themeId" WHERE g."pointId" = $1 ORDER BY g.position, g.id',
      [pointId],
    );
    return rows.map(({ key }) => key);
  }

  /**
   * A point's themes with who gave them and when, the leading one first. Who it was is told to the working group only.
   * @throws Problem `point-not-found`.
   */
  async of(actor: Actor, pointId: string): Promise<TaggingView[]> {
    const point = await this.point(actor, pointId, 'point.see');
    const rows = await this.database.read<TaggingView>(
      `SELECT t.key, t.label, coalesce(a.name, '') AS "by", g."taggedAt" AS "at" FROM tagging g JOIN theme t ON t.id = g."themeId"
       LEFT JOIN account a ON a.id = g."taggedBy" WHERE g."pointId" = $1 ORDER BY g.position, g.id`,
      [pointId],
    );
    const named = isAllowed(actor, 'people.see', point.consultationId);
    return named ? rows : rows.map((row) => ({ ...row, by: '' }));
  }

  /**
   * Sets the themes of a point to exactly these. Suggestions among them count as accepted; other suggestions stay open.
   * @throws Problem `point-not-found`, `stale-edit`, `invalid-input` (`theme-unknown`).
   */
  async set(actor: Actor, pointId: string, keys: readonly string[], version?: number): Promise<string[]> {
    await this.settle(actor, pointId, async (point) => {
      mustBeCurrent(point, version, { themes: await this.keysOf(pointId) });
      await this.put(actor, point, keys);
    });
    return this.keysOf(pointId);
  }

  /** Says yes to a suggestion: it becomes a tagging. @throws Problem `suggestion-not-found`. */
  async accept(actor: Actor, pointId: string, key: string): Promise<string[]> {
    await this.settle(actor, pointId, async (point) => {
      await this.mustBeSuggested(pointId, key);
      await this.put(actor, point, [...(await this.keysOf(pointId)), key]);
    });
    return this.keysOf(pointId);
  }

  /** Says no to a suggestion; it is remembered, and learned from. @throws Problem `suggestion-not-found`. */
  async reject(actor: Actor, pointId: string, key: string): Promise<string[]> {
    await this.settle(actor, pointId, async ({ consultationId }) => {
      const id = await this.mustBeSuggested(pointId, key);
      await markRejected(this.database, { pointId, actorId: actor.id }, this.surroundings.timestamp(), id);
      await this.audit.record(actor, {
        consultationId,
        action: 'suggestion.rejected',
        subject: { kind: 'point', id: pointId },
        before: { suggested: key },
      });
    });
    return this.keysOf(pointId);
  }

  /** Says no to all open suggestions of a point. @returns how many there were. @throws Problem `point-not-found`. */
  async rejectAll(actor: Actor, pointId: string): Promise<number> {
    let count = 0;
    await this.settle(actor, pointId, async ({ consultationId }) => {
      const open = await this.suggestedFrom(pointId, 0);
      await markRejected(this.database, { pointId, actorId: actor.id }, this.surroundings.timestamp());
      const subject = { kind: 'point', id: pointId };
      for (const suggested of open)
        await this.audit.record(actor, { consultationId, action: 'suggestion.rejected', subject, before: { suggested } });
      count = open.length;
    });
    return count;
  }

  /**
   * Takes back the last step of a person (the actor when left out) on a point: it gets the themes of before, and what the step said of suggestions
   * is open again.
   * @throws Problem `point-not-found`, `stale-edit`, `invalid-input` (`theme-unknown`).
   */
  async takeBack(
    actor: Actor,
    pointId: string,
    former: readonly string[],
    { version, by = actor.id }: { readonly version?: number | undefined; readonly by?: string } = {},
  ): Promise<void> {
    await this.settle(actor, pointId, async (point) => {
      mustBeCurrent(point, version, { themes: await this.keysOf(pointId) });
      const step = { pointId, actorId: by };
      const at = await lastStep(this.database, step);
      await this.put(actor, point, former);
      if (!at) return;
      await reopen(this.database, step, at);
      const { id, consultationId } = point;
      await this.audit.record(actor, { consultationId, action: 'suggestion.reopened', subject: { kind: 'point', id } });
    });
  }

  /**
   * Adds themes, takes themes away, and confirms suggestions from a confidence on, for many points at once: for all of them or for none.
   * @returns how many points changed, in one act that can be taken back
   * @throws Problem `invalid-input`, `point-not-found`.
   */
  async tagMany(actor: Actor, consultationId: string, { points, add = [], remove = [], confirmFrom }: TagMany): Promise<TaggedMany> {
    mustBeAllowed(actor, 'theme.tag', consultationId);
    await this.scheme.mustKnow(consultationId, add, '#/add');
    const act = this.surroundings.newId();
    const changed: BulkTagging['points'][number][] = [];
    await this.database.write(async () => {
      changed.length = 0;
      // In one order, so that two who tag the same points at once wait for each other instead of blocking each other.
      for (const id of [...points].sort()) {
        await this.database.lock('point', id);
        const point = await this.point(actor, id);
        if (point.consultationId !== consultationId) throw notFound('point', id);
        const before = await this.keysOf(id);
        const confirmed = confirmFrom === undefined ? [] : await this.suggestedFrom(id, confirmFrom);
        const after = [...before.filter((key) => !remove.includes(key)), ...confirmed, ...add];
        if (await this.put(actor, point, after)) changed.push({ id, before, after: await this.keysOf(id) });
      }
      const subject = { kind: 'bulk-tagging', id: act };
      if (changed.length)
        await this.audit.record(actor, { consultationId, action: 'bulk-tagging.done', subject, after: { points: changed } });
    });
    if (changed.length) this.learning.note(consultationId);
    return { changed: changed.length, act: changed.length ? act : null };
  }

  /** Does the work on a point that is kept to it, and has it learned from once it is stored. */
  private async settle(actor: Actor, pointId: string, work: (point: TaggedPoint) => Promise<void>): Promise<void> {
    const { consultationId } = await this.database.write(async () => {
      await this.database.lock('point', pointId);
      const point = await this.point(actor, pointId);
      await work(point);
      return point;
    });
    this.learning.note(consultationId);
  }

  private async suggestedFrom(pointId: string, confidence: number): Promise<string[]> {
    const rows = await this.database.read<{ key: string }>(
      `SELECT t.key FROM suggestion s JOIN theme t ON t.id = s."themeId"
       WHERE s."pointId" = $1 AND s.state = 'open' AND s.confidence >= $2 AND t."retiredAt" IS NULL ORDER BY s.confidence DESC`,
      [pointId, Math.round(confidence * 1000)],
    );
    return rows.map(({ key }) => key);
  }

  /** Replaces a point's taggings; whether anything changed. */
  private async put(actor: Actor, point: TaggedPoint, wanted: readonly string[]): Promise<boolean> {
    const keys = [...new Set(wanted)];
    const before = await this.keysOf(point.id);
    if (before.length === keys.length && before.every((key, index) => key === keys[index])) return false;
    const ids = await this.idsOf(point.consultationId, keys, before);
    const now = this.surroundings.timestamp();
    await this.database.execute('DELETE FROM tagging WHERE "pointId" = $1', [point.id]);
    await this.database.insertMany(
      'tagging',
      keys.map((key, position) => ({
        id: this.surroundings.newId(),
        consultationId: point.consultationId,
        pointId: point.id,
        themeId: ids.get(key),
        partyId: point.partyId,
        pointNumber: point.number,
        position,
        taggedBy: actor.id,
        taggedAt: now,
      })),
    );
    for (const key of keys)
      await this.database.execute(
        `UPDATE suggestion SET state = 'accepted', "decidedBy" = $1, "decidedAt" = $2 WHERE "pointId" = $3 AND "themeId" = $4 AND state <> 'accepted'`,
        [actor.id, now, point.id, ids.get(key)],
      );
    await this.database.execute('UPDATE point SET "themeCount" = $1, version = version + 1 WHERE id = $2', [keys.length, point.id]);
    const { id, consultationId } = point;
    await this.audit.record(actor, { consultationId, action: 'point.themed', subject: { kind: 'point', id }, before, after: keys });
    return true;
  }

  /** Retired themes can stay on a point, but not be given to it. */
  private async idsOf(consultationId: string, keys: readonly string[], kept: readonly string[]): Promise<Map<string, string>> {
    const known = await this.scheme.mustKnow(
      consultationId,
      keys.filter((key) => !kept.includes(key)),
    );
    const all = await this.database.read<{ id: string; key: string }>('SELECT id, key FROM theme WHERE "consultationId" = $1', [
      consultationId,
    ]);
    return new Map([...all.map(({ id, key }) => [key, id] as const), ...known]);
  }

  private async mustBeSuggested(pointId: string, key: string): Promise<string> {
    const row = await this.database.readOne<{ id: string }>(
      'SELECT s.id FROM suggestion s JOIN theme t ON t.id = s."themeId" WHERE s."pointId" = $1 AND t.key = $2',
      [pointId, key],
    );
    if (!row) throw notFound('suggestion', key);
    return row.id;
  }

  private async point(actor: Actor, id: string, permission: 'theme.tag' | 'point.see' = 'theme.tag'): Promise<TaggedPoint> {
    const point = await this.database.readOne<TaggedPoint>(
      'SELECT id, "consultationId", "partyId", number, version FROM point WHERE id = $1',
      [id],
    );
    if (!point) throw notFound('point', id);
    mustBeAllowedOn(actor, permission, 'point.see', point, 'point');
    return point;
  }
}
