import { Body, Controller, Delete, Get, Headers, HttpCode, Inject, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtraModels, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../access/actor.js';
import { type Actor, mustBeAllowed } from '../access/permissions.js';
import type { Config } from '../platform/config/config.js';
import { CONFIG } from '../platform/config/config.token.js';
import { Answers, TakesVersion } from '../platform/input/answers.js';
import { check } from '../platform/input/check.js';
import { Id, OneOf } from '../platform/input/fields.js';
import { linksOf, Paging, windowOf } from '../platform/input/paging.js';
import { etagOf, versionIn } from '../platform/input/version.js';
import { onlyFile, takeForm } from '../platform/uploads/multipart.js';
import { sendFile } from '../platform/uploads/send-file.js';
import { textUpload } from '../platform/uploads/upload.js';
import { Boundaries } from './boundaries.js';
import { EnclosedTyping } from './enclosed-typing.js';
import { type Enclosure, Enclosures } from './enclosures.js';
import { Intake, type Received } from './intake.js';
import { ReactionParty } from './reaction-party.js';
import {
  EnclosureDocument,
  ReactionDocument,
  ReactionRowDocument,
  ReceivedDocument,
  SheetDocument,
  WaitingSourceDocument,
} from './reactions.documents.js';
import {
  AboutReaction,
  AssignChapters,
  ChangeReactionParty,
  ChooseColumns,
  MakePoint,
  ReceiveReaction,
  TypeEnclosed,
  TypeWords,
} from './reactions.input.js';
import { type ReactionRow, type ReactionState, Reactions, type ReactionView, reactionStates } from './reactions.js';
import { SheetColumns, type SheetView } from './sheet-columns.js';
import { Sources } from './sources.js';
import { Transcriber } from './transcriber.js';
import { Typing } from './typing.js';
import { Waiting, type WaitingSource } from './waiting.js';

class ListReactions extends Paging {
  @Id({ optional: true, description: 'Only of this party.' }) party?: string;
  @OneOf(reactionStates, { optional: true, description: 'Only those whose points are still a proposal, or were accepted.' })
  state?: ReactionState;
}

@ApiTags('reactions')
@ApiExtraModels(ReceiveReaction, AboutReaction)
@Controller('v1')
export class ReactionsController {
  constructor(
    private readonly intake: Intake,
    private readonly reactions: Reactions,
    private readonly sources: Sources,
    private readonly enclosures: Enclosures,
    private readonly enclosedTyping: EnclosedTyping,
    private readonly waiting: Waiting,
    private readonly party: ReactionParty,
    private readonly columns: SheetColumns,
    private readonly boundaries: Boundaries,
    private readonly typing: Typing,
    private readonly transcriber: Transcriber,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('consultations/:id/reactions')
  @Answers(200, ReactionRowDocument, { many: true })
  async list(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query() query: ListReactions,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly ReactionRow[]> {
    const page = await this.reactions.list(actor, id, windowOf(query), query);
    void reply.header('link', linksOf(`/v1/consultations/${id}/reactions`, { ...query }, page)).header('x-total-count', String(page.total));
    return page.rows;
  }

  /** Takes in text (JSON) or a file (multipart, part `file`). */
  @Post('consultations/:id/reactions')
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiBody({ schema: { oneOf: [{ $ref: getSchemaPath(ReceiveReaction) }, { $ref: getSchemaPath(AboutReaction) }] } })
  @Answers(201, ReceivedDocument)
  async receive(
    @By() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<Received | (Received & ReactionView)> {
    mustBeAllowed(actor, 'reaction.receive', id);
    const received = request.isMultipart() ? await this.receiveFile(actor, id, request) : await this.receiveText(actor, id, request.body);
    const [first] = received.reactions;
    return first ? { ...(await this.reactions.get(actor, first.id)), ...received } : received;
  }

  @Get('reactions/:id')
  @Answers(200, ReactionDocument)
  async get(@By() actor: Actor, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<ReactionView> {
    const reaction = await this.reactions.get(actor, id);
    void reply.header('etag', etagOf(reaction.version));
    return reaction;
  }

  @Get('reactions/:id/source')
  @Answers(200, undefined, { files: ['application/octet-stream'], description: 'The bytes as they came in.' })
  async source(@By() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply, @Headers('range') range?: string): Promise<void> {
    await sendFile(reply, await this.sources.ofReaction(actor, id), range);
  }

  /** The mail or archive that it came in, with every file inside; empty for a file that came alone. */
  @Get('reactions/:id/enclosures')
  @Answers(200, EnclosureDocument, { many: true })
  enclosed(@By() actor: Actor, @Param('id') id: string): Promise<Enclosure[]> {
    return this.enclosures.of(actor, id);
  }

  /** Any file that came in, also one that no reaction was made of. */
  @Get('sources/:id/file')
  @Answers(200, undefined, { files: ['application/octet-stream'], description: 'The bytes as they came in.' })
  async file(@By() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply, @Headers('range') range?: string): Promise<void> {
    await sendFile(reply, await this.sources.kept(actor, id), range);
  }

  /** Types what a file says that came inside a mail or archive and that no reaction was made of: it becomes one. */
  @Post('sources/:id/texts')
  @Answers(201, ReactionDocument)
  async typeEnclosed(@By() actor: Actor, @Param('id') id: string, @Body() { text, party }: TypeEnclosed): Promise<ReactionView> {
    const reaction = await this.enclosedTyping.type(actor, id, text, party || undefined);
    return this.reactions.get(actor, reaction.id);
  }

  /** Makes a point of a passage that was no point. */
  @Post('reactions/:id/points')
  @Answers(201, ReactionDocument)
  async mark(@By() actor: Actor, @Param('id') id: string, @Body() input: MakePoint): Promise<ReactionView> {
    await this.boundaries.mark(actor, id, input);
    return this.reactions.get(actor, id);
  }

  /** Gives a scan or recording the words that could not be read from it. */
  @Post('reactions/:id/texts')
  @Answers(201, ReactionDocument)
  async type(@By() actor: Actor, @Param('id') id: string, @Body() { text }: TypeWords): Promise<ReactionView> {
    await this.typing.type(actor, id, text);
    return this.reactions.get(actor, id);
  }

  /** Starts writing out a recording; the words come when it is done. */
  @Post('reactions/:id/transcriptions')
  @HttpCode(202)
  @Answers(202, ReactionDocument)
  async transcribe(@By() actor: Actor, @Param('id') id: string): Promise<ReactionView> {
    await this.transcriber.start(actor, id);
    return this.reactions.get(actor, id);
  }

  /** Says that it is of another party than was thought when it came in. */
  @Patch('reactions/:id')
  @TakesVersion()
  @Answers(200, ReactionDocument)
  async changeParty(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() { party }: ChangeReactionParty,
    @Headers('if-match') seen?: string,
  ): Promise<ReactionView> {
    await this.party.change(actor, id, party, versionIn(seen));
    return this.reactions.get(actor, id);
  }

  /** Says that the proposed points are right. */
  @Post('reactions/:id/acceptances')
  @TakesVersion()
  @Answers(201, ReactionDocument)
  async accept(@By() actor: Actor, @Param('id') id: string, @Headers('if-match') seen?: string): Promise<ReactionView> {
    await this.typing.accept(actor, id, versionIn(seen));
    return this.reactions.get(actor, id);
  }

  /** Makes the points a proposal again. */
  @Delete('reactions/:id/acceptances')
  @HttpCode(204)
  @Answers(204)
  reopen(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.typing.reopen(actor, id);
  }

  /** Files whose chapters wait for their parties to be named. */
  @Get('consultations/:id/waiting-sources')
  @Answers(200, WaitingSourceDocument, { many: true })
  waitingSources(@By() actor: Actor, @Param('id') id: string): Promise<WaitingSource[]> {
    return this.waiting.list(actor, id);
  }

  @Post('waiting-sources/:id/assignments')
  @Answers(201, ReceivedDocument)
  assign(@By() actor: Actor, @Param('id') id: string, @Body() input: AssignChapters): Promise<Received> {
    return this.waiting.assign(actor, id, input);
  }

  /** The columns of a sheet that waits, with what stands in the first rows. */
  @Get('waiting-sheets/:id/columns')
  @Answers(200, SheetDocument)
  sheet(@By() actor: Actor, @Param('id') id: string): Promise<SheetView> {
    return this.columns.of(actor, id);
  }

  /** Says what the columns hold; the reaction is made, and the choice is used for the next sheet with the same header. */
  @Post('waiting-sheets/:id/columns')
  @Answers(201, ReceivedDocument)
  choose(@By() actor: Actor, @Param('id') id: string, @Body() { columns }: ChooseColumns): Promise<Received> {
    return this.columns.choose(actor, id, columns);
  }

  private async receiveText(actor: Actor, id: string, body: unknown): Promise<Received> {
    const { text, ...about } = check(ReceiveReaction, body);
    return this.intake.receive(actor, id, about, await textUpload(text));
  }

  private async receiveFile(actor: Actor, id: string, request: FastifyRequest): Promise<Received> {
    const form = await takeForm(request, this.config.uploadLimit);
    const file = await onlyFile(form);
    try {
      return await this.intake.receive(actor, id, check(AboutReaction, form.fields), file);
    } finally {
      await file.discard();
    }
  }
}
