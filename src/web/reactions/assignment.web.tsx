import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { Parties } from '../../parties/parties.js';
import { check } from '../../platform/input/check.js';
import { notFound, Problem } from '../../platform/problems/problem.js';
import { AssignChapters } from '../../reactions/reactions.input.js';
import { Waiting, type WaitingSource } from '../../reactions/waiting.js';
import type { PartyKind } from '../../vocabulary.js';
import { seeOther, show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { attempt, sentIn } from '../forms.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { AssignChaptersPage } from './assign-chapters.page.js';
import { chapterChoices } from './chapter-choices.js';

/** A file with a chapter for each party: whose they are. */
@ApiExcludeController()
@Controller()
export class AssignmentPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly parties: Parties,
    private readonly waiting: Waiting,
  ) {}

  @Get(route(urls.reactionIntake(':id', ':source')))
  async form(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('source') sourceId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.showForm(actor, id, await this.source(actor, id, sourceId), request, reply, emptyForm);
  }

  @Post(route(urls.reactionIntake(':id', ':source')))
  async assign(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('source') sourceId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sent = sentIn(request);
    const source = await this.source(actor, id, sourceId);
    const result = await attempt(sent, () =>
      mended(() => this.waiting.assign(actor, sourceId, check(AssignChapters, choicesFor(source, sent)))),
    );
    if ('refused' in result) {
      const { form, problem } = result.refused;
      return this.showForm(actor, id, source, request, reply, form, problem.status);
    }
    await seeOther(reply, urls.reactions(id), 'ingelezen', result.done.reactions.length);
  }

  /** @throws Problem `source-not-found` for one that no longer waits. */
  private async source(actor: Actor, id: string, sourceId: string): Promise<WaitingSource> {
    const source = (await this.waiting.list(actor, id)).find((one) => one.id === sourceId);
    if (!source) throw notFound('source', sourceId);
    return source;
  }

  private async showForm(
    actor: Actor,
    id: string,
    { id: sourceId, fileName, chapters }: WaitingSource,
    request: FastifyRequest,
    reply: FastifyReply,
    form: FormState,
    status = 200,
  ): Promise<void> {
    const page = (
      <AssignChaptersPage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, id))}
        sourceId={sourceId}
        fileName={fileName}
        chapters={chapters
          .filter(({ known }) => !known)
          .map(({ proposed, ...chapter }) => ({ ...chapter, proposed: { name: proposed.name, kind: proposed.kind as PartyKind } }))}
        matched={chapters.flatMap(({ known }) => (known ? [known.name] : []))}
        parties={await this.parties.list(actor, id)}
        form={form}
      />
    );
    await show(reply, page, status);
  }
}

/** What was chosen for each chapter; those whose party is certain were not asked. In the order of the file, so that faults tell the chapter. */
function choicesFor({ chapters }: WaitingSource, sent: Readonly<Record<string, unknown>>) {
  const chosen = new Map(chapterChoices(sent).map((choice) => [choice.chapter, choice]));
  return { chapters: chapters.map(({ chapter, known }) => (known ? { chapter, party: known.id } : (chosen.get(chapter) ?? { chapter }))) };
}

/** Leads a fault of a chapter to its fields on the page: `#/chapters/3/party` stands at `choice-3`. */
async function mended<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem) || !error.faults.length) throw error;
    const errors = error.faults.map((fault) => ({ ...fault, pointer: fault.pointer.replace(/^#\/chapters\/(\d+)\/.*$/, '#/choice-$1') }));
    throw new Problem(error.status, error.code, error.message, { ...error.extra, errors });
  }
}
