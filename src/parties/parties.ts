import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed, mustBeAllowedOn } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { conflict, type Fault, invalid, notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { PartyKind } from '../vocabulary.js';
import type { AddParty, ChangeParty } from './parties.input.js';
import { Party } from './party.entity.js';
import { matchName } from './party-name.js';
import { mustStayUnnamed } from './private-person.rules.js';

/** A party with how much it said. */
export interface PartyRow {
  readonly id: string;
  readonly consultationId: string;
  readonly name: string;
  readonly kind: PartyKind;
  readonly municipalityCode: string | null;
  readonly email: string | null;
  /** A private person is not named in what is published. */
  readonly isPerson: boolean;
  readonly version: number;
  readonly reactions: number;
  readonly points: number;
}

const rows = `SELECT p.id, p."consultationId", p.name, p.kind, p."municipalityCode", p.email, p."isPerson", p.version,
    (SELECT count(*) FROM reaction r WHERE r."partyId" = p.id) AS reactions,
    (SELECT count(*) FROM point x WHERE x."partyId" = p.id) AS points
  FROM party p`;

type Row = Omit<PartyRow, 'isPerson'> & { readonly isPerson: number | null };

const partyRow = (row: Row): PartyRow => ({ ...row, isPerson: mustStayUnnamed(row) });

/** Who may react in a consultation. */
@Injectable()
export class Parties {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
  ) {}

  async list(actor: Actor, consultationId: string): Promise<PartyRow[]> {
    mustBeAllowed(actor, 'party.see', consultationId);
    const found = await this.database.read<Row>(`${rows} WHERE p."consultationId" = $1 ORDER BY p.kind, p.name, p.id`, [consultationId]);
    return found.map(partyRow);
  }

  /** @throws Problem `party-not-found`. */
  async get(actor: Actor, id: string): Promise<PartyRow> {
    const party = await this.database.readOne<Row>(`${rows} WHERE p.id = $1`, [id]);
    if (!party) throw notFound('party', id);
    mustBeAllowedOn(actor, 'party.see', 'party.see', party, 'party');
    return partyRow(party);
  }

  /** @throws Problem `party-exists`, `invalid-input`. */
  async add(actor: Actor, consultationId: string, input: AddParty): Promise<PartyRow> {
    const [id] = await this.addAll(actor, consultationId, [input]);
    return this.get(actor, id ?? '');
  }

  /**
   * Adds parties, all or none.
   * @returns their ids, in order
   * @throws Problem `invalid-input` with a fault for every party that exists already or stands twice in the list
   */
  async addAll(actor: Actor, consultationId: string, inputs: readonly AddParty[]): Promise<string[]> {
    mustBeAllowed(actor, 'party.change', consultationId);
    return this.database.write(async () => {
      await this.database.lock('consultation', consultationId);
      const known = await this.database.read<{ matchName: string }>('SELECT "matchName" FROM party WHERE "consultationId" = $1', [
        consultationId,
      ]);
      const taken = new Set(known.map((party) => party.matchName));
      const faults: Fault[] = [];
      const parties = inputs.map((input, index) => {
        const party = this.toParty(consultationId, input);
        if (taken.has(party.matchName)) faults.push(existsAt(inputs.length === 1 ? '#/name' : `#/parties/${index}/name`, input.name));
        taken.add(party.matchName);
        return party;
      });
      if (faults.length === 1 && inputs.length === 1) throw conflict('party-exists', faults[0]?.detail ?? '', { errors: faults });
      if (faults.length) throw invalid(faults);
      await this.database.insertMany('party', parties);
      await this.audit.recordAll(
        actor,
        parties.map((party) => ({ consultationId, action: 'party.added', subject: { kind: 'party', id: party.id }, after: party })),
      );
      return parties.map(({ id }) => id);
    });
  }

  /** @throws Problem `party-not-found`, `party-exists`, `stale-edit`. */
  async change(actor: Actor, id: string, { version, isPerson, ...input }: ChangeParty): Promise<PartyRow> {
    return this.database.write(async (tx) => {
      const found = await tx.findOneBy(Party, { id });
      // The consultation first: within it no two parties may get the same name at once.
      if (found) await this.database.lock('consultation', found.consultationId);
      await this.database.lock('party', id);
      const party = await tx.findOneBy(Party, { id });
      if (!party) throw notFound('party', id);
      mustBeAllowedOn(actor, 'party.change', 'party.see', party, 'party');
      mustBeCurrent(party, version);
      const before = { ...party };
      Object.assign(party, input, { version: party.version + 1 });
      if (isPerson !== undefined) party.isPerson = Number(isPerson === 'yes');
      party.municipalityCode ||= null;
      party.email ||= null;
      party.matchName = matchName(party.name, party.kind);
      const same = await tx.findOneBy(Party, { consultationId: party.consultationId, matchName: party.matchName });
      if (same && same.id !== id) throw conflict('party-exists', existsAt('#/name', party.name).detail);
      await tx.save(party);
      await this.audit.record(actor, {
        consultationId: party.consultationId,
        action: 'party.changed',
        subject: { kind: 'party', id },
        before,
        after: party,
      });
      return this.get(actor, id);
    });
  }

  private toParty(consultationId: string, { name, kind, municipalityCode, email, isPerson }: AddParty) {
    return {
      id: this.surroundings.newId(),
      consultationId,
      name,
      matchName: matchName(name, kind),
      kind,
      municipalityCode: municipalityCode ?? null,
      email: email ?? null,
      isPerson: isPerson === undefined ? null : Number(isPerson === 'yes'),
      createdAt: this.surroundings.timestamp(),
      version: 1,
    };
  }
}

const existsAt = (pointer: string, name: string): Fault => ({
  pointer,
  code: 'party-exists',
  detail: `The party "${name}" is there already.`,
});
