import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { conflict, invalidField, unreadable } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import { Workers } from '../platform/workers/workers.js';
import type { Comparison, DocumentChange } from './comparison/comparison.js';
import type { Change, ChangeState } from './document.entity.js';
import type { AddVersion } from './documents.input.js';
import { Documents, type PassageRow, type VersionRow } from './documents.js';
import type { ReadVersion, VersionToRead } from './read-version.js';
import { VersionFollowers } from './version-followers.js';

/** A file that came in as a version; `reactions/upload.ts` makes them. */
export interface VersionFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  bytes(): Promise<Uint8Array>;
  chunks(): Generator<Buffer>;
}

/** Takes in versions and says what changed since the one before. */
@Injectable()
export class Versions {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly workers: Workers,
    private readonly documents: Documents,
    private readonly followers: VersionFollowers,
  ) {}

  /**
   * Adds the next version of a document: read and compared on a worker, then stored whole or not at all.
   * @throws Problem `document-not-found`, `version-exists` (the same bytes), `label-taken`, `version-out-of-order`, `version-without-text`, and
   * whatever the reader refuses
   */
  async add(
    actor: Actor,
    documentId: string,
    { label, datedOn = this.surroundings.today(), round }: AddVersion,
    file: VersionFile,
  ): Promise<VersionRow> {
    const document = await this.documents.get(actor, documentId);
    mustBeAllowedOn(actor, 'document.change', 'document.see', document, 'document');
    const known = await this.documents.versions(actor, documentId);
    mustFollow(known, { label, datedOn, sha256: file.sha256 });
    if (!file.size) throw unreadable('file-empty', 'The file is empty.', { fileName: file.fileName });
    await this.mustHaveRound(document.consultationId, round);
    const [previous] = known;
    const before = previous && (await this.documents.passages(previous.id));
    const task: VersionToRead = {
      bytes: await file.bytes(),
      fileName: file.fileName,
      ...(before ? { before: before.map(toPassage) } : {}),
    };
    const read = await this.workers.run<ReadVersion>('read-version', task);
    await this.database.write(async () => {
      await this.database.lock('document', documentId);
      // Somebody may have added a version while this one was read.
      const [last] = await this.documents.versions(actor, documentId);
      if (last?.id !== previous?.id)
        throw conflict('version-exists', `Version ${last?.label} was added meanwhile.`, { label: last?.label });
      const id = this.surroundings.newId();
      const { fileName, mediaType, size, sha256 } = file;
      const number = (previous?.number ?? 0) + 1;
      const version = {
        id,
        documentId,
        number,
        label,
        datedOn,
        roundId: round ?? null,
        fileName,
        mediaType,
        format: read.format,
        size,
        sha256,
      };
      const kinship = read.comparison ? Math.round(read.comparison.kinship * 1000) : null;
      await this.database.insertMany('document_version', [
        { ...version, warnings: JSON.stringify(read.warnings), kinship, createdAt: this.surroundings.timestamp() },
      ]);
      let seq = 0;
      for (const bytes of file.chunks()) await this.database.insertMany('version_chunk', [{ versionId: id, seq: seq++, bytes }]);
      const passages = this.toPassages(id, read, before ?? []);
      await this.database.insertMany('passage', passages);
      const changes =
        previous && read.comparison
          ? this.toChanges(document.consultationId, documentId, previous.id, id, read.comparison, before ?? [], passages)
          : [];
      await this.database.insertMany('document_change', changes.map(toRow));
      await this.audit.record(actor, {
        consultationId: document.consultationId,
        action: 'version.added',
        subject: { kind: 'version', id },
        after: { ...version, changes: changes.length },
      });
      await this.followers.tell(actor, { id, documentId, consultationId: document.consultationId, changes });
    });
    return this.documents.version(actor, documentId, label);
  }

  private toPassages(versionId: string, { passages, comparison }: ReadVersion, before: readonly PassageRow[]) {
    const successors = new Map((comparison?.successions ?? []).map((one) => [one.after, one]));
    return passages.map(({ kind, marker = '', level, section, text, cells }, seq) => {
      const id = this.surroundings.newId();
      const succession = successors.get(seq);
      const predecessor = succession && before[succession.before];
      return {
        id,
        versionId,
        seq,
        kind,
        marker: marker.slice(0, 60),
        level: level ?? null,
        section: section.slice(0, 300),
        text,
        cells: cells ? JSON.stringify(cells) : null,
        identity: predecessor?.identity ?? id,
        likelihood: Math.round((succession?.likelihood ?? 1) * 1000),
        how: succession?.how ?? 'new',
      };
    });
  }

  private toChanges(
    consultationId: string,
    documentId: string,
    fromVersionId: string,
    toVersionId: string,
    { changes }: Comparison,
    before: readonly PassageRow[],
    after: readonly { readonly id: string }[],
  ): Change[] {
    return changes.map((change, seq) => ({
      id: this.surroundings.newId(),
      consultationId,
      documentId,
      fromVersionId,
      toVersionId,
      seq,
      kind: change.kind,
      section: change.section.slice(0, 300),
      was: change.was,
      becomes: change.becomes,
      words: change.words,
      edits: change.edits ?? [],
      beforePassages: change.before.map((index) => before[index]?.id ?? ''),
      afterPassages: change.after.map((index) => after[index]?.id ?? ''),
      state: stateOf(change),
      ownInitiativeReason: null,
      ownInitiativeBy: null,
      ownInitiativeAt: null,
      version: 1,
    }));
  }

  private async mustHaveRound(consultationId: string, round: string | undefined): Promise<void> {
    if (!round) return;
    const found = await this.database.readOne('SELECT id FROM round WHERE id = $1 AND "consultationId" = $2', [round, consultationId]);
    if (!found) throw invalidField('#/round', 'round-unknown', 'This consultation has no such round.');
  }
}

/** What only went elsewhere or got another number needs no explanation. */
export const stateOf = ({ kind, was, becomes }: Pick<DocumentChange, 'kind' | 'was' | 'becomes'>): ChangeState =>
  kind === 'renumbered' || was.trim() === becomes.trim() ? 'editorial' : 'unexplained';

/** @throws Problem `version-exists`, `label-taken`, `version-out-of-order`. */
export function mustFollow(
  known: readonly Pick<VersionRow, 'label' | 'datedOn' | 'sha256'>[],
  next: Pick<VersionRow, 'label' | 'datedOn' | 'sha256'>,
): void {
  const same = known.find(({ sha256 }) => sha256 === next.sha256);
  if (same) throw conflict('version-exists', `This file is version ${same.label} already.`, { label: same.label });
  if (known.some(({ label }) => label === next.label))
    throw conflict('label-taken', `There is a version ${next.label} already.`, { label: next.label });
  const [last] = known;
  if (last && next.datedOn < last.datedOn)
    throw conflict('version-out-of-order', `Version ${last.label} is of ${last.datedOn}; a later version can not be of ${next.datedOn}.`, {
      label: last.label,
      datedOn: last.datedOn,
    });
}

const toPassage = ({ kind, marker, level, section, text, cells }: PassageRow) => ({
  kind: kind as 'paragraph',
  text,
  section,
  ...(marker ? { marker } : {}),
  ...(level === null ? {} : { level }),
  ...(cells ? { cells } : {}),
});

const toRow = ({ words, edits, beforePassages, afterPassages, ...change }: Change) => ({
  ...change,
  words: JSON.stringify(words),
  edits: JSON.stringify(edits),
  beforePassages: JSON.stringify(beforePassages),
  afterPassages: JSON.stringify(afterPassages),
});
