import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound } from '../../platform/problems/problem.js';
import type { Outcome, PartyKind, Stance } from '../../vocabulary.js';
import type { Ground } from './agenda.rules.js';

export interface ItemRecord {
  readonly id: string;
  readonly consultationId: string;
  readonly meetingId: string;
  readonly position: number;
  readonly pointId: string | null;
  readonly bundleId: string | null;
  readonly title: string;
  readonly notes: string;
  readonly outcome: Outcome | null;
  readonly motivation: string;
  readonly answer: string;
  readonly notIncorporated: string;
  readonly basis: string;
  readonly discussedAt: string | null;
  readonly discussedByName: string | null;
  readonly adoptionId: string | null;
  readonly adoptedPoints: readonly string[];
  readonly version: number;
}

export interface PointOnAgenda extends Ground {
  readonly number: number;
  readonly partyId: string;
  readonly party: string;
  readonly partyKind: PartyKind;
  readonly heading: string;
  readonly section: string;
  readonly outcome: Outcome | null;
}

export interface PositionRecord {
  /** TOOI code. */
  readonly municipality: string;
  readonly stance: Stance;
  readonly words: string;
}

const columns = `i.id, i."consultationId", i."meetingId", i.position, i."pointId", i."bundleId", COALESCE(b.title, i.title) AS title, i.notes, i.outcome,
  i.motivation, i.answer, i."notIncorporated", i.basis, i."discussedAt", i."discussedByName", i."adoptionId", i."adoptedPoints", i.version`;

const pointColumns = `p.id, p.number, p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.outcome, d.id AS "decisionId"`;
const pointJoins = `JOIN party y ON y.id = p."partyId" LEFT JOIN decision d ON d."pointId" = p.id AND d."supersededAt" IS NULL`;

/** Rows of the agenda, of what was said, and of the points that items are about. */
@Injectable()
export class AgendaStore {
  constructor(private readonly database: Database) {}

  /** @throws Problem `agenda-item-not-found`. */
  async get(id: string): Promise<ItemRecord> {
    const [item] = await this.items('i.id = $1', [id]);
    if (!item) throw notFound('agenda-item', id);
    return item;
  }

  /** The agenda of a meeting, in order; it has at most two hundred items. */
  of(meetingId: string): Promise<ItemRecord[]> {
    return this.items('i."meetingId" = $1', [meetingId]);
  }

  /** The points of an item in the order of their numbers: of one that was adopted those that were decided on, else those that are there now. */
  async points({ pointId, bundleId, adoptionId, adoptedPoints }: ItemRecord): Promise<PointOnAgenda[]> {
    if (adoptionId || pointId) {
      const ids = adoptionId ? adoptedPoints : [pointId];
      if (!ids.length) return [];
      const places = ids.map((_, index) => `$${index + 1}`).join(', ');
      return this.database.read(`SELECT ${pointColumns} FROM point p ${pointJoins} WHERE p.id IN (${places}) ORDER BY p.number`, ids);
    }
    return this.database.read(
      `SELECT ${pointColumns} FROM bundle_point m JOIN point p ON p.id = m."pointId" ${pointJoins}
       WHERE m."bundleId" = $1 AND m."leftAt" IS NULL ORDER BY p.number`,
      [bundleId],
    );
  }

  positions(itemId: string): Promise<PositionRecord[]> {
    return this.database.read(
      'SELECT "municipalityCode" AS municipality, stance, words FROM agenda_position WHERE "itemId" = $1 ORDER BY "municipalityCode"',
      [itemId],
    );
  }

  /** Codes of the municipalities that buy together. */
  async members(consultationId: string): Promise<readonly string[]> {
    const row = await this.database.readOne<{ municipalities: string }>('SELECT municipalities FROM consultation WHERE id = $1', [
      consultationId,
    ]);
    return row ? (JSON.parse(row.municipalities) as string[]) : [];
  }

  private async items(where: string, values: readonly unknown[]): Promise<ItemRecord[]> {
    const rows = await this.database.read<Omit<ItemRecord, 'adoptedPoints'> & { adoptedPoints: string }>(
      `SELECT ${columns} FROM agenda_item i LEFT JOIN bundle b ON b.id = i."bundleId" WHERE ${where} ORDER BY i.position, i.id`,
      values,
    );
    return rows.map((row) => ({ ...row, adoptedPoints: JSON.parse(row.adoptedPoints) }));
  }
}
