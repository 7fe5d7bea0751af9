import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import { Database } from '../platform/database/database.js';
import { Surroundings } from '../platform/surroundings.js';
import { type DraftChapter, locatorOf } from './intake-plan.js';
import { PointSearch } from './point-search.js';
import { RewordingStore } from './rewording-store.js';

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

/** Stores the words of a reaction: its points and what is none, their numbers, and how they are found. */
@Injectable()
export class WordStore {
  constructor(
    private readonly database: Database,
    private readonly surroundings: Surroundings,
    private readonly search: PointSearch,
    private readonly rewordings: RewordingStore,
  ) {}

  /** Points, no-points and index of a reaction that stands, within the caller's transaction. */
  async add(actor: Actor, draft: DraftChapter, { id, consultationId, partyId, firstNumber, questionNumber, createdAt }: Words) {
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
