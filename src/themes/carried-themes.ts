import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import { Audit, type Deed } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { groupBy } from '../platform/group-by.js';
import { Surroundings } from '../platform/surroundings.js';
import type { Theme } from './theme.entity.js';

interface Carried {
  readonly id: string;
  readonly pointId: string;
  readonly themeId: string;
  readonly key: string;
  readonly partyId: string;
  readonly pointNumber: number;
}

type Named = Pick<Theme, 'id' | 'key'>;

/** What comes in the place of a theme on a point, in that order: nothing takes it away; undefined leaves the point as it is. */
export type Successors = (pointId: string) => readonly Named[] | undefined;

/** Puts other themes in the place of one, on all points that carry it. */
@Injectable()
export class CarriedThemes {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
  ) {}

  /** Ids of the points that carry the theme, by number. */
  async pointsWith(themeId: string): Promise<string[]> {
    const rows = await this.database.read<{ pointId: string }>(
      'SELECT "pointId" FROM tagging WHERE "themeId" = $1 ORDER BY "pointNumber", "pointId"',
      [themeId],
    );
    return rows.map(({ pointId }) => pointId);
  }

  /**
   * Each point keeps its other themes in their order, with what comes in at the place of what went; a theme that it has twice then counts once.
   * Whoever gave the theme stays known as who gave its first successor. Within a write.
   * @returns how many points changed
   */
  async replace(actor: Actor, theme: Theme, successorsOf: Successors): Promise<number> {
    // In one order, so that two who change the same points at once wait for each other instead of blocking each other.
    const points = (await this.pointsWith(theme.id)).filter((id) => successorsOf(id)).sort();
    for (const id of points) await this.database.lock('point', id);
    const carried = groupBy(await this.carriedWith(theme.id), ({ pointId }) => pointId);
    const deeds: Deed[] = [];
    for (const id of points) {
      const before = carried.get(id);
      const successors = successorsOf(id);
      if (!before || !successors) continue;
      const after = await this.put(actor, theme, before, successors);
      const { consultationId } = theme;
      deeds.push({
        consultationId,
        action: 'point.themed',
        subject: { kind: 'point', id },
        before: before.map(({ key }) => key),
        after: after.map(({ key }) => key),
      });
    }
    await this.audit.recordAll(actor, deeds);
    return deeds.length;
  }

  private carriedWith(themeId: string): Promise<Carried[]> {
    return this.database.read<Carried>(
      `SELECT g.id, g."pointId", g."themeId", t.key, g."partyId", g."pointNumber" FROM tagging g JOIN theme t ON t.id = g."themeId"
       WHERE g."pointId" IN (SELECT "pointId" FROM tagging WHERE "themeId" = $1) ORDER BY g."pointId", g.position, g.id`,
      [themeId],
    );
  }

  /** @returns the themes of the point from now on */
  private async put(actor: Actor, theme: Theme, before: readonly Carried[], successors: readonly Named[]): Promise<readonly Named[]> {
    const after = distinct(
      before
        .flatMap(({ themeId, key }) => (themeId === theme.id ? successors : [{ id: themeId, key }]))
        .map(({ id, key }) => ({ id, key })),
    );
    const kept = new Map(before.map((one) => [one.themeId, one.id]));
    const former = kept.get(theme.id);
    const fresh = after.filter(({ id }) => !kept.has(id));
    const [first] = fresh;
    if (former && !after.some(({ id }) => id === theme.id)) {
      if (first) await this.database.execute('UPDATE tagging SET "themeId" = $1 WHERE id = $2', [first.id, former]);
      else await this.database.execute('DELETE FROM tagging WHERE id = $1', [former]);
    }
    const added = after.some(({ id }) => id === theme.id) ? fresh : fresh.slice(1);
    const [point] = before;
    if (point) await this.add(actor, theme.consultationId, point, added);
    for (const [position, { id }] of after.entries())
      await this.database.execute('UPDATE tagging SET position = $1 WHERE "pointId" = $2 AND "themeId" = $3 AND position <> $1', [
        position,
        point?.pointId,
        id,
      ]);
    await this.database.execute('UPDATE point SET "themeCount" = $1, version = version + 1 WHERE id = $2', [after.length, point?.pointId]);
    return after;
  }

  private async add(
    actor: Actor,
    consultationId: string,
    { pointId, partyId, pointNumber }: Carried,
    themes: readonly Named[],
  ): Promise<void> {
    const taggedAt = this.surroundings.timestamp();
    await this.database.insertMany(
      'tagging',
      themes.map(({ id: themeId }) => ({
        id: this.surroundings.newId(),
        consultationId,
        pointId,
        themeId,
        partyId,
        pointNumber,
        position: 0,
        taggedBy: actor.id,
        taggedAt,
      })),
    );
  }
}

const distinct = (themes: readonly Named[]): Named[] => [...new Map(themes.map((theme) => [theme.id, theme])).values()];
