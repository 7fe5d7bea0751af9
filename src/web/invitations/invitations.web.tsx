import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { InviteParties, RenewInvitation } from '../../invitations/invitations.input.js';
import { type InvitationRow, Invitations } from '../../invitations/invitations.js';
import { Mailer } from '../../invitations/mailer.js';
import { originOf } from '../../invitations/origin.js';
import { Parties, type PartyRow } from '../../parties/parties.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import { check } from '../../platform/input/check.js';
import { invalidField, notFound } from '../../platform/problems/problem.js';
import { Surroundings } from '../../platform/surroundings.js';
import { partyKinds } from '../../vocabulary.js';
import { seeOther, show } from '../answer.js';
import type { Option } from '../components/fields.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { attempt, fieldsOf, type Sent, sentIn, textIn } from '../forms.js';
import { idIn, queryOf } from '../query.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls, withQuery } from '../urls.js';
import { wording } from '../wording/wording.js';
import { InvitationsPage, type MadeLink } from './invitations.page.js';

interface Shown {
  readonly roundId?: string | undefined;
  readonly made?: readonly MadeLink[];
  readonly form?: FormState;
}

/** Who was asked to react in a round, and what they answered. */
@ApiExcludeController()
@Controller()
export class InvitationsPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly parties: Parties,
    private readonly invitations: Invitations,
    private readonly mailer: Mailer,
    private readonly surroundings: Surroundings,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(route(urls.invitations(':id')))
  async list(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'invitation.see', id);
    await this.show(actor, id, request, reply, { roundId: idIn(queryOf(request)['round']) });
  }

  /** The answer itself shows the links, since they can not be shown later. */
  @Post(route(urls.invitations(':id')))
  async invite(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'invitation.change', id);
    const sent = sentIn(request);
    const roundId = textIn(sent, 'round');
    const { rounds } = await this.consultations.get(actor, id);
    if (!rounds.some((round) => round.id === roundId)) throw notFound('round', roundId);
    const result = await attempt(sent, () =>
      this.invitations.invite(actor, roundId, check(InviteParties, inputOf(sent)), originOf(request, this.config)),
    );
    if ('done' in result) return this.show(actor, id, request, reply, { roundId, made: result.done }, 201);
    await this.show(actor, id, request, reply, { roundId, form: result.refused.form }, result.refused.problem.status);
  }

  @Post(route(urls.invitationRenewals(':id', ':invitation')))
  async renew(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('invitation') invitation: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { roundId } = await this.mine(actor, id, invitation);
    const sent = sentIn(request);
    const mail = this.mailer.isOn ? { mail: 'yes' } : {};
    const input = { ...fieldsOf(sent, ['version']), ...mail };
    const result = await attempt(sent, () =>
      this.invitations.renew(actor, invitation, check(RenewInvitation, input), originOf(request, this.config)),
    );
    if ('done' in result) return this.show(actor, id, request, reply, { roundId, made: [result.done] }, 201);
    await this.showStale(actor, id, request, reply, roundId, result.refused.problem.status);
  }

  @Post(route(urls.invitationRevocations(':id', ':invitation')))
  async revoke(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('invitation') invitation: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { roundId } = await this.mine(actor, id, invitation);
    const sent = sentIn(request);
    const result = await attempt(sent, () =>
      this.invitations.revoke(actor, invitation, check(RenewInvitation, fieldsOf(sent, ['version'])).version),
    );
    if ('done' in result) return seeOther(reply, withQuery(urls.invitations(id), { round: roundId }), 'uitnodiging-ingetrokken');
    await this.showStale(actor, id, request, reply, roundId, result.refused.problem.status);
  }

  private showStale(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply, roundId: string, status: number) {
    const form = { values: {}, errors: [{ field: '', message: wording.invitations.stale }] };
    return this.show(actor, id, request, reply, { roundId, form }, status);
  }

  /** @throws Problem `invitation-not-found` for an invitation of another consultation. */
  private async mine(actor: Actor, id: string, invitationId: string): Promise<InvitationRow> {
    mustBeAllowed(actor, 'invitation.change', id);
    for (const round of (await this.consultations.get(actor, id)).rounds) {
      const found = (await this.invitations.list(actor, round.id)).find((one) => one.id === invitationId);
      if (found) return found;
    }
    throw notFound('invitation', invitationId);
  }

  private async show(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    { roundId, made = [], form = emptyForm }: Shown,
    status = 200,
  ): Promise<void> {
    const consultation = await this.consultations.get(actor, id);
    const now = this.surroundings.timestamp();
    const { rounds } = consultation;
    const round =
      rounds.find((one) => one.id === roundId) ??
      rounds.findLast(({ opensAt, closesAt }) => opensAt <= now && now <= closesAt) ??
      rounds.at(-1);
    const parties = await this.parties.list(actor, id);
    const invitations = round ? await this.invitations.list(actor, round.id) : [];
    const invited = new Set(invitations.map(({ partyId }) => partyId));
    const page = (
      <InvitationsPage
        shell={shellOf(request)}
        consultation={headOf(actor, consultation)}
        rounds={rounds}
        {...(round ? { roundId: round.id } : {})}
        invitations={invitations}
        parties={parties.length}
        choices={choicesOf(parties.filter((party) => !invited.has(party.id)))}
        made={made}
        form={{ ...form, values: { validDays: '30', mail: 'true', language: 'nl', ...form.values } }}
        mails={this.mailer.isOn}
      />
    );
    await show(reply, page, status);
  }
}

/** All of a kind first, where there are several of it; then each party. */
function choicesOf(parties: readonly PartyRow[]): Option[] {
  const kinds = partyKinds.flatMap((kind) => {
    const many = parties.filter((party) => party.kind === kind).length;
    return many > 1 ? [{ value: `kind:${kind}`, label: wording.invitations.all(wording.partyKinds[kind], many) }] : [];
  });
  return [...kinds, ...parties.map(({ id, name }) => ({ value: `party:${id}`, label: name }))];
}

/** @throws Problem `invalid-input` (`empty`) when nobody was chosen. */
function inputOf(sent: Sent): Record<string, unknown> {
  const [, field, value] = /^(party|kind):(.+)$/.exec(textIn(sent, 'who')) ?? [];
  if (!field) throw invalidField('#/who', 'party-choice-needed', 'Choose whom to invite.');
  return { [field]: value, ...fieldsOf(sent, ['validDays', 'language']), mail: textIn(sent, 'mail') === 'true' ? 'yes' : 'no' };
}
