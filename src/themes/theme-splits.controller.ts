import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Answers } from '../platform/input/answers.js';
import { type SplitProposal, SplitProposals } from './split-proposals.js';
import { ProposeSplit, SplitTheme } from './theme-splitting.input.js';
import { type Split, ThemeSplitting } from './theme-splitting.js';
import { SplitDocument, SplitProposalDocument } from './themes.documents.js';

/** Splitting a theme while points carry it: a proposal, which a person may change, and then all in one act. */
@ApiTags('themes')
@Controller('v1')
export class ThemeSplitsController {
  constructor(
    private readonly proposals: SplitProposals,
    private readonly splitting: ThemeSplitting,
  ) {}

  /** How the points that carry the theme could be shared out over these parts, each with the reason. Nothing is done. */
  @Post('themes/:id/split-proposals')
  @HttpCode(200)
  @Answers(200, SplitProposalDocument)
  propose(@By() actor: Actor, @Param('id') id: string, @Body() input: ProposeSplit): Promise<SplitProposal> {
    return this.proposals.propose(actor, id, input);
  }

  /** Splits the theme: adds the new parts and gives each point what it says here. */
  @Post('themes/:id/splits')
  @Answers(201, SplitDocument)
  split(@By() actor: Actor, @Param('id') id: string, @Body() input: SplitTheme): Promise<Split> {
    return this.splitting.split(actor, id, input);
  }
}
