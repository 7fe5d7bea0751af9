import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, mustBeAllowed, mustBeAllowedOn, ownParty } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { pointsSeenBy } from '../consultations/published.sql.js';
import { Changes } from '../documents/changes.js';
import type { ProposedLink } from '../documents/comparison/comparison.js';
import type { Change } from '../documents/document.entity.js';
import { type NewVersion, type VersionFollower, VersionFollowers } from '../documents/version-followers.js';
import { Database } from '../platform/database/database.js';
import { groupBy } from '../platform/group-by.js';
import { conflict, invalidField, notFound } from '../platform/problems/problem.js';
import { Workers } from '../platform/workers/workers.js';
import { WITHHELD } from '../reactions/confidential.rules.js';
import { Withheld } from '../reactions/withheld.js';
import type { Outcome } from '../vocabulary.js';
import { undoingOf } from './change-link.rules.js';
import { ChangeLinkStore, type LiveLink } from './change-link-store.js';
import {
  type ConfirmLink,
  type LinkProposalView,
  type LinkRow,
  type LinkView,
  linkColumns,
  linkTables,
  toLink,
  toPointToLink,
} from './change-link.views.js';
import { mayLink } from './decision.rules.js';
import { PublishedAnswers } from './published-answers.js';

export type { ConfirmLink, LinkedPoint, LinkProposalView, LinkView } from './change-link.views.js';

interface PointState {
  readonly id: string;
  readonly consultationId: string;
  readonly partyId: string;
  readonly number: number;
  readonly outcome: Outcome | null;
  readonly section: string;
}

