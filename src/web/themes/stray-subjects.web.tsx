import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { check } from '../../platform/input/check.js';
import { DismissStraySubject, NameStraySubject } from '../../themes/stray/stray-subjects.input.js';
import { StraySubjects } from '../../themes/stray/stray-subjects.js';
import { seeOther, show } from '../answer.js';
import type { FormState } from '../components/form-state.js';
import { attempt, fieldsOf, linesIn, mustFill, type Sent, sentIn, textIn } from '../forms.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { StraySubjectsPage } from './stray-subjects.page.js';

/** Subjects for which the scheme has no theme: named or dismissed by a person. */
@ApiExcludeController()
@Controller()
export class StraySubjectsPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly subjects: StraySubjects,
  ) {}

  @Get(route(urls.straySubjects(':id')))
  async list(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.show(actor, id, request, reply);
  }

  @Post(route(urls.straySubjectName(':id')))
  async name(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'theme.change', id);
    const sent = sentIn(request);
    const result = await attempt(sent, () => {
      mustFill(sent, ['label']);
      const input = { ...fieldsOf(sent, ['label', 'give']), words: linesIn(sent, 'words'), points: pointsIn(sent) };
      return this.subjects.name(actor, id, check(NameStraySubject, input));
    });
    if ('done' in result) return seeOther(reply, urls.straySubjects(id), 'thema');
    await this.show(actor, id, request, reply, { form: result.refused.form, sent, status: result.refused.problem.status });
  }

  @Post(route(urls.straySubjectDismiss(':id')))
  async dismiss(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'theme.change', id);
    const { points } = check(DismissStraySubject, { points: pointsIn(sentIn(request)) });
    await this.subjects.dismiss(actor, id, points);
    await seeOther(reply, urls.straySubjects(id), 'geen-onderwerp');
  }

  private async show(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    refused?: { readonly form: FormState; readonly sent: Sent; readonly status: number },
  ): Promise<void> {
    const subjects = await this.subjects.of(actor, id);
    const asked = refused ? pointsIn(refused.sent) : [];
    const place = Math.max(
      0,
      subjects.findIndex(({ points }) => points.some((point) => asked.includes(point))),
    );
    const page = (
      <StraySubjectsPage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, id))}
        subjects={subjects}
        {...(refused ? { refused: { place, form: refused.form } } : {})}
      />
    );
    await show(reply, page, refused?.status);
  }
}

const pointsIn = (sent: Sent): string[] => textIn(sent, 'points').split(' ').filter(Boolean);
