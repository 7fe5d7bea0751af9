import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed } from '../access/permissions.js';
import { PointsToPublish } from './points-to-publish.js';
import { PublicationFacts } from './publication-facts.js';

/** What would be published now. */
export interface PublicationPreview {
  readonly points: number;
  readonly decided: number;
  /** Points of which nothing is published, since all of it is confidential. */
  readonly leftOut: number;
  /** Points of which a part is withheld. */
  readonly withheld: number;
  /** Points of private persons, published without their name. */
  readonly unnamed: number;
  /** Points that name a person by form of address; the first hundred, for somebody to look at. */
  readonly named: readonly { readonly id: string; readonly number: number }[];
}

/** "Mevrouw Jansen", "dhr. de Boer": a form of address and a name. */
const address = /(?<!\p{L})(?:de heer|dhr\.?|mevrouw|mevr\.?|mw\.?|meneer)\s+(?:\p{Lu}\.?\s*)*(?:(?:van|de|der|den|ten|ter)\s+)*\p{Lu}/iu;
const MOST_NAMED = 100;

/** Says what publishing would come to; nothing is made public. */
@Injectable()
export class PublicationPreviews {
  constructor(
    private readonly points: PointsToPublish,
    private readonly facts: PublicationFacts,
  ) {}

  /** Counts what would be published, and what stays behind. @throws Problem `invalid-input` (`round-unknown`). */
  async of(actor: Actor, consultationId: string, round: string | undefined): Promise<PublicationPreview> {
    mustBeAllowed(actor, 'publication.see', consultationId);
    await this.facts.mustHave(consultationId, round);
    const counts = { points: 0, decided: 0, leftOut: 0, withheld: 0, unnamed: 0 };
    const named: { id: string; number: number }[] = [];
    await this.points.each(consultationId, round, async (batch) => {
      for (const { row, words, isPublic, marks } of batch) {
        if (!isPublic) counts.leftOut += 1;
        if (!isPublic) continue;
        counts.points += 1;
        counts.decided += Number(row.outcome !== null);
        counts.withheld += Number(marks.length > 0);
        counts.unnamed += Number(words.isAnonymous);
        const all = [words.text, words.motivation, words.answer].join('\n');
        if (named.length < MOST_NAMED && address.test(all)) named.push({ id: row.id, number: row.number });
      }
    });
    return { ...counts, named };
  }
}
