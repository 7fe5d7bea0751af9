import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import { Audit, type Deed } from '../audit/audit.js';
import { Consultations } from '../consultations/consultations.js';
import { Database } from '../platform/database/database.js';
import { Surroundings } from '../platform/surroundings.js';
import type { PartyKind, Standing } from '../vocabulary.js';
import type { Passage } from './chapters.rules.js';
import { type DraftChapter, type Incoming, locatorOf, type Plan, type ReadReaction } from './intake-plan.js';
import type { KnownParty } from './party-matching.rules.js';
import { PointSearch } from './point-search.js';
import { RewordingStore } from './rewording-store.js';
import { SourceStore } from './source-store.js';

export interface StoredReaction {
  readonly id: string;
  readonly number: number;
  readonly partyId: string;
  readonly party: string;
  readonly points: number;
}

/** The reaction that words belong to. */
interface Words {
  readonly id: string;
  readonly consultationId: string;
  readonly partyId: string;
  /** Number of its first point. */
  readonly firstNumber: number;
  readonly questionNumber: number | null;
  readonly createdAt: string;
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

/** Stores what came in: source, reactions, points, no-points and history in one transaction. */
@Injectable()
export class IntakeStore {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly search: PointSearch,
    private readonly consultations: Consultations,
    private readonly sources: SourceStore,
    private readonly rewordings: RewordingStore,
  ) {}

  /** Keeps a file and makes a reaction of each chapter; `parties` are the chapters' own, in order. @throws Problem `duplicate-reaction`. */
  async keep(
    actor: Actor,
    incoming: Incoming,
    plan: Plan,
    parties: readonly KnownParty[],
    passages: readonly Passage[],
    parentId: string | null = null,
  ): Promise<{ readonly sourceId: string; readonly reactions: readonly StoredReaction[] }> {
    return this.database.write(async () => {
      const only = parties.length === 1 ? parties[0]?.id : undefined;
      await this.sources.mustBeNew(incoming.consultationId, incoming.roundId, incoming.upload.sha256, only);
      const { id, deed } = await this.sources.add(incoming, { waits: false, parentId });
      return { sourceId: id, reactions: await this.keepChapters(actor, incoming, id, plan, parties, passages, [deed]) };
    });
  }

  /** Makes the reactions of a file that was kept before. */
  async keepChapters(
    actor: Actor,
    read: ReadReaction,
    sourceId: string,
    plan: Plan,
    parties: readonly KnownParty[],
    passages: readonly Passage[],
    before: readonly Deed[] = [],
  ): Promise<StoredReaction[]> {
    return this.database.write(async () => {
      await this.adoptQuestions(actor, read);
      await this.database.insertMany(
        'source_passage',
        passages.map(({ start, end, reason }) => ({ id: this.surroundings.newId(), sourceId, start, end, reason })),
      );
      const deeds: Deed[] = [...before];
      const reactions: StoredReaction[] = [];
      for (const [index, chapter] of plan.chapters.entries()) {
        const party = parties[index];
        if (party) reactions.push(await this.addReaction(actor, read, sourceId, chapter, party, deeds));
      }
      await this.audit.recordAll(actor, deeds);
      await plan.follow(actor);
      return reactions;
    });
  }

  private async adoptQuestions(actor: Actor, { consultationId, read }: ReadReaction): Promise<void> {
    const found = read.proposal.questions;
    if (!found.length || (await this.consultations.questions(consultationId)).length) return;
    const inOrder = [...found].sort((a, b) => a.number - b.number);
    await this.consultations.setQuestions(
      actor,
      consultationId,
      inOrder.map(({ text }) => text),
    );
  }

  private async addReaction(
    actor: Actor,
    read: ReadReaction,
    sourceId: string,
    draft: DraftChapter,
    party: KnownParty,
    deeds: Deed[],
  ): Promise<StoredReaction> {
    const { consultationId, roundId, about, title } = read;
    const { chapter } = draft;
    const id = this.surroundings.newId();
    const createdAt = this.surroundings.timestamp();
    const numbers = await this.takeNumbers(consultationId, draft.points.length);
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
    const points = await this.addWords(actor, draft, { ...reaction, firstNumber: numbers.point });
    const spans = points.map(({ id: point, number, start, end }) => [point, number, start, end]);
    deeds.push({ consultationId, action: 'reaction.received', subject: { kind: 'reaction', id }, after: { ...reaction, points: spans } });
    return { id, number: numbers.reaction, partyId: party.id, party: party.name, points: points.length + draft.reworded.length };
  }

  /** Points, no-points and index of a reaction that stands, within the caller's transaction. */
  async addWords(actor: Actor, draft: DraftChapter, { id, consultationId, partyId, firstNumber, questionNumber, createdAt }: Words) {
    const points = draft.points.map(({ point, follow, party }, index) => ({
      id: follow.id,
      consultationId,
      reactionId: id,
      partyId: party?.id ?? partyId,
      number: firstNumber + index,
      start: point.start,
      end: point.end,
      text: point.text,
      heading: follow.heading.slice(0, 500),
      section: (point.section ?? '').slice(0, 200),
      locator: locatorOf(point),
      speaker: (point.speaker ?? '').slice(0, 200),
      time: point.time === undefined ? null : Math.round(point.time),
      questionNumber: point.question ?? questionNumber,
      createdAt,
    }));
    await this.database.insertMany('point', points);
    await this.search.add(
      consultationId,
      points.map(({ id: point, text, heading }, index) => ({ id: point, text, heading, stems: draft.points[index]?.point.stems })),
    );
    await this.database.insertMany(
      'no_point',
      draft.noPoints.map(({ start, end, reason }) => ({ id: this.surroundings.newId(), reactionId: id, start, end, reason })),
    );
    await this.rewordings.store(actor, { consultationId, id }, draft.reworded, draft.doubtful);
    return points;
  }

  /** The next reaction number and the first of so many point numbers. */
  async takeNumbers(consultationId: string, points: number, reactions = 1): Promise<{ reaction: number; point: number }> {
    const [last] = await this.database.write(() =>
      this.database.read<{ reaction: number; point: number }>(
        `UPDATE consultation SET "lastReactionNumber" = "lastReactionNumber" + $3, "lastPointNumber" = "lastPointNumber" + $1 WHERE id = $2
         RETURNING "lastReactionNumber" AS reaction, "lastPointNumber" AS point`,
        [points, consultationId, reactions],
      ),
    );
    return { reaction: last?.reaction ?? 1, point: (last?.point ?? points) - points + 1 };
  }
}
