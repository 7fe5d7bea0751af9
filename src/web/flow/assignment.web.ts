import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { AssignPoint } from '../../deliberation/flow/assignments.input.js';
import { Assignments } from '../../deliberation/flow/assignments.js';
import { check } from '../../platform/input/check.js';
import { seeOther } from '../answer.js';
import { attempt, fieldsOf, sentIn } from '../forms.js';
import { localPath } from '../local-path.js';
import { ComeBack } from '../points/come-back.js';
import { route } from '../route.js';
import { urls } from '../urls.js';

/** Gives a point to somebody of the working group; the form stands on the page of the point and beside the list. */
@ApiExcludeController()
@Controller()
export class PointAssignmentPages {
  constructor(
    private readonly assignments: Assignments,
    private readonly back: ComeBack,
  ) {}

  @Post(route(urls.pointAssignment(':id')))
  async assign(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const result = await attempt(sent, () =>
      this.assignments.assign(actor, id, check(AssignPoint, fieldsOf(sent, ['assignee', 'dueOn', 'version']))),
    );
    if ('done' in result) return seeOther(reply, localPath(sent['next']) ?? urls.point(id), 'toegewezen');
    const { form, problem } = result.refused;
    await this.back.show(actor, id, request, reply, sent, { assignmentForm: form, status: problem.status });
  }
}
