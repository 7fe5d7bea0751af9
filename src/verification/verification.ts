import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type ChainEnd, History } from '../audit/history.js';
import { Database } from '../platform/database/database.js';
import { piecesOf } from '../platform/uploads/pieces.js';
import { coverageOf } from '../reactions/coverage.rules.js';

export interface Fault {
  readonly kind:
    | 'entry-changed'
    | 'entry-missing'
    | 'entry-inserted'
    | 'chain-end-differs'
    | 'source-changed'
    | 'source-text-differs'
    | 'source-hole'
    | 'coverage-hole'
    | 'coverage-overlap'
    | 'orphan'
    | 'outcome-differs';
  /** What it is about: a chain and its entry, or the id of a record. */
  readonly subject: string;
  readonly detail: string;
}

export interface VerificationResult {
  readonly clean: boolean;
  readonly entries: number;
  readonly sources: number;
  readonly reactions: number;
  readonly faults: readonly Fault[];
  /** Where each chain ends now. */
  readonly ends: readonly ChainEnd[];
}

/** Ids read at a time. */
const BATCH = 1000;

/** Rows that point at nothing; foreign keys forbid them, so only somebody who went round them leaves any. */
const orphans: readonly { readonly what: string; readonly sql: string }[] = [
  ['reaction', 'source', 'sourceId'],
  ['reaction', 'party', 'partyId'],
  ['point', 'reaction', 'reactionId'],
  ['no_point', 'reaction', 'reactionId'],
  ['tagging', 'point', 'pointId'],
  ['tagging', 'theme', 'themeId'],
  ['suggestion', 'point', 'pointId'],
  ['decision', 'point', 'pointId'],
  ['passage', 'document_version', 'versionId'],
  ['change_link', 'document_change', 'changeId'],
  ['change_link', 'point', 'pointId'],
].map(([table, target, column]) => ({
  what: `${table} without ${target}`,
  sql: `SELECT x.id FROM ${table} x LEFT JOIN ${target} y ON y.id = x."${column}" WHERE y.id IS NULL LIMIT 100`,
}));

/** Checks the whole installation: nothing was changed, removed or inserted behind the service's back, and nothing was lost. */
@Injectable()
export class Verification {
  constructor(
    private readonly database: Database,
    private readonly history: History,
  ) {}

  /** Every chain, every source, every reaction; one source in memory at a time. */
  async run(): Promise<VerificationResult> {
    const { entries, faults, ends } = await this.history.verify();
    const found: Fault[] = faults.map(({ kind, chain, seq, detail }) => ({ kind, subject: `${chain}/${seq}`, detail }));
    const sources = await this.sources(found);
    await this.versions(found);
    const reactions = await this.reactions(found);
    await this.orphans(found);
    await this.outcomes(found);
    return { clean: found.length === 0, entries, sources, reactions, faults: found, ends };
  }

  private async sources(found: Fault[]): Promise<number> {
    let checked = 0;
    for await (const id of this.idsOf('source')) {
      const source = await this.database.readOne<{ sha256: string; fileName: string; text: string; proposal: string | null }>(
        'SELECT sha256, "fileName", text, proposal FROM source WHERE id = $1',
        [id],
      );
      if (!source) continue;
      checked += 1;
      const kept = await this.database.readOne<{ after: string }>(
        `SELECT after FROM audit_entry WHERE "subjectId" = $1 AND action IN ('source.kept', 'source.waits') ORDER BY seq LIMIT 1`,
        [id],
      );
      const recorded = kept ? (JSON.parse(kept.after) as { sha256?: string }).sha256 : undefined;
      const actual = await this.hashOf('source', id);
      if (actual !== source.sha256 || actual !== recorded)
        found.push({ kind: 'source-changed', subject: id, detail: `the bytes of "${source.fileName}" are not those that came in` });
      await this.tiling(id, source, found);
    }
    return checked;
  }

  /** The files of document versions are those that came in. */
  private async versions(found: Fault[]): Promise<void> {
    for await (const id of this.idsOf('document_version')) {
      const version = await this.database.readOne<{ label: string; sha256: string }>(
        'SELECT label, sha256 FROM document_version WHERE id = $1',
        [id],
      );
      if (!version) continue;
      const { label, sha256 } = version;
      const kept = await this.database.readOne<{ after: string }>(
        `SELECT after FROM audit_entry WHERE "subjectId" = $1 AND action = 'version.added' ORDER BY seq LIMIT 1`,
        [id],
      );
      const recorded = kept ? (JSON.parse(kept.after) as { sha256?: string }).sha256 : undefined;
      const actual = await this.hashOf('version', id);
      if (actual !== sha256 || actual !== recorded)
        found.push({ kind: 'source-changed', subject: id, detail: `the bytes of version ${label} are not those that came in` });
    }
  }

