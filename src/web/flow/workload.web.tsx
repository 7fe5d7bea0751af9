import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { Assignees } from '../../deliberation/flow/assignees.js';
import { AssignMany } from '../../deliberation/flow/assignments.input.js';
import { BulkAssignments } from '../../deliberation/flow/bulk-assignments.js';
import { Workload } from '../../deliberation/flow/workload.js';
import { Register } from '../../deliberation/register.js';
import { check } from '../../platform/input/check.js';
import { Scheme } from '../../themes/scheme.js';
import { seeOther, show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { totalWords } from '../components/paging.js';
import { attempt, fieldsOf, type Sent, sentIn, textIn } from '../forms.js';
import { isFiltered, type PointsQuery } from '../points/points-query.js';
import { type AskedPoints, askedPoints, filterOf } from '../points/read-query.js';
import { type Query, queryOf } from '../query.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { WorkloadPage } from './workload.page.js';

/** Who works on how many points, and dividing many at once. */
@ApiExcludeController()
@Controller()
export class WorkloadPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly workload: Workload,
    private readonly assignees: Assignees,
    private readonly bulk: BulkAssignments,
    private readonly register: Register,
    private readonly scheme: Scheme,
  ) {}

  @Get(route(urls.workload(':id')))
  async get(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.show(actor, id, request, reply, askedFor(queryOf(request)));
  }

  @Post(route(urls.workload(':id')))
  async assign(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'assignment.change', id);
    const sent = sentIn(request);
    const asked = askedFor(listIn(sent));
    const result = await attempt(sent, () => this.bulk.assign(actor, id, filterOf(asked), check(AssignMany, assignmentIn(sent))));
    if ('done' in result) return seeOther(reply, urls.workload(id), 'verdeeld', result.done);
    await this.show(actor, id, request, reply, asked, result.refused.form, result.refused.problem.status);
  }

  private async show(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    asked: AskedPoints,
    form: FormState = emptyForm,
    status = 200,
  ): Promise<void> {
    const load = await this.workload.of(actor, id);
    const found = await this.register.list(actor, id, { ...filterOf(asked), page: 1, pageSize: 1 });
    const themes = await this.scheme.list(actor, id);
    const page = (
      <WorkloadPage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, id))}
        load={load}
        query={asked.query}
        total={totalWords(found)}
        themes={themes.filter(({ points }) => points).map(({ key, label }) => ({ value: key, label }))}
        sections={(await this.register.sections(actor, id)).map((value) => ({ value, label: value }))}
        people={await this.assignees.list(actor, id)}
        form={form}
      />
    );
    await show(reply, page, status);
  }
}

/** Points without a decision that nobody works on, until something else is asked for. */
function askedFor(query: Query): AskedPoints {
  const asked = askedPoints(query);
  const own: Partial<PointsQuery> = 'theme' in query || 'assignee' in query ? {} : { assignee: 'none' };
  const shown = isFiltered(asked.query) ? asked.query : { ...asked.query, ...own };
  const isOfThisPage = !shown.step && !shown.outcome && !shown.open && !shown.due;
  return { ...asked, query: isOfThisPage ? { ...shown, open: 'decision' } : shown };
}

/** The list that the form was made for. */
const listIn = (sent: Sent): Query =>
  Object.fromEntries(Object.keys(sent).flatMap((name) => (name.startsWith('list-') ? [[name.slice(5), textIn(sent, name)]] : [])));

function assignmentIn(sent: Sent): Record<string, unknown> {
  return { ...fieldsOf(sent, ['assignee', 'dueOn']), ...(textIn(sent, 'noDay') === 'true' ? { dueOn: 'none' } : {}) };
}
