import { Entity } from 'typeorm';
import { IdColumn, MomentColumn, Ref, ShortText, VersionNumber } from '../platform/database/columns.js';
import type { Language } from '../platform/speech/language.js';

/** A party asked to react in a round. */
@Entity('invitation')
export class Invitation {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @Ref() roundId!: string;
  @Ref() partyId!: string;
  /** What the party is written to in. */
  @ShortText(2, { default: 'nl' }) language!: Language;
  /** When its link was made last. */
  @MomentColumn() sentAt!: string;
  @ShortText(20, { nullable: true }) answer!: InvitationAnswer | null;
  @MomentColumn({ nullable: true }) answeredAt!: string | null;
  @MomentColumn({ nullable: true }) revokedAt!: string | null;
  @MomentColumn() createdAt!: string;
  @VersionNumber() version!: number;
}

export const invitationAnswers = ['accepted', 'declined'] as const;
export type InvitationAnswer = (typeof invitationAnswers)[number];

/** The door of one person: the formal submitter, whom the coordinator invites, or a colleague who writes along. */
@Entity('invitation_link')
export class InvitationLink {
  @IdColumn() id!: string;
  @Ref() invitationId!: string;
  @ShortText(20) kind!: LinkKind;
  /** For whom it is, as who made it calls them; later the name that the person gave. */
  @ShortText(200) name!: string;
  /** SHA-256 of the secret; the secret itself is shown once. */
  @ShortText(64) secretHash!: string;
  @MomentColumn() createdAt!: string;
  @MomentColumn() expiresAt!: string;
  /** Since when this secret is used up; null again when it is renewed. */
  @MomentColumn({ nullable: true }) usedAt!: string | null;
  @MomentColumn({ nullable: true }) revokedAt!: string | null;
  /** The account that it signs in, from its first use on. */
  @Ref({ nullable: true }) accountId!: string | null;
}

export const linkKinds = ['submitter', 'writer'] as const;
export type LinkKind = (typeof linkKinds)[number];
