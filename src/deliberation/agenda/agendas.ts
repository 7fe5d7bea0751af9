import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn } from '../../access/permissions.js';
import { Audit } from '../../audit/audit.js';
import { type MeetingRow, Meetings } from '../../meetings/meetings.js';
import { Database } from '../../platform/database/database.js';
import { mustBeCurrent } from '../../platform/input/version.js';
import { conflict } from '../../platform/problems/problem.js';
import { Surroundings } from '../../platform/surroundings.js';
import type { Outcome } from '../../vocabulary.js';
import type { AddToAgenda, MoveAgendaItem } from './agenda.input.js';
import { type ItemState, MOST_ITEMS, stateOf } from './agenda.rules.js';
import { AgendaChoice } from './agenda-choice.js';
import { AgendaStore, type ItemRecord } from './agenda-store.js';

/** An item as the agenda shows it. */
export interface AgendaRow {
  readonly id: string;
  readonly meetingId: string;
  readonly position: number;
  readonly pointId: string | null;
  readonly bundleId: string | null;
  readonly title: string;
  /** Of the point; null for a bundle, and for a point that is gone. */
  readonly number: number | null;
  /** How many points it is about; none when these are gone. */
  readonly points: number;
  readonly state: ItemState;
  readonly outcome: Outcome | null;
  readonly version: number;
}

type Counted = Omit<AgendaRow, 'state'> & { readonly discussedAt: string | null; readonly adoptionId: string | null };

