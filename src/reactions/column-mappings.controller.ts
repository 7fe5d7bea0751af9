import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Answers, TakesVersion } from '../platform/input/answers.js';
import { versionIn } from '../platform/input/version.js';
import { ColumnMappings, type MappingView } from './column-mappings.js';
import { ColumnMappingDocument } from './reactions.documents.js';
import { ChooseColumns } from './reactions.input.js';

/** What people said that the columns of sheets hold. */
@ApiTags('reactions')
@Controller('v1')
export class ColumnMappingsController {
  constructor(private readonly mappings: ColumnMappings) {}

  /** What the columns of sheets hold, as people said; the latest first. */
  @Get('consultations/:id/column-mappings')
  @Answers(200, ColumnMappingDocument, { many: true })
  list(@By() actor: Actor, @Param('id') id: string): Promise<MappingView[]> {
    return this.mappings.list(actor, id);
  }

  @Get('column-mappings/:id')
  @Answers(200, ColumnMappingDocument)
  get(@By() actor: Actor, @Param('id') id: string): Promise<MappingView> {
    return this.mappings.get(actor, id);
  }

  /** Says anew what the columns hold, for sheets that come in from now on. */
  @Put('column-mappings/:id')
  @TakesVersion()
  @Answers(200, ColumnMappingDocument)
  change(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() { columns }: ChooseColumns,
    @Headers('if-match') seen?: string,
  ): Promise<MappingView> {
    return this.mappings.change(actor, id, columns, versionIn(seen));
  }

  /** Forgets it: the next sheet with these columns waits for a person again. */
  @Delete('column-mappings/:id')
  @TakesVersion()
  @HttpCode(204)
  @Answers(204)
  forget(@By() actor: Actor, @Param('id') id: string, @Headers('if-match') seen?: string): Promise<void> {
    return this.mappings.forget(actor, id, versionIn(seen));
  }
}
