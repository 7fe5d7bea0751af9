import type { Database } from '../platform/database/database.js';

interface Step {
  readonly pointId: string;
  readonly actorId: string;
}

/** Marks suggestions of a point as turned down; all open ones when none is named. Within a write. */
export async function markRejected(database: Database, { pointId, actorId }: Step, at: string, suggestionId?: string): Promise<void> {
  const which = suggestionId === undefined ? `"pointId" = $3 AND state = 'open'` : 'id = $3';
  await database.execute(`UPDATE suggestion SET state = 'rejected', "decidedBy" = $1, "decidedAt" = $2 WHERE ${which}`, [
    actorId,
    at,
    suggestionId ?? pointId,
  ]);
}

/** When the actor last said yes or no to suggestions of a point, unless the point got its themes after that. */
export async function lastStep(database: Database, { pointId, actorId }: Step): Promise<string | undefined> {
  const step = await database.readOne<{ at: string | null }>(
    `SELECT max(s."decidedAt") AS at FROM suggestion s WHERE s."pointId" = $1 AND s."decidedBy" = $2
       AND s."decidedAt" >= coalesce((SELECT max(g."taggedAt") FROM tagging g WHERE g."pointId" = $1), '')`,
    [pointId, actorId],
  );
  return step?.at ?? undefined;
}

/** Opens what the actor said of suggestions in that step; a theme that the point has stays accepted. Within a write. */
export async function reopen(database: Database, { pointId, actorId }: Step, at: string): Promise<void> {
  await database.execute(
    `UPDATE suggestion SET state = 'open', "decidedBy" = NULL, "decidedAt" = NULL
     WHERE "pointId" = $1 AND "decidedBy" = $2 AND "decidedAt" = $3
       AND "themeId" NOT IN (SELECT "themeId" FROM tagging WHERE "pointId" = $1)`,
    [pointId, actorId, at],
  );
}

/** A theme that is no longer given is no longer proposed either; what persons said of it stays known. Within a write. */
export async function dropOpen(database: Database, themeId: string): Promise<void> {
  await database.execute(`DELETE FROM suggestion WHERE "themeId" = $1 AND state = 'open'`, [themeId]);
}

/** A person who gave a theme to points said yes to it there, also where it had been turned down before. Within a write. */
export async function acceptGiven(database: Database, actorId: string, themeId: string, at: string): Promise<void> {
  await database.execute(
    `UPDATE suggestion SET state = 'accepted', "decidedBy" = $1, "decidedAt" = $2
     WHERE "themeId" = $3 AND state <> 'accepted' AND "pointId" IN (SELECT "pointId" FROM tagging WHERE "themeId" = $3)`,
    [actorId, at, themeId],
  );
}
