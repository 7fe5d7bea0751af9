import { Injectable } from '@nestjs/common';
import { mustTakeReactions, type Period } from '../consultations/round.rules.js';
import { Rounds } from '../consultations/rounds.js';
import { Problem } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { ReadAttachment, ReadSource } from './chapters.rules.js';
import { KnownRows } from './known-rows.js';
import type { AboutReaction } from './reactions.input.js';
import { sheetFaulty } from './sheet-problem.js';
import { SourceStore } from './source-store.js';
import type { SentAs } from './splitting/proposal.js';
import { registeredAs } from './splitting/statement-list.js';

/** Says whether what came in may come in: in time, not before, and not under a number that is taken. */
@Injectable()
export class Admission {
  constructor(
    private readonly rounds: Rounds,
    private readonly sources: SourceStore,
    private readonly rows: KnownRows,
    private readonly surroundings: Surroundings,
  ) {}

  /**
   * The round that a file counts for, and the day on which it was received.
   * @throws Problem `round-closed`, `round-not-open`, `duplicate-reaction`
   */
  async roundOf(
    consultationId: string,
    about: AboutReaction,
    sha256: string,
    partyId: string | undefined,
  ): Promise<{ readonly round: Period; readonly receivedOn: string }> {
    const receivedOn = about.receivedOn ?? this.surroundings.today();
    const round = await this.rounds.forReaction(consultationId, receivedOn, about.round);
    mustTakeReactions(round, receivedOn, this.surroundings.now());
    await this.sources.mustBeNew(consultationId, round.id, sha256, partyId);
    return { round, receivedOn };
  }

  /**
   * What may come in of a file: all of it, without the lists inside it that do not fit, which are refused each with why.
   * @throws Problem `sheet-faulty` when the file is itself a list that does not fit
   */
  async fitting(consultationId: string, round: Period, read: ReadSource): Promise<ReadSource> {
    await this.mustFit(consultationId, round, read);
    const attachments: ReadAttachment[] = [];
    for (const one of read.attachments) {
      const { fileName, mediaType, bytes } = one;
      try {
        attachments.push(one.read ? { ...one, read: await this.fitting(consultationId, round, one.read) } : one);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        attachments.push({ fileName, mediaType, bytes, refusal: { code: error.code, detail: error.message, facts: error.extra } });
      }
    }
    return { ...read, attachments };
  }

  /**
   * Each reaction of a list has to be received while the round was open, under a number that is not in the register yet.
   * @throws Problem `sheet-faulty` with every row that does not fit
   */
  private async mustFit(consultationId: string, round: Period, { proposal, heads = {} }: ReadSource): Promise<void> {
    const sent = proposal.parts.flatMap((part) => (part.sent ? [part.sent] : []));
    const numbers = sent.flatMap(({ number }) => (number ? [registeredAs(number)] : []));
    const taken = new Set((numbers.length ? await this.rows.numbered(consultationId, numbers) : []).map(({ locator }) => locator));
    const known = sent.flatMap(({ row, number }) =>
      number && taken.has(registeredAs(number))
        ? [{ code: 'number-known', row, column: heads['number'] ?? '', value: number, detail: `${number} is in the register already.` }]
        : [],
    );
    const untimely = sent.flatMap((one) => this.untimely(round, one, heads['receivedOn'] ?? ''));
    const faults = [...known, ...untimely].sort((a, b) => a.row - b.row);
    if (faults.length > 0) throw sheetFaulty(faults);
  }

  private untimely(round: Period, { row, receivedOn }: SentAs, column: string) {
    if (receivedOn === undefined) return [];
    try {
      mustTakeReactions(round, receivedOn, this.surroundings.now());
      return [];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return [{ code: 'row-out-of-time', row, column, value: receivedOn, detail: error.message }];
    }
  }
}
