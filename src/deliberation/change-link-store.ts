import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import type { Change } from '../documents/document.entity.js';
import { stateOf } from '../documents/versions.js';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { Outcome } from '../vocabulary.js';
import type { LinkProposalView } from './change-link.views.js';

/** A link that did not end. */
export interface LiveLink {
  readonly id: string;
  readonly pointId: string;
  readonly changeId: string;
}

/** Rows of links between points and changes, and what they make of both; who calls it is within a write. */
@Injectable()
export class ChangeLinkStore {
  constructor(
    private readonly database: Database,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Problem `link-not-found`. */
  async live(linkId: string): Promise<LiveLink> {
    const link = await this.database.readOne<LiveLink>(
      'SELECT id, "pointId", "changeId" FROM change_link WHERE id = $1 AND "endedAt" IS NULL',
      [linkId],
    );
    if (!link) throw notFound('link', linkId);
    return link;
  }

  /** Those of a point, in one order, so that two who end them at once do not wait for one another. */
  liveOf(pointId: string): Promise<LiveLink[]> {
    return this.database.read(
      'SELECT id, "pointId", "changeId" FROM change_link WHERE "pointId" = $1 AND "endedAt" IS NULL ORDER BY "changeId"',
      [pointId],
    );
  }

  async isLive(changeId: string, pointId: string): Promise<boolean> {
    const link = await this.database.readOne('SELECT id FROM change_link WHERE "changeId" = $1 AND "pointId" = $2 AND "endedAt" IS NULL', [
      changeId,
      pointId,
    ]);
    return link !== undefined;
  }

  /** The live links of a document with what each change said; `words` as JSON. */
  ofDocument(documentId: string): Promise<(LiveLink & { readonly was: string; readonly becomes: string; readonly words: string })[]> {
    return this.database.read(linksOfDocumentSql, [documentId]);
  }

  /** @param proposal what was proposed, when the link was */
  async add(
    actor: Actor,
    changeId: string,
    point: { readonly id: string; readonly consultationId: string },
    proposal: Pick<LinkProposalView, 'confidence' | 'reasons'> | undefined,
  ): Promise<void> {
    const link = {
      id: this.surroundings.newId(),
      consultationId: point.consultationId,
      changeId,
      pointId: point.id,
      confidence: proposal ? Math.round(proposal.confidence * 1000) : null,
      reasons: JSON.stringify(proposal?.reasons ?? []),
      linkedBy: actor.id,
      linkedByName: actor.name,
      linkedAt: this.surroundings.timestamp(),
    };
    await this.database.insertMany('change_link', [link]);
  }

  end(linkId: string, because: 'withdrawn' | 'undone', changeId: string | null): Promise<void> {
    const sql = 'UPDATE change_link SET "endedAt" = $1, "endedBecause" = $2, "endedByChangeId" = $3 WHERE id = $4';
    return this.database.execute(sql, [this.surroundings.timestamp(), because, changeId, linkId]);
  }

  /** Brings the state of the change and of the point in line with the live links. */
  async settle(pointId: string, changeId: string): Promise<void> {
    const live = 'SELECT count(*) FROM change_link l WHERE l."endedAt" IS NULL AND';
    const change = await this.database.readOne<Pick<Change, 'kind' | 'was' | 'becomes'>>(
      'SELECT kind, was, becomes FROM document_change WHERE id = $1',
      [changeId],
    );
    if (!change) throw notFound('change', changeId);
    await this.database.execute(
      `UPDATE document_change SET version = version + 1, state = CASE WHEN (${live} l."changeId" = $1) > 0 THEN 'explained' ELSE $2 END
       WHERE id = $3 AND state <> 'own_initiative'`,
      [changeId, stateOf(change), changeId],
    );
    await this.database.execute(
      `UPDATE point SET version = version + 1, "linkCount" = (${live} l."pointId" = $1),
         "changePending" = CASE WHEN outcome IN ('incorporated', 'partly_incorporated') AND (${live} l."pointId" = $2) = 0
           AND EXISTS (SELECT 1 FROM decision d WHERE d."pointId" = $3 AND d."supersededAt" IS NULL AND d.changes = '[]') THEN 1 ELSE 0 END
       WHERE id = $4`,
      [pointId, pointId, pointId, pointId],
    );
  }

  /** Decided points that promise a change and have none, with what their decision says. */
  async pending(consultationId: string) {
    return this.database.read<{
      id: string;
      number: number;
      party: string;
      text: string;
      heading: string;
      locator: string;
      section: string;
      outcome: Outcome;
      motivation: string;
      answer: string;
      changes: string;
    }>(
      `SELECT p.id, p.number, y.name AS party, p.text, p.heading, p.locator, p.section, p.outcome, d.motivation, d.answer, d.changes
       FROM point p JOIN party y ON y.id = p."partyId" JOIN decision d ON d."pointId" = p.id AND d."supersededAt" IS NULL
       WHERE p."consultationId" = $1 AND p.outcome IN ('incorporated', 'partly_incorporated', 'carried_forward') AND p."linkCount" = 0 ORDER BY p.number`,
      [consultationId],
    );
  }
}

/** The live links of a document with what each change said, along the versions' changes: nothing is read that is of another document. */
export const linksOfDocumentSql = `SELECT l.id, l."pointId", l."changeId", c.was, c.becomes, c.words FROM document_version v
  JOIN document_change c ON c."toVersionId" = v.id JOIN change_link l ON l."changeId" = c.id AND l."endedAt" IS NULL WHERE v."documentId" = $1`;
