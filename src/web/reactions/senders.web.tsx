import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { Parties } from '../../parties/parties.js';
import { check } from '../../platform/input/check.js';
import { AssignChapters } from '../../reactions/reactions.input.js';
import { Waiting, type WaitingSource } from '../../reactions/waiting.js';
import { seeOther, show } from '../answer.js';
import { emptyForm, type FieldError, type FormState } from '../components/form-state.js';
import { attempt, faultSentence, type Sent, sentIn, textIn } from '../forms.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { SendersPage } from './senders.page.js';
import { isLetter } from './waiting-file.js';

/** Letters that came in without a party: whose each of them is, all on one page. */
@ApiExcludeController()
@Controller()
export class SendersPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly parties: Parties,
    private readonly waiting: Waiting,
  ) {}

  @Get(route(urls.senders(':id')))
  async form(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.showForm(actor, id, request, reply, emptyForm);
  }

  /** Each letter with a party becomes a reaction; one that can not is told, and holds up no other. */
  @Post(route(urls.senders(':id')))
  async assign(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const errors: FieldError[] = [];
    let made = 0;
    for (const { id: sourceId } of await this.letters(actor, id)) {
      const choice = choiceFor(sourceId, sent);
      if (!choice) continue;
      const result = await attempt(sent, () => this.waiting.assign(actor, sourceId, check(AssignChapters, { chapters: [choice] })));
      if ('done' in result) made += result.done.reactions.length;
      else
        errors.push({ field: `party-${sourceId}`, message: saidOf(result.refused.problem.code) ?? faultSentence(result.refused.problem) });
    }
    if (made && !errors.length) return seeOther(reply, urls.reactions(id), 'ingelezen', made);
    const [first] = await this.letters(actor, id);
    if (!errors.length && first) errors.push({ field: `party-${first.id}`, message: wording.reactions.senders.nothing });
    await this.showForm(actor, id, request, reply, { values: sent as FormState['values'], errors }, errors.length ? 400 : 200);
  }

  private async letters(actor: Actor, id: string): Promise<WaitingSource[]> {
    return (await this.waiting.list(actor, id)).filter(isLetter);
  }

  private async showForm(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    form: FormState,
    status = 200,
  ): Promise<void> {
    const letters = await this.letters(actor, id);
    const page = (
      <SendersPage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, id))}
        letters={letters.map(({ id: sourceId, fileName, excerpt, chapters: [chapter] }) => ({
          sourceId,
          fileName,
          excerpt,
          likely: chapter?.known?.id ?? chapter?.likely?.id ?? null,
        }))}
        parties={await this.parties.list(actor, id)}
        form={form}
      />
    );
    await show(reply, page, status);
  }
}

const saidOf = (code: string): string | undefined => (code === 'duplicate-reaction' ? wording.reactions.senders.duplicate : undefined);

/** What was chosen for one letter: a new name goes before a party from the list. */
function choiceFor(sourceId: string, sent: Sent) {
  const name = textIn(sent, `name-${sourceId}`).trim();
  if (name) return { chapter: 0, name, kind: textIn(sent, `kind-${sourceId}`) };
  const party = textIn(sent, `party-${sourceId}`);
  return party ? { chapter: 0, party } : undefined;
}
