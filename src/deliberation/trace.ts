import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn, ownParty } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { pointsSeenBy } from '../consultations/published.sql.js';
import { Changes } from '../documents/changes.js';
import { findSection } from '../documents/comparison/passages.js';
import type { Change } from '../documents/document.entity.js';
import { Documents } from '../documents/documents.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { invalidField, notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import { Withheld } from '../reactions/withheld.js';
import type { Outcome } from '../vocabulary.js';
import { ChangeLinks, type LinkView } from './change-links.js';
import { PublishedAnswers } from './published-answers.js';

export interface TracedChange extends Change {
  readonly linkId: string;
  /** Title of the document. */
  readonly document: string;
  readonly fromLabel: string;
  readonly toLabel: string;
}

export interface AnchorView {
  readonly documentId: string;
  readonly document: string;
  /** False while it only follows from the reference in the point. */
  readonly confirmed: boolean;
  /** The passage in each version, first to last; `text` is null where it is gone. */
  readonly passages: readonly AnchoredPassage[];
}

export interface AnchoredPassage {
  /** Id of the passage in this version. */
  readonly id: string | null;
  /** Its place in this version, from 0. */
  readonly seq: number | null;
  readonly label: string;
  readonly section: string;
  readonly text: string | null;
}

export interface TraceView {
  readonly pointId: string;
  /** Of the point. */
  readonly version: number;
  readonly outcome: Outcome | null;
  readonly motivation: string;
  readonly changePending: boolean;
  readonly changes: readonly TracedChange[];
  readonly anchor: AnchorView | null;
}

interface PointState {
  readonly id: string;
  readonly consultationId: string;
  readonly partyId: string;
  readonly outcome: Outcome | null;
  readonly changePending: number;
  readonly section: string;
  readonly version: number;
  readonly motivation: string | null;
}

