import { Body, Controller, Get, Headers, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Answers, TakesVersion } from '../platform/input/answers.js';
import { etagOf, versionIn } from '../platform/input/version.js';
import { invalidField } from '../platform/problems/problem.js';
import { AddParties, AddParty, ChangeParty } from './parties.input.js';
import { Parties, type PartyRow } from './parties.js';
import { readPartyList } from './party-list.js';

class PartyDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: String, nullable: true }) municipalityCode!: string | null;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ type: Boolean, description: 'A private person is not named in what is published.' }) isPerson!: boolean;
  @ApiProperty({ type: 'integer' }) reactions!: number;
  @ApiProperty({ type: 'integer' }) points!: number;
  @ApiProperty({ type: 'integer' }) version!: number;
}

@ApiTags('parties')
@Controller('v1')
export class PartiesController {
  constructor(private readonly parties: Parties) {}

  @Get('consultations/:id/parties')
  @Answers(200, PartyDocument, { many: true })
  list(@By() actor: Actor, @Param('id') id: string): Promise<PartyRow[]> {
    return this.parties.list(actor, id);
  }

  @Post('consultations/:id/parties')
  @Answers(201, PartyDocument)
  add(@By() actor: Actor, @Param('id') id: string, @Body() input: AddParty): Promise<PartyRow> {
    return this.parties.add(actor, id, input);
  }

  /** Adds many at once, as records or as CSV: all of them or none. */
  @Post('consultations/:id/parties/imports')
  @Answers(201, PartyDocument, { many: true })
  async addAll(@By() actor: Actor, @Param('id') id: string, @Body() { parties, csv }: AddParties): Promise<PartyRow[]> {
    if (!parties && !csv) throw invalidField('#/parties', 'empty', 'Send parties, or csv.');
    const ids = new Set(await this.parties.addAll(actor, id, [...(parties ?? []), ...(csv ? readPartyList(csv) : [])]));
    return (await this.parties.list(actor, id)).filter((party) => ids.has(party.id));
  }

  @Get('parties/:id')
  @Answers(200, PartyDocument)
  async get(@By() actor: Actor, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<PartyRow> {
    const party = await this.parties.get(actor, id);
    void reply.header('etag', etagOf(party.version));
    return party;
  }

  @Patch('parties/:id')
  @TakesVersion()
  @Answers(200, PartyDocument)
  change(@By() actor: Actor, @Param('id') id: string, @Body() input: ChangeParty, @Headers('if-match') seen?: string): Promise<PartyRow> {
    const version = versionIn(seen) ?? input.version;
    return this.parties.change(actor, id, version === undefined ? input : { ...input, version });
  }
}
