import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, isAllowed, mustAdminister } from '../../access/permissions.js';
import { OpenConsultation } from '../../consultations/consultations.input.js';
import { Consultations } from '../../consultations/consultations.js';
import { check } from '../../platform/input/check.js';
import { Surroundings } from '../../platform/surroundings.js';
import { Opening } from '../../themes/opening.js';
import { seeOther, show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { attempt, fieldsOf, linesIn, sentIn } from '../forms.js';
import { shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { ConsultationsPage } from './consultations.page.js';
import { municipalityCodes, namesInUse } from './municipality-lines.js';
import { NewConsultationPage } from './new-consultation.page.js';

/** The list of consultations, and opening one. */
@ApiExcludeController()
@Controller()
export class ConsultationsPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly opening: Opening,
    private readonly surroundings: Surroundings,
  ) {}

  @Get(urls.consultations)
  async list(@By() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const consultations = await this.consultations.list(actor);
    const page = (
      <ConsultationsPage
        shell={shellOf(request)}
        today={this.surroundings.today()}
        consultations={consultations.map((row) => (isAllowed(actor, 'party.see', row.id) ? row : { ...row, parties: null }))}
        mayCreate={actor.isAdministrator}
      />
    );
    await show(reply, page);
  }

  @Get(urls.newConsultation)
  async newOne(@By() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustAdminister(actor, 'consultation.open');
    await this.showForm(request, reply, emptyForm);
  }

  @Post(urls.consultations)
  async open(@By() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustAdminister(actor, 'consultation.open');
    const sent = sentIn(request);
    const result = await attempt(sent, () => {
      const input = {
        ...fieldsOf(sent, ['title', 'opensOn', 'closesOn']),
        questions: linesIn(sent, 'questions'),
        municipalities: municipalityCodes(linesIn(sent, 'municipalities')),
      };
      return this.opening.open(actor, check(OpenConsultation, input));
    });
    if ('refused' in result) return this.showForm(request, reply, result.refused.form, result.refused.problem.status);
    await seeOther(reply, urls.consultation(result.done.id), 'consultatie');
  }

  private showForm(request: FastifyRequest, reply: FastifyReply, form: FormState, status = 200): Promise<void> {
    return show(reply, <NewConsultationPage shell={shellOf(request)} form={form} municipalities={namesInUse()} />, status);
  }
}
