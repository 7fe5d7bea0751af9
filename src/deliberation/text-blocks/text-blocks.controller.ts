import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { Answers, TakesVersion } from '../../platform/input/answers.js';
import { etagOf, versionIn } from '../../platform/input/version.js';
import { TextBlockUse, type TextBlockUses } from './text-block-uses.js';
import { TextBlockDocument, TextBlockUsesDocument } from './text-blocks.documents.js';
import { AddTextBlock, ChangeTextBlock } from './text-blocks.input.js';
import { TextBlocks, type TextBlockView } from './text-blocks.js';

/** Texts that the working group uses in several answers. */
@ApiTags('working group')
@Controller('v1')
export class TextBlocksController {
  constructor(
    private readonly blocks: TextBlocks,
    private readonly uses: TextBlockUse,
  ) {}

  /** The consultation's own and the shared ones, by title. */
  @Get('consultations/:id/text-blocks')
  @Answers(200, TextBlockDocument, { many: true })
  list(@By() actor: Actor, @Param('id') id: string): Promise<TextBlockView[]> {
    return this.blocks.list(actor, id);
  }

  @Post('consultations/:id/text-blocks')
  @Answers(201, TextBlockDocument)
  add(@By() actor: Actor, @Param('id') id: string, @Body() input: AddTextBlock): Promise<TextBlockView> {
    return this.blocks.add(actor, id, input);
  }

  /** The blocks that every consultation has. */
  @Get('text-blocks')
  @Answers(200, TextBlockDocument, { many: true })
  shared(@By() actor: Actor): Promise<TextBlockView[]> {
    return this.blocks.shared(actor);
  }

  @Post('text-blocks')
  @Answers(201, TextBlockDocument)
  share(@By() actor: Actor, @Body() input: AddTextBlock): Promise<TextBlockView> {
    return this.blocks.add(actor, null, input);
  }

  @Get('text-blocks/:id')
  @Answers(200, TextBlockDocument)
  async get(@By() actor: Actor, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<TextBlockView> {
    const block = await this.blocks.get(actor, id);
    void reply.header('etag', etagOf(block.version));
    return block;
  }

  /** Where it is used now: by consultation, in bundles and in decisions on many points; 100 of each at most. */
  @Get('text-blocks/:id/uses')
  @Answers(200, TextBlockUsesDocument)
  where(@By() actor: Actor, @Param('id') id: string): Promise<TextBlockUses> {
    return this.uses.of(actor, id);
  }

  /** Decisions that used it keep their words. */
  @Put('text-blocks/:id')
  @TakesVersion()
  @Answers(200, TextBlockDocument)
  change(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: ChangeTextBlock,
    @Headers('if-match') seen?: string,
  ): Promise<TextBlockView> {
    const version = versionIn(seen) ?? input.version;
    return this.blocks.change(actor, id, version === undefined ? input : { ...input, version });
  }

  /** It is not offered any more. */
  @Delete('text-blocks/:id')
  @HttpCode(204)
  @TakesVersion()
  @Answers(204)
  remove(@By() actor: Actor, @Param('id') id: string, @Headers('if-match') seen?: string): Promise<void> {
    return this.blocks.remove(actor, id, versionIn(seen));
  }
}
