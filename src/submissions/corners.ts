import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed, ownParty } from '../access/permissions.js';
import type { Round } from '../consultations/consultation.entity.js';
import { Database } from '../platform/database/database.js';
import { conflict, invalidField, notAllowed } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { Receipt } from './receipt.js';
import type { EntryKind } from './submission.entity.js';

export type RoundState = 'not-open' | 'open' | 'closed';

export interface EntryView {
  readonly id: string;
  readonly key: string;
  readonly about: EntryKind;
  readonly questionNumber: number | null;
  readonly documentId: string | null;
  readonly identity: string | null;
  readonly place: string;
  readonly section: string;
  readonly text: string;
  readonly updatedAt: string;
  readonly updatedByName: string;
  readonly version: number;
}

export interface FileView {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly addedAt: string;
  readonly addedByName: string;
}

export interface DraftView {
  readonly id: string;
  readonly version: number;
  /** Questions first, then sections and what is said in general. */
  readonly entries: readonly EntryView[];
  readonly files: readonly FileView[];
}

export interface SubmissionView {
  readonly id: string;
  readonly submittedAt: string;
  readonly submittedByName: string;
  readonly receipt: Receipt;
}

/** All that a party finds in its corner about one round. */
export interface CornerView {
  readonly consultationId: string;
  readonly party: { readonly id: string; readonly name: string };
  readonly round: Pick<Round, 'id' | 'title' | 'opensAt' | 'closesAt'> & { readonly state: RoundState };
  /** What is being written; null while nothing was. */
  readonly draft: DraftView | null;
  readonly submissions: readonly SubmissionView[];
  /** Whether there are points of this party, whatever way they came in. */
  readonly hasPoints: boolean;
  /** Whether this person sends the reaction, or writes along. */
  readonly maySubmit: boolean;
}

/** A party's place in a consultation, as one of its people comes to it. */
export interface Place {
  readonly consultationId: string;
  readonly partyId: string;
  readonly round: Round;
}

/** What a party sees of its own: what is asked, until when, and what it wrote and sent. */
@Injectable()
export class Corners {
  constructor(
    private readonly database: Database,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Problem `consultation-not-found`, `not-allowed` for who acts for no party, `invalid-input` (`round-unknown`), `round-not-open`. */
  async of(actor: Actor, consultationId: string, roundId?: string): Promise<CornerView> {
    const { partyId, round } = await this.place(actor, consultationId, roundId);
    const party = await this.database.readOne<{ id: string; name: string }>('SELECT id, name FROM party WHERE id = $1', [partyId]);
    const { id, title, opensAt, closesAt } = round;
    return {
      consultationId,
      party: party ?? { id: partyId, name: '' },
      round: { id, title, opensAt, closesAt, state: stateOf(round, this.surroundings.timestamp()) },
      draft: await this.draft(round.id, partyId),
      submissions: await this.submissions(consultationId, partyId),
      hasPoints: await this.hasPoints(consultationId, partyId),
      maySubmit: await this.maySubmit(actor),
    };
  }

  private async hasPoints(consultationId: string, partyId: string): Promise<boolean> {
    const point = await this.database.readOne('SELECT 1 AS one FROM point WHERE "consultationId" = $1 AND "partyId" = $2 LIMIT 1', [
      consultationId,
      partyId,
    ]);
    return point !== undefined;
  }

  /** For whom the actor acts, and in which round: the one named, else the last that opened. @throws Problem as `of`. */
  async place(actor: Actor, consultationId: string, roundId?: string): Promise<Place> {
    mustBeAllowed(actor, 'reaction.submit', consultationId);
    const partyId = ownParty(actor, consultationId);
    if (!partyId) throw notAllowed('reaction.submit');
    const rounds = await this.database.read<Round>('SELECT * FROM round WHERE "consultationId" = $1 ORDER BY number', [consultationId]);
    const now = this.surroundings.timestamp();
    const named = rounds.find(({ id }) => id === roundId);
    if (roundId && !named) throw invalidField('#/round', 'round-unknown', 'This consultation has no such round.');
    const round =
      named ??
      rounds.findLast((one) => stateOf(one, now) === 'open') ??
      rounds.findLast((one) => stateOf(one, now) === 'closed') ??
      rounds.at(-1);
    if (!round) throw conflict('round-not-open', 'This consultation has no round.');
    return { consultationId, partyId, round };
  }

  /** What is being written for a round; null while nothing was. */
  async draft(roundId: string, partyId: string): Promise<DraftView | null> {
    const draft = await this.database.readOne<{ id: string; version: number }>(
      'SELECT id, version FROM draft WHERE "roundId" = $1 AND "partyId" = $2 AND "submittedAt" IS NULL',
      [roundId, partyId],
    );
    if (!draft) return null;
    const entries = await this.database.read<EntryView>(
      `SELECT id, key, about, "questionNumber", "documentId", identity, place, section, text, "updatedAt", "updatedByName", version FROM draft_entry
       WHERE "draftId" = $1 ORDER BY CASE about WHEN 'question' THEN 0 WHEN 'section' THEN 1 ELSE 2 END, "questionNumber", place, id`,
      [draft.id],
    );
    const files = await this.database.read<FileView>(
      'SELECT id, "fileName", "mediaType", size, sha256, "addedAt", "addedByName" FROM draft_file WHERE "draftId" = $1 ORDER BY "addedAt", id',
      [draft.id],
    );
    return { ...draft, entries, files };
  }

  /** What the party sent, in every round, the last first. */
  async submissions(consultationId: string, partyId: string): Promise<SubmissionView[]> {
    const rows = await this.database.read<Omit<SubmissionView, 'receipt'> & { readonly receipt: string }>(
      `SELECT id, "submittedAt", "submittedByName", receipt FROM draft
       WHERE "consultationId" = $1 AND "partyId" = $2 AND "submittedAt" IS NOT NULL ORDER BY "submittedAt" DESC, id DESC LIMIT 100`,
      [consultationId, partyId],
    );
    return rows.map((row) => ({ ...row, receipt: JSON.parse(row.receipt) as Receipt }));
  }

  /** Who came in by a colleague's link writes along; anybody else of the party may send. */
  async maySubmit(actor: Actor): Promise<boolean> {
    const link = await this.database.readOne<{ kind: string }>('SELECT kind FROM invitation_link WHERE "accountId" = $1', [actor.id]);
    return link?.kind !== 'writer';
  }
}

export const stateOf = ({ opensAt, closesAt }: Pick<Round, 'opensAt' | 'closesAt'>, now: string): RoundState =>
  now < opensAt ? 'not-open' : now > closesAt ? 'closed' : 'open';
