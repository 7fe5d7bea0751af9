import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { Consultations, type ConsultationView } from '../../consultations/consultations.js';
import { readFormats } from '../../documents/readers/formats.js';
import { Parties } from '../../parties/parties.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import { check } from '../../platform/input/check.js';
import { invalidField } from '../../platform/problems/problem.js';
import { Surroundings } from '../../platform/surroundings.js';
import { takeEach } from '../../platform/uploads/multipart.js';
import { textUpload, type Upload } from '../../platform/uploads/upload.js';
import { AboutReaction } from '../../reactions/reactions.input.js';
import { seeOther, show } from '../answer.js';
import type { FormState } from '../components/form-state.js';
import { attempt, fieldsOf, formAfter, type Sent, textIn } from '../forms.js';
import type { Flash } from '../layout/shell.js';
import { idIn, queryOf } from '../query.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { type FileResult, FilesIntake } from './files-intake.js';
import { intakeAnswer } from './intake-answer.js';
import { IntakeResultPage } from './intake-result.page.js';
import { NewReactionPage } from './new-reaction.page.js';
import { refusalFlash } from './refusal-flash.js';
import { waitingHref } from './waiting-file.js';

const aboutFields = ['party', 'channel', 'receivedOn', 'standing', 'question', 'round'] as const;

/** Taking in reactions: files, as many as one likes, or typed text. */
@ApiExcludeController()
@Controller()
export class IntakePages {
  constructor(
    private readonly consultations: Consultations,
    private readonly parties: Parties,
    private readonly files: FilesIntake,
    private readonly surroundings: Surroundings,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(route(urls.newReaction(':id')))
  async form(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'reaction.receive', id);
    const party = idIn(queryOf(request)['party']) ?? '';
    const form = { values: { party, channel: 'letter', receivedOn: this.surroundings.today() }, errors: [] };
    await this.showForm(actor, id, request, reply, form);
  }

  /** Each file is taken or refused on its own, and so is the text. */
  @Post(route(urls.reactions(':id')))
  async receive(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'reaction.receive', id);
    const taken = await attempt({}, () => takeEach(request, this.config.uploadLimit));
    if ('refused' in taken) {
      const { problem, form } = taken.refused;
      return this.showForm(actor, id, request, reply, form, problem.status);
    }
    const { fields: sent, files, refused } = taken.done;
    const text = textIn(sent, 'text').replace(/\r\n?/g, '\n');
    const about = await attempt(sent, () => {
      if (!files.length && !refused.length && !text.trim()) throw invalidField('#/file', 'file-or-text-needed', 'Send a file, or text.');
      return check(AboutReaction, fieldsOf(sent, aboutFields));
    });
    if ('refused' in about) {
      await Promise.all(files.map((file) => file.discard()));
      if (wantsFacts(request)) return void (await reply.status(400).send({ form: true }));
      const { problem, form } = about.refused;
      return this.showForm(actor, id, request, reply, files.length ? withFilesGone(form) : form, problem.status);
    }
    const uploads = text.trim() ? [...files, await textUpload(text)] : files;
    // A file that says nothing of whose it is waits until a person does; what was typed stays in the form.
    const aboutOf = (upload: Upload): AboutReaction => (files.includes(upload) ? { ...about.done, keep: 'yes' } : about.done);
    const results = await this.files.receive(actor, id, aboutOf, uploads, refused);
    if (wantsFacts(request)) return void (await reply.status(200).send(intakeAnswer(id, results)));
    await this.answer(actor, id, request, reply, sent, results);
  }

  private async answer(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    sent: Sent,
    { taken, waiting, refused, unread }: FileResult,
  ): Promise<void> {
    const [only] = refused;
    // The wrong cells of a sheet are a list, which the form has no place for.
    if (only && !only.faults?.length && refused.length + taken.length + waiting.length === 1) {
      const form = formAfter(only.problem, sent);
      return this.showForm(
        actor,
        id,
        request,
        reply,
        { ...form, errors: only.problem.faults.length ? form.errors : [] },
        only.problem.status,
        refusalFlash(only.problem),
      );
    }
    const reactions = taken.flatMap((file) => file.reactions);
    if (!refused.length && !waiting.length && !unread.length) {
      const [first, ...more] = reactions;
      if (first && !more.length) return seeOther(reply, urls.reaction(first.id), 'ingelezen');
      return seeOther(reply, urls.reactions(id), 'ingelezen', reactions.length);
    }
    const [file] = waiting;
    if (file && waiting.length === 1 && !taken.length && !refused.length && !unread.length) return seeOther(reply, waitingHref(id, file));
    const page = (
      <IntakeResultPage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, id))}
        taken={taken}
        waiting={waiting}
        refused={refused}
        unread={unread}
      />
    );
    await show(reply, page, taken.length || waiting.length ? 200 : 400);
  }

  private async showForm(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    form: FormState,
    status = 200,
    flash?: Flash,
  ): Promise<void> {
    const consultation = await this.consultations.get(actor, id);
    const page = (
      <NewReactionPage
        shell={shellOf(request, flash)}
        consultation={headOf(actor, consultation)}
        form={form}
        parties={await this.parties.list(actor, id)}
        rounds={roundsSoFar(consultation, this.surroundings.timestamp())}
        questions={consultation.questions}
        uploadLimit={roundedMegabytes(this.config.uploadLimit)}
        formats={wording.intake.formats(readFormats)}
        accept={readFormats.map((format) => (format === 'winmail' ? '.dat' : `.${format}`)).join(',')}
      />
    );
    await show(reply, page, status);
  }
}

/** A script sends files one by one and shows itself what became of each. */
const wantsFacts = ({ headers }: FastifyRequest): boolean => headers.accept === 'application/json';

/** Rounds that have begun: what came in on time may be entered after they closed. */
const roundsSoFar = ({ rounds }: ConsultationView, now: string) => rounds.filter(({ opensAt }) => opensAt <= now);

/** The limit is set in megabytes of 1,048,576 bytes and told in whole ones: `50 MB`, not `52,4 MB`. */
const roundedMegabytes = (bytes: number): number => Math.floor(bytes / 1_048_576) * 1_000_000;

const withFilesGone = (form: FormState): FormState => ({
  ...form,
  errors: [...form.errors, { field: 'file', message: wording.intake.chooseAgain }],
});