/** Ties decided points to the changes that they caused, and undoes the tie when a later version takes the change back. */
@Injectable()
export class ChangeLinks implements VersionFollower, OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly links: ChangeLinkStore,
    private readonly workers: Workers,
    private readonly changes: Changes,
    private readonly versions: VersionFollowers,
    private readonly answers: PublishedAnswers,
    private readonly withheld: Withheld,
  ) {}

  onModuleInit(): void {
    this.versions.enlist(this);
  }

  /** The live links of some changes, by change. A party's account sees those of its own points that were published. */
  async ofChanges(actor: Actor, consultationId: string, changeIds: readonly string[]): Promise<Map<string, LinkView[]>> {
    mustBeAllowed(actor, 'document.see', consultationId);
    if (!changeIds.length) return new Map();
    const own = ownParty(actor, consultationId);
    const places = changeIds.map((_, index) => `$${index + 1}`).join(', ');
    const which = `l."changeId" IN (${places})`;
    if (own !== null) return groupBy(await this.published(own, which, changeIds), ({ changeId }) => changeId);
    const rows = await this.database.read<LinkRow>(
      `SELECT ${linkColumns} FROM ${linkTables()} WHERE l."endedAt" IS NULL AND ${which} ORDER BY p.number`,
      changeIds,
    );
    return groupBy(await this.shown(actor, consultationId, rows.map(toLink)), ({ changeId }) => changeId);
  }

  /** The live links of a point, with their changes; to a party's account those that were published. @throws Problem `point-not-found`. */
  async ofPoint(actor: Actor, pointId: string): Promise<(LinkView & { readonly change: Change })[]> {
    const { consultationId } = await this.point(actor, pointId, 'decision.see');
    const own = ownParty(actor, consultationId);
    const found =
      own === null
        ? await this.shown(actor, consultationId, await this.liveOf(pointId))
        : await this.published(own, 'l."pointId" = $1', [pointId]);
    const links: (LinkView & { change: Change })[] = [];
    for (const link of found) links.push({ ...link, change: await this.changes.get(actor, link.changeId) });
    return links;
  }

  /** Without the words of the points that are withheld from the actor. */
  private async shown(actor: Actor, consultationId: string, links: readonly LinkView[]): Promise<LinkView[]> {
    const withheld = await this.withheld.from(
      actor,
      consultationId,
      links.map(({ pointId }) => pointId),
    );
    return links.map((link) => ({
      ...link,
      text: withheld.words(link.pointId, link.text),
      reasons: link.reasons.map((reason) => ({ ...reason, text: withheld.has(link.pointId) ? WITHHELD : reason.text })),
    }));
  }

  private async liveOf(pointId: string): Promise<LinkView[]> {
    const rows = await this.database.read<LinkRow>(
      `SELECT ${linkColumns} FROM ${linkTables()} WHERE l."endedAt" IS NULL AND l."pointId" = $1 ORDER BY l."linkedAt"`,
      [pointId],
    );
    return rows.map(toLink);
  }

  /** Links of a party's points that were published, also when they ended since; who linked is told to the working group only,
   * and the date is that of the publication. */
  private async published(own: string, which: string, values: readonly string[]): Promise<LinkView[]> {
    const rows = await this.database.read<LinkRow>(
      `SELECT ${linkColumns} FROM ${linkTables(pointsSeenBy(own))} WHERE ${which} AND p."partyId" = $${values.length + 1}
       ORDER BY p.number, l."linkedAt"`,
      [...values, own],
    );
    const answers = await this.answers.of([...new Set(rows.map(({ pointId }) => pointId))]);
    const isPublished = ({ pointId, changeId }: LinkRow): boolean =>
      answers.get(pointId)?.changes.some(({ id }) => id === changeId) ?? false;
    const links = rows.filter(isPublished).map((row) => {
      const linkedAt = answers.get(row.pointId)?.publishedAt ?? '';
      return { ...toLink(row), confidence: null, reasons: [], linkedByName: '', linkedAt };
    });
    return [...new Map(links.map((link) => [`${link.pointId} ${link.changeId}`, link])).values()];
  }

  /**
   * Links proposed between the changes of a version that are not of own accord, those that points explain already too, and the decided points that
   * have no change yet; best first for each point, with the reasons.
   * @throws Problem `document-not-found`, `version-not-found`, `not-allowed`.
   */
  async proposals(actor: Actor, documentId: string, label: string): Promise<LinkProposalView[]> {
    const changes = (await this.changes.list(actor, documentId, label, {})).filter(
      ({ id, state }) => id !== null && (state === 'unexplained' || state === 'explained'),
    );
    const [first] = changes;
    if (!first) return [];
    mustBeAllowed(actor, 'decision.take', first.consultationId);
    const points = await this.links.pending(first.consultationId);
    const proposed = await this.workers.run<readonly ProposedLink[]>('propose-links', { changes, points: points.map(toPointToLink) });
    const byId = new Map(points.map((point) => [point.id, point]));
    return proposed.flatMap(({ change, pointId, confidence, reasons }) => {
      const point = byId.get(pointId);
      const changeId = changes[change]?.id;
      return point && changeId
        ? [{ changeId, pointId, number: point.number, party: point.party, text: point.text, outcome: point.outcome, confidence, reasons }]
        : [];
    });
  }

  /**
   * Links points to changes, all of them or none.
   * @throws Problem `change-not-found`, `point-not-found`, `link-exists`, `invalid-input` (a change of another consultation, a point that promises no
   * change)
   */
  async confirm(actor: Actor, links: readonly ConfirmLink[], proposals: readonly LinkProposalView[] = []): Promise<void> {
    await this.database.write(async () => {
      for (const { changeId, pointId } of links) {
        await this.database.lock('point', pointId);
        await this.database.lock('document_change', changeId);
        const point = await this.point(actor, pointId, 'decision.take');
        const change = await this.changes.get(actor, changeId);
        mustFit(point, change);
        if (await this.links.isLive(changeId, pointId))
          throw conflict('link-exists', `Point ${point.number} is linked to this change already.`, { number: point.number });
        const proposal = proposals.find((one) => one.changeId === changeId && one.pointId === pointId);
        await this.links.add(actor, change.id, point, proposal);
        await this.links.settle(point.id, change.id);
        await this.record(actor, point, 'change.linked', undefined, { change: change.id, section: change.section });
      }
    });
  }

  /** The change that a live link is of. @throws Problem `link-not-found`. */
  async changeOf(linkId: string): Promise<string> {
    return (await this.links.live(linkId)).changeId;
  }

  /** Ends a link; the change may be unexplained again, and the decision pending. @throws Problem `link-not-found`. */
  async withdraw(actor: Actor, linkId: string): Promise<void> {
    await this.database.write(async () => {
      const link = await this.links.live(linkId);
      await this.database.lock('point', link.pointId);
      const point = await this.point(actor, link.pointId, 'decision.take');
      await this.release(actor, point, await this.links.live(linkId));
    });
  }

  /** Ends all links of a point whose decision no longer changes anything; each change is unexplained again when no other point explains it. */
  async withdrawAll(actor: Actor, pointId: string): Promise<void> {
    await this.database.write(async () => {
      await this.database.lock('point', pointId);
      const point = await this.point(actor, pointId, 'decision.take');
      for (const link of await this.links.liveOf(pointId)) await this.release(actor, point, link);
    });
  }

  private async release(actor: Actor, point: PointState, { id, changeId }: LiveLink): Promise<void> {
    await this.database.lock('document_change', changeId);
    await this.links.end(id, 'withdrawn', null);
    await this.links.settle(point.id, changeId);
    await this.record(actor, point, 'change.unlinked', { change: changeId }, undefined);
  }

  /** A later version that takes a linked change back ends the link, and the point is open work again. */
  async versionStored(by: Actor, { documentId, consultationId, changes }: NewVersion): Promise<void> {
    const undoing = undoingOf(changes);
    for (const link of await this.links.ofDocument(documentId)) {
      const later = undoing({ ...link, words: JSON.parse(link.words) });
      if (!later) continue;
      await this.links.end(link.id, 'undone', later.id);
      await this.links.settle(link.pointId, link.changeId);
      await this.record(by, { id: link.pointId, consultationId }, 'change.undone', { change: link.changeId }, { by: later.id });
    }
  }

  private record(
    actor: Actor,
    { id, consultationId }: { id: string; consultationId: string },
    action: string,
    before: unknown,
    after: unknown,
  ): Promise<void> {
    return this.audit.record(actor, { consultationId, action, subject: { kind: 'point', id }, before, after });
  }

  private async point(actor: Actor, id: string, permission: 'decision.see' | 'decision.take'): Promise<PointState> {
    const point = await this.database.readOne<PointState>(
      'SELECT id, "consultationId", "partyId", number, outcome, section FROM point WHERE id = $1',
      [id],
    );
    if (!point) throw notFound('point', id);
    mustBeAllowedOn(actor, permission, 'point.see', point, 'point');
    return point;
  }
}

/** @throws Problem `invalid-input` (`change-elsewhere`, `no-change-promised`), `change-is-own`. */
function mustFit(point: PointState, change: Change): void {
  if (point.consultationId !== change.consultationId)
    throw invalidField('#/change', 'change-elsewhere', 'This change is of another consultation.');
  if (change.state === 'own_initiative') throw conflict('change-is-own', 'This change was marked as own initiative; take that back first.');
  if (!mayLink(point.outcome))
    throw invalidField('#/point', 'no-change-promised', `The decision on point ${point.number} promises no change.`);
}
