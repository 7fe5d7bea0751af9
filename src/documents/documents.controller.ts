import { Body, Controller, Delete, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../access/actor.js';
import { type Actor, mustBeAllowedOn } from '../access/permissions.js';
import type { Config } from '../platform/config/config.js';
import { CONFIG } from '../platform/config/config.token.js';
import { Answers } from '../platform/input/answers.js';
import { check } from '../platform/input/check.js';
import { onlyFile, takeForm } from '../platform/uploads/multipart.js';
import { sendFile } from '../platform/uploads/send-file.js';
import { Changes, type ChangeView } from './changes.js';
import type { Change } from './document.entity.js';
import { ChangeDocument, DocumentDocument, PassageDocument, VersionDocument } from './documents.documents.js';
import { AddDocument, AddVersion, ListChanges, OwnInitiative } from './documents.input.js';
import { type DocumentRow, Documents, type PassageRow, type VersionRow } from './documents.js';
import { Versions } from './versions.js';

@ApiTags('documents')
@Controller('v1')
export class DocumentsController {
  constructor(
    private readonly documents: Documents,
    private readonly versions: Versions,
    private readonly changes: Changes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('consultations/:id/documents')
  @Answers(200, DocumentDocument, { many: true })
  list(@By() actor: Actor, @Param('id') id: string): Promise<DocumentRow[]> {
    return this.documents.list(actor, id);
  }

  @Post('consultations/:id/documents')
  @Answers(201, DocumentDocument)
  add(@By() actor: Actor, @Param('id') id: string, @Body() input: AddDocument): Promise<DocumentRow> {
    return this.documents.add(actor, id, input);
  }

  @Get('documents/:id')
  @Answers(200, DocumentDocument)
  get(@By() actor: Actor, @Param('id') id: string): Promise<DocumentRow> {
    return this.documents.get(actor, id);
  }

  @Get('documents/:id/versions')
  @Answers(200, VersionDocument, { many: true })
  listVersions(@By() actor: Actor, @Param('id') id: string): Promise<VersionRow[]> {
    return this.documents.versions(actor, id);
  }

  /** Adds the next version; it is compared with the one before. */
  @Post('documents/:id/versions')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file', 'label'],
      properties: {
        file: { type: 'string', format: 'binary' },
        label: { type: 'string' },
        datedOn: { type: 'string', format: 'date' },
        round: { type: 'string' },
      },
    },
  })
  @Answers(201, VersionDocument)
  async addVersion(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest): Promise<VersionRow> {
    mustBeAllowedOn(actor, 'document.change', 'document.see', await this.documents.get(actor, id), 'document');
    const form = await takeForm(request, this.config.uploadLimit);
    const file = await onlyFile(form);
    try {
      return await this.versions.add(actor, id, check(AddVersion, form.fields), file);
    } finally {
      await file.discard();
    }
  }

  @Get('documents/:id/versions/:label')
  @Answers(200, VersionDocument)
  version(@By() actor: Actor, @Param('id') id: string, @Param('label') label: string): Promise<VersionRow> {
    return this.documents.version(actor, id, label);
  }

  /** The passages of a version, in order, each with the identity that follows it from version to version. */
  @Get('documents/:id/versions/:label/passages')
  @Answers(200, PassageDocument, { many: true })
  async passages(@By() actor: Actor, @Param('id') id: string, @Param('label') label: string): Promise<PassageRow[]> {
    return this.documents.passages((await this.documents.version(actor, id, label)).id);
  }

  @Get('documents/:id/versions/:label/file')
  @Answers(200, undefined, { files: ['application/octet-stream'], description: 'The file as it came.' })
  async file(@By() actor: Actor, @Param('id') id: string, @Param('label') label: string, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(reply, await this.documents.file(actor, id, label));
  }

  /** What changed since the version before, or since the one named by `from`. */
  @Get('documents/:id/versions/:label/changes')
  @Answers(200, ChangeDocument, { many: true })
  listChanges(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('label') label: string,
    @Query() query: ListChanges,
  ): Promise<ChangeView[]> {
    return this.changes.list(actor, id, label, query);
  }

  @Get('changes/:id')
  @Answers(200, ChangeDocument)
  change(@By() actor: Actor, @Param('id') id: string): Promise<Change> {
    return this.changes.get(actor, id);
  }

  /** Says that the working group changed this of its own accord (ambtshalve). */
  @Post('changes/:id/own-initiatives')
  @Answers(201, ChangeDocument)
  markOwn(@By() actor: Actor, @Param('id') id: string, @Body() { reason }: OwnInitiative): Promise<Change> {
    return this.changes.markOwnInitiative(actor, id, reason);
  }

  @Delete('changes/:id/own-initiatives')
  @Answers(200, ChangeDocument)
  unmarkOwn(@By() actor: Actor, @Param('id') id: string): Promise<Change> {
    return this.changes.unmarkOwnInitiative(actor, id);
  }
}
