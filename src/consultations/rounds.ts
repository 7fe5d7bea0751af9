import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, mustBeAllowed, mustBeAllowedOn } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { conflict, invalidField, notFound } from '../platform/problems/problem.js';
import { dayInAmsterdam, Surroundings } from '../platform/surroundings.js';
import { Consultation, Round } from './consultation.entity.js';
import type { AddRound, ChangeRound } from './consultations.input.js';
import { mustCloseAfterOpening, periodOf } from './round.rules.js';

/** Periods in which parties may react. */
@Injectable()
export class Rounds {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
  ) {}

  list(actor: Actor, consultationId: string): Promise<Round[]> {
    mustBeAllowed(actor, 'consultation.see', consultationId);
    return this.database.read('SELECT * FROM round WHERE "consultationId" = $1 ORDER BY number', [consultationId]);
  }

  /** @throws Problem `invalid-input` (`closes-before-opening`). */
  async add(actor: Actor, consultationId: string, { title, opensAt, closesAt }: AddRound): Promise<Round> {
    mustBeAllowed(actor, 'consultation.change', consultationId);
    mustCloseAfterOpening(opensAt, closesAt, '#/closesAt');
    return this.database.write(async (tx) => {
      await this.database.lock('consultation', consultationId);
      const last = await this.database.readOne<{ number: number }>('SELECT max(number) AS number FROM round WHERE "consultationId" = $1', [
        consultationId,
      ]);
      const round = tx.create(Round, {
        id: this.surroundings.newId(),
        consultationId,
        number: (last?.number ?? 0) + 1,
        title,
        opensAt: new Date(opensAt).toISOString(),
        closesAt: new Date(closesAt).toISOString(),
        version: 1,
      });
      await tx.insert(Round, round);
      await this.audit.record(actor, { consultationId, action: 'round.added', subject: { kind: 'round', id: round.id }, after: round });
      await this.followRounds(tx, actor, consultationId);
      return round;
    });
  }

  /** @throws Problem `round-not-found`, `stale-edit`, `invalid-input`. */
  async change(actor: Actor, id: string, { title, opensAt, closesAt, version }: ChangeRound): Promise<Round> {
    return this.database.write(async (tx) => {
      const found = await tx.findOneBy(Round, { id });
      if (!found) throw notFound('round', id);
      await this.database.lock('consultation', found.consultationId);
      const round = await tx.findOneByOrFail(Round, { id });
      mustBeAllowedOn(actor, 'consultation.change', 'consultation.see', round, 'round');
      mustBeCurrent(round, version);
      const before = { ...round };
      round.title = title ?? round.title;
      round.opensAt = opensAt ? new Date(opensAt).toISOString() : round.opensAt;
      round.closesAt = closesAt ? new Date(closesAt).toISOString() : round.closesAt;
      round.version += 1;
      mustCloseAfterOpening(round.opensAt, round.closesAt, '#/closesAt');
      await tx.save(round);
      await this.audit.record(actor, {
        consultationId: round.consultationId,
        action: 'round.changed',
        subject: { kind: 'round', id },
        before,
        after: round,
      });
      await this.followRounds(tx, actor, round.consultationId);
      return round;
    });
  }

  /** Keeps the days on which the consultation opens and closes in line with its rounds. */
  private async followRounds(tx: EntityManager, actor: Actor, id: string): Promise<void> {
    const consultation = await tx.findOneByOrFail(Consultation, { id });
    const { opensOn, closesOn } = consultation;
    const after = periodOf(await tx.findBy(Round, { consultationId: id }));
    if (after.opensOn === opensOn && after.closesOn === closesOn) return;
    await tx.save(Object.assign(consultation, after, { version: consultation.version + 1 }));
    await this.audit.record(actor, {
      consultationId: id,
      action: 'consultation.changed',
      subject: { kind: 'consultation', id },
      before: { opensOn, closesOn },
      after,
    });
  }

  /**
   * The round that a reaction received on that day belongs to: the one named, else the last one that was open then, else the last of all
   * (whose own rule then refuses it).
   * @throws Problem `invalid-input` (`round-unknown`), `round-not-open` when the consultation has no round.
   */
  async forReaction(consultationId: string, receivedOn: string, id?: string): Promise<Round> {
    const rounds = await this.database.read<Round>('SELECT * FROM round WHERE "consultationId" = $1 ORDER BY number DESC', [
      consultationId,
    ]);
    if (id) {
      const named = rounds.find((round) => round.id === id);
      if (!named) throw invalidField('#/round', 'round-unknown', 'This consultation has no such round.');
      return named;
    }
    const open = rounds.find(
      ({ opensAt, closesAt }) => dayInAmsterdam(new Date(opensAt)) <= receivedOn && receivedOn <= dayInAmsterdam(new Date(closesAt)),
    );
    const round = open ?? rounds[0];
    if (!round) throw conflict('round-not-open', 'This consultation has no round.');
    return round;
  }
}
