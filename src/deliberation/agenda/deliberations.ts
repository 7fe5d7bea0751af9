import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn } from '../../access/permissions.js';
import { Audit } from '../../audit/audit.js';
import { municipalityName } from '../../consultations/municipalities.js';
import { Database } from '../../platform/database/database.js';
import { conflict } from '../../platform/problems/problem.js';
import { Surroundings } from '../../platform/surroundings.js';
import type { Stance } from '../../vocabulary.js';
import type { DiscussItem } from './agenda.input.js';
import { basisOf, type ItemState, mustBeOfMembers, mustBeWholeDraft, stateOf } from './agenda.rules.js';
import { AgendaStore, type ItemRecord, type PointOnAgenda } from './agenda-store.js';
import { Agendas, mustNotBeAdopted } from './agendas.js';

/** A member municipality with its position; `stance` is null while it took none. */
export interface MemberView {
  readonly municipality: string;
  readonly name: string;
  readonly stance: Stance | null;
  readonly words: string;
}

export interface AgendaItemView extends ItemRecord {
  readonly state: ItemState;
  readonly points: readonly PointOnAgenda[];
  /** Every municipality that buys together, and those that took a position before they left. */
  readonly members: readonly MemberView[];
  /** Of the points as they are now; a draft is sent with it, so that it is refused when they changed since. */
  readonly basis: string;
  /** Whether the points, their words or their decisions changed after the draft was made. */
  readonly changed: boolean;
}

/** What the working group says of an item: notes, positions, and the decision that it drafts. */
@Injectable()
export class Deliberations {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly agendas: Agendas,
    private readonly store: AgendaStore,
  ) {}

  /** @throws Problem `agenda-item-not-found`. */
  async get(actor: Actor, id: string): Promise<AgendaItemView> {
    const item = await this.store.get(id);
    mustBeAllowedOn(actor, 'deliberation.see', 'deliberation.see', item, 'agenda-item');
    return this.view(item);
  }

  /** Every item of a meeting in order, for papers and minutes. @throws Problem `meeting-not-found`, `not-allowed`, `agenda-empty`. */
  async ofMeeting(actor: Actor, meetingId: string): Promise<AgendaItemView[]> {
    await this.agendas.meeting(actor, meetingId);
    const views: AgendaItemView[] = [];
    for (const item of await this.store.of(meetingId)) views.push(await this.view(item));
    if (!views.length) throw conflict('agenda-empty', 'There are no points on the agenda of this meeting.');
    return views;
  }

  /**
   * Keeps what was said: all of it at once, in the place of what stood there.
   * @throws Problem `agenda-item-not-found`, `item-adopted`, `item-gone`, `stale-edit` when the item or its points changed, `invalid-input`.
   */
  async discuss(actor: Actor, id: string, input: DiscussItem): Promise<AgendaItemView> {
    const { positions = [], notes = '', outcome, basis: seen, version } = input;
    mustBeWholeDraft(input);
    await this.database.write(async () => {
      const item = await this.agendas.mine(actor, id, version);
      mustNotBeAdopted(item);
      const points = await this.store.points(item);
      if (!points.length) throw conflict('item-gone', 'The point or bundle of this item is no longer there.', { position: item.position });
      const basis = basisOf(points);
      if (seen !== undefined && seen !== basis)
        throw conflict('stale-edit', 'A point of this item was changed meanwhile.', { version: item.version, current: points.map(asSeen) });
      mustBeOfMembers(positions, await this.store.members(item.consultationId));
      const before = { ...draftOf(item), positions: await this.store.positions(id) };
      const { motivation = '', answer = '', notIncorporated = '' } = outcome ? input : {};
      const draft = { notes, outcome: outcome ?? null, motivation, answer, notIncorporated };
      await this.keep(actor, id, draft, basis);
      await this.database.execute('DELETE FROM agenda_position WHERE "itemId" = $1', [id]);
      await this.database.insertMany(
        'agenda_position',
        positions.map(({ municipality, stance, words = '' }) => ({
          id: this.surroundings.newId(),
          itemId: id,
          municipalityCode: municipality,
          stance,
          words,
        })),
      );
      const { consultationId } = item;
      const subject = { kind: 'agenda-item', id };
      await this.audit.record(actor, { consultationId, action: 'agenda-item.discussed', subject, before, after: { ...draft, positions } });
    });
    return this.get(actor, id);
  }

  private async keep(actor: Actor, id: string, draft: ReturnType<typeof draftOf>, basis: string): Promise<void> {
    const { notes, outcome, motivation, answer, notIncorporated } = draft;
    await this.database.execute(
      `UPDATE agenda_item SET notes = $1, outcome = $2, motivation = $3, answer = $4, "notIncorporated" = $5, basis = $6, "discussedAt" = $7,
         "discussedByName" = $8, version = version + 1 WHERE id = $9`,
      [notes, outcome, motivation, answer, notIncorporated, basis, this.surroundings.timestamp(), actor.name, id],
    );
  }

  private async view(item: ItemRecord): Promise<AgendaItemView> {
    const points = await this.store.points(item);
    const basis = basisOf(points);
    const taken = new Map((await this.store.positions(item.id)).map((position) => [position.municipality, position]));
    const codes = new Set([...(await this.store.members(item.consultationId)), ...taken.keys()]);
    const members = [...codes].map((municipality): MemberView => {
      const { stance = null, words = '' } = taken.get(municipality) ?? {};
      return { municipality, name: municipalityName(municipality) ?? municipality, stance, words };
    });
    members.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    const changed = Boolean(item.outcome) && !item.adoptionId && (item.basis !== basis || !points.length);
    return { ...item, state: stateOf(item), points, members, basis, changed };
  }
}

const draftOf = ({ notes, outcome, motivation, answer, notIncorporated }: ItemRecord) => ({
  notes,
  outcome,
  motivation,
  answer,
  notIncorporated,
});

const asSeen = ({ number, text, outcome }: PointOnAgenda) => ({ number, text, outcome });