/** From a point to the sentence it changed, and from a change to the points that caused it. */
@Injectable()
export class Trace {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly changes: Changes,
    private readonly documents: Documents,
    private readonly links: ChangeLinks,
    private readonly published: PublishedAnswers,
    private readonly withheld: Withheld,
  ) {}

  /** To a party's account what was published of it. @throws Problem `point-not-found`. */
  async of(actor: Actor, pointId: string): Promise<TraceView> {
    const point = await this.point(actor, pointId, 'decision.see');
    const links = await this.links.ofPoint(actor, pointId);
    const changes: TracedChange[] = [];
    for (const { id, change } of links) {
      const { title } = await this.documents.get(actor, change.documentId);
      const labels = await this.labels(change.documentId);
      changes.push({
        ...change,
        linkId: id,
        document: title,
        fromLabel: labels.get(change.fromVersionId) ?? '',
        toLabel: labels.get(change.toVersionId) ?? '',
      });
    }
    const { outcome, motivation, changePending } = point;
    return {
      pointId,
      version: point.version,
      outcome,
      motivation: (await this.withheld.from(actor, point.consultationId, [pointId])).about(pointId, motivation ?? ''),
      changePending: changePending === 1,
      changes,
      anchor: await this.anchorOf(actor, point),
    };
  }

  /** The points that caused a change; a party's account sees its own only. @throws Problem `change-not-found`. */
  async causesOf(actor: Actor, changeId: string): Promise<LinkView[]> {
    const { consultationId } = await this.changes.get(actor, changeId);
    return (await this.links.ofChanges(actor, consultationId, [changeId])).get(changeId) ?? [];
  }

  /** @param version of the point as last seen @throws Problem `point-not-found`, `stale-edit`, `invalid-input` (`passage-unknown`). */
  async anchor(actor: Actor, pointId: string, passageId: string, version?: number): Promise<void> {
    await this.database.write(async () => {
      await this.database.lock('point', pointId);
      const point = await this.point(actor, pointId, 'decision.take');
      mustBeCurrent(point, version, { version: point.version, anchor: await this.anchorOf(actor, point) });
      const passage = await this.database.readOne<{ identity: string; documentId: string }>(
        `SELECT p.identity, v."documentId" FROM passage p JOIN document_version v ON v.id = p."versionId" JOIN document d ON d.id = v."documentId"
         WHERE p.id = $1 AND d."consultationId" = $2`,
        [passageId, point.consultationId],
      );
      if (!passage) throw invalidField('#/passage', 'passage-unknown', 'No document of this consultation has such a passage.');
      await this.database.execute('DELETE FROM point_anchor WHERE "pointId" = $1', [pointId]);
      const anchor = {
        id: this.surroundings.newId(),
        pointId,
        ...passage,
        anchoredBy: actor.id,
        anchoredAt: this.surroundings.timestamp(),
      };
      await this.database.insertMany('point_anchor', [anchor]);
      await this.database.execute('UPDATE point SET version = version + 1 WHERE id = $1', [pointId]);
      const { consultationId } = point;
      await this.audit.record(actor, { consultationId, action: 'point.anchored', subject: { kind: 'point', id: pointId }, after: passage });
    });
  }

  /** The passage that a person confirmed, or else the one that the point's own reference means in the first version. */
  private async anchorOf(actor: Actor, { id, consultationId, section }: PointState): Promise<AnchorView | null> {
    const kept = await this.database.readOne<{ documentId: string; identity: string }>(
      'SELECT "documentId", identity FROM point_anchor WHERE "pointId" = $1',
      [id],
    );
    if (kept) return this.followed(actor, kept.documentId, kept.identity, true);
    if (!section) return null;
    for (const document of await this.documents.list(actor, consultationId)) {
      const first = (await this.documents.versions(actor, document.id)).at(-1);
      if (!first) continue;
      const passages = await this.documents.passages(first.id);
      const found = findSection(passages as Parameters<typeof findSection>[0], section);
      const identity = found && passages[found.from]?.identity;
      if (identity) return this.followed(actor, document.id, identity, false);
    }
    return null;
  }

  private async followed(actor: Actor, documentId: string, identity: string, confirmed: boolean): Promise<AnchorView> {
    const { title } = await this.documents.get(actor, documentId);
    const rows = await this.database.read<Omit<AnchoredPassage, 'section'> & { readonly section: string | null }>(
      `SELECT p.id, p.seq, v.label, p.section, p.text FROM document_version v LEFT JOIN passage p ON p."versionId" = v.id AND p.identity = $1
       WHERE v."documentId" = $2 ORDER BY v.number, p.seq`,
      [identity, documentId],
    );
    return {
      documentId,
      document: title,
      confirmed,
      passages: rows.map((row) => ({ ...row, section: row.section ?? '' })),
    };
  }

  private async labels(documentId: string): Promise<Map<string, string>> {
    const rows = await this.database.read<{ id: string; label: string }>('SELECT id, label FROM document_version WHERE "documentId" = $1', [
      documentId,
    ]);
    return new Map(rows.map(({ id, label }) => [id, label]));
  }

  private async point(actor: Actor, id: string, permission: 'decision.see' | 'decision.take'): Promise<PointState> {
    const point = await this.database.readOne<PointState>(
      `SELECT p.id, p."consultationId", p."partyId", p.outcome, p."changePending", p.section, p.version, d.motivation FROM point p
       LEFT JOIN decision d ON d."pointId" = p.id AND d."supersededAt" IS NULL WHERE p.id = $1`,
      [id],
    );
    if (!point) throw notFound('point', id);
    mustBeAllowedOn(actor, permission, 'point.see', point, 'point');
    const own = ownParty(actor, point.consultationId);
    if (own === null) return point;
    const seen = await this.database.readOne<Pick<PointState, 'outcome' | 'changePending'>>(
      `SELECT p.outcome, p."changePending" FROM ${pointsSeenBy(own)} p WHERE p.id = $1`,
      [id],
    );
    const published = (await this.published.of([id])).get(id);
    return { ...point, version: 1, outcome: null, changePending: 0, ...seen, motivation: published?.motivation ?? '' };
  }
}