  /** Chapters and passages tile the text of a source that is no longer waiting, and each reaction still has its own part of it. */
  private async tiling(
    id: string,
    { text, proposal, fileName }: { text: string; proposal: string | null; fileName: string },
    found: Fault[],
  ): Promise<void> {
    if (proposal !== null) return;
    const parts = await this.database.read<{ id: string | null; start: number; end: number; text: string }>(
      `SELECT id, "sourceStart" AS start, "sourceEnd" AS "end", text FROM reaction WHERE "sourceId" = $1
       UNION ALL SELECT NULL, start, "end", '' FROM source_passage WHERE "sourceId" = $1`,
      [id],
    );
    const chapters = parts.flatMap(({ id: chapter, ...part }) => (chapter === null ? [] : [{ id: chapter, ...part }]));
    const passages = parts.filter((part) => part.id === null);
    for (const { start, end } of coverageOf(text.length, chapters, passages).holes)
      found.push({ kind: 'source-hole', subject: id, detail: `characters ${start} to ${end} of "${fileName}" belong to no reaction` });
    for (const chapter of chapters)
      if (text.slice(chapter.start, chapter.end) !== chapter.text)
        found.push({ kind: 'source-text-differs', subject: chapter.id, detail: `the text of the reaction is not that of "${fileName}"` });
  }

  private async hashOf(kind: 'source' | 'version', id: string): Promise<string> {
    const hash = createHash('sha256');
    for await (const piece of piecesOf(this.database, kind, id)) hash.update(piece);
    return hash.digest('hex');
  }

  /** A reaction and what covers it are read in one statement, so that a point split meanwhile is seen before or after, never halfway. */
  private async reactions(found: Fault[]): Promise<number> {
    let checked = 0;
    for await (const id of this.idsOf('reaction')) {
      const rows = await this.database.read<{ what: 'reaction' | 'point' | 'no_point'; number: number; start: number; end: number }>(
        `SELECT 'reaction' AS what, number, 0 AS start, "sourceEnd" - "sourceStart" AS "end" FROM reaction WHERE id = $1
         UNION ALL SELECT 'point', 0, start, "end" FROM point WHERE "reactionId" = $1
         UNION ALL SELECT 'no_point', 0, start, "end" FROM no_point WHERE "reactionId" = $1`,
        [id],
      );
      const reaction = rows.find(({ what }) => what === 'reaction');
      if (!reaction) continue;
      checked += 1;
      const { number, end: length } = reaction;
      const of = (kind: string) => rows.filter(({ what }) => what === kind);
      const { holes, overlaps } = coverageOf(length, of('point'), of('no_point'));
      for (const { start, end } of holes)
        found.push({ kind: 'coverage-hole', subject: id, detail: `characters ${start} to ${end} of reaction ${number} have no place` });
      for (const { start, end } of overlaps)
        found.push({
          kind: 'coverage-overlap',
          subject: id,
          detail: `characters ${start} to ${end} of reaction ${number} have two places`,
        });
    }
    return checked;
  }

  /** All ids of a table in order, a batch in memory at a time. */
  private async *idsOf(table: 'source' | 'document_version' | 'reaction'): AsyncGenerator<string> {
    for (let last = ''; ; ) {
      const ids = await this.database.read<{ id: string }>(`SELECT id FROM ${table} WHERE id > $1 ORDER BY id LIMIT ${BATCH}`, [last]);
      for (const { id } of ids) yield id;
      last = ids.at(-1)?.id ?? '';
      if (ids.length < BATCH) return;
    }
  }

  private async orphans(found: Fault[]): Promise<void> {
    for (const { what, sql } of orphans)
      for (const { id } of await this.database.read<{ id: string }>(sql)) found.push({ kind: 'orphan', subject: id, detail: what });
  }

  /** The outcome on each point is that of its decision in force. */
  private async outcomes(found: Fault[]): Promise<void> {
    const rows = await this.database.read<{ id: string; number: number }>(
      `SELECT p.id, p.number FROM point p LEFT JOIN decision d ON d."pointId" = p.id AND d."supersededAt" IS NULL
       WHERE coalesce(p.outcome, '') <> coalesce(d.outcome, '') LIMIT 100`,
    );
    for (const { id, number } of rows)
      found.push({ kind: 'outcome-differs', subject: id, detail: `point ${number} shows another outcome than was decided` });
  }
}
