import { Readable } from 'node:stream';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { stringify } from 'csv-stringify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustAdminister, mustBeAllowed } from '../../access/permissions.js';
import { INSTALLATION } from '../../audit/audit.js';
import type { AuditEntry } from '../../audit/audit-entry.entity.js';
import { History, type HistoryFilter } from '../../audit/history.js';
import { Consultations } from '../../consultations/consultations.js';
import { endOfDay, startOfDay } from '../../consultations/round.rules.js';
import { windowOf } from '../../platform/input/paging.js';
import { harmlessCell } from '../../reports/writers/csv.js';
import { show } from '../answer.js';
import type { ConsultationHead } from '../layout/shell.js';
import { idIn, pageIn, queryOf } from '../query.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { HistoryPage, type HistoryQuery } from './history.page.js';
import { actionInWords, changedFacts, kindInWords } from './history-words.js';

/** Who did what and when: of a consultation for its working group, of the installation for administrators. */
@ApiExcludeController()
@Controller()
export class HistoryPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly history: History,
  ) {}

  @Get(route(urls.history(':id')))
  async ofConsultation(
    @By() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const consultation = await this.consultations.get(actor, id);
    mustBeAllowed(actor, 'history.see', id);
    await this.showPage(id, headOf(actor, consultation), request, reply);
  }

  @Get(route(urls.installationHistory))
  async ofInstallation(@By() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustAdminister(actor, 'installation.manage');
    await this.showPage(INSTALLATION, null, request, reply);
  }

  /** All that the filter finds, as it is read: a long history is never in memory as a whole. */
  @Get(route(urls.historyFile(':id')))
  async file(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'history.see', id);
    const { columns } = wording.history;
    const head = ['nr', columns.at, columns.by, columns.what, wording.history.kind, 'id', columns.was, columns.becomes];
    const rows = Readable.from(cellsOf(this.history.each(filterOf(id, askedIn(request)))));
    const csv = rows.pipe(stringify({ header: true, columns: head, delimiter: ';', quoted: true, record_delimiter: 'windows', bom: true }));
    rows.on('error', (error) => csv.destroy(error));
    await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="geschiedenis.csv"')
      .header('cache-control', 'no-store')
      .send(csv);
  }

  private async showPage(
    chain: string,
    consultation: ConsultationHead | null,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const query = askedIn(request);
    const { rows, ...paging } = await this.history.list(filterOf(chain, query), windowOf({ page: pageIn(queryOf(request)) }));
    const page = (
      <HistoryPage
        shell={shellOf(request)}
        consultation={consultation}
        entries={rows.map(shownEntry)}
        paging={paging}
        query={query}
        actors={await this.history.actors(chain)}
        kinds={await this.history.kinds(chain)}
      />
    );
    await show(reply, page);
  }
}

function askedIn(request: FastifyRequest): HistoryQuery {
  const { actor, kind, subject, from, to } = queryOf(request);
  const day = (text: string | undefined): string | undefined =>
    text && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
  return { actor: actor || undefined, kind: kind || undefined, subject: idIn(subject), from: day(from), to: day(to) };
}

const filterOf = (chain: string, { actor, kind, subject, from, to }: HistoryQuery): HistoryFilter => ({
  chain,
  actorId: actor,
  kind,
  subjectId: subject,
  from: from && startOfDay(from),
  to: to && endOfDay(to),
});

async function* cellsOf(entries: AsyncIterable<AuditEntry>): AsyncGenerator<(string | number)[]> {
  for await (const { seq, at, actorName, action, subjectKind, subjectId, before, after } of entries)
    yield [seq, at, actorName, actionInWords(action), kindInWords(subjectKind), subjectId, before, after].map(harmlessCell);
}

const shownEntry = ({ seq, at, actorName, action, subjectKind, subjectId, before, after }: AuditEntry) => ({
  seq,
  at,
  by: actorName,
  action,
  subjectId,
  href: pageOf[subjectKind]?.(subjectId),
  facts: changedFacts(before, after),
});

/** Kinds of thing that have a page under their own id. */
const pageOf: Readonly<Record<string, (id: string) => string>> = {
  point: urls.point,
  reaction: urls.reaction,
  bundle: urls.bundle,
  meeting: urls.meeting,
  'text-block': urls.textBlock,
};
