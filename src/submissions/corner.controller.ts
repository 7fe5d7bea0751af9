import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { OpenInvitation } from '../invitations/invitations.input.js';
import { originOf } from '../invitations/origin.js';
import { type WriterRow, Writers } from '../invitations/writers.js';
import type { Config } from '../platform/config/config.js';
import { CONFIG } from '../platform/config/config.token.js';
import { Answers } from '../platform/input/answers.js';
import { Id } from '../platform/input/fields.js';
import { onlyFile, takeForm } from '../platform/uploads/multipart.js';
import { Corners, type CornerView, type DraftView } from './corners.js';
import { Drafts } from './drafts.js';
import { Receipts } from './receipts.js';
import { CornerDocument, DraftDocument, WriterDocument, WriterLinkDocument } from './submissions.documents.js';
import { SaveEntry, SubmitDraft } from './submissions.input.js';
import { Submitting } from './submitting.js';

class OfRound {
  @Id({ optional: true, description: 'The round; the one that is open when left out.' }) round?: string;
}

/** A party's own corner; each operation is about the party of whoever asks. */
@ApiTags('corner')
@Controller('v1')
export class CornerController {
  constructor(
    private readonly corners: Corners,
    private readonly drafts: Drafts,
    private readonly submitting: Submitting,
    private readonly receipts: Receipts,
    private readonly writers: Writers,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What is asked of one's own party, what it wrote and what it sent. */
  @Get('consultations/:id/corner')
  @Answers(200, CornerDocument)
  corner(@By() actor: Actor, @Param('id') id: string, @Query() { round }: OfRound): Promise<CornerView> {
    return this.corners.of(actor, id, round);
  }

  /** Keeps what is said about one question, section, or in general. */
  @Put('consultations/:id/corner/entries')
  @Answers(200, DraftDocument)
  save(@By() actor: Actor, @Param('id') id: string, @Body() input: SaveEntry, @Query() { round }: OfRound): Promise<DraftView> {
    return this.drafts.save(actor, id, input, round);
  }

  /** Adds a file that goes along (multipart, part `file`). */
  @Post('consultations/:id/corner/files')
  @ApiConsumes('multipart/form-data')
  @Answers(201, DraftDocument)
  async addFile(
    @By() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Query() { round }: OfRound,
  ): Promise<DraftView> {
    await this.corners.place(actor, id, round);
    const file = await onlyFile(await takeForm(request, this.config.uploadLimit));
    try {
      return await this.drafts.addFile(actor, id, file, round);
    } finally {
      await file.discard();
    }
  }

  @Delete('consultations/:id/corner/files/:file')
  @HttpCode(204)
  @Answers(204)
  async removeFile(@By() actor: Actor, @Param('id') id: string, @Param('file') file: string, @Query() { round }: OfRound): Promise<void> {
    await this.drafts.removeFile(actor, id, file, round);
  }

  /** Sends the draft; from then on it is a reaction. */
  @Post('consultations/:id/corner/submissions')
  @Answers(201, CornerDocument)
  submit(@By() actor: Actor, @Param('id') id: string, @Body() input: SubmitDraft, @Query() { round }: OfRound): Promise<CornerView> {
    return this.submitting.submit(actor, id, input, round);
  }

  @Get('submissions/:id/receipt')
  @Answers(200, undefined, { files: ['application/pdf'], description: 'The receipt, as PDF.' })
  async receipt(@By() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { fileName, bytes } = await this.receipts.pdf(actor, id);
    await reply.type('application/pdf').header('content-disposition', `attachment; filename="${fileName}"`).send(Buffer.from(bytes));
  }

  /** The people of one's own party who write together. */
  @Get('consultations/:id/corner/writers')
  @Answers(200, WriterDocument, { many: true })
  people(@By() actor: Actor, @Param('id') id: string): Promise<WriterRow[]> {
    return this.writers.list(actor, id);
  }

  /** Makes a link for a colleague. */
  @Post('consultations/:id/corner/writers')
  @Answers(201, WriterLinkDocument)
  async addWriter(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() { name }: OpenInvitation,
    @Req() request: FastifyRequest,
  ): Promise<WriterLinkDocument> {
    return this.linkOf(await this.writers.add(actor, id, name), request);
  }

  /** Makes a new link, one's own or a colleague's. */
  @Post('consultations/:id/corner/writers/:writer/renewals')
  @Answers(201, WriterLinkDocument)
  async renewWriter(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('writer') writer: string,
    @Req() request: FastifyRequest,
  ): Promise<WriterLinkDocument> {
    return this.linkOf(await this.writers.renew(actor, id, writer), request);
  }

  @Delete('consultations/:id/corner/writers/:writer')
  @HttpCode(204)
  @Answers(204)
  revokeWriter(@By() actor: Actor, @Param('id') id: string, @Param('writer') writer: string): Promise<void> {
    return this.writers.revoke(actor, id, writer);
  }

  private linkOf({ secret }: { readonly secret: string }, request: FastifyRequest): WriterLinkDocument {
    return { link: `${originOf(request, this.config)}/uitnodiging/${secret}` };
  }
}
