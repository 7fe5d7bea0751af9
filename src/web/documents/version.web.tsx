import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, isAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { PassagePoints } from '../../deliberation/passage-points.js';
import { Register } from '../../deliberation/register.js';
import { Trace } from '../../deliberation/trace.js';
import { Changes } from '../../documents/changes.js';
import { Documents } from '../../documents/documents.js';
import { invalidField } from '../../platform/problems/problem.js';
import { seeOther, show } from '../answer.js';
import { attempt, sentIn, textIn, versionOf } from '../forms.js';
import { ShownPoint } from '../points/shown-point.js';
import { idIn, pageIn, queryOf } from '../query.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { PASSAGES_ON_PAGE } from './passage-href.js';
import type { PointToAnchor } from './passage-row.js';
import { VersionPage } from './version.page.js';
import { marked, rowsOf, sectionsIn } from './version-rows.js';
import { withoutOpen } from './without-open.js';

/** The text of a version with the points about it, and the passage that a point is about. */
@ApiExcludeController()
@Controller()
export class VersionPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly documents: Documents,
    private readonly changes: Changes,
    private readonly points: PassagePoints,
    private readonly trace: Trace,
    private readonly register: Register,
    private readonly point: ShownPoint,
  ) {}

  @Get(route(urls.version(':id', ':label')))
  async read(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('label') label: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const document = await this.documents.get(actor, id);
    const consultation = await this.consultations.get(actor, document.consultationId);
    const head = headOf(actor, consultation);
    const versions = await this.documents.versions(actor, id);
    const version = await this.documents.version(actor, id, label);
    const before = versions.find(({ number }) => number === version.number - 1);
    const points = await this.points.of(actor, id, label);
    const rows = rowsOf({
      passages: await this.documents.passages(version.id),
      before: before ? await this.documents.passages(before.id) : [],
      changes: withoutOpen(before ? await this.changes.list(actor, id, label, {}) : [], head.may.ownOnly === true),
      points,
    });
    const query = queryOf(request);
    const onlyMarked = query['toon'] === 'punten';
    const shown = onlyMarked ? marked(rows) : rows;
    const page = Math.max(1, Math.min(pageIn(query), Math.ceil(shown.length / PASSAGES_ON_PAGE)));
    const html = (
      <VersionPage
        shell={shellOf(request)}
        consultation={head}
        document={document}
        version={version}
        labels={versions.map((one) => one.label)}
        passages={shown.slice((page - 1) * PASSAGES_ON_PAGE, page * PASSAGES_ON_PAGE)}
        total={rows.length}
        paging={{ page, pageSize: PASSAGES_ON_PAGE, total: shown.length }}
        sections={sectionsIn(rows)}
        onlyMarked={onlyMarked}
        anchoring={await this.toAnchor(actor, consultation.id, idIn(query['voor']))}
        gone={points.filter(({ passageId }) => passageId === null)}
      />
    );
    await show(reply, html);
  }

  /** The point for which somebody who may looks for a passage. @throws Problem `point-not-found`. */
  private async toAnchor(actor: Actor, consultationId: string, id: string | undefined): Promise<PointToAnchor | null> {
    if (!id || !isAllowed(actor, 'decision.take', consultationId)) return null;
    const point = await this.register.get(actor, id);
    return point.consultationId === consultationId ? { id, number: point.number, version: point.version } : null;
  }

  /** Says which passage a point is about: the one that was proposed, or another. */
  @Post(route(urls.pointAnchor(':id')))
  async anchor(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const passage = idIn(textIn(sent, 'passage'));
    if (!passage) throw invalidField('#/passage', 'passage-unknown', 'No document of this consultation has such a passage.');
    const result = await attempt(sent, () => this.trace.anchor(actor, id, passage, versionOf(sent)));
    if ('done' in result) return seeOther(reply, `${urls.point(id)}#naar-tekst`, 'passage');
    const { problem } = result.refused;
    const { version } = problem.extra;
    if (problem.code !== 'stale-edit' || typeof version !== 'number') throw problem;
    const words = textIn(sent, 'words');
    const { stale, again } = wording.documents.trace;
    const flash = {
      kind: 'refused' as const,
      text: stale(words),
      button: { action: urls.pointAnchor(id), text: again, fields: { passage, words, version } },
    };
    await this.point.show(actor, id, request, reply, { flash, status: problem.status });
  }
}
