import { Body, Controller, Get, Headers, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import type { Config } from '../platform/config/config.js';
import { CONFIG } from '../platform/config/config.token.js';
import { Answers, TakesVersion } from '../platform/input/answers.js';
import { versionIn } from '../platform/input/version.js';
import { languages } from '../platform/speech/language.js';
import { invitationStates } from './invitation.rules.js';
import { InviteParties, RenewInvitation } from './invitations.input.js';
import { type InvitationRow, Invitations, type SentInvitation } from './invitations.js';
import { originOf } from './origin.js';

class InvitationDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) roundId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) partyId!: string;
  @ApiProperty({ type: String }) party!: string;
  @ApiProperty({ type: String }) partyKind!: string;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ type: String, enum: [...invitationStates] }) state!: string;
  @ApiProperty({ type: String, enum: [...languages] }) language!: string;
  @ApiProperty({ type: String, format: 'date-time' }) sentAt!: string;
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) usedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) answeredAt!: string | null;
  @ApiProperty({ type: 'integer' }) version!: number;
}

class SentInvitationDocument extends InvitationDocument {
  @ApiProperty({ type: String, description: 'Signs in once; never shown again.' }) link!: string;
  @ApiProperty({ type: String, enum: ['mailed', 'failed', 'no-address', 'off'] }) mailed!: string;
}

@ApiTags('invitations')
@Controller('v1')
export class InvitationsController {
  constructor(
    private readonly invitations: Invitations,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The parties that were asked to react in a round, and what they answered. */
  @Get('rounds/:id/invitations')
  @Answers(200, InvitationDocument, { many: true })
  list(@By() actor: Actor, @Param('id') id: string): Promise<InvitationRow[]> {
    return this.invitations.list(actor, id);
  }

  /** Invites one party, or all of a kind; the answer holds the links. */
  @Post('rounds/:id/invitations')
  @Answers(201, SentInvitationDocument, { many: true })
  invite(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: InviteParties,
    @Req() request: FastifyRequest,
  ): Promise<SentInvitation[]> {
    return this.invitations.invite(actor, id, input, originOf(request, this.config));
  }

  /** Makes a new link; the one before it no longer works. */
  @Post('invitations/:id/renewals')
  @TakesVersion()
  @Answers(201, SentInvitationDocument)
  renew(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: RenewInvitation,
    @Req() request: FastifyRequest,
    @Headers('if-match') seen?: string,
  ): Promise<SentInvitation> {
    const version = versionIn(seen) ?? input.version;
    return this.invitations.renew(actor, id, version === undefined ? input : { ...input, version }, originOf(request, this.config));
  }

  /** Closes the link, and signs out whoever came in by it. */
  @Post('invitations/:id/revocations')
  @TakesVersion()
  @Answers(201, InvitationDocument)
  revoke(@By() actor: Actor, @Param('id') id: string, @Headers('if-match') seen?: string): Promise<InvitationRow> {
    return this.invitations.revoke(actor, id, versionIn(seen));
  }
}
