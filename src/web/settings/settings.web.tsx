import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { ChangeConsultation } from '../../consultations/consultations.input.js';
import { Consultations } from '../../consultations/consultations.js';
import { check } from '../../platform/input/check.js';
import { seeOther } from '../answer.js';
import { municipalityCodes } from '../consultations/municipality-lines.js';
import type { Done } from '../flash.js';
import { attempt, fieldsOf, linesIn, mustFill, type Sent, sentIn } from '../forms.js';
import { route } from '../route.js';
import { urls } from '../urls.js';
import { ShownSettings } from './shown-settings.js';

type FormName = 'generalForm' | 'questionsForm' | 'municipalitiesForm';

/** What a coordinator arranges: title, questions and municipalities. */
@ApiExcludeController()
@Controller()
export class SettingsPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly shown: ShownSettings,
  ) {}

  @Get(route(urls.settings(':id')))
  async settings(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.shown.show(actor, id, request, reply);
  }

  @Post(route(urls.settings(':id')))
  async general(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.change(actor, id, request, reply, 'generalForm', 'bewaard', (sent) => {
      mustFill(sent, ['title']);
      return fieldsOf(sent, ['title', 'description']);
    });
  }

  @Post(route(urls.settingsQuestions(':id')))
  async questions(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.change(actor, id, request, reply, 'questionsForm', 'vragen', (sent) => ({ questions: linesIn(sent, 'questions') }));
  }

  @Post(route(urls.settingsMunicipalities(':id')))
  async municipalities(
    @By() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { municipalities } = await this.consultations.get(actor, id);
    const kept = municipalities.map(({ code }) => code);
    await this.change(actor, id, request, reply, 'municipalitiesForm', 'gemeenten', (sent) => ({
      municipalities: municipalityCodes(linesIn(sent, 'municipalities'), kept),
    }));
  }

  private async change(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    form: FormName,
    done: Done,
    inputOf: (sent: Sent) => Record<string, unknown>,
  ): Promise<void> {
    mustBeAllowed(actor, 'consultation.change', id);
    const sent = sentIn(request);
    const result = await attempt(sent, () => {
      const input = { ...inputOf(sent), ...fieldsOf(sent, ['version']) };
      return this.consultations.change(actor, id, check(ChangeConsultation, input));
    });
    if ('refused' in result) return this.shown.show(actor, id, request, reply, { [form]: result.refused.form }, result.refused.problem);
    await seeOther(reply, `${urls.settings(id)}${anchors[form]}`, done);
  }
}

const anchors: Readonly<Record<FormName, string>> = {
  generalForm: '#algemeen',
  questionsForm: '#vragen',
  municipalitiesForm: '#gemeenten',
};
