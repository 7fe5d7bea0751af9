import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed, ownParty } from '../access/permissions.js';
import { pointsSeenBy, publishedPoints } from '../consultations/published.sql.js';
import { findSection } from '../documents/comparison/passages.js';
import { Documents, type PassageRow } from '../documents/documents.js';
import { Database } from '../platform/database/database.js';
import { Withheld } from '../reactions/withheld.js';
import type { Outcome } from '../vocabulary.js';
import { PublishedAnswers } from './published-answers.js';

/** A point at the passage of a version that it is about, or whose change it caused. */
export interface PassagePoint {
  /** Null when the version has no such passage any more. */
  readonly passageId: string | null;
  readonly pointId: string;
  readonly number: number;
  readonly party: string;
  readonly text: string;
  readonly outcome: Outcome | null;
  readonly changePending: boolean;
  /** `linked`: it led to a change here; `anchored`: a person said so; `referred`: the point names the section. */
  readonly how: 'linked' | 'anchored' | 'referred';
}

interface PointRow {
  readonly pointId: string;
  readonly number: number;
  readonly party: string;
  readonly text: string;
  readonly outcome: Outcome | null;
  readonly changePending: number;
}

interface LinkedRow extends PointRow {
  readonly beforePassages: string;
  readonly afterPassages: string;
}

type Placed = PointRow & { readonly identity: string; readonly how: PassagePoint['how'] };

const pointColumns = `p.id AS "pointId", p.number, y.name AS party, p.text, p.outcome, p."changePending"`;
/** Along the document's versions, their changes and their live links. */
export const linkedPointsSql = `SELECT ${pointColumns}, c."beforePassages", c."afterPassages" FROM document_version v
  JOIN document_change c ON c."toVersionId" = v.id JOIN change_link l ON l."changeId" = c.id AND l."endedAt" IS NULL
  JOIN point p ON p.id = l."pointId" JOIN party y ON y.id = p."partyId" WHERE v."documentId" = $1`;
/** The same for a party: its own points, with every link that there ever was, to choose those from that were published. */
const ownLinkedPointsSql = `SELECT ${pointColumns}, l."changeId", c."beforePassages", c."afterPassages" FROM document_version v
  JOIN document_change c ON c."toVersionId" = v.id JOIN change_link l ON l."changeId" = c.id
  JOIN ${publishedPoints} p ON p.id = l."pointId" JOIN party y ON y.id = p."partyId" WHERE v."documentId" = $1 AND p."partyId" = $2`;
const rank: Readonly<Record<PassagePoint['how'], number>> = { linked: 0, anchored: 1, referred: 2 };

/** All points ever about the passages of a document, and what became of each. */
@Injectable()
export class PassagePoints {
  constructor(
    private readonly database: Database,
    private readonly documents: Documents,
    private readonly answers: PublishedAnswers,
    private readonly withheld: Withheld,
  ) {}

  /**
   * In the order of the version's text, those whose passage is gone last; a point stands once at each passage. A party's account sees its own only, with
   * what was published of their decisions.
   * @throws Problem `document-not-found`, `version-not-found`.
   */
  async of(actor: Actor, documentId: string, label: string): Promise<PassagePoint[]> {
    const { id, consultationId } = await this.documents.version(actor, documentId, label);
    mustBeAllowed(actor, 'decision.see', consultationId);
    const own = ownParty(actor, consultationId);
    const passages = await this.documents.passages(id);
    const placed = [
      ...(await this.linked(documentId, own)),
      ...(await this.anchored(documentId, own)),
      ...(await this.referred(actor, consultationId, documentId, own)),
    ];
    const withheld = await this.withheld.from(
      actor,
      consultationId,
      placed.map(({ pointId }) => pointId),
    );
    return inOrder(placed, passages).map((point) => ({ ...point, text: withheld.words(point.pointId, point.text) }));
  }

  /** Points that led to a change in any version. */
  private async linked(documentId: string, own: string | null): Promise<Placed[]> {
    const rows = own === null ? await this.database.read<LinkedRow>(linkedPointsSql, [documentId]) : await this.ownLinked(documentId, own);
    if (!rows.length) return [];
    const identities = await this.identities(documentId);
    return rows.flatMap(({ beforePassages, afterPassages, ...point }) => {
      const [passage] = [...(JSON.parse(afterPassages) as string[]), ...(JSON.parse(beforePassages) as string[])];
      const identity = identities.get(passage ?? '');
      return identity ? [{ ...point, identity, how: 'linked' as const }] : [];
    });
  }

