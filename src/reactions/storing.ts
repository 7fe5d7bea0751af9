import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import { Database } from '../platform/database/database.js';
import type { PartyKind } from '../vocabulary.js';
import { type Assignment, namedIn } from './assignment.rules.js';
import type { Refusal } from './chapters.rules.js';
import type { Received, UnmappedSource, UnreadFile, WaitingChapter } from './intake.js';
import { type Incoming, IntakePlanner, type Plan } from './intake-plan.js';
import { IntakeStore } from './intake-store.js';
import type { StoredReaction } from './reaction-store.js';
import { KnownParties } from './known-parties.js';
import type { KnownParty } from './party-matching.rules.js';
import { SourceStore } from './source-store.js';

/** A file with whose it is; without an assignment its bytes are kept, and it is no reaction. */
export interface Arranged extends Incoming {
  readonly assignment: Assignment | undefined;
  /** It came inside another file. */
  readonly inside: boolean;
  /** Why it could not be read. */
  readonly refusal?: Refusal;
}

interface Planned {
  readonly file: Arranged;
  readonly plan: Plan | undefined;
  readonly waiting: readonly WaitingChapter[];
  /** Party of a sheet that waits until its columns are known. */
  readonly unmapped: string | undefined;
}

/** Stores a file with all that came inside it: in one transaction, or not at all. */
@Injectable()
export class Storing {
  constructor(
    private readonly database: Database,
    private readonly parties: KnownParties,
    private readonly planner: IntakePlanner,
    private readonly reactions: IntakeStore,
    private readonly sources: SourceStore,
  ) {}

  /**
   * @param addParties whether parties that a file names and nobody knows are added, instead of waiting for a person
   * @param also done in the same transaction, once everything is stored
   */
  async store(
    actor: Actor,
    files: readonly Arranged[],
    known: readonly KnownParty[],
    addParties: boolean,
    also?: (received: Received) => Promise<void>,
  ): Promise<Received> {
    const planned: Planned[] = [];
    for (const file of files) planned.push(await this.plan(file, known, addParties));
    return this.database.write(async () => {
      const [first] = files;
      if (first) await this.database.lock('consultation', first.consultationId);
      const reactions: StoredReaction[] = [];
      const waiting: WaitingChapter[] = [];
      const unmapped: UnmappedSource[] = [];
      const unread: UnreadFile[] = [];
      let outer = '';
      for (const one of planned) {
        const stored = await this.keep(actor, one, outer || null);
        outer ||= stored.sourceId;
        reactions.push(...stored.reactions);
        waiting.push(...one.waiting);
        const { refusal, upload } = one.file;
        if (refusal && !isOrnament(upload.fileName)) unread.push({ sourceId: stored.sourceId, fileName: upload.fileName, ...refusal });
        if (one.unmapped && stored.isNew) unmapped.push({ sourceId: stored.sourceId, fileName: one.file.upload.fileName });
      }
      const received = { sourceId: outer, reactions, waiting, unmapped, unread };
      await also?.(received);
      return received;
    });
  }

  private async plan(file: Arranged, known: readonly KnownParty[], addParties: boolean): Promise<Planned> {
    if (!file.assignment) return { file, plan: undefined, waiting: [], unmapped: undefined };
    const [only, ...others] = file.assignment.chapters;
    if (file.read.unmapped && only?.match.certain && !others.length)
      return { file, plan: undefined, waiting: [], unmapped: only.match.party.id };
    const { chapters } = file.assignment;
    const waiting = addParties
      ? []
      : chapters.flatMap(({ chapter, match }, index) => (match.certain ? [] : [toWaiting(chapter, index, match.likely)]));
    if (waiting.length) return { file, plan: undefined, waiting, unmapped: undefined };
    const toPlan = chapters.map(({ chapter, match }) =>
      match.certain ? { chapter, kind: match.party.kind, partyId: match.party.id } : { chapter, kind: namedIn(chapter).kind },
    );
    return { file, plan: await this.planner.plan(file.consultationId, toPlan, known), waiting, unmapped: undefined };
  }

  private async keep(
    actor: Actor,
    { file, plan, waiting, unmapped }: Planned,
    parentId: string | null,
  ): Promise<{ sourceId: string; reactions: readonly StoredReaction[]; isNew?: boolean }> {
    const { consultationId, roundId, upload, assignment } = file;
    if (file.inside) {
      // What was taken before does not stop the mail that it comes along with; it is not taken twice either.
      const only =
        assignment?.chapters.length === 1 && assignment.chapters[0]?.match.certain ? assignment.chapters[0].match.party.id : undefined;
      const first = assignment && (await this.sources.first(consultationId, roundId, upload.sha256, only));
      if (first) return { sourceId: first.sourceId, reactions: [] };
    } else if (!plan) await this.sources.mustBeNew(consultationId, roundId, upload.sha256, undefined);
    if (!plan || !assignment)
      return {
        sourceId: await this.sources.keep(actor, file, {
          waits: waiting.length > 0 || unmapped !== undefined,
          parentId,
          ...(unmapped ? { party: unmapped } : {}),
        }),
        reactions: [],
        isNew: true,
      };
    const parties: KnownParty[] = [];
    for (const { chapter, match } of assignment.chapters)
      parties.push(match.certain ? match.party : await this.parties.orNew(actor, consultationId, partyIn(chapter)));
    return this.reactions.keep(actor, file, plan, parties, assignment.passages, parentId);
  }
}

/** Pictures that Outlook and Gmail put in the text of a mail, such as the logo of a signature, are not told one by one. */
const isOrnament = (fileName: string): boolean => /^(?:image|outlook-?|logo)[\w-]{0,20}\.(?:png|jpe?g|gif|svg)$/i.test(fileName);

const partyIn = (chapter: Parameters<typeof namedIn>[0]): { readonly name: string; readonly kind: PartyKind } => {
  const { party, kind } = namedIn(chapter);
  return { name: party, kind };
};

const toWaiting = (
  chapter: Parameters<typeof namedIn>[0] & { readonly points: readonly unknown[] },
  index: number,
  likely: KnownParty | undefined,
): WaitingChapter => ({
  chapter: index,
  title: chapter.title,
  proposed: { name: namedIn(chapter).party, kind: namedIn(chapter).kind },
  likely: likely ? { id: likely.id, name: likely.name } : null,
  points: chapter.points.length,
});
