import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn } from '../access/permissions.js';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { NoteSubject } from './notes.js';

export interface PresenceView {
  readonly accountId: string;
  readonly name: string;
}

/** Who was not seen for so long has gone, milliseconds; a page says every fifteen seconds that it is still there. */
const GONE = 45_000;

/** Who else of the working group looks at a point or a bundle now. It is no work on it, so it has no history. */
@Injectable()
export class Presences {
  constructor(
    private readonly database: Database,
    private readonly surroundings: Surroundings,
  ) {}

  /**
   * Says that the actor looks at it, and forgets whoever has gone.
   * @returns the others who look at it now, by name
   * @throws Problem `point-not-found`, `bundle-not-found`, `not-allowed`.
   */
  async look(actor: Actor, subject: NoteSubject): Promise<PresenceView[]> {
    await this.mustSee(actor, subject);
    const now = this.surroundings.timestamp();
    await this.database.write(async () => {
      await this.database.execute('DELETE FROM presence WHERE "seenAt" < $1', [this.goneBefore()]);
      await this.database.execute(
        `INSERT INTO presence (id, "subjectKind", "subjectId", "accountId", "seenAt") VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT ("subjectId", "accountId") DO UPDATE SET "seenAt" = excluded."seenAt"`,
        [this.surroundings.newId(), subject.kind, subject.id, actor.id, now],
      );
    });
    return this.others(actor, subject);
  }

  /** The others who look at it now, by name. @throws Problem `point-not-found`, `bundle-not-found`, `not-allowed`. */
  async list(actor: Actor, subject: NoteSubject): Promise<PresenceView[]> {
    await this.mustSee(actor, subject);
    return this.others(actor, subject);
  }

  /** Says that the actor looks at it no longer. */
  async leave(actor: Actor, subject: NoteSubject): Promise<void> {
    await this.mustSee(actor, subject);
    await this.database.execute('DELETE FROM presence WHERE "subjectId" = $1 AND "accountId" = $2', [subject.id, actor.id]);
  }

  private others(actor: Actor, { id }: NoteSubject): Promise<PresenceView[]> {
    return this.database.read(
      `SELECT p."accountId", a.name FROM presence p JOIN account a ON a.id = p."accountId"
       WHERE p."subjectId" = $1 AND p."accountId" <> $2 AND p."seenAt" >= $3 ORDER BY a.name, a.id`,
      [id, actor.id, this.goneBefore()],
    );
  }

  private goneBefore(): string {
    return new Date(this.surroundings.now().getTime() - GONE).toISOString();
  }

  private async mustSee(actor: Actor, { kind, id }: NoteSubject): Promise<void> {
    const found = await this.database.readOne<{ id: string; consultationId: string; partyId?: string }>(
      kind === 'point'
        ? 'SELECT id, "consultationId", "partyId" FROM point WHERE id = $1'
        : 'SELECT id, "consultationId" FROM bundle WHERE id = $1 AND "dissolvedAt" IS NULL',
      [id],
    );
    if (!found) throw notFound(kind, id);
    mustBeAllowedOn(actor, 'presence.see', kind === 'point' ? 'point.see' : 'bundle.see', found, kind);
  }
}
