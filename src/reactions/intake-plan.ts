import { Injectable } from '@nestjs/common';
import { Surroundings } from '../platform/surroundings.js';
import type { Upload } from '../platform/uploads/upload.js';
import type { PartyKind } from '../vocabulary.js';
import type { Chapter, ReadPoint, ReadSource } from './chapters.rules.js';
import { type Follow, type NewPoint, PointFollowers } from './followers.js';
import { KnownRows } from './known-rows.js';
import { type KnownParty, likeness, matchParty, partyOfRow } from './party-matching.rules.js';
import { pointStems } from './point-stems.js';
import type { AboutReaction } from './reactions.input.js';
import { type IncomingRow, matchRows } from './rewording.rules.js';
import type { DoubtfulRow, RewordedRow } from './rewording-store.js';
import { sheetFaulty } from './sheet-problem.js';
import type { ProposedNoPoint } from './splitting/proposal.js';

/** What was read, and what was said of it. */
export interface ReadReaction {
  readonly consultationId: string;
  readonly roundId: string;
  readonly about: AboutReaction & { readonly receivedOn: string };
  readonly read: ReadSource;
  /** For a reaction whose chapter has no title: the file's name. */
  readonly title: string;
}

/** Something that was read and is about to be stored. */
export interface Incoming extends ReadReaction {
  readonly upload: Pick<Upload, 'fileName' | 'mediaType' | 'size' | 'sha256' | 'chunks'>;
}

/** Chapters with their points drafted, and what other rooms prepared for these points. */
export interface Plan {
  readonly chapters: readonly DraftChapter[];
  readonly follow: Follow;
}

export interface DraftChapter {
  readonly chapter: Chapter;
  readonly points: readonly DraftPoint[];
  /** Rows that are in the register already: no points, but what was answered to them since is brought over. */
  readonly noPoints: readonly ProposedNoPoint[];
  /** Rows that are points already, in other words: these points take them over. */
  readonly reworded: readonly RewordedRow[];
  /** Rows among the points that may be earlier points in other words. */
  readonly doubtful: readonly DoubtfulRow[];
}

export interface DraftPoint {
  readonly point: ReadPoint;
  readonly follow: NewPoint;
  /** Whose the point is, where a table has a column for it and the party is known; else the reaction's own party. */
  readonly party?: KnownParty;
}

export interface ChapterToPlan {
  readonly chapter: Chapter;
  readonly kind: PartyKind;
  /** Absent for a party that is new. */
  readonly partyId?: string | undefined;
}

/** Prepares what is to be stored: ids, parties of rows, rows known before, and the work of the rooms to the right. */
@Injectable()
export class IntakePlanner {
  constructor(
    private readonly rows: KnownRows,
    private readonly surroundings: Surroundings,
    private readonly followers: PointFollowers,
  ) {}

  /** Heavy, so before the transaction. */
  async plan(consultationId: string, chapters: readonly ChapterToPlan[], known: readonly KnownParty[] = []): Promise<Plan> {
    const partyOf = rememberingPartyOf(known);
    const entries = chapters.map(({ chapter, kind, partyId }) => ({
      chapter,
      partyId,
      drafts: chapter.points.map((point) => this.draft(consultationId, point, kind, partyOf)),
    }));
    const rows = entries.flatMap(({ drafts, partyId }) => drafts.map((draft) => rowOf(draft, partyId)));
    const locators = rows.flatMap((row) => (row ? [row.locator] : []));
    const matches = matchRows(rows, locators.length ? await this.rows.numbered(consultationId, locators) : []);
    const follows: NewPoint[] = [];
    let index = 0;
    const drafted = entries.map(({ chapter, drafts }): DraftChapter => {
      const points: DraftPoint[] = [];
      const noPoints: ProposedNoPoint[] = [...chapter.noPoints];
      const reworded: RewordedRow[] = [];
      const doubtful: DoubtfulRow[] = [];
      for (const draft of drafts) {
        const { point, follow } = draft;
        const { start, end, text, section = '' } = point;
        const match = matches.get(index++);
        if (match?.kind === 'same') noPoints.push({ start, end, reason: 'known_point' });
        else if (match?.kind === 'reworded') reworded.push({ row: match.row, words: { start, end, text, section: section.slice(0, 200) } });
        else points.push(draft);
        if (match?.kind === 'doubtful') {
          doubtful.push({ row: match.row, newPointId: follow.id, text, history: follow.history });
          // Whose the answer is, is known once a person says whether it is the same row.
          follows.push({ ...follow, history: undefined });
        } else follows.push(match ? { ...follow, id: match.row.id, isKnown: true } : follow);
      }
      return { chapter, points, noPoints, reworded, doubtful };
    });
    return { chapters: drafted, follow: await this.followers.prepare(consultationId, follows) };
  }

  private draft(consultationId: string, point: ReadPoint, kind: PartyKind, partyOf: PartyOf): DraftPoint {
    const { text, heading = '', question = null, history, stems = pointStems(text, heading) } = point;
    const party = point.party ? partyOf(point.party) : undefined;
    const id = this.surroundings.newId();
    const follow = { id, consultationId, text, heading, questionNumber: question, partyKind: party?.kind ?? kind, history };
    return { point: { ...point, stems }, follow, ...(party ? { party } : {}) };
  }
}

type PartyOf = (name: string) => KnownParty | undefined;

/** Looks each name up once: a table says the same few names in thousands of rows. */
function rememberingPartyOf(known: readonly KnownParty[]): PartyOf {
  const found = new Map<string, KnownParty | undefined>();
  return (name) => {
    if (!found.has(name)) {
      const match = matchParty({ party: name, kind: 'other' }, known, likeness);
      found.set(name, match.certain ? match.party : partyOfRow(name, known));
    }
    return found.get(name);
  };
}

/**
 * A sheet that comes in whole or not at all must name only parties that take part; else a row would silently become the sender's own.
 * @throws Problem `sheet-faulty` with the row of each name that nobody knows
 */
export function mustKnowParties({ rowParties = [] }: ReadSource, known: readonly KnownParty[]): void {
  const partyOf = rememberingPartyOf(known);
  const unknown = rowParties.filter(({ name }) => !partyOf(name));
  if (unknown.length === 0) return;
  throw sheetFaulty(
    unknown.map(({ name, ...place }) => ({ ...place, code: 'row-party-unknown', value: name, detail: `${name} takes no part.` })),
  );
}

/** Where a point is found back; a numbered row by its own number, so that it is found in a later state of the table too. */
export const locatorOf = ({ locator, history }: ReadPoint): string => (history?.number ? `nr. ${history.number}` : locator).slice(0, 100);

/** A numbered row of a table, as it is looked up in the register; nothing for another point. */
function rowOf({ point, party }: DraftPoint, partyId: string | undefined): IncomingRow | undefined {
  if (!point.history?.number) return undefined;
  const partyIds = [party?.id, partyId].filter((id) => id !== undefined);
  return { locator: locatorOf(point), text: point.text, section: (point.section ?? '').slice(0, 200), partyIds };
}
