import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { check } from '../../platform/input/check.js';
import { notFound } from '../../platform/problems/problem.js';
import { Surroundings } from '../../platform/surroundings.js';
import { Corners, type EntryView } from '../../submissions/corners.js';
import { Drafts } from '../../submissions/drafts.js';
import { type Section, Sections } from '../../submissions/sections.js';
import { SaveEntry } from '../../submissions/submissions.input.js';
import { seeOther, show } from '../answer.js';
import type { FormState } from '../components/form-state.js';
import { attempt, fieldsOf, type Refused, sentIn, textIn } from '../forms.js';
import { idIn } from '../query.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { daysUntil } from './days-until.js';
import { EntryPage } from './entry.page.js';
import { nameOf } from './section-text.js';

/** What one entry is about, as its page shows it. */
interface Subject {
  readonly key: string;
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  /** Where one goes on to. */
  readonly next: string;
  readonly section: Section | null;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What a party says about one question, one section, or in general. */
@ApiExcludeController()
@Controller()
export class EntryPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly corners: Corners,
    private readonly drafts: Drafts,
    private readonly sections: Sections,
    private readonly surroundings: Surroundings,
  ) {}

  @Get(route(urls.cornerQuestion(':id', ':number')))
  async question(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('number') number: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.show(actor, id, request, reply, await this.aboutQuestion(actor, id, number));
  }

  @Post(route(urls.cornerQuestion(':id', ':number')))
  async saveQuestion(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('number') number: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.save(actor, id, request, reply, await this.aboutQuestion(actor, id, number));
  }

  @Get(route(urls.cornerSection(':id', ':passage')))
  async section(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('passage') passage: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.show(actor, id, request, reply, await this.aboutSection(actor, id, passage));
  }

  @Post(route(urls.cornerSection(':id', ':passage')))
  async saveSection(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('passage') passage: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.save(actor, id, request, reply, await this.aboutSection(actor, id, passage));
  }

  @Get(route(urls.cornerGeneral(':id')))
  async general(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.show(actor, id, request, reply, aboutAll(id));
  }

  @Post(route(urls.cornerGeneral(':id')))
  async saveGeneral(
    @By() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.save(actor, id, request, reply, aboutAll(id));
  }

  private async save(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply, subject: Subject): Promise<void> {
    const sent = sentIn(request);
    const { text, ...fields } = fieldsOf(sent, ['text', 'version']);
    const typed = typeof text === 'string' && text.trim() ? { text } : {};
    const result = await attempt(sent, () => this.drafts.save(actor, id, check(SaveEntry, { ...subject.input, ...fields, ...typed })));
    if ('done' in result) return seeOther(reply, textIn(sent, 'to') === 'next' ? subject.next : subject.action, 'inbreng-bewaard');
    await this.show(actor, id, request, reply, subject, result.refused);
  }

  private async show(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    subject: Subject,
    refused?: Refused,
  ): Promise<void> {
    const consultation = await this.consultations.get(actor, id);
    const { round, draft } = await this.corners.of(actor, id);
    const entry = draft?.entries.find(({ key }) => key === subject.key) ?? null;
    const stale = refused?.problem.code === 'stale-edit';
    const { title, lead, action, section } = subject;
    const page = (
      <EntryPage
        shell={shellOf(request)}
        consultation={headOf(actor, consultation)}
        round={round}
        daysLeft={daysUntil(round.closesAt, this.surroundings.today())}
        title={title}
        lead={lead}
        action={action}
        section={section}
        entry={entry}
        form={formOf(entry, refused, stale)}
        stale={stale}
      />
    );
    await show(reply, page, refused?.problem.status ?? 200);
  }

  private async aboutQuestion(actor: Actor, id: string, number: string): Promise<Subject> {
    const { questions } = await this.consultations.get(actor, id);
    const index = questions.findIndex((one) => String(one.number) === number);
    const question = questions[index];
    if (!question) throw notFound('page');
    const next = questions[index + 1];
    return {
      key: `question:${question.number}`,
      title: wording.corner.question(question.number),
      lead: question.text,
      action: urls.cornerQuestion(id, question.number),
      next: next ? urls.cornerQuestion(id, next.number) : urls.corner(id),
      section: null,
      input: { about: 'question', question: question.number },
    };
  }

  private async aboutSection(actor: Actor, id: string, passage: string): Promise<Subject> {
    await this.corners.place(actor, id);
    const section = idIn(passage) ? await this.sections.at(actor, id, passage) : undefined;
    if (!section) throw notFound('page');
    return {
      key: `section:${section.identity}`,
      title: nameOf(section),
      lead: '',
      action: urls.cornerSection(id, section.id),
      next: section.next ? urls.cornerSection(id, section.next.id) : urls.cornerDocument(id, section.documentId),
      section,
      input: { about: 'section', passage: section.id },
    };
  }
}

const aboutAll = (id: string): Subject => ({
  key: 'general',
  title: wording.corner.general,
  lead: wording.corner.generalLead,
  action: urls.cornerGeneral(id),
  next: urls.corner(id),
  section: null,
  input: { about: 'general' },
});

/** What was typed stays in the box, whatever was refused. */
function formOf(entry: EntryView | null, refused: Refused | undefined, stale: boolean): FormState {
  if (!refused) return { values: { text: entry?.text ?? '' }, errors: [] };
  const { form } = refused;
  if (stale) return { ...form, errors: [] };
  const kept = { field: '', message: wording.corner.notSaved };
  return { ...form, errors: form.errors.some(({ field }) => field === '') ? [...form.errors, kept] : form.errors };
}
