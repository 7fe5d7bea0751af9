import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed, mustBeAllowedOn } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { conflict, notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import { PointsToPublish } from './points-to-publish.js';
import type { ChangePublication, PublishConsultation, WithdrawPublication } from './publication.input.js';
import { PublicationFacts } from './publication-facts.js';
import { type PublishedRows, publishedRows } from './published-rows.js';

/** A publication as the working group sees it. */
export interface PublicationView {
  readonly id: string;
  readonly consultationId: string;
  readonly roundId: string | null;
  /** Title of the round; empty for the consultation as a whole. */
  readonly round: string;
  readonly note: string;
  readonly indexable: boolean;
  readonly pointCount: number;
  readonly publishedByName: string;
  readonly publishedAt: string;
  readonly endedAt: string | null;
  readonly endedBecause: 'withdrawn' | 'replaced' | null;
  readonly endedByName: string | null;
  readonly endReason: string;
  readonly version: number;
}

type Row = Omit<PublicationView, 'indexable'> & { readonly indexable: number };

const columns = `u.id, u."consultationId", u."roundId", coalesce(r.title, '') AS round, u.note, u.indexable, u."pointCount", u."publishedByName",
  u."publishedAt", u."endedAt", u."endedBecause", u."endedByName", u."endReason", u.version`;
const tables = 'publication u LEFT JOIN round r ON r.id = u."roundId"';

/** Times that a publication is computed anew because something changed meanwhile. */
const MOST_TRIES = 3;

/** Something of the consultation changed after it was computed what is published. */
class ChangedMeanwhile extends Error {}

/** Makes the state of a consultation public, and takes it back. */
@Injectable()
export class Publications {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly points: PointsToPublish,
    private readonly facts: PublicationFacts,
  ) {}

  /** Latest first. */
  async list(actor: Actor, consultationId: string): Promise<PublicationView[]> {
    mustBeAllowed(actor, 'publication.see', consultationId);
    const rows = await this.database.read<Row>(
      `SELECT ${columns} FROM ${tables} WHERE u."consultationId" = $1 ORDER BY u."publishedAt" DESC, u.id DESC LIMIT 200`,
      [consultationId],
    );
    return rows.map(viewOf);
  }

  /**
   * Publishes the state as it is now, of one round or of the whole. It takes the place of what was published before: of that round, or of all.
   * What may be published is read and computed before the write; when the history tells that something changed meanwhile, it is done anew.
   * @throws Problem `invalid-input` (`round-unknown`), `published-as-a-whole` for a round while the whole is public, `nothing-to-publish`.
   */
  async publish(actor: Actor, consultationId: string, input: PublishConsultation): Promise<PublicationView> {
    mustBeAllowed(actor, 'publication.change', consultationId);
    for (let tries = 1; ; tries += 1) {
      const seen = await this.audit.lengthOf(consultationId);
      const rows = await this.rowsOf(consultationId, input.round);
      try {
        return await this.database.write(() => this.keep(actor, consultationId, input, rows, seen));
      } catch (error) {
        if (!(error instanceof ChangedMeanwhile)) throw error;
        // Where somebody changes something all the time, the last try keeps them waiting.
        if (tries >= MOST_TRIES)
          return this.database.write(async () => {
            await this.database.lock('consultation', consultationId);
            return this.keep(actor, consultationId, input, await this.rowsOf(consultationId, input.round), undefined);
          });
      }
    }
  }

  private async rowsOf(consultationId: string, round: string | undefined): Promise<PublishedRows> {
    const all: PublishedRows[] = [];
    await this.points.each(consultationId, round, async (batch) => {
      all.push(publishedRows(batch, () => this.surroundings.newId()));
    });
    return { points: all.flatMap(({ points }) => points), themes: all.flatMap(({ themes }) => themes) };
  }

  /** @param seen length of the history when the rows were computed; undefined when they were within this write */
  private async keep(
    actor: Actor,
    consultationId: string,
    { round, note = '', indexable = 'no' }: PublishConsultation,
    { points, themes }: PublishedRows,
    seen: number | undefined,
  ): Promise<PublicationView> {
    await this.database.lock('consultation', consultationId);
    await this.facts.mustHave(consultationId, round);
    const ended = await this.endEarlier(actor, consultationId, round);
    if (!points.length) throw conflict('nothing-to-publish', 'There is no point to publish.');
    const id = this.surroundings.newId();
    const pointCount = points.filter(({ isPublic }) => isPublic === 1).length;
    await this.database.insertMany('publication', [
      {
        id,
        consultationId,
        roundId: round ?? null,
        ...(await this.facts.headOf(consultationId)),
        note,
        indexable: Number(indexable === 'yes'),
        pointCount,
        rounds: JSON.stringify(await this.facts.roundsOf(consultationId, round)),
        documents: JSON.stringify(await this.facts.documentsOf(consultationId)),
        publishedBy: actor.id,
        publishedByName: actor.name,
        publishedAt: this.surroundings.timestamp(),
        endedAt: null,
        endedBecause: null,
        endedByName: null,
        endReason: '',
        version: 1,
      },
    ]);
    await this.database.insertMany(
      'published_point',
      points.map((row) => ({ ...row, publicationId: id, consultationId })),
    );
    await this.database.insertMany(
      'published_theme',
      themes.map((row) => ({ ...row, publicationId: id })),
    );
    const after = { round: round ?? null, note, indexable, points: pointCount };
    await this.audit.record(actor, { consultationId, action: 'consultation.published', subject: { kind: 'publication', id }, after });
    // From the entry above on the history is kept to this write, so nobody can come in between any more.
    if (seen !== undefined && (await this.audit.lengthOf(consultationId)) !== seen + ended + 1) throw new ChangedMeanwhile();
    return this.get(id);
  }

  /** Lets search engines show it, or not. @throws Problem `publication-not-found`, `publication-ended`, `stale-edit`. */
  async change(actor: Actor, id: string, { indexable, version }: ChangePublication): Promise<PublicationView> {
    return this.database.write(async () => {
      const before = await this.mine(actor, id);
      mustBeCurrent(before, version);
      await this.database.execute('UPDATE publication SET indexable = $1, version = version + 1 WHERE id = $2', [
        Number(indexable === 'yes'),
        id,
      ]);
      await this.record(actor, before, 'publication.changed', { indexable: before.indexable ? 'yes' : 'no' }, { indexable });
      return this.get(id);
    });
  }

  /** It is public no longer from this moment on. @throws Problem `publication-not-found`, `publication-ended`. */
  async withdraw(actor: Actor, id: string, { reason }: WithdrawPublication): Promise<PublicationView> {
    return this.database.write(async () => {
      const before = await this.mine(actor, id);
      await this.end(actor, id, 'withdrawn', reason);
      await this.record(actor, before, 'publication.withdrawn', { publishedAt: before.publishedAt, points: before.pointCount }, { reason });
      return this.get(id);
    });
  }

  /** A publication in force that this actor may change, with its row kept to this write. */
  private async mine(actor: Actor, id: string): Promise<PublicationView> {
    await this.database.lock('publication', id);
    const publication = await this.get(id);
    mustBeAllowedOn(actor, 'publication.change', 'publication.see', publication, 'publication');
    if (publication.endedAt) throw conflict('publication-ended', 'This publication ended already.', { endedAt: publication.endedAt });
    return publication;
  }

  private async get(id: string): Promise<PublicationView> {
    const row = await this.database.readOne<Row>(`SELECT ${columns} FROM ${tables} WHERE u.id = $1`, [id]);
    if (!row) throw notFound('publication', id);
    return viewOf(row);
  }

  /** @returns how many ended */
  private async endEarlier(actor: Actor, consultationId: string, round: string | undefined): Promise<number> {
    const now = await this.database.read<Row>(
      `SELECT ${columns} FROM ${tables} WHERE u."consultationId" = $1 AND u."endedAt" IS NULL ORDER BY u."publishedAt", u.id`,
      [consultationId],
    );
    if (round && now.some(({ roundId }) => roundId === null))
      throw conflict('published-as-a-whole', 'The consultation is public as a whole; publish the whole again, or withdraw that first.');
    const ending = now.filter(({ roundId }) => !round || roundId === round);
    for (const one of ending) {
      await this.end(actor, one.id, 'replaced', '');
      await this.record(actor, one, 'publication.replaced', { publishedAt: one.publishedAt, points: one.pointCount }, undefined);
    }
    return ending.length;
  }

  private end({ name }: Actor, id: string, because: 'withdrawn' | 'replaced', reason: string): Promise<void> {
    return this.database.execute(
      'UPDATE publication SET "endedAt" = $1, "endedBecause" = $2, "endedByName" = $3, "endReason" = $4, version = version + 1 WHERE id = $5',
      [this.surroundings.timestamp(), because, name, reason, id],
    );
  }

  private record(
    actor: Actor,
    { id, consultationId }: { id: string; consultationId: string },
    action: string,
    before: unknown,
    after: unknown,
  ) {
    return this.audit.record(actor, { consultationId, action, subject: { kind: 'publication', id }, before, after });
  }
}

const viewOf = (row: Row): PublicationView => ({ ...row, indexable: row.indexable === 1 });
