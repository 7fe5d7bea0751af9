import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import { Audit, type Deed } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { conflict } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { Passage, ReadSource } from './chapters.rules.js';
import type { Incoming } from './intake-plan.js';
import type { SplitProposal } from './splitting/proposal.js';

interface First {
  readonly sourceId: string;
  readonly fileName: string;
  readonly id: string | null;
  readonly number: number | null;
  readonly partyId: string | null;
  readonly receivedOn: string | null;
  readonly party: string | null;
}

interface Keeping {
  /** The proposal is kept with it until a person said what is missing. */
  readonly waits: boolean;
  readonly parentId?: string | null;
  /** Whose it is, for a sheet that waits until its columns are known. */
  readonly party?: string;
}

/** Keeps the bytes that came in, once. */
@Injectable()
export class SourceStore {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
  ) {}

  /**
   * The same bytes of the same party in the same round come in once.
   * @param partyId absent: of any party
   * @throws Problem `duplicate-reaction` naming the first
   */
  async mustBeNew(consultationId: string, roundId: string, sha256: string, partyId: string | undefined): Promise<void> {
    const first = await this.first(consultationId, roundId, sha256, partyId);
    if (!first) return;
    const { number, receivedOn, party, fileName } = first;
    const what = number === null ? `waits as "${fileName}"` : `is reaction ${number} of ${party}, received on ${receivedOn}`;
    const facts = number === null ? {} : { number, receivedOn };
    throw conflict('duplicate-reaction', `These same bytes came in before: that ${what}.`, { first, ...facts });
  }

  /**
   * What the same bytes came in as before, if they did. A file that was only kept because it came along inside another (a scan in a mail, an attachment
   * that could not be read) is nobody's reaction yet, so it may still come in by itself.
   */
  first(consultationId: string, roundId: string, sha256: string, partyId: string | undefined): Promise<First | undefined> {
    return this.database.readOne<First>(
      `SELECT s.id AS "sourceId", s."fileName", r.id, r.number, r."partyId", r."receivedOn", p.name AS party
       FROM source s LEFT JOIN reaction r ON r."sourceId" = s.id LEFT JOIN party p ON p.id = r."partyId"
       WHERE s."consultationId" = $1 AND s.sha256 = $2 AND s."roundId" = $3
         AND (${partyId ? 'r."partyId" = $4' : 'r.id IS NOT NULL'} OR (r.id IS NULL AND (s.proposal IS NOT NULL OR s."parentId" IS NULL)))
       ORDER BY r.number LIMIT 1`,
      partyId ? [consultationId, sha256, roundId, partyId] : [consultationId, sha256, roundId],
    );
  }

  /** Stores bytes, text and warnings; `waits` keeps the proposal with it until every chapter has its party. */
  async add(incoming: Incoming, { waits, parentId = null, party }: Keeping): Promise<{ readonly id: string; readonly deed: Deed }> {
    const { consultationId, roundId, about, upload, read } = incoming;
    const id = this.surroundings.newId();
    const { fileName, mediaType, size, sha256 } = upload;
    const { channel = 'letter', receivedOn, standing, question } = about;
    const source = { id, consultationId, roundId, parentId, fileName, mediaType, format: read.format, size, sha256 };
    await this.database.insertMany('source', [
      {
        ...source,
        text: read.text,
        warnings: JSON.stringify(read.warnings),
        proposal: waits ? JSON.stringify(withoutStems(read)) : null,
        intake: JSON.stringify({ channel, receivedOn, standing, question, ...(party ? { party, sheet: read.unmapped } : {}) }),
        createdAt: this.surroundings.timestamp(),
      },
    ]);
    let seq = 0;
    for (const bytes of upload.chunks()) await this.database.insertMany('source_chunk', [{ sourceId: id, seq: seq++, bytes }]);
    const deed = { consultationId, action: waits ? 'source.waits' : 'source.kept', subject: { kind: 'source', id }, after: source };
    return { id, deed };
  }

  /** Passages of a source that are nobody's reaction, within the caller's transaction. */
  async addPassages(sourceId: string, passages: readonly Passage[]): Promise<void> {
    await this.database.insertMany(
      'source_passage',
      passages.map(({ start, end, reason }) => ({ id: this.surroundings.newId(), sourceId, start, end, reason })),
    );
  }

  /** As `add`, with its line in the history. */
  async keep(actor: Actor, incoming: Incoming, options: Keeping): Promise<string> {
    const { id, deed } = await this.add(incoming, options);
    await this.audit.record(actor, deed);
    return id;
  }
}

/** Stems are made anew when a chapter gets its party; they need not wait with it. */
const withoutStems = ({ proposal }: ReadSource): SplitProposal => ({
  ...proposal,
  points: proposal.points.map(({ stems: _, ...point }) => point),
});
