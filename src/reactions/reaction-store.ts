import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import type { Deed } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { Surroundings } from '../platform/surroundings.js';
import type { PartyKind, Standing } from '../vocabulary.js';
import type { DraftChapter, ReadReaction } from './intake-plan.js';
import type { KnownParty } from './party-matching.rules.js';
import { WordStore } from './word-store.js';

export interface StoredReaction {
  readonly id: string;
  readonly number: number;
  readonly partyId: string;
  readonly party: string;
  readonly points: number;
}

/** In what capacity a party of that kind usually reacts. */
const usualStanding: Readonly<Record<PartyKind, Standing>> = {
  council: 'opinion',
  advisory_board: 'advice',
  provider: 'market_input',
  referrer: 'market_input',
  certified_institution: 'market_input',
  client_representative: 'advice',
  municipality: 'opinion',
  other: 'market_input',
};

/** Stores one reaction with its words. */
@Injectable()
export class ReactionStore {
  constructor(
    private readonly database: Database,
    private readonly surroundings: Surroundings,
    private readonly words: WordStore,
  ) {}

  /** A chapter as the reaction of its party, within the caller's transaction; `deed` is its line for the history. */
  async add(
    actor: Actor,
    read: ReadReaction,
    sourceId: string,
    draft: DraftChapter,
    party: KnownParty,
  ): Promise<{ readonly stored: StoredReaction; readonly deed: Deed }> {
    const { consultationId, roundId, about, title } = read;
    const { chapter } = draft;
    const id = this.surroundings.newId();
    const createdAt = this.surroundings.timestamp();
    const numbers = await this.words.takeNumbers(consultationId, draft.points.length);
    const { channel = 'letter', receivedOn, standing = usualStanding[party.kind], question = null } = { ...about, ...chapter.sent };
    const reaction = {
      id,
      consultationId,
      roundId,
      partyId: party.id,
      sourceId,
      number: numbers.reaction,
      title: (chapter.title || title).slice(0, 200),
      channel,
      standing,
      receivedOn,
      questionNumber: question,
      sourceStart: chapter.start,
      sourceEnd: chapter.end,
      createdAt,
      version: 1,
    };
    await this.database.insertMany('reaction', [{ ...reaction, text: read.read.text.slice(chapter.start, chapter.end) }]);
    const points = await this.words.add(actor, draft, { ...reaction, firstNumber: numbers.point });
    const spans = points.map(({ id: point, number, start, end }) => [point, number, start, end]);
    const stored = { id, number: numbers.reaction, partyId: party.id, party: party.name, points: points.length + draft.reworded.length };
    const after = { ...reaction, points: spans };
    return { stored, deed: { consultationId, action: 'reaction.received', subject: { kind: 'reaction', id }, after } };
  }
}