/** The agenda of a meeting of the working group: points and bundles, in order. */
@Injectable()
export class Agendas {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly meetings: Meetings,
    private readonly choice: AgendaChoice,
    private readonly store: AgendaStore,
  ) {}

  /** In order; at most two hundred. @throws Problem `meeting-not-found`, `not-allowed`. */
  async of(actor: Actor, meetingId: string): Promise<AgendaRow[]> {
    await this.meeting(actor, meetingId);
    const rows = await this.database.read<Counted>(
      `SELECT i.id, i."meetingId", i.position, i."pointId", i."bundleId", COALESCE(b.title, i.title) AS title, p.number, i.outcome, i."discussedAt",
         i."adoptionId", i.version, CASE WHEN i."bundleId" IS NULL THEN (CASE WHEN p.id IS NULL THEN 0 ELSE 1 END)
           ELSE (SELECT count(*) FROM bundle_point m WHERE m."bundleId" = i."bundleId" AND m."leftAt" IS NULL) END AS points
       FROM agenda_item i LEFT JOIN bundle b ON b.id = i."bundleId" LEFT JOIN point p ON p.id = i."pointId"
       WHERE i."meetingId" = $1 ORDER BY i.position, i.id`,
      [meetingId],
    );
    return rows.map(({ discussedAt, adoptionId, ...row }) => ({ ...row, state: stateOf({ ...row, discussedAt, adoptionId }) }));
  }

  /**
   * Puts points and bundles on the agenda, after what is on it.
   * @returns how many items came on it
   * @throws Problem `meeting-not-found`, `not-a-working-group`, `agenda-full`, and those of `AgendaChoice`; then nothing comes on it.
   */
  async add(actor: Actor, meetingId: string, input: AddToAgenda): Promise<number> {
    return this.database.write(async () => {
      const { consultationId, kind } = await this.meetings.mine(actor, meetingId, undefined);
      if (kind !== 'working_group') throw conflict('not-a-working-group', 'Only a meeting of the working group has an agenda of points.');
      const present = await this.store.of(meetingId);
      const room = MOST_ITEMS - present.length;
      const chosen = await this.choice.of(actor, consultationId, meetingId, input, Math.max(room, 0));
      if (chosen.length > room) throw conflict('agenda-full', `An agenda has at most ${MOST_ITEMS} items.`, { limit: MOST_ITEMS, room });
      const items = chosen.map((item, index) => ({
        id: this.surroundings.newId(),
        consultationId,
        meetingId,
        position: present.length + index + 1,
        ...item,
        notes: '',
        outcome: null,
        motivation: '',
        answer: '',
        notIncorporated: '',
        basis: '',
        adoptedPoints: '[]',
        version: 1,
      }));
      await this.database.insertMany('agenda_item', items);
      await this.audit.recordAll(
        actor,
        items.map(({ id, pointId, bundleId, title, position }) => ({
          consultationId,
          action: 'agenda-item.added',
          subject: { kind: 'agenda-item', id },
          after: { meeting: meetingId, pointId, bundleId, title, position },
        })),
      );
      return items.length;
    });
  }

  /** Gives an item another place; those between move up or down. @throws Problem `agenda-item-not-found`, `stale-edit`. */
  async move(actor: Actor, id: string, { position, version }: MoveAgendaItem): Promise<void> {
    await this.database.write(async () => {
      const item = await this.mine(actor, id, version);
      const others = (await this.store.of(item.meetingId)).filter((other) => other.id !== id);
      const order = [...others.slice(0, position - 1), item, ...others.slice(position - 1)];
      await this.number(order);
      await this.database.execute('UPDATE agenda_item SET version = version + 1 WHERE id = $1', [id]);
      const after = order.findIndex((other) => other.id === id) + 1;
      await this.record(actor, item, 'agenda-item.moved', { position: item.position }, { position: after });
    });
  }

  /**
   * Takes an item off the agenda. What was said of it stays in the history.
   * @throws Problem `agenda-item-not-found`, `item-adopted`, `stale-edit`.
   */
  async remove(actor: Actor, id: string, version?: number): Promise<void> {
    await this.database.write(async () => {
      const item = await this.mine(actor, id, version);
      mustNotBeAdopted(item);
      const positions = await this.store.positions(id);
      await this.database.execute('DELETE FROM agenda_position WHERE "itemId" = $1', [id]);
      await this.database.execute('DELETE FROM agenda_item WHERE id = $1', [id]);
      await this.number(await this.store.of(item.meetingId));
      await this.record(actor, item, 'agenda-item.removed', { ...item, positions }, undefined);
    });
  }

  /**
   * An item to change; its meeting is locked until the write is over, so that one person at a time changes it.
   * @throws Problem `agenda-item-not-found`, `not-allowed`, `stale-edit`.
   */
  async mine(actor: Actor, id: string, version: number | undefined): Promise<ItemRecord> {
    const { meetingId } = await this.store.get(id);
    await this.database.lock('meeting', meetingId);
    const item = await this.store.get(id);
    mustBeAllowedOn(actor, 'meeting.change', 'deliberation.see', item, 'agenda-item');
    mustBeCurrent(item, version);
    return item;
  }

  /** @throws Problem `meeting-not-found`, `not-allowed`. */
  async meeting(actor: Actor, meetingId: string): Promise<MeetingRow> {
    const meeting = await this.meetings.get(actor, meetingId);
    mustBeAllowedOn(actor, 'deliberation.see', 'meeting.see', meeting, 'meeting');
    return meeting;
  }

  private async number(order: readonly ItemRecord[]): Promise<void> {
    for (const [index, { id, position }] of order.entries())
      if (position !== index + 1) await this.database.execute('UPDATE agenda_item SET position = $1 WHERE id = $2', [index + 1, id]);
  }

  private record(actor: Actor, { id, consultationId }: ItemRecord, action: string, before: unknown, after: unknown): Promise<void> {
    return this.audit.record(actor, { consultationId, action, subject: { kind: 'agenda-item', id }, before, after });
  }
}

/** @throws Problem `item-adopted`. */
export function mustNotBeAdopted({ adoptionId, position, title }: ItemRecord): void {
  if (adoptionId) throw conflict('item-adopted', `What was decided on item ${position} was adopted already.`, { position, title });
}
