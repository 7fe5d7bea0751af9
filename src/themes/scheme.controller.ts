import { Body, Controller, Get, Headers, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By } from '../access/actor.js';
import { type Actor, mustBeAllowed } from '../access/permissions.js';
import { Answers, TakesVersion } from '../platform/input/answers.js';
import { versionIn } from '../platform/input/version.js';
import { AddExamples, examplesIn, fromIn } from './learned-examples.input.js';
import { LearnedExamples, type TakenExamples } from './learned-examples.js';
import type { ThemeRow } from './scheme.js';
import { PutScheme, SchemeQuery } from './scheme-file.input.js';
import { themesIn } from './scheme-file.rules.js';
import { SchemeFiles } from './scheme-files.js';
import type { Theme } from './theme.entity.js';
import { ThemeMerging } from './theme-merging.js';
import { ThemeOrder } from './theme-order.js';
import { ThemeRetiring } from './theme-retiring.js';
import { type MergePreview, ThemeUse, type ThemeUseView } from './theme-use.js';
import { MergePreviewDocument, TakenExamplesDocument, ThemeDocument, ThemeRowDocument, ThemeUseDocument } from './themes.documents.js';
import { MergeTheme, MoveTheme, PreviewMerge, RetireTheme } from './themes.input.js';

/** The scheme as a whole: merging themes in it, and taking it along. */
@ApiTags('themes')
@Controller('v1')
export class SchemeController {
  constructor(
    private readonly merging: ThemeMerging,
    private readonly retiring: ThemeRetiring,
    private readonly use: ThemeUse,
    private readonly files: SchemeFiles,
    private readonly examples: LearnedExamples,
    private readonly order: ThemeOrder,
  ) {}

  /** Gives the theme another place among the themes; answers all of them in their new order. */
  @Post('themes/:id/moves')
  @TakesVersion()
  @Answers(201, ThemeRowDocument, { many: true })
  move(@By() actor: Actor, @Param('id') id: string, @Body() input: MoveTheme, @Headers('if-match') seen?: string): Promise<ThemeRow[]> {
    const version = versionIn(seen) ?? input.version;
    return this.order.move(actor, id, version === undefined ? input : { ...input, version });
  }

  /** What merging the theme into another one would do: whose points, what was turned down, what would be known. Nothing is done. */
  @Get('themes/:id/merge-preview')
  @Answers(200, MergePreviewDocument)
  previewMerge(@By() actor: Actor, @Param('id') id: string, @Query() query: PreviewMerge): Promise<MergePreview> {
    return this.use.ofMerge(actor, id, query);
  }

  /** Merges the theme into another one, which takes over its points as chosen; the merged one is retired. Answers the one that remains. */
  @Post('themes/:id/merges')
  @Answers(201, ThemeDocument)
  merge(@By() actor: Actor, @Param('id') id: string, @Body() input: MergeTheme): Promise<Theme> {
    return this.merging.merge(actor, id, input);
  }

  /** How far the theme is in use, before it is taken out of use. Nothing is done. */
  @Get('themes/:id/retirement-preview')
  @Answers(200, ThemeUseDocument)
  previewRetirement(@By() actor: Actor, @Param('id') id: string): Promise<ThemeUseView> {
    return this.use.of(actor, id);
  }

  /** Takes the theme out of use. Points that carry it keep it, or lose it when asked. */
  @Post('themes/:id/retirements')
  @TakesVersion()
  @ApiBody({ type: RetireTheme, required: false })
  @Answers(201, ThemeDocument)
  retire(@By() actor: Actor, @Param('id') id: string, @Body() input: RetireTheme, @Headers('if-match') seen?: string): Promise<Theme> {
    const version = versionIn(seen) ?? input.version;
    return this.retiring.retire(actor, id, version === undefined ? input : { ...input, version });
  }

  /** The themes in use with all that suggesting knows of them, as a file that `PUT` takes. */
  @Get('consultations/:id/theme-scheme')
  @Answers(200, undefined, { files: ['application/json', 'text/csv'] })
  async export(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query() { format = 'json' }: SchemeQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format === 'json') return void (await reply.send({ themes: await this.files.themes(actor, id) }));
    const csv = await this.files.csv(actor, id);
    await reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="thema-indeling.csv"').send(csv);
  }

  /** Makes the scheme exactly this: all of it, or nothing and every fault with its row. Themes not named are retired; points keep them. */
  @Put('consultations/:id/theme-scheme')
  @ApiBody({ type: PutScheme })
  @Answers(200, ThemeRowDocument, { many: true })
  import(@By() actor: Actor, @Param('id') id: string, @Body() body: unknown): Promise<ThemeRow[]> {
    mustBeAllowed(actor, 'theme.change', id);
    return this.files.replace(actor, id, themesIn(body));
  }

  /** What persons confirmed here, to learn from elsewhere: JSON lines of text, heading and themes; not whose it is. */
  @Get('consultations/:id/confirmed-examples')
  @Answers(200, undefined, { files: ['application/x-ndjson'] })
  async confirmedExamples(@By() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const lines = await this.examples.lines(actor, id);
    await reply
      .type('application/x-ndjson; charset=utf-8')
      .header('content-disposition', 'attachment; filename="voorbeelden.jsonl"')
      .send(lines);
  }

  /** Learns from what was confirmed elsewhere. Themes that the scheme lacks are left out; words that are known are learned once. */
  @Post('consultations/:id/confirmed-examples')
  @ApiBody({ type: AddExamples })
  @Answers(201, TakenExamplesDocument)
  learn(@By() actor: Actor, @Param('id') id: string, @Body() body: unknown): Promise<TakenExamples> {
    mustBeAllowed(actor, 'theme.change', id);
    const from = fromIn(body);
    return from ? this.examples.carry(actor, id, from) : this.examples.add(actor, id, examplesIn(body));
  }
}