  private async ownLinked(documentId: string, own: string): Promise<LinkedRow[]> {
    const rows = await this.database.read<LinkedRow & { readonly changeId: string }>(ownLinkedPointsSql, [documentId, own]);
    const answers = await this.answers.of([...new Set(rows.map(({ pointId }) => pointId))]);
    return rows
      .filter(({ pointId, changeId }) => answers.get(pointId)?.changes.some(({ id }) => id === changeId))
      .map(({ changeId: _, ...row }) => row);
  }

  /** Points of which a person said what they are about. */
  private async anchored(documentId: string, own: string | null): Promise<Placed[]> {
    const rows = await this.database.read<PointRow & { readonly identity: string }>(
      `SELECT ${pointColumns}, a.identity FROM point_anchor a JOIN ${pointsSeenBy(own)} p ON p.id = a."pointId" JOIN party y ON y.id = p."partyId"
       WHERE a."documentId" = $1${ofParty(own)}`,
      values(documentId, own),
    );
    return rows.map((row) => ({ ...row, how: 'anchored' as const }));
  }

  /** Points that name a section themselves, and of which nobody said otherwise; by the first version, as they reacted to it. */
  private async referred(actor: Actor, consultationId: string, documentId: string, own: string | null): Promise<Placed[]> {
    const rows = await this.database.read<PointRow & { readonly section: string }>(
      `SELECT ${pointColumns}, p.section FROM ${pointsSeenBy(own)} p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p.section <> ''
       AND NOT EXISTS (SELECT 1 FROM point_anchor a WHERE a."pointId" = p.id)${ofParty(own)}`,
      values(consultationId, own),
    );
    const sections = new Set(rows.map(({ section }) => section));
    const meant = new Map<string, string>();
    for (const document of await this.documents.list(actor, consultationId)) {
      const first = (await this.documents.versions(actor, document.id)).at(-1);
      const passages = first ? await this.documents.passages(first.id) : [];
      for (const section of sections) {
        const found = findSection(passages as Parameters<typeof findSection>[0], section);
        const identity = found && passages[found.from]?.identity;
        if (!identity) continue;
        // A reference means the first document that has such a section.
        sections.delete(section);
        if (document.id === documentId) meant.set(section, identity);
      }
      if (document.id === documentId) break;
    }
    return rows.flatMap(({ section, ...point }) => {
      const identity = meant.get(section);
      return identity ? [{ ...point, identity, how: 'referred' as const }] : [];
    });
  }

  private async identities(documentId: string): Promise<Map<string, string>> {
    const rows = await this.database.read<{ id: string; identity: string }>(
      'SELECT p.id, p.identity FROM passage p JOIN document_version v ON v.id = p."versionId" WHERE v."documentId" = $1',
      [documentId],
    );
    return new Map(rows.map(({ id, identity }) => [id, identity]));
  }
}

const ofParty = (own: string | null): string => (own ? ' AND p."partyId" = $2' : '');
const values = (id: string, own: string | null): string[] => (own ? [id, own] : [id]);

function inOrder(placed: readonly Placed[], passages: readonly PassageRow[]): PassagePoint[] {
  const byIdentity = new Map<string, PassageRow>();
  for (const passage of passages) if (!byIdentity.has(passage.identity)) byIdentity.set(passage.identity, passage);
  const seen = new Set<string>();
  return placed
    .map((point) => ({ ...point, passage: byIdentity.get(point.identity) }))
    .sort((a, b) => seqOf(a) - seqOf(b) || rank[a.how] - rank[b.how] || a.number - b.number)
    .flatMap(({ identity: _, passage, changePending, ...point }) => {
      const key = `${passage?.id ?? ''} ${point.pointId}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ passageId: passage?.id ?? null, ...point, changePending: changePending === 1 }];
    });
}

const seqOf = ({ passage }: { readonly passage: PassageRow | undefined }): number => passage?.seq ?? Number.MAX_SAFE_INTEGER;
