import { Entity } from 'typeorm';
import { IdColumn, MomentColumn, Ref, ShortText, VersionNumber, WholeColumn } from '../platform/database/columns.js';
import type { Role } from '../vocabulary.js';

@Entity('account')
export class Account {
  @IdColumn() id!: string;
  /** Lower case; what a person signs in with. */
  @ShortText(254) email!: string;
  @ShortText(200) name!: string;
  /** Argon2id in PHC form. */
  @ShortText(200) passwordHash!: string;
  /** Since when it administers the installation. */
  @MomentColumn({ nullable: true }) administratorSince!: string | null;
  @MomentColumn({ nullable: true }) disabledAt!: string | null;
  @MomentColumn() createdAt!: string;
  @VersionNumber() version!: number;
}

/** A browser that signed in. Only the SHA-256 of its secret is kept. */
@Entity('session')
export class Session {
  @IdColumn() id!: string;
  @Ref() accountId!: string;
  @ShortText(64) secretHash!: string;
  @MomentColumn() createdAt!: string;
  @MomentColumn() expiresAt!: string;
}

/** Lets a program act for an account. Only the SHA-256 of its secret is kept; the secret is shown once. */
@Entity('api_token')
export class ApiToken {
  @IdColumn() id!: string;
  @Ref() accountId!: string;
  @ShortText(100) label!: string;
  @ShortText(64) secretHash!: string;
  @MomentColumn() createdAt!: string;
  @MomentColumn({ nullable: true }) revokedAt!: string | null;
}

/** What an account is in one consultation; a party's account acts for one party. */
@Entity('membership')
export class Membership {
  @IdColumn() id!: string;
  @Ref() accountId!: string;
  @Ref() consultationId!: string;
  @ShortText(20) role!: Role;
  @Ref({ nullable: true }) partyId!: string | null;
}

/** Failed attempts to sign in, by address and by account, so that guessing gets slow on every process. */
@Entity('sign_in_attempt')
export class SignInAttempt {
  /** `email:…` or `address:…`, as SHA-256. */
  @ShortText(64, { primary: true }) key!: string;
  @WholeColumn() failures!: number;
  @MomentColumn() lastAt!: string;
}
