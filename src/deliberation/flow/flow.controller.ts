import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { Answers, TakesVersion } from '../../platform/input/answers.js';
import { etagOf, versionIn } from '../../platform/input/version.js';
import { AssigneeDocument } from '../deliberation.documents.js';
import { ListPoints } from '../register.input.js';
import { Assignees, type AssigneeView } from './assignees.js';
import { AssignMany, AssignPoint } from './assignments.input.js';
import { Assignments, type AssignmentView } from './assignments.js';
import { BulkAssignments } from './bulk-assignments.js';
import { AssignedDocument, AssignmentDocument, LoadDocument } from './flow.documents.js';
import { type LoadView, Workload } from './workload.js';

/** Who of the working group works on which points, and before which day. */
@ApiTags('working group')
@Controller('v1')
export class FlowController {
  constructor(
    private readonly assignments: Assignments,
    private readonly assignees: Assignees,
    private readonly bulk: BulkAssignments,
    private readonly workload: Workload,
  ) {}

  /** Who points can be assigned to: the coordinators and members. */
  @Get('consultations/:id/assignees')
  @Answers(200, AssigneeDocument, { many: true })
  list(@By() actor: Actor, @Param('id') id: string): Promise<AssigneeView[]> {
    return this.assignees.list(actor, id);
  }

  /** Points that wait, by person; the last row has those that nobody works on. */
  @Get('consultations/:id/workload')
  @Answers(200, LoadDocument, { many: true })
  load(@By() actor: Actor, @Param('id') id: string): Promise<LoadView[]> {
    return this.workload.of(actor, id);
  }

  /** Assigns the points in the body, or, when it names none, all that the query asks for: the same filters as the list of points. */
  @Post('consultations/:id/assignments')
  @HttpCode(200)
  @Answers(200, AssignedDocument)
  async assignMany(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query() filter: ListPoints,
    @Body() input: AssignMany,
  ): Promise<AssignedDocument> {
    return { changed: await this.bulk.assign(actor, id, filter, input) };
  }

  @Get('points/:id/assignment')
  @Answers(200, AssignmentDocument)
  async get(@By() actor: Actor, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<AssignmentView> {
    const assignment = await this.assignments.get(actor, id);
    void reply.header('etag', etagOf(assignment.version));
    return assignment;
  }

  /** Assigns the point, or changes its day; what is left out is taken away. */
  @Put('points/:id/assignment')
  @TakesVersion()
  @Answers(200, AssignmentDocument)
  assign(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: AssignPoint,
    @Headers('if-match') seen?: string,
  ): Promise<AssignmentView> {
    const version = versionIn(seen) ?? input.version;
    return this.assignments.assign(actor, id, version === undefined ? input : { ...input, version });
  }

  /** Takes away who works on it and before which day. */
  @Delete('points/:id/assignment')
  @HttpCode(204)
  @TakesVersion()
  @Answers(204)
  async unassign(@By() actor: Actor, @Param('id') id: string, @Headers('if-match') seen?: string): Promise<void> {
    const version = versionIn(seen);
    await this.assignments.assign(actor, id, version === undefined ? {} : { version });
  }
}
