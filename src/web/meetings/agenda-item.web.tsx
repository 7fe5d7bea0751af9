import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { DiscussItem } from '../../deliberation/agenda/agenda.input.js';
import { Agendas } from '../../deliberation/agenda/agendas.js';
import { type AgendaItemView, Deliberations } from '../../deliberation/agenda/deliberations.js';
import { check } from '../../platform/input/check.js';
import { type Fault, invalidField, Problem } from '../../platform/problems/problem.js';
import { seeOther } from '../answer.js';
import { attempt, fieldsOf, type Sent, sentIn, textIn } from '../forms.js';
import { route } from '../route.js';
import { urls } from '../urls.js';
import { ShownItem } from './shown-item.js';

/** Going through the agenda: one item on a page, and what is said of it. */
@ApiExcludeController()
@Controller()
export class AgendaItemPages {
  constructor(
    private readonly agendas: Agendas,
    private readonly deliberations: Deliberations,
    private readonly shown: ShownItem,
  ) {}

  @Get(route(urls.agendaItem(':id')))
  async get(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.shown.show(actor, id, request, reply);
  }

  /** Keeps what was said and goes on to the next item, or back to the meeting after the last. */
  @Post(route(urls.agendaItem(':id')))
  async discuss(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const item = await this.deliberations.get(actor, id);
    const result = await attempt(sent, () => this.keep(actor, item, sent));
    if ('refused' in result) {
      const { form, problem } = result.refused;
      return this.shown.show(actor, id, request, reply, { form, status: problem.status });
    }
    const next = (await this.agendas.of(actor, item.meetingId))[item.position];
    await seeOther(reply, next ? urls.agendaItem(next.id) : `${urls.meeting(item.meetingId)}#agenda`, 'besproken');
  }

  private async keep(actor: Actor, item: AgendaItemView, sent: Sent): Promise<void> {
    const isHeld = textIn(sent, 'step') === 'hold';
    if (!isHeld && !textIn(sent, 'outcome')) throw invalidField('#/outcome', 'outcome-needed', 'Choose an outcome, or hold it over.');
    const positions = item.members.flatMap(({ municipality }) => {
      const stance = textIn(sent, `stance-${municipality}`);
      return stance ? [{ municipality, stance, words: textIn(sent, `words-${municipality}`) }] : [];
    });
    const draft = isHeld ? {} : fieldsOf(sent, ['outcome', 'motivation', 'answer', 'notIncorporated']);
    try {
      const input = check(DiscussItem, { ...fieldsOf(sent, ['notes', 'basis', 'version']), ...draft, positions });
      await this.deliberations.discuss(actor, item.id, input);
    } catch (error) {
      throw error instanceof Problem && error.faults.length ? inWords(error) : error;
    }
  }
}

/** What is missing in a decision, said as such. */
function inWords(problem: Problem): Problem {
  const errors = problem.faults.map((fault): Fault => {
    if (fault.pointer === '#/motivation' && fault.code === 'empty') return { ...fault, code: 'motivation-missing' };
    return fault.pointer.startsWith('#/positions') ? { ...fault, pointer: '#/notes' } : fault;
  });
  return new Problem(problem.status, problem.code, problem.message, { ...problem.extra, errors });
}
