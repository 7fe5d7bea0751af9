import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import { Audit, type Deed } from '../audit/audit.js';
import { Consultations } from '../consultations/consultations.js';
import { Database } from '../platform/database/database.js';
import type { Passage } from './chapters.rules.js';
import type { Incoming, Plan, ReadReaction } from './intake-plan.js';
import type { KnownParty } from './party-matching.rules.js';
import { ReactionStore, type StoredReaction } from './reaction-store.js';
import { SourceStore } from './source-store.js';

/** Stores what came in: source, reactions, points, no-points and history in one transaction. */
@Injectable()
export class IntakeStore {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly consultations: Consultations,
    private readonly sources: SourceStore,
    private readonly reactions: ReactionStore,
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
      await this.sources.addPassages(sourceId, passages);
      const deeds: Deed[] = [...before];
      const reactions: StoredReaction[] = [];
      for (const [index, chapter] of plan.chapters.entries()) {
        const party = parties[index];
        if (!party) continue;
        const { stored, deed } = await this.reactions.add(actor, read, sourceId, chapter, party);
        reactions.push(stored);
        deeds.push(deed);
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
}
