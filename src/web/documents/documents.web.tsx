import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowedOn } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { Changes } from '../../documents/changes.js';
import { AddDocument, AddVersion } from '../../documents/documents.input.js';
import { Documents } from '../../documents/documents.js';
import { Versions } from '../../documents/versions.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import { check } from '../../platform/input/check.js';
import { Surroundings } from '../../platform/surroundings.js';
import { onlyFile, takeForm } from '../../platform/uploads/multipart.js';
import { sendFile } from '../../platform/uploads/send-file.js';
import { seeOther, show } from '../answer.js';
import { emptyForm } from '../components/form-state.js';
import { attempt, fieldsOf, type Refused, type Sent, sentIn } from '../forms.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { type DocumentShown, DocumentsPage, type VersionShown } from './documents.page.js';

/** Documents and their versions. */
@ApiExcludeController()
@Controller()
export class DocumentsPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly documents: Documents,
    private readonly versions: Versions,
    private readonly changes: Changes,
    private readonly surroundings: Surroundings,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(route(urls.documents(':id')))
  async list(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.show(actor, id, request, reply);
  }

  @Post(route(urls.documents(':id')))
  async add(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const result = await attempt(sent, () => this.documents.add(actor, id, check(AddDocument, fieldsOf(sent, ['title', 'kind']))));
    if ('done' in result) return seeOther(reply, `${urls.documents(id)}#document-${result.done.id}`, 'document');
    await this.show(actor, id, request, reply, { added: result.refused });
  }

  @Post(route(urls.versions(':id')))
  async addVersion(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const document = await this.documents.get(actor, id);
    mustBeAllowedOn(actor, 'document.change', 'document.see', document, 'document');
    let sent: Sent = {};
    const result = await attempt(sent, async () => {
      const form = await takeForm(request, this.config.uploadLimit);
      sent = form.fields;
      const file = await onlyFile(form);
      try {
        return await this.versions.add(actor, id, check(AddVersion, fieldsOf(sent, ['label', 'datedOn', 'round'])), file);
      } finally {
        await file.discard();
      }
    });
    if ('done' in result) {
      const { number, label, warnings } = result.done;
      const done = warnings.some(({ code }) => code === 'edits-not-accepted') ? 'versie-bijgehouden' : 'versie';
      return seeOther(reply, number > 1 ? urls.changes(id, label) : urls.documents(document.consultationId), done);
    }
    const refused = { ...result.refused, form: { ...result.refused.form, values: typed(sent) } };
    await this.show(actor, document.consultationId, request, reply, { version: refused, versionOf: id });
  }

  @Get(route(urls.versionFile(':id', ':label')))
  async file(@By() actor: Actor, @Param('id') id: string, @Param('label') label: string, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(reply, await this.documents.file(actor, id, label));
  }

  private async show(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    { added, version, versionOf }: { readonly added?: Refused; readonly version?: Refused; readonly versionOf?: string } = {},
  ): Promise<void> {
    const consultation = await this.consultations.get(actor, id);
    const documents: DocumentShown[] = [];
    for (const { id: documentId, title, kind } of await this.documents.list(actor, id))
      documents.push({ id: documentId, title, kind, versions: await this.versionsOf(actor, documentId) });
    const page = (
      <DocumentsPage
        shell={shellOf(request)}
        consultation={headOf(actor, consultation)}
        documents={documents}
        rounds={consultation.rounds}
        today={this.surroundings.today()}
        addForm={added?.form ?? emptyForm}
        versionForm={version?.form ?? emptyForm}
        versionOf={versionOf}
      />
    );
    await show(reply, page, (added ?? version)?.problem.status ?? 200);
  }

  private async versionsOf(actor: Actor, documentId: string): Promise<VersionShown[]> {
    const unexplained = await this.changes.unexplainedByVersion(actor, await this.documents.get(actor, documentId));
    return (await this.documents.versions(actor, documentId)).map(({ id, number, ...version }) => ({
      ...version,
      unexplained: number === 1 ? null : (unexplained.get(id) ?? 0),
    }));
  }
}

const typed = (sent: Sent): Record<string, string> =>
  Object.fromEntries(Object.entries(sent).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
