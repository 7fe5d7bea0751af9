import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn } from '../access/permissions.js';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/problems/problem.js';
import { speaking } from '../platform/speech/language.js';
import { Workers } from '../platform/workers/workers.js';
import { Withheld } from '../reactions/withheld.js';
import type { Receipt } from './receipt.js';
import { receiptWords } from './wording/wording.js';

/** Receipts of what parties sent. */
@Injectable()
export class Receipts {
  constructor(
    private readonly database: Database,
    private readonly workers: Workers,
    private readonly withheld: Withheld,
  ) {}

  /** @throws Problem `submission-not-found`, also for another party's and for what was not sent yet. */
  async get(actor: Actor, id: string): Promise<Receipt> {
    const row = await this.database.readOne<{ id: string; consultationId: string; partyId: string; receipt: string | null }>(
      'SELECT id, "consultationId", "partyId", receipt FROM draft WHERE id = $1',
      [id],
    );
    if (!row?.receipt) throw notFound('submission', id);
    mustBeAllowedOn(actor, 'reaction.see', 'reaction.see', row, 'submission');
    return this.shown(actor, row.consultationId, JSON.parse(row.receipt) as Receipt);
  }

  /** Without the words that are withheld from the actor. */
  private async shown(actor: Actor, consultationId: string, receipt: Receipt): Promise<Receipt> {
    const hidden = await this.withheld.ofReactions(
      actor,
      consultationId,
      receipt.reactions.map(({ id }) => id),
    );
    return { ...receipt, entries: receipt.entries.map((entry) => ({ ...entry, text: hidden.everywhere(entry.text) })) };
  }

  /** As a tagged PDF, in the language in which it was sent. @throws Problem `submission-not-found`. */
  async pdf(actor: Actor, id: string): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
    const receipt = await this.get(actor, id);
    const bytes = await this.workers.run<Uint8Array>('write-receipt', receipt);
    return { fileName: speaking(receipt.language ?? 'nl', () => receiptWords.fileName(receipt.number)), bytes };
  }
}
