import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By } from '../access/actor.js';
import { type Actor, mustBeAllowed } from '../access/permissions.js';
import { ConsultationDocument } from '../consultations/consultations.documents.js';
import { OpenConsultation } from '../consultations/consultations.input.js';
import type { ConsultationView } from '../consultations/consultations.js';
import { Answers, TakesVersion } from '../platform/input/answers.js';
import { etagOf, versionIn } from '../platform/input/version.js';
import { BulkTaggingUndo, type BulkTaggingUndone } from './bulk-tagging-undo.js';
import { type AskedOrder, LearningOrder } from './learning-order.js';
import { Opening } from './opening.js';
import { Scheme, type ThemeRow } from './scheme.js';
import { ServiceSuggestions } from './service/service-suggestions.js';
import { Suggestions } from './suggestions.js';
import { Taggings } from './tagging.js';
import type { Theme } from './theme.entity.js';
import {
  BulkTaggingUndoneDocument,
  LearningOrderDocument,
  ServiceRunDocument,
  SuggestedAnewDocument,
  TaggedManyDocument,
  ThemeDocument,
  ThemeRowDocument,
  ThemesOfPointDocument,
} from './themes.documents.js';
import { AddTheme, AnswerSuggestion, AskOrder, ChangeTheme, SetThemes, TagMany } from './themes.input.js';

@ApiTags('themes')
@Controller('v1')
export class ThemesController {
  constructor(
    private readonly opening: Opening,
    private readonly undoing: BulkTaggingUndo,
    private readonly scheme: Scheme,
    private readonly taggings: Taggings,
    private readonly suggestions: Suggestions,
    private readonly learningOrder: LearningOrder,
    private readonly service: ServiceSuggestions,
  ) {}

  /** Opens a consultation, with its own copy of the default theme scheme. */
  @Post('consultations')
  @Answers(201, ConsultationDocument)
  open(@By() actor: Actor, @Body() input: OpenConsultation): Promise<ConsultationView> {
    return this.opening.open(actor, input);
  }

  @Get('consultations/:id/themes')
  @Answers(200, ThemeRowDocument, { many: true })
  list(@By() actor: Actor, @Param('id') id: string): Promise<ThemeRow[]> {
    return this.scheme.list(actor, id);
  }

  @Post('consultations/:id/themes')
  @Answers(201, ThemeDocument)
  add(@By() actor: Actor, @Param('id') id: string, @Body() input: AddTheme): Promise<Theme> {
    return this.scheme.add(actor, id, input);
  }

  @Get('themes/:id')
  @Answers(200, ThemeDocument)
  async get(@By() actor: Actor, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Theme> {
    const theme = await this.scheme.get(actor, id);
    void reply.header('etag', etagOf(theme.version));
    return theme;
  }

  @Patch('themes/:id')
  @TakesVersion()
  @Answers(200, ThemeDocument)
  change(@By() actor: Actor, @Param('id') id: string, @Body() input: ChangeTheme, @Headers('if-match') seen?: string): Promise<Theme> {
    const version = versionIn(seen) ?? input.version;
    return this.scheme.change(actor, id, version === undefined ? input : { ...input, version });
  }

  /** Sets the themes of a point to exactly these. */
  @Put('points/:id/themes')
  @TakesVersion()
  @Answers(200, ThemesOfPointDocument)
  async set(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: SetThemes,
    @Headers('if-match') seen?: string,
  ): Promise<ThemesOfPointDocument> {
    return { themes: await this.taggings.set(actor, id, input.themes, versionIn(seen) ?? input.version) };
  }

  @Post('points/:id/suggestions/acceptances')
  @Answers(201, ThemesOfPointDocument)
  async accept(@By() actor: Actor, @Param('id') id: string, @Body() { theme }: AnswerSuggestion): Promise<ThemesOfPointDocument> {
    return { themes: await this.taggings.accept(actor, id, theme) };
  }

  @Post('points/:id/suggestions/rejections')
  @Answers(201, ThemesOfPointDocument)
  async reject(@By() actor: Actor, @Param('id') id: string, @Body() { theme }: AnswerSuggestion): Promise<ThemesOfPointDocument> {
    return { themes: await this.taggings.reject(actor, id, theme) };
  }

  /** Tags many points at once: all of them or none. */
  @Post('consultations/:id/taggings')
  @Answers(201, TaggedManyDocument)
  async tagMany(@By() actor: Actor, @Param('id') id: string, @Body() input: TagMany): Promise<TaggedManyDocument> {
    return this.taggings.tagMany(actor, id, input);
  }

  /** Takes such an act back; points that were tagged anew since stay as they are. */
  @Post('bulk-taggings/:id/reversals')
  @Answers(201, BulkTaggingUndoneDocument)
  undoMany(@By() actor: Actor, @Param('id') id: string): Promise<BulkTaggingUndone> {
    return this.undoing.undo(actor, id);
  }

  /** Points without a theme in the order in which confirming teaches most, and about how many of them will be right without change. */
  @Get('consultations/:id/learning-order')
  @Answers(200, LearningOrderDocument)
  order(@By() actor: Actor, @Param('id') id: string, @Query() { limit }: AskOrder): Promise<AskedOrder> {
    return this.learningOrder.of(actor, id, limit);
  }

  /** Suggests anew for all points that have no theme yet, from what was confirmed. */
  @Post('consultations/:id/suggestion-runs')
  @Answers(201, SuggestedAnewDocument)
  async renew(@By() actor: Actor, @Param('id') id: string): Promise<SuggestedAnewDocument> {
    mustBeAllowed(actor, 'theme.tag', id);
    return { changed: await this.suggestions.renew(id) };
  }

  /**
   * Asks the municipality's own service (`SUGGESTER_URL`) about points without a theme, two hundred at most, in the background. What it says comes
   * beside our suggestions, with `service` as evidence. Without that service: 409.
   */
  @Post('consultations/:id/service-suggestion-runs')
  @HttpCode(202)
  @Answers(202, ServiceRunDocument)
  async askService(@By() actor: Actor, @Param('id') id: string): Promise<ServiceRunDocument> {
    return { asked: (await this.service.start(actor, id)).asked };
  }
}
