import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed, mustBeAllowedOn } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { invalid, invalidField, notFound } from '../platform/problems/problem.js';
import type { PartyKind } from '../vocabulary.js';
import { type Chapter, chaptersOf, type Passage, type ReadSource } from './chapters.rules.js';
import type { Received, WaitingChapter } from './intake.js';
import { IntakePlanner } from './intake-plan.js';
import { IntakeStore } from './intake-store.js';
import { KnownParties } from './known-parties.js';
import { type KnownParty, likeness, matchParty } from './party-matching.rules.js';
import type { AboutReaction, AssignChapters, ChapterChoice } from './reactions.input.js';
import { type FoundSender, senderOf } from './sender.rules.js';

export interface WaitingSource {
  readonly id: string;
  readonly fileName: string;
  readonly createdAt: string;
  /** What a person has to say of it. */
  readonly needs: 'parties' | 'columns';
  readonly chapters: readonly (WaitingChapter & { readonly known: { readonly id: string; readonly name: string } | null })[];
  /** How its text begins, on one line. */
  readonly excerpt: string;
}

interface Row {
  readonly id: string;
  readonly consultationId: string;
  readonly roundId: string;
  readonly fileName: string;
  readonly format: string;
  readonly text: string;
  readonly warnings: string;
  readonly proposal: string;
  readonly intake: string;
  readonly createdAt: string;
}

/** Characters of a waiting file that are shown. */
const EXCERPT = 240;

/** Files whose chapters wait for a person to say whose they are. */
@Injectable()
export class Waiting {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly parties: KnownParties,
    private readonly store: IntakeStore,
    private readonly planner: IntakePlanner,
  ) {}

  async list(actor: Actor, consultationId: string): Promise<WaitingSource[]> {
    mustBeAllowed(actor, 'reaction.receive', consultationId);
    const rows = await this.database.read<Row>('SELECT * FROM source WHERE "consultationId" = $1 AND proposal IS NOT NULL ORDER BY id', [
      consultationId,
    ]);
    const known = await this.parties.of(consultationId);
    return rows.map((row) => {
      const needs = isSheet(row) ? 'columns' : 'parties';
      return {
        id: row.id,
        fileName: row.fileName,
        createdAt: row.createdAt,
        needs,
        chapters: isSheet(row) ? [] : waitingChapters(row, known),
        excerpt: row.text.slice(0, 1000).replace(/\s+/g, ' ').trim().slice(0, EXCERPT),
      };
    });
  }

  /**
   * Says whose each chapter is, of known parties or new ones, and makes the reactions: all of them or none.
   * @throws Problem `source-not-found`, `invalid-input` with a fault for every chapter that has no party.
   */
  async assign(actor: Actor, sourceId: string, { chapters: choices }: AssignChapters): Promise<Received> {
    const row = await this.database.readOne<Row>('SELECT * FROM source WHERE id = $1 AND proposal IS NOT NULL', [sourceId]);
    if (!row || isSheet(row)) throw notFound('source', sourceId);
    mustBeAllowedOn(actor, 'reaction.receive', 'reaction.receive', row, 'source');
    const source = toRead(row);
    const { chapters, passages } = chaptersOf(source);
    mustNameAll(chapters, choices);
    const known = await this.parties.of(row.consultationId);
    const assigned = chapters.map((chapter, index) => ({ chapter, choice: choices.find((one) => one.chapter === index)! }));
    const kept = assigned.filter(({ choice }) => choice.skip !== 'yes');
    const skipped = assigned.filter(({ choice }) => choice.skip === 'yes').map(({ chapter }) => passageOf(chapter));
    const plan = await this.planner.plan(
      row.consultationId,
      kept.map(({ chapter, choice: { party, kind = 'other' } }) => ({
        chapter,
        kind: known.find(({ id }) => id === party)?.kind ?? kind,
        partyId: party,
      })),
      known,
    );
    const about = JSON.parse(row.intake) as AboutReaction & { receivedOn: string };
    return this.database.write(async () => {
      await this.database.lock('source', sourceId);
      const still = await this.database.readOne('SELECT id FROM source WHERE id = $1 AND proposal IS NOT NULL', [sourceId]);
      if (!still) throw notFound('source', sourceId);
      const parties: KnownParty[] = [];
      for (const { choice } of kept) parties.push(await this.party(actor, row.consultationId, choice, known));
      const read = { consultationId: row.consultationId, roundId: row.roundId, about, read: source, title: row.fileName };
      const reactions = await this.store.keepChapters(actor, read, sourceId, plan, parties, [...passages, ...skipped]);
      await this.database.execute('UPDATE source SET proposal = NULL WHERE id = $1', [sourceId]);
      await this.audit.record(actor, {
        consultationId: row.consultationId,
        action: 'source.assigned',
        subject: { kind: 'source', id: sourceId },
      });
      return { sourceId, reactions, waiting: [], unmapped: [], unread: [] };
    });
  }

  private async party(
    actor: Actor,
    consultationId: string,
    { chapter, party, name, kind = 'other' }: ChapterChoice,
    known: readonly KnownParty[],
  ): Promise<KnownParty> {
    if (!party) return this.parties.orNew(actor, consultationId, { name: name ?? '', kind });
    const found = known.find(({ id }) => id === party);
    if (!found) throw invalidField(`#/chapters/${chapter}/party`, 'party-unknown', 'This consultation has no such party.');
    return found;
  }
}

/** Its party is known; its columns are not (`SheetColumns`). */
const isSheet = ({ intake }: Row): boolean => 'sheet' in (JSON.parse(intake) as object);

/** A chapter that is nobody's reaction stays in the file, as a passage of it. */
const passageOf = ({ start, end }: Chapter): Passage => ({ start, end, reason: 'other' });

const toRead = ({ format, text, warnings, proposal }: Row): ReadSource => ({
  format,
  text,
  warnings: JSON.parse(warnings),
  proposal: JSON.parse(proposal),
  properties: {},
  attachments: [],
});

function waitingChapters(row: Row, known: readonly KnownParty[]): WaitingSource['chapters'] {
  return chaptersOf(toRead(row)).chapters.map(({ title, named, points, start, end }, chapter) => {
    const name = named ?? { party: title, kind: 'other' as PartyKind };
    const match = matchParty(name, known, likeness);
    // A letter that is one chapter under the name of its file: what it says itself is a question all the same.
    const isWhole = title === row.fileName && start === 0 && end === row.text.length;
    const signed: FoundSender = isWhole ? senderOf(row.text, row.fileName, known) : { places: [] };
    const likely = match.certain ? null : (match.likely ?? signed.certain ?? signed.likely ?? null);
    return {
      chapter,
      title,
      proposed: { name: name.party, kind: name.kind },
      likely: likely && { id: likely.id, name: likely.name },
      known: match.certain ? { id: match.party.id, name: match.party.name } : null,
      points: points.length,
    };
  });
}

function mustNameAll(chapters: readonly Chapter[], choices: readonly ChapterChoice[]): void {
  const missing = chapters.flatMap((chapter, index) => {
    const choice = choices.find((one) => one.chapter === index);
    const detail = `Say whose chapter "${chapter.title}" is.`;
    return choice?.party || choice?.name || choice?.skip === 'yes'
      ? []
      : [{ pointer: `#/chapters/${index}/party`, code: 'party-needed', detail }];
  });
  if (missing.length) throw invalid(missing);
}
