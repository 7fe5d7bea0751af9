import { Controller, Get, Headers, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, isAllowed, mustBeAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { Parties } from '../../parties/parties.js';
import { groupBy } from '../../platform/group-by.js';
import { windowOf } from '../../platform/input/paging.js';
import { Surroundings } from '../../platform/surroundings.js';
import { sendFile } from '../../platform/uploads/send-file.js';
import { type ReactionRow, Reactions, reactionStates } from '../../reactions/reactions.js';
import { Rewordings } from '../../reactions/rewordings.js';
import { Sources } from '../../reactions/sources.js';
import { Waiting } from '../../reactions/waiting.js';
import { importTemplate } from '../../reports/import-template.js';
import { show } from '../answer.js';
import { idIn, oneOf, pageIn, queryOf } from '../query.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { ReactionsPage } from './reactions.page.js';
import { isLetter, type WaitingFile } from './waiting-file.js';

/** The list of reactions, and the files they came in. */
@ApiExcludeController()
@Controller()
export class ReactionsPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly parties: Parties,
    private readonly reactions: Reactions,
    private readonly sources: Sources,
    private readonly waiting: Waiting,
    private readonly rewordings: Rewordings,
    private readonly surroundings: Surroundings,
  ) {}

  @Get(route(urls.reactions(':id')))
  async list(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const consultation = await this.consultations.get(actor, id);
    const query = queryOf(request);
    const party = isAllowed(actor, 'party.see', id) ? idIn(query['party']) : undefined;
    const mayWork = isAllowed(actor, 'reaction.split', id);
    const state = mayWork ? oneOf(reactionStates, query['state']) : undefined;
    const { rows, ...paging } = await this.reactions.list(actor, id, windowOf({ page: pageIn(query) }), { party, state });
    const page = (
      <ReactionsPage
        shell={shellOf(request)}
        consultation={headOf(actor, consultation)}
        reactions={rows.map(shownRow)}
        paging={paging}
        party={party ? await this.parties.get(actor, party) : null}
        waiting={await this.waitingFiles(actor, id)}
        state={state}
        toLookAt={mayWork ? await this.reactions.nextProposal(actor, id, 0) : null}
        asked={await this.askedRows(actor, id)}
        today={this.surroundings.today()}
      />
    );
    await show(reply, page);
  }

  @Get(route(urls.reactionSource(':id')))
  async source(@By() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply, @Headers('range') range?: string): Promise<void> {
    await sendFile(reply, await this.sources.ofReaction(actor, id), range);
  }

  @Get(route(urls.importTemplate(':id')))
  async template(@By() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'reaction.receive', id);
    await sendFile(reply, importTemplate(this.surroundings.today()));
  }

  @Get(route(urls.sourceFile(':id')))
  async file(@By() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(reply, await this.sources.kept(actor, id));
  }

  private async askedRows(actor: Actor, id: string): Promise<{ reactionId: string; rows: number }[]> {
    if (!isAllowed(actor, 'reaction.receive', id)) return [];
    const asked = groupBy(await this.rewordings.list(actor, id, 'asked'), ({ reactionId }) => reactionId);
    return [...asked].map(([reactionId, rows]) => ({ reactionId, rows: rows.length }));
  }

  private async waitingFiles(actor: Actor, id: string): Promise<WaitingFile[]> {
    if (!isAllowed(actor, 'reaction.receive', id)) return [];
    const sources = await this.waiting.list(actor, id);
    return sources.map((source) => {
      const { id: sourceId, fileName, needs, chapters } = source;
      return { sourceId, fileName, needs, chapters: chapters.length, isLetter: isLetter(source) };
    });
  }
}

const shownRow = ({ party, partyKind, ...row }: ReactionRow) => ({ ...row, party: { name: party, kind: partyKind } });
