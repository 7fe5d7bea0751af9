import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { Audit } from '../../audit/audit.js';
import { Database } from '../../platform/database/database.js';
import { conflict, invalidField } from '../../platform/problems/problem.js';
import { Surroundings } from '../../platform/surroundings.js';
import { BundleDecisions } from '../bundle-decisions.js';
import { Decisions } from '../decisions.js';
import type { AdoptDecisions } from './agenda.input.js';
import { pointsTwice } from './agenda.rules.js';
import { Agendas } from './agendas.js';
import { type AgendaItemView, Deliberations } from './deliberations.js';

export interface AdoptionView {
  readonly id: string;
  readonly meetingId: string;
  /** YYYY-MM-DD. */
  readonly adoptedOn: string;
  /** Who signed for it: name and role. */
  readonly signedBy: string;
  readonly adoptedByName: string;
  readonly adoptedAt: string;
  readonly items: number;
}

/** The act by which the drafts of a meeting become decisions, dated and signed for. */
@Injectable()
export class Adoptions {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly agendas: Agendas,
    private readonly deliberations: Deliberations,
    private readonly decisions: Decisions,
    private readonly bundleDecisions: BundleDecisions,
  ) {}

  /** The first one first. @throws Problem `meeting-not-found`, `not-allowed`. */
  async of(actor: Actor, meetingId: string): Promise<AdoptionView[]> {
    await this.agendas.meeting(actor, meetingId);
    return this.database.read(
      `SELECT a.id, a."meetingId", a."adoptedOn", a."signedBy", a."adoptedByName", a."adoptedAt",
         (SELECT count(*) FROM agenda_item i WHERE i."adoptionId" = a.id) AS items
       FROM meeting_adoption a WHERE a."meetingId" = $1 ORDER BY a."adoptedAt", a.id`,
      [meetingId],
    );
  }

  /**
   * Adopts drafted decisions: each becomes a decision like any other. All of them or none: who signs, signs for what was shown.
   * @throws Problem `meeting-not-found`, `agenda-empty`, `adopted-already`, `nothing-drafted`, `items-changed` naming the items whose points changed
   *   after they were drafted, `points-twice`, `invalid-input` (`item-unknown`, `adopted-in-future`).
   */
  async adopt(
    actor: Actor,
    meetingId: string,
    { signedBy, adoptedOn = this.surroundings.today(), items: chosen }: AdoptDecisions,
  ): Promise<AdoptionView> {
    if (adoptedOn > this.surroundings.today()) throw invalidField('#/adoptedOn', 'adopted-in-future', 'This day is still to come.');
    return this.database.write(async () => {
      await this.database.lock('meeting', meetingId);
      const { consultationId } = await this.agendas.meeting(actor, meetingId);
      mustBeAllowed(actor, 'decision.take', consultationId);
      const items = toAdopt(await this.deliberations.ofMeeting(actor, meetingId), chosen);
      const adoptedAt = this.surroundings.timestamp();
      const adoption = { id: this.surroundings.newId(), meetingId, adoptedOn, signedBy, adoptedByName: actor.name, adoptedAt };
      await this.database.insertMany('meeting_adoption', [{ ...adoption, consultationId, adoptedBy: actor.id }]);
      for (const item of items) await this.take(actor, item, adoption.id);
      const adopted = items.map(({ position, title, points, outcome }) => ({
        position,
        title,
        points: points.map(({ number }) => number),
        outcome,
      }));
      const after = { adoptedOn, signedBy, items: adopted };
      await this.audit.record(actor, { consultationId, action: 'meeting.adopted', subject: { kind: 'meeting', id: meetingId }, after });
      return { ...adoption, items: items.length };
    });
  }

  private async take(actor: Actor, item: AgendaItemView, adoptionId: string): Promise<void> {
    const { id, pointId, bundleId, outcome, motivation, answer, notIncorporated, points } = item;
    if (!outcome) return;
    const decision = { outcome, motivation, answer, notIncorporated };
    if (pointId) await this.decisions.take(actor, pointId, decision);
    else if (bundleId) await this.bundleDecisions.take(actor, bundleId, decision);
    await this.database.execute('UPDATE agenda_item SET "adoptionId" = $1, "adoptedPoints" = $2, version = version + 1 WHERE id = $3', [
      adoptionId,
      JSON.stringify(points.map((point) => point.id)),
      id,
    ]);
  }
}

/** The items to adopt, when all of them can be. */
function toAdopt(items: readonly AgendaItemView[], chosen: readonly string[] | undefined): AgendaItemView[] {
  for (const [index, id] of (chosen ?? []).entries())
    if (!items.some((item) => item.id === id))
      throw invalidField(`#/items/${index}`, 'item-unknown', 'This is not on the agenda of the meeting.');
  const named = chosen ? items.filter(({ id }) => chosen.includes(id)) : items;
  const drafted = named.filter(({ state }) => state === 'drafted');
  const adopted = named.filter(({ state }) => state === 'adopted');
  if (adopted.length && (chosen || !drafted.length))
    throw conflict('adopted-already', 'These decisions were adopted already.', { positions: adopted.map(({ position }) => position) });
  if (!drafted.length) throw conflict('nothing-drafted', 'No decision was drafted in this meeting.');
  const changed = drafted.filter((item) => item.changed);
  if (changed.length)
    throw conflict(
      'items-changed',
      'Points were changed or decided on after these decisions were drafted; look at them again or leave them out.',
      {
        items: changed.map(({ id, position, title }) => ({ id, position, title })),
        positions: changed.map(({ position }) => position),
      },
    );
  const twice = pointsTwice(drafted.map(({ points }) => points));
  if (twice.length) throw conflict('points-twice', `Points ${twice.join(', ')} stand under two of these items.`, { numbers: twice });
  return drafted;
}
