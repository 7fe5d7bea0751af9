import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import type { PartyKind } from '../vocabulary.js';
import type { ProposedPoint } from './splitting/proposal.js';

/** A point about to be stored. */
export interface NewPoint {
  readonly id: string;
  readonly consultationId: string;
  readonly text: string;
  readonly heading: string;
  readonly questionNumber: number | null;
  readonly partyKind: PartyKind;
  /** What was answered before it came in, in a table that had been treated already. */
  readonly history?: PointHistory | undefined;
  /** It is in the register already, and came in once more with a later state of its history. */
  readonly isKnown?: boolean;
}

export type PointHistory = NonNullable<ProposedPoint['history']>;

/** A room to the right that adds something of its own to new points (suggestions, say): heavy work first, then its rows in the same transaction. */
export interface PointFollower {
  /** Works outside the transaction and gives what is to be done inside it. */
  prepare(consultationId: string, points: readonly NewPoint[]): Promise<Follow>;
}

/** What a follower does within the transaction, in the name of whoever made the points. */
export type Follow = (by: Actor) => Promise<void>;

/** Who follows new points; rooms enlist when the service starts. */
@Injectable()
export class PointFollowers {
  private readonly followers: PointFollower[] = [];

  enlist(follower: PointFollower): void {
    this.followers.push(follower);
  }

  /** Lets all followers prepare; the answer runs what they prepared, within the caller's transaction. */
  async prepare(consultationId: string, points: readonly NewPoint[]): Promise<Follow> {
    const prepared: Follow[] = [];
    if (points.length) for (const follower of this.followers) prepared.push(await follower.prepare(consultationId, points));
    return async (by) => {
      for (const store of prepared) await store(by);
    };
  }
}
