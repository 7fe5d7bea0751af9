import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { ChangeConsultation } from '../../consultations/consultations.input.js';
import { Consultations } from '../../consultations/consultations.js';
import { check } from '../../platform/input/check.js';
import { type Fault, Problem } from '../../platform/problems/problem.js';
import { pointSteps } from '../../vocabulary.js';
import { seeOther } from '../answer.js';
import { attempt, fieldsOf, type Sent, sentIn, textIn, textsIn } from '../forms.js';
import { route } from '../route.js';
import { urls } from '../urls.js';
import { ShownSettings } from './shown-settings.js';

/** What the steps of the working group are called and which are used; the form stands on the page of settings. */
@ApiExcludeController()
@Controller()
export class StepPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly shown: ShownSettings,
  ) {}

  @Post(route(urls.settingsSteps(':id')))
  async arrange(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'consultation.change', id);
    const sent = sentIn(request);
    const result = await attempt(sent, () =>
      atItsStep(() =>
        this.consultations.change(actor, id, check(ChangeConsultation, { steps: stepsIn(sent), ...fieldsOf(sent, ['version']) })),
      ),
    );
    if ('done' in result) return seeOther(reply, `${urls.settings(id)}#stappen`, 'stappen');
    await this.shown.show(actor, id, request, reply, { stepsForm: result.refused.form }, result.refused.problem);
  }
}

function stepsIn(sent: Sent) {
  const used = textsIn(sent, 'used');
  return pointSteps.map((step) => ({
    step,
    label: textIn(sent, `label-${step}`),
    used: step === 'new' || step === 'decided' || used.includes(step) ? 'yes' : 'no',
  }));
}

/** The form has a field for each step where the input has a list. */
async function atItsStep<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem) || !error.faults.length) throw error;
    const errors = error.faults.map((fault): Fault => {
      const step = pointSteps[Number(/^#\/steps\/(\d)\//.exec(fault.pointer)?.[1] ?? -1)];
      return step ? { ...fault, pointer: `#/label-${step}` } : fault;
    });
    throw new Problem(error.status, error.code, error.message, { ...error.extra, errors });
  }
}
