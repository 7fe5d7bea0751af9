import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Answers, TakesVersion } from '../platform/input/answers.js';
import { linksOf, Paging } from '../platform/input/paging.js';
import { etagOf, versionIn } from '../platform/input/version.js';
import { NoteDocument } from './notes.documents.js';
import { ChangeNote, WriteNote } from './notes.input.js';
import { type NoteSubject, Notes, type NoteView } from './notes.js';

/** Notes within the working group. */
@ApiTags('working group')
@Controller('v1')
export class NotesController {
  constructor(private readonly notes: Notes) {}

  /** The latest first; those on the point's bundle stand among them. */
  @Get('points/:id/notes')
  @Answers(200, NoteDocument, { many: true })
  ofPoint(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query() query: Paging,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly NoteView[]> {
    return this.page(actor, { kind: 'point', id }, query, reply);
  }

  @Post('points/:id/notes')
  @Answers(201, NoteDocument)
  onPoint(@By() actor: Actor, @Param('id') id: string, @Body() input: WriteNote): Promise<NoteView> {
    return this.notes.write(actor, { kind: 'point', id }, input);
  }

  @Get('bundles/:id/notes')
  @Answers(200, NoteDocument, { many: true })
  ofBundle(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query() query: Paging,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly NoteView[]> {
    return this.page(actor, { kind: 'bundle', id }, query, reply);
  }

  @Post('bundles/:id/notes')
  @Answers(201, NoteDocument)
  onBundle(@By() actor: Actor, @Param('id') id: string, @Body() input: WriteNote): Promise<NoteView> {
    return this.notes.write(actor, { kind: 'bundle', id }, input);
  }

  @Get('notes/:id')
  @Answers(200, NoteDocument)
  async get(@By() actor: Actor, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<NoteView> {
    const note = await this.notes.get(actor, id);
    void reply.header('etag', etagOf(note.version));
    return note;
  }

  /** Only who wrote it may. */
  @Patch('notes/:id')
  @TakesVersion()
  @Answers(200, NoteDocument)
  change(@By() actor: Actor, @Param('id') id: string, @Body() input: ChangeNote, @Headers('if-match') seen?: string): Promise<NoteView> {
    const version = versionIn(seen) ?? input.version;
    return this.notes.change(actor, id, version === undefined ? input : { ...input, version });
  }

  /** Only who wrote it may. */
  @Delete('notes/:id')
  @HttpCode(204)
  @TakesVersion()
  @Answers(204)
  async remove(@By() actor: Actor, @Param('id') id: string, @Headers('if-match') seen?: string): Promise<void> {
    await this.notes.remove(actor, id, versionIn(seen));
  }

  private async page(actor: Actor, subject: NoteSubject, query: Paging, reply: FastifyReply): Promise<readonly NoteView[]> {
    const page = await this.notes.list(actor, subject, query);
    void reply
      .header('link', linksOf(`/v1/${subject.kind}s/${subject.id}/notes`, { ...query }, page))
      .header('x-total-count', page.capped ? `${page.total}+` : String(page.total));
    return page.rows;
  }
}
