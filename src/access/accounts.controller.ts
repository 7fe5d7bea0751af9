import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Answers } from '../platform/input/answers.js';
import { GiveRole, MakeAccount, MakeToken } from './accounts.input.js';
import { Accounts, type AccountView } from './accounts.js';
import { By } from './actor.js';
import { Memberships, type MembershipView } from './memberships.js';
import type { Actor } from './permissions.js';
import { Tokens, type TokenView } from './tokens.js';

class AccountDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) email!: string;
  @ApiProperty({ type: Boolean }) administrator!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) disabledAt!: string | null;
}

class TokenDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) label!: string;
  @ApiProperty({ type: String, required: false, description: 'The token itself, only in the answer to its making.' }) secret?: string;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) revokedAt!: string | null;
}

class MembershipDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) accountId!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) email!: string;
  @ApiProperty({ type: String }) role!: string;
  @ApiProperty({ type: String, nullable: true }) partyId!: string | null;
}

@ApiTags('access')
@Controller('v1')
export class AccountsController {
  constructor(
    private readonly accounts: Accounts,
    private readonly tokens: Tokens,
    private readonly memberships: Memberships,
  ) {}

  @Get('accounts')
  @Answers(200, AccountDocument, { many: true })
  list(@By() actor: Actor): Promise<AccountView[]> {
    return this.accounts.list(actor);
  }

  @Post('accounts')
  @Answers(201, AccountDocument)
  make(@By() actor: Actor, @Body() input: MakeAccount): Promise<AccountView> {
    return this.accounts.make(actor, input);
  }

  @Post('accounts/:id/disablings')
  @Answers(201, AccountDocument)
  disable(@By() actor: Actor, @Param('id') id: string): Promise<AccountView> {
    return this.accounts.disable(actor, id);
  }

  @Get('tokens')
  @Answers(200, TokenDocument, { many: true })
  ownTokens(@By() actor: Actor): Promise<TokenView[]> {
    return this.tokens.list(actor);
  }

  @Post('tokens')
  @Answers(201, TokenDocument)
  makeToken(@By() actor: Actor, @Body() { label }: MakeToken): Promise<TokenView> {
    return this.tokens.make(actor, label);
  }

  @Delete('tokens/:id')
  @HttpCode(204)
  @Answers(204)
  revokeToken(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.tokens.revoke(actor, id);
  }

  @Get('consultations/:id/memberships')
  @Answers(200, MembershipDocument, { many: true })
  members(@By() actor: Actor, @Param('id') id: string): Promise<MembershipView[]> {
    return this.memberships.list(actor, id);
  }

  @Put('consultations/:id/memberships')
  @Answers(200, MembershipDocument)
  giveRole(@By() actor: Actor, @Param('id') id: string, @Body() input: GiveRole): Promise<MembershipView> {
    return this.memberships.give(actor, id, input);
  }

  @Delete('consultations/:id/memberships/:membership')
  @HttpCode(204)
  @Answers(204)
  withdrawRole(@By() actor: Actor, @Param('id') id: string, @Param('membership') membership: string): Promise<void> {
    return this.memberships.withdraw(actor, id, membership);
  }
}
