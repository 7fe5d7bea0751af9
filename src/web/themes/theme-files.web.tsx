import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, isAllowed, mustBeAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { decodeText } from '../../documents/readers/decode.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import { invalidField, Problem } from '../../platform/problems/problem.js';
import { takeForm } from '../../platform/uploads/multipart.js';
import { examplesIn } from '../../themes/learned-examples.input.js';
import { LearnedExamples, type TakenExamples } from '../../themes/learned-examples.js';
import { themesIn } from '../../themes/scheme-file.rules.js';
import { SchemeFiles } from '../../themes/scheme-files.js';
import { seeOther, show } from '../answer.js';
import { emptyForm } from '../components/form-state.js';
import { attempt, type Refused, type Sent, textIn } from '../forms.js';
import { idIn } from '../query.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { fileFaults } from './file-faults.js';
import { type RefusedFile, ThemeFilesPage } from './theme-files.page.js';

const untouched: RefusedFile = { form: emptyForm, faults: [] };

/** The scheme and what was confirmed, as files. */
@ApiExcludeController()
@Controller()
export class ThemeFilesPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly files: SchemeFiles,
    private readonly examples: LearnedExamples,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(route(urls.themeFiles(':id')))
  async look(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.show(actor, id, request, reply, {});
  }

  @Get(route(urls.themeFile(':id', ':format')))
  async download(@By() actor: Actor, @Param('id') id: string, @Param('format') format: string, @Res() reply: FastifyReply): Promise<void> {
    const { type, name, text } = await this.file(actor, id, format);
    await reply.type(`${type}; charset=utf-8`).header('content-disposition', `attachment; filename="${name}"`).send(text);
  }

  /** Makes the scheme what the file says: all of it or nothing. */
  @Post(route(urls.themeFiles(':id')))
  async replace(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'theme.change', id);
    const { text, sent } = await this.take(request, 'text');
    const result = await attempt(sent, () => this.files.replace(actor, id, themesIn(bodyOf(text))));
    if ('refused' in result)
      return this.show(actor, id, request, reply, { scheme: refusedFile(result.refused), status: result.refused.problem.status });
    await seeOther(reply, urls.themes(id), 'indeling', result.done.filter(({ retiredAt }) => !retiredAt).length);
  }

  /** Learns from what was confirmed in another consultation, or from a file of such examples. */
  @Post(route(urls.themeExamples(':id')))
  async learn(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'theme.change', id);
    const { text: lines, sent } = await this.take(request, 'lines');
    const result = await attempt(sent, (): Promise<TakenExamples> => {
      const from = idIn(textIn(sent, 'from'));
      if (from) return this.examples.carry(actor, id, from);
      if (!lines.trim()) throw invalidField('#/from', 'consultation-needed', 'Choose a consultation, or a file.');
      return this.examples.add(actor, id, examplesIn({ lines }));
    });
    if ('refused' in result)
      return this.show(actor, id, request, reply, { examples: refusedFile(result.refused), status: result.refused.problem.status });
    await seeOther(reply, urls.themeFiles(id), 'voorbeelden', result.done.added);
  }

  private async file(actor: Actor, id: string, format: string): Promise<{ type: string; name: string; text: string }> {
    if (format === 'csv') return { type: 'text/csv', name: 'thema-indeling.csv', text: await this.files.csv(actor, id) };
    if (format === 'jsonl') return { type: 'application/x-ndjson', name: 'voorbeelden.jsonl', text: await this.examples.lines(actor, id) };
    if (format !== 'json') throw new Problem(404, 'page-not-found', 'There is no such file.');
    const text = `${JSON.stringify({ themes: await this.files.themes(actor, id) }, null, 2)}\n`;
    return { type: 'application/json', name: 'thema-indeling.json', text };
  }

  /** What was pasted, or else what the file holds; it goes back into the box, so that it can be mended there. */
  private async take(request: FastifyRequest, box: string): Promise<{ readonly text: string; readonly sent: Sent }> {
    const { fields: sent, files } = await takeForm(request, this.config.uploadLimit);
    try {
      const [file] = files;
      const pasted = textIn(sent, box);
      const text = pasted.trim() || !file ? pasted : decodeText(await file.bytes()).text;
      return { text, sent: { ...sent, [box]: text } };
    } finally {
      await Promise.all(files.map((file) => file.discard()));
    }
  }

  private async show(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    { scheme = untouched, examples = untouched, status = 200 }: { scheme?: RefusedFile; examples?: RefusedFile; status?: number },
  ): Promise<void> {
    mustBeAllowed(actor, 'theme.change', id);
    const others = (await this.consultations.list(actor)).filter((other) => other.id !== id && isAllowed(actor, 'theme.tag', other.id));
    const page = (
      <ThemeFilesPage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, id))}
        others={others}
        scheme={scheme}
        examples={examples}
      />
    );
    await show(reply, page, status);
  }
}

/** CSV, or JSON as the download gives it (or the bare list). @throws Problem `invalid-input` (`file-needed`, `not-json`). */
function bodyOf(text: string): unknown {
  if (!text.trim()) throw invalidField('#/text', 'file-needed', 'Send text, or a file.');
  if (!/^\s*[[{]/.test(text)) return { csv: text };
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? { themes: read } : read;
  } catch {
    throw invalidField('#/text', 'not-json', 'This is no JSON.');
  }
}

/** Faults of cells are told in a list of their own, row by row. */
function refusedFile({ problem, form }: Refused): RefusedFile {
  const faults = fileFaults(problem.faults);
  return { form: faults.length ? { ...form, errors: [] } : form, faults };
}
