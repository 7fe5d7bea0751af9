import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { OpenInvitation } from '../../invitations/invitations.input.js';
import { originOf } from '../../invitations/origin.js';
import { Writers } from '../../invitations/writers.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import { check } from '../../platform/input/check.js';
import { notFound } from '../../platform/problems/problem.js';
import { Surroundings } from '../../platform/surroundings.js';
import { onlyFile, takeForm } from '../../platform/uploads/multipart.js';
import { Corners } from '../../submissions/corners.js';
import { Drafts } from '../../submissions/drafts.js';
import { Receipts } from '../../submissions/receipts.js';
import { Sections } from '../../submissions/sections.js';
import { SubmitDraft } from '../../submissions/submissions.input.js';
import { Submitting } from '../../submissions/submitting.js';
import { seeOther, show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { attempt, fieldsOf, sentIn } from '../forms.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { CornerPage } from './corner.page.js';
import { daysUntil } from './days-until.js';
import { CornerDocumentPage } from './document.page.js';
import { entryHref } from './entry-href.js';
import { ReviewPage } from './review.page.js';

interface Shown {
  readonly fileForm?: FormState;
  readonly writerForm?: FormState;
  readonly madeLink?: string;
}

/** A party's own corner. */
@ApiExcludeController()
@Controller()
export class CornerPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly corners: Corners,
    private readonly drafts: Drafts,
    private readonly sections: Sections,
    private readonly submitting: Submitting,
    private readonly receipts: Receipts,
    private readonly writers: Writers,
    private readonly surroundings: Surroundings,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(route(urls.corner(':id')))
  async corner(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.show(actor, id, request, reply, {});
  }

  @Get(route(urls.cornerDocument(':id', ':document')))
  async document(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('document') documentId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const consultation = await this.consultations.get(actor, id);
    const corner = await this.corners.of(actor, id);
    const document = (await this.sections.asked(actor, id, corner.round.id)).find((one) => one.id === documentId);
    if (!document) throw notFound('document', documentId);
    const identities = new Set((corner.draft?.entries ?? []).map(({ identity }) => identity));
    const filled = new Set(document.sections.filter(({ identity }) => identities.has(identity)).map((section) => section.id));
    const page = (
      <CornerDocumentPage shell={shellOf(request)} consultation={headOf(actor, consultation)} document={document} filled={filled} />
    );
    await show(reply, page);
  }

  @Post(route(urls.cornerFiles(':id')))
  async addFile(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.corners.place(actor, id);
    const result = await attempt({}, async () => {
      const file = await onlyFile(await takeForm(request, this.config.uploadLimit));
      try {
        await this.drafts.addFile(actor, id, file);
      } finally {
        await file.discard();
      }
    });
    if ('done' in result) return seeOther(reply, `${urls.corner(id)}#bestanden`, 'inbreng-bestand');
    await this.show(actor, id, request, reply, { fileForm: result.refused.form }, result.refused.problem.status);
  }

  @Post(route(urls.cornerFileRemoval(':id', ':file')))
  async removeFile(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const result = await attempt({}, () => this.drafts.removeFile(actor, id, file));
    if ('done' in result) return seeOther(reply, `${urls.corner(id)}#bestanden`, 'inbreng-bestand-weg');
    await this.show(actor, id, request, reply, { fileForm: result.refused.form }, result.refused.problem.status);
  }

  @Get(route(urls.cornerReview(':id')))
  async review(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.showReview(actor, id, request, reply, emptyForm);
  }

  @Post(route(urls.cornerReview(':id')))
  async submit(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const result = await attempt(sent, () => this.submitting.submit(actor, id, check(SubmitDraft, fieldsOf(sent, ['version']))));
    if ('done' in result) return seeOther(reply, urls.corner(id), 'verstuurd');
    const { problem, form } = result.refused;
    const stale = { values: {}, errors: [{ field: '', message: wording.corner.review.stale }] };
    await this.showReview(actor, id, request, reply, problem.code === 'stale-edit' ? stale : form, problem.status);
  }

  @Get(route(urls.receipt(':id')))
  async receipt(@By() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { fileName, bytes } = await this.receipts.pdf(actor, id);
    await reply.type('application/pdf').header('content-disposition', `attachment; filename="${fileName}"`).send(Buffer.from(bytes));
  }

  /** The answer itself shows the link, since it can not be shown later. */
  @Post(route(urls.cornerWriters(':id')))
  async addWriter(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const result = await attempt(sent, () => this.writers.add(actor, id, check(OpenInvitation, fieldsOf(sent, ['name'])).name));
    if ('refused' in result)
      return this.show(actor, id, request, reply, { writerForm: result.refused.form }, result.refused.problem.status);
    await this.show(actor, id, request, reply, { madeLink: this.linkOf(request, result.done.secret) }, 201);
  }

  @Post(route(urls.cornerWriterRenewals(':id', ':writer')))
  async renewWriter(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('writer') writer: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { secret } = await this.writers.renew(actor, id, writer);
    await this.show(actor, id, request, reply, { madeLink: this.linkOf(request, secret) }, 201);
  }

  @Post(route(urls.cornerWriterRevocations(':id', ':writer')))
  async revokeWriter(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('writer') writer: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.writers.revoke(actor, id, writer);
    await seeOther(reply, `${urls.corner(id)}#mensen`, 'collega-ingetrokken');
  }

  private linkOf(request: FastifyRequest, secret: string): string {
    return `${originOf(request, this.config)}${urls.door(secret)}`;
  }

  private async show(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply, shown: Shown, status = 200): Promise<void> {
    const consultation = await this.consultations.get(actor, id);
    const corner = await this.corners.of(actor, id);
    const page = (
      <CornerPage
        shell={shellOf(request)}
        consultation={headOf(actor, consultation)}
        description={consultation.description}
        corner={corner}
        daysLeft={daysUntil(corner.round.closesAt, this.surroundings.today())}
        questions={consultation.questions}
        documents={await this.sections.asked(actor, id, corner.round.id)}
        writers={await this.writers.list(actor, id)}
        madeLink={shown.madeLink ?? null}
        fileForm={shown.fileForm ?? emptyForm}
        writerForm={shown.writerForm ?? emptyForm}
      />
    );
    await show(reply, page, status);
  }

  private async showReview(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply, form: FormState, status = 200) {
    const consultation = await this.consultations.get(actor, id);
    const corner = await this.corners.of(actor, id);
    const documents = await this.sections.asked(actor, id, corner.round.id);
    const page = (
      <ReviewPage
        shell={shellOf(request)}
        consultation={headOf(actor, consultation)}
        corner={corner}
        daysLeft={daysUntil(corner.round.closesAt, this.surroundings.today())}
        form={form}
        hrefOf={(entry) => entryHref(id, entry, documents)}
      />
    );
    await show(reply, page, status);
  }
}
