import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';

/** Words that were marked as confidential just now. */
export interface NewMark {
  readonly consultationId: string;
  readonly pointId: string;
  readonly words: readonly string[];
}

/** A room to the right that takes marked words out of what it holds, within the transaction that marks them. */
export interface MarkFollower {
  marked(by: Actor, mark: NewMark): Promise<void>;
}

/** Who follows new marks; rooms enlist when the service starts. */
@Injectable()
export class MarkFollowers {
  private readonly followers: MarkFollower[] = [];

  enlist(follower: MarkFollower): void {
    this.followers.push(follower);
  }

  async marked(by: Actor, mark: NewMark): Promise<void> {
    for (const follower of this.followers) await follower.marked(by, mark);
  }
}
