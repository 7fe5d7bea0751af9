import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed, mustBeAllowedOn, ownParty } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import { piecesOf } from '../platform/uploads/pieces.js';
import type { DocumentKind } from './document.entity.js';
import type { AddDocument } from './documents.input.js';

/** A document with how far it is. */
export interface DocumentRow {
  readonly id: string;
  readonly consultationId: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly versions: number;
  readonly latestLabel: string | null;
  readonly unexplained: number;
  readonly version: number;
}

export interface VersionRow {
  readonly id: string;
  readonly documentId: string;
  readonly consultationId: string;
  readonly number: number;
  readonly label: string;
  readonly datedOn: string;
  readonly roundId: string | null;
  readonly fileName: string;
  readonly mediaType: string;
  readonly format: string;
  readonly size: number;
  readonly sha256: string;
  readonly warnings: readonly { readonly code: string; readonly detail: string }[];
  /** Share of the version before that lives on, 0 to 1; null for a first version. */
  readonly kinship: number | null;
  readonly createdAt: string;
}

export interface PassageRow {
  readonly id: string;
  readonly seq: number;
  readonly kind: string;
  readonly marker: string;
  readonly level: number | null;
  readonly section: string;
  readonly text: string;
  /** Cells of a table row; null for anything else. */
  readonly cells: readonly string[] | null;
  readonly identity: string;
  /** 0 to 1. */
  readonly likelihood: number;
  readonly how: string;
}

const rows = `SELECT d.id, d."consultationId", d.title, d.kind, d.version,
    (SELECT count(*) FROM document_version v WHERE v."documentId" = d.id) AS versions,
    (SELECT v.label FROM document_version v WHERE v."documentId" = d.id ORDER BY v.number DESC LIMIT 1) AS "latestLabel",
    (SELECT count(*) FROM document_version v JOIN document_change c ON c."toVersionId" = v.id AND c.state = 'unexplained'
      WHERE v."documentId" = d.id) AS unexplained
  FROM document d`;

const versionColumns = `v.id, v."documentId", d."consultationId", v.number, v.label, v."datedOn", v."roundId", v."fileName", v."mediaType", v.format,
  v.size, v.sha256, v.warnings, v.kinship, v."createdAt"`;

/** The drafts that parties are asked about, with their versions. */
@Injectable()
export class Documents {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
  ) {}

  /** In order. A party's account is not told how many changes wait for an explanation. */
  async list(actor: Actor, consultationId: string): Promise<DocumentRow[]> {
    mustBeAllowed(actor, 'document.see', consultationId);
    const documents = await this.database.read<DocumentRow>(`${rows} WHERE d."consultationId" = $1 ORDER BY d.position, d.id`, [
      consultationId,
    ]);
    return documents.map((document) => shownTo(actor, document));
  }

  /** @throws Problem `document-not-found`. */
  async get(actor: Actor, id: string): Promise<DocumentRow> {
    const document = await this.database.readOne<DocumentRow>(`${rows} WHERE d.id = $1`, [id]);
    if (!document) throw notFound('document', id);
    mustBeAllowedOn(actor, 'document.see', 'document.see', document, 'document');
    return shownTo(actor, document);
  }

  async add(actor: Actor, consultationId: string, { title, kind = 'other' }: AddDocument): Promise<DocumentRow> {
    mustBeAllowed(actor, 'document.change', consultationId);
    const id = this.surroundings.newId();
    await this.database.write(async () => {
      const last = await this.database.readOne<{ n: number | null }>(
        'SELECT max(position) AS n FROM document WHERE "consultationId" = $1',
        [consultationId],
      );
      const document = { id, consultationId, title, kind, position: (last?.n ?? -1) + 1, createdAt: this.surroundings.timestamp() };
      await this.database.insertMany('document', [document]);
      await this.audit.record(actor, { consultationId, action: 'document.added', subject: { kind: 'document', id }, after: document });
    });
    return this.get(actor, id);
  }

  /** Newest first. */
  async versions(actor: Actor, documentId: string): Promise<VersionRow[]> {
    await this.get(actor, documentId);
    const found = await this.database.read<VersionRecord>(
      `SELECT ${versionColumns} FROM document_version v JOIN document d ON d.id = v."documentId" WHERE v."documentId" = $1 ORDER BY v.number DESC`,
      [documentId],
    );
    return found.map(toVersion);
  }

  /** @throws Problem `document-not-found`, `version-not-found`. */
  async version(actor: Actor, documentId: string, label: string): Promise<VersionRow> {
    const version = (await this.versions(actor, documentId)).find((one) => one.label === label);
    if (!version) throw notFound('version', label);
    return version;
  }

  /** The passages of a version, in order. */
  async passages(versionId: string): Promise<PassageRow[]> {
    const found = await this.database.read<Omit<PassageRow, 'cells'> & { readonly cells: string | null }>(
      'SELECT id, seq, kind, marker, level, section, text, cells, identity, likelihood, how FROM passage WHERE "versionId" = $1 ORDER BY seq',
      [versionId],
    );
    return found.map((passage) => ({
      ...passage,
      cells: passage.cells === null ? null : JSON.parse(passage.cells),
      likelihood: passage.likelihood / 1000,
    }));
  }

  /** The file of a version as it came. */
  async file(actor: Actor, documentId: string, label: string) {
    const { id, fileName, mediaType, size } = await this.version(actor, documentId, label);
    return { fileName, mediaType, size, stream: Readable.from(piecesOf(this.database, 'version', id)) };
  }
}

const shownTo = (actor: Actor, document: DocumentRow): DocumentRow =>
  ownParty(actor, document.consultationId) === null ? document : { ...document, unexplained: 0 };

type VersionRecord = Omit<VersionRow, 'warnings'> & { readonly warnings: string };

const toVersion = (record: VersionRecord): VersionRow => ({
  ...record,
  warnings: JSON.parse(record.warnings),
  kinship: record.kinship === null ? null : record.kinship / 1000,
});
