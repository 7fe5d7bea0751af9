import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By } from '../access/actor.js';
import { type Actor, mustAdminister, mustBeAllowed } from '../access/permissions.js';
import { INSTALLATION } from '../audit/audit.js';
import type { AuditEntry } from '../audit/audit-entry.entity.js';
import { History } from '../audit/history.js';
import { endOfDay, startOfDay } from '../consultations/round.rules.js';
import { Answers } from '../platform/input/answers.js';
import { Day, Id, Words } from '../platform/input/fields.js';
import { linksOf, Paging, windowOf } from '../platform/input/paging.js';
import { Verification, type VerificationResult } from './verification.js';

class ListEntries extends Paging {
  @Id({ optional: true, description: 'The consultation; the installation when left out.' }) consultation?: string;
  @Id({ optional: true, description: 'Only what was done to this record.' }) subject?: string;
  @Words({ most: 60, optional: true, description: 'Only this action, such as decision.taken.' }) action?: string;
  @Id({ optional: true, description: 'Only what this account did.' }) actor?: string;
  @Words({ most: 40, optional: true, description: 'Only what was done to this kind of thing, such as point.' }) kind?: string;
  @Day({ optional: true, description: 'From this day in the Netherlands.' }) from?: string;
  @Day({ optional: true, description: 'Up to and including this day in the Netherlands.' }) to?: string;
}

class AuditEntryDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) chain!: string;
  @ApiProperty({ type: 'integer' }) seq!: number;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ type: String }) actorId!: string;
  @ApiProperty({ type: String }) actorName!: string;
  @ApiProperty({ type: String }) action!: string;
  @ApiProperty({ type: String }) subjectKind!: string;
  @ApiProperty({ type: String }) subjectId!: string;
  @ApiProperty({ type: String, description: 'JSON, or empty.' }) before!: string;
  @ApiProperty({ type: String, description: 'JSON, or empty.' }) after!: string;
  @ApiProperty({ type: String }) previousHash!: string;
  @ApiProperty({ type: String }) hash!: string;
}

class FaultFoundDocument {
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: String }) subject!: string;
  @ApiProperty({ type: String }) detail!: string;
}

class ChainEndDocument {
  @ApiProperty({ type: String, description: 'A consultation, or `installation`.' }) chain!: string;
  @ApiProperty({ type: 'integer' }) seq!: number;
  @ApiProperty({ type: String, description: 'SHA-256 of the last entry.' }) hash!: string;
}

class VerificationDocument {
  @ApiProperty({ type: Boolean }) clean!: boolean;
  @ApiProperty({ type: 'integer' }) entries!: number;
  @ApiProperty({ type: 'integer' }) sources!: number;
  @ApiProperty({ type: 'integer' }) reactions!: number;
  @ApiProperty({ type: () => FaultFoundDocument, isArray: true }) faults!: FaultFoundDocument[];
  @ApiProperty({ type: () => ChainEndDocument, isArray: true }) ends!: ChainEndDocument[];
}

/** The history, and the proof that it is whole. */
@ApiTags('history')
@Controller('v1/audit-entries')
export class VerificationController {
  constructor(
    private readonly history: History,
    private readonly verification: Verification,
  ) {}

  /** Newest first. */
  @Get()
  @Answers(200, AuditEntryDocument, { many: true })
  async list(
    @By() actor: Actor,
    @Query() query: ListEntries,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly AuditEntry[]> {
    const { consultation, subject, action, actor: actorId, kind, from, to } = query;
    if (consultation) mustBeAllowed(actor, 'history.see', consultation);
    else mustAdminister(actor, 'installation.manage');
    const days = { from: from && startOfDay(from), to: to && endOfDay(to) };
    const filter = { chain: consultation ?? INSTALLATION, subjectId: subject, action, actorId, kind, ...days };
    const page = await this.history.list(filter, windowOf(query));
    void reply.header('link', linksOf('/v1/audit-entries', { ...query }, page)).header('x-total-count', String(page.total));
    return page.rows;
  }

  /** Checks chains, sources, coverage and rows of the whole installation. */
  @Get('verification')
  @Answers(200, VerificationDocument)
  verify(@By() actor: Actor): Promise<VerificationResult> {
    mustAdminister(actor, 'history.verify');
    return this.verification.run();
  }
}
