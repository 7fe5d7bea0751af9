import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { check } from '../../platform/input/check.js';
import { ChangeNote, WriteNote } from '../../working-group/notes.input.js';
import { type NoteSubject, Notes, type NoteView } from '../../working-group/notes.js';
import { seeOther } from '../answer.js';
import { ShownBundle } from '../bundles/shown-bundle.js';
import { attempt, fieldsOf, type Refused, type Sent, sentIn } from '../forms.js';
import { localPath } from '../local-path.js';
import { ComeBack } from '../points/come-back.js';
import { route } from '../route.js';
import { urls } from '../urls.js';

/** Notes within the working group; their forms stand with the point or the bundle, and come back to where they were sent. */
@ApiExcludeController()
@Controller()
export class NotePages {
  constructor(
    private readonly notes: Notes,
    private readonly comeBack: ComeBack,
    private readonly shownBundle: ShownBundle,
  ) {}

  @Post(route(urls.pointNotes(':id')))
  async onPoint(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.add(actor, { kind: 'point', id }, request, reply);
  }

  @Post(route(urls.bundleNotes(':id')))
  async onBundle(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.add(actor, { kind: 'bundle', id }, request, reply);
  }

  @Post(route(urls.note(':id')))
  async change(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const note = await this.notes.get(actor, id);
    const result = await attempt(sent, () => this.notes.change(actor, id, check(ChangeNote, fieldsOf(sent, ['text', 'version']))));
    if ('done' in result) return seeOther(reply, pageOf(note, sent), 'notitie-gewijzigd');
    await this.refuse(actor, subjectOf(note), request, reply, sent, result.refused, id);
  }

  @Post(route(urls.noteRemove(':id')))
  async remove(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const note = await this.notes.get(actor, id);
    const { version } = check(ChangeNote, { text: note.text, ...fieldsOf(sent, ['version']) });
    const result = await attempt(sent, () => this.notes.remove(actor, id, version));
    if ('done' in result) return seeOther(reply, pageOf(note, sent), 'notitie-weg');
    const form = { ...result.refused.form, values: { text: note.text } };
    await this.refuse(actor, subjectOf(note), request, reply, sent, { ...result.refused, form }, id);
  }

  private async add(actor: Actor, subject: NoteSubject, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const result = await attempt(sent, () => this.notes.write(actor, subject, check(WriteNote, fieldsOf(sent, ['text']))));
    if ('done' in result) return seeOther(reply, pageOf(result.done, sent), 'notitie');
    await this.refuse(actor, subject, request, reply, sent, result.refused, null);
  }

  private async refuse(
    actor: Actor,
    { kind, id }: NoteSubject,
    request: FastifyRequest,
    reply: FastifyReply,
    sent: Sent,
    { form, problem: { status } }: Refused,
    edited: string | null,
  ): Promise<void> {
    const noteForms = { form, edited };
    if (kind === 'point') await this.comeBack.show(actor, id, request, reply, sent, { noteForms, status });
    else await this.shownBundle.show(actor, id, request, reply, { noteForms, status });
  }
}

const subjectOf = ({ pointId, bundleId }: NoteView): NoteSubject =>
  pointId ? { kind: 'point', id: pointId } : { kind: 'bundle', id: bundleId ?? '' };

/** The page that the form stood on. */
function pageOf(note: NoteView, sent: Sent): string {
  const { kind, id } = subjectOf(note);
  return localPath(sent['next']) ?? (kind === 'point' ? urls.point(id) : urls.bundle(id));
}
