import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { invalidField, notFound } from '../platform/problems/problem.js';
import type { PublishedDocument, PublishedRound } from './publication.rules.js';

/** What a publication says of the consultation itself: its title, its rounds and its documents, as they are now. */
@Injectable()
export class PublicationFacts {
  constructor(private readonly database: Database) {}

  /** @throws Problem `invalid-input` (`round-unknown`). */
  async mustHave(consultationId: string, round: string | undefined): Promise<void> {
    if (!round) return;
    const known = await this.database.readOne('SELECT id FROM round WHERE id = $1 AND "consultationId" = $2', [round, consultationId]);
    if (!known) throw invalidField('#/round', 'round-unknown', 'This consultation has no such round.');
  }

  async headOf(id: string): Promise<{ title: string; description: string }> {
    const head = await this.database.readOne<{ title: string; description: string }>(
      'SELECT title, description FROM consultation WHERE id = $1',
      [id],
    );
    if (!head) throw notFound('consultation', id);
    return head;
  }

  roundsOf(consultationId: string, round: string | undefined): Promise<PublishedRound[]> {
    return this.database.read(
      `SELECT title, "opensAt", "closesAt" FROM round WHERE "consultationId" = $1${round ? ' AND id = $2' : ''} ORDER BY number`,
      round ? [consultationId, round] : [consultationId],
    );
  }

  /** Each document with its latest version. */
  documentsOf(consultationId: string): Promise<PublishedDocument[]> {
    return this.database.read(
      `SELECT d.title, v.label, v."datedOn", v.number AS versions FROM document d JOIN document_version v ON v."documentId" = d.id
       WHERE d."consultationId" = $1 AND v.number = (SELECT max(w.number) FROM document_version w WHERE w."documentId" = d.id) ORDER BY d.position, d.id`,
      [consultationId],
    );
  }
}
