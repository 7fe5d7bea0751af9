import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import type { Change } from './document.entity.js';

/** A version that was just stored, with what changed since the one before. */
export interface NewVersion {
  readonly id: string;
  readonly documentId: string;
  readonly consultationId: string;
  readonly changes: readonly Change[];
}

/** A room to the right that must act when a version is stored, in the same transaction. */
export interface VersionFollower {
  versionStored(by: Actor, version: NewVersion): Promise<void>;
}

/** Who follows new versions; rooms enlist when the service starts. */
@Injectable()
export class VersionFollowers {
  private readonly followers: VersionFollower[] = [];

  enlist(follower: VersionFollower): void {
    this.followers.push(follower);
  }

  async tell(by: Actor, version: NewVersion): Promise<void> {
    for (const follower of this.followers) await follower.versionStored(by, version);
  }
}
