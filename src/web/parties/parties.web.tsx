import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, isAllowed, mustBeAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { findMunicipality, municipalityName } from '../../consultations/municipalities.js';
import { decodeText } from '../../documents/readers/decode.js';
import { AddParty, ChangeParty } from '../../parties/parties.input.js';
import { Parties, type PartyRow } from '../../parties/parties.js';
import { readPartyList } from '../../parties/party-list.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import { check } from '../../platform/input/check.js';
import { invalidField, notFound } from '../../platform/problems/problem.js';
import { takeForm } from '../../platform/uploads/multipart.js';
import { seeOther, show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { attempt, fieldsOf, mustFill, type Sent, sentIn, textIn } from '../forms.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { importFaults } from './import-faults.js';
import { municipalityChoices } from './municipality-choices.js';
import { PartiesPage, type PartiesPageProps } from './parties.page.js';
import { PartyPage } from './party.page.js';

const fields = ['name', 'kind', 'municipalityCode', 'email'] as const;

type Shown = Partial<Pick<PartiesPageProps, 'addForm' | 'importForm' | 'importFaults'>>;

/** Who may react. */
@ApiExcludeController()
@Controller()
export class PartiesPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly parties: Parties,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(route(urls.parties(':id')))
  async list(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.showList(actor, id, request, reply, {});
  }

  @Post(route(urls.parties(':id')))
  async add(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const result = await attempt(sent, () => this.parties.add(actor, id, check(AddParty, fieldsOf(sent, fields))));
    if ('refused' in result) {
      const { form, problem } = result.refused;
      return this.showList(actor, id, request, reply, { addForm: form }, problem.status);
    }
    await seeOther(reply, urls.parties(id), 'partij');
  }

  /** A list, pasted or as a file: all of it is taken, or nothing. */
  @Post(route(urls.partyImport(':id')))
  async addAll(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'party.change', id);
    const taken = await attempt({}, () => this.takeList(request));
    const { csv, sent } = 'done' in taken ? taken.done : { csv: '', sent: {} };
    const result = 'done' in taken ? await attempt(sent, () => this.parties.addAll(actor, id, readPartyList(csv, codeOf))) : taken;
    if ('done' in result) return seeOther(reply, urls.parties(id), 'partijen', result.done.length);
    const { problem, form } = result.refused;
    const faults = importFaults(problem.faults);
    // Faults of cells are told in a list of their own, row by row.
    const shown = { importForm: faults.length ? { ...form, errors: [] } : form, importFaults: faults };
    await this.showList(actor, id, request, reply, shown, problem.status);
  }

  @Get(route(urls.party(':id', ':party')))
  async party(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('party') partyId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    mustBeAllowed(actor, 'party.change', id);
    const { name, kind, municipalityCode, email, isPerson } = await this.mine(actor, id, partyId);
    const person = isPerson ? 'true' : '';
    const form = { values: { name, kind, municipalityCode: municipalityCode ?? '', email: email ?? '', isPerson: person }, errors: [] };
    await this.showParty(actor, id, partyId, request, reply, form);
  }

  @Post(route(urls.party(':id', ':party')))
  async change(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('party') partyId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.mine(actor, id, partyId);
    const sent = sentIn(request);
    const result = await attempt(sent, () => {
      mustFill(sent, ['name', 'kind']);
      return this.parties.change(
        actor,
        partyId,
        check(ChangeParty, { ...fieldsOf(sent, [...fields, 'version']), isPerson: textIn(sent, 'isPerson') === 'true' ? 'yes' : 'no' }),
      );
    });
    if ('done' in result) return seeOther(reply, urls.parties(id), 'partij-gewijzigd');
    const { problem, form } = result.refused;
    await this.showParty(actor, id, partyId, request, reply, form, problem.status);
  }

  /** @throws Problem `party-not-found` for a party of another consultation. */
  private async mine(actor: Actor, id: string, partyId: string): Promise<PartyRow> {
    const party = await this.parties.get(actor, partyId);
    if (party.consultationId !== id) throw notFound('party', partyId);
    return party;
  }

  /** @throws Problem `invalid-input` (`file-needed`) when there is neither a list nor a file. */
  private async takeList(request: FastifyRequest): Promise<{ readonly csv: string; readonly sent: Sent }> {
    const { fields: sent, files } = await takeForm(request, this.config.uploadLimit);
    try {
      const pasted = textIn(sent, 'csv');
      const [file] = files;
      if (pasted.trim() || !file) {
        if (!pasted.trim()) throw invalidField('#/csv', 'file-needed', 'Send a list, or a file.');
        return { csv: pasted, sent };
      }
      // What was in the file goes back into the box, so that it can be mended there.
      const csv = decodeText(await file.bytes()).text;
      return { csv, sent: { ...sent, csv } };
    } finally {
      await Promise.all(files.map((file) => file.discard()));
    }
  }

  private async showList(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    { addForm = emptyForm, importForm = emptyForm, importFaults: faults = [] }: Shown,
    status = 200,
  ): Promise<void> {
    const consultation = await this.consultations.get(actor, id);
    const parties = await this.parties.list(actor, id);
    const page = (
      <PartiesPage
        shell={shellOf(request)}
        consultation={headOf(actor, consultation)}
        parties={parties.map(shownParty)}
        municipalities={municipalityChoices()}
        mayChange={isAllowed(actor, 'party.change', id)}
        addForm={addForm}
        importForm={importForm}
        importFaults={faults}
      />
    );
    await show(reply, page, status);
  }

  private async showParty(
    actor: Actor,
    id: string,
    partyId: string,
    request: FastifyRequest,
    reply: FastifyReply,
    form: FormState,
    status = 200,
  ): Promise<void> {
    const party = await this.mine(actor, id, partyId);
    const page = (
      <PartyPage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, id))}
        party={{ ...shownParty(party), version: party.version, municipalityCode: party.municipalityCode }}
        municipalities={municipalityChoices(party.municipalityCode)}
        form={form}
      />
    );
    await show(reply, page, status);
  }
}

const shownParty = ({ id, name, kind, municipalityCode, email, reactions, points }: PartyRow) => ({
  id,
  name,
  kind,
  municipality: municipalityCode ? (municipalityName(municipalityCode) ?? municipalityCode) : null,
  email,
  reactions,
  points,
});

function codeOf(nameOrCode: string): string | undefined {
  const found = findMunicipality(nameOrCode);
  return found?.endedOn ? undefined : found?.code;
}
