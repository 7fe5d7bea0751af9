import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Answers, TakesVersion } from '../platform/input/answers.js';
import { versionIn } from '../platform/input/version.js';
import { ChangeView, pointColumns, RememberColumns, SaveView } from './saved-views.input.js';
import { type SavedViewRow, SavedViews } from './saved-views.js';

class SavedViewDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: Boolean, description: 'Whether the others of the consultation see it too.' }) shared!: boolean;
  @ApiProperty({ type: String, description: 'Who keeps it.' }) owner!: string;
  @ApiProperty({ type: Boolean }) isOwn!: boolean;
  @ApiProperty({ type: String, description: 'As in an address of the list of points.' }) query!: string;
  @ApiProperty({ type: String, enum: pointColumns, isArray: true }) columns!: string[];
  @ApiProperty({ type: 'integer' }) version!: number;
}

class ColumnsDocument {
  @ApiProperty({ type: String, enum: pointColumns, isArray: true }) columns!: string[];
}

/** Ways to look at the list of points that people keep. */
@ApiTags('points')
@Controller('v1')
export class SavedViewsController {
  constructor(private readonly views: SavedViews) {}

  /** One's own and the shared ones. */
  @Get('consultations/:id/saved-views')
  @Answers(200, SavedViewDocument, { many: true })
  list(@By() actor: Actor, @Param('id') id: string): Promise<SavedViewRow[]> {
    return this.views.list(actor, id);
  }

  @Post('consultations/:id/saved-views')
  @Answers(201, SavedViewDocument)
  save(@By() actor: Actor, @Param('id') id: string, @Body() input: SaveView): Promise<SavedViewRow> {
    return this.views.save(actor, id, input);
  }

  @Patch('saved-views/:id')
  @TakesVersion()
  @Answers(200, SavedViewDocument)
  change(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: ChangeView,
    @Headers('if-match') seen?: string,
  ): Promise<SavedViewRow> {
    const version = versionIn(seen) ?? input.version;
    return this.views.change(actor, id, version === undefined ? input : { ...input, version });
  }

  @Delete('saved-views/:id')
  @HttpCode(204)
  @TakesVersion()
  @Answers(204)
  async remove(@By() actor: Actor, @Param('id') id: string, @Headers('if-match') seen?: string): Promise<void> {
    await this.views.remove(actor, id, versionIn(seen));
  }

  /** The columns that one chose last for the list of points. */
  @Get('consultations/:id/point-columns')
  @Answers(200, ColumnsDocument)
  async columns(@By() actor: Actor, @Param('id') id: string): Promise<ColumnsDocument> {
    return { columns: [...(await this.views.columns(actor, id))] };
  }

  @Put('consultations/:id/point-columns')
  @Answers(200, ColumnsDocument)
  async choose(@By() actor: Actor, @Param('id') id: string, @Body() input: RememberColumns): Promise<ColumnsDocument> {
    return { columns: [...(await this.views.choose(actor, id, input))] };
  }
}
