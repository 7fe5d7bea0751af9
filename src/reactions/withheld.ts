import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed, ownParty } from '../access/permissions.js';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/problems/problem.js';
import { Alongside } from './alongside.js';
import { wordsOf } from './boundaries.rules.js';
import { isNothingLeft, placesOf, type Stretch, WITHHELD, withhold, withholdWords, withoutSecrets } from './confidential.rules.js';
import { batchesOf, type MarkRow, markColumns, markedWords, markTables, placesFor, textsOf } from './marked-words.js';
import { searchCondition } from './point-search.js';
import { pointStems, searchStems } from './point-stems.js';

/** What of some points somebody may not read, by point; a point that is not in it may be read whole. */
export class Withholding {
  /**
   * @param secrets the confidential words of each point
   * @param around those of the points that were answered together with it, which the answer may repeat
   */
  constructor(
    private readonly secrets: ReadonlyMap<string, readonly string[]> = new Map(),
    private readonly around: ReadonlyMap<string, readonly string[]> = new Map(),
  ) {}

  /** Whether something of the point is withheld. */
  has(pointId: string): boolean {
    return this.secrets.has(pointId);
  }

  /** The words of the point without what is confidential. */
  words(pointId: string, text: string): string {
    const secrets = this.secrets.get(pointId);
    if (!secrets) return text;
    const left = withoutSecrets(text, secrets);
    return left === undefined || isNothingLeft(left) ? WITHHELD : left;
  }

  /** Another text about the point, such as its heading or the motivation of a decision, without the confidential words where it repeats them. */
  about(pointId: string, text: string): string {
    const secrets = [...(this.secrets.get(pointId) ?? []), ...(this.around.get(pointId) ?? [])];
    return secrets.length ? withholdWords(text, secrets) : text;
  }

  /** Words of the party itself, in which also the shortest secret may stand. */
  everywhere(text: string): string {
    return withhold(
      text,
      [...this.secrets.values()].flat().flatMap((secret) => placesOf(text, secret)),
    );
  }

  /** A text about several of the points. */
  aboutAll(text: string): string {
    return withholdWords(text, [...this.secrets.values()].flat());
  }
}

/** Keeps confidential passages from who reads along: whoever may not see them reads `[…]` in their place. A party reads its own words whole. */
@Injectable()
export class Withheld {
  constructor(
    private readonly database: Database,
    private readonly alongside: Alongside,
  ) {}

  /** Whether something may be withheld from this actor at all. */
  concerns(actor: Actor, consultationId: string): boolean {
    return !isAllowed(actor, 'confidential.see', consultationId) && ownParty(actor, consultationId) === null;
  }

  /** What of these points, all of one consultation, is withheld from this actor. */
  async from(actor: Actor, consultationId: string, pointIds: readonly string[]): Promise<Withholding> {
    if (!this.concerns(actor, consultationId) || !pointIds.length) return new Withholding();
    const ids = [...new Set(pointIds)];
    const around = await this.alongside.within(consultationId);
    return new Withholding(await this.secretsOf(ids), await around(ids));
  }

  private async secretsOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const marks: MarkRow[] = [];
    for (const some of batchesOf(ids))
      marks.push(
        ...(await this.database.read<MarkRow>(
          `SELECT ${markColumns} FROM ${markTables} WHERE p.id IN (${placesFor(some)}) ORDER BY p.id, c.start`,
          some,
        )),
      );
    return markedWords(this.database, marks);
  }

  /** What of these reactions, all of one consultation, is withheld from this actor: by the id of the reaction. */
  async ofReactions(actor: Actor, consultationId: string, reactionIds: readonly string[]): Promise<Withholding> {
    if (!this.concerns(actor, consultationId)) return new Withholding();
    const texts = await textsOf(this.database, reactionIds);
    const secrets = new Map<string, string[]>();
    for (const [id, text] of texts) {
      const hidden = await this.inReaction(actor, { id, consultationId });
      if (hidden.length)
        secrets.set(
          id,
          hidden.map((stretch) => wordsOf(text, stretch)),
        );
    }
    return new Withholding(secrets);
  }

  /** What of this reaction's text is withheld from this actor: stretches in order. */
  async inReaction(actor: Actor, reaction: { readonly id: string; readonly consultationId: string }): Promise<readonly Stretch[]> {
    if (!this.concerns(actor, reaction.consultationId)) return [];
    return this.database.read('SELECT start, "end" FROM confidential_passage WHERE "reactionId" = $1 ORDER BY start, "end"', [reaction.id]);
  }

  /**
   * Of a search by this actor, the points that only words that are withheld would find.
   * @param q the question as it was asked
   */
  async foundByHidden(actor: Actor, consultationId: string, q: string | undefined): Promise<readonly string[]> {
    if (!q || !this.concerns(actor, consultationId)) return [];
    const search = searchCondition(q, consultationId, this.database.isPostgres, '$1');
    if (!search) return [];
    const found = await this.database.read<{ id: string; text: string; heading: string }>(
      `SELECT DISTINCT p.id, p.text, p.heading FROM confidential_passage c
       JOIN point p ON p."reactionId" = c."reactionId" AND p.start < c."end" AND p."end" > c.start
       WHERE c."consultationId" = $2 AND p.id IN (${search.sql})`,
      [search.value, consultationId],
    );
    const asked = searchStems(q);
    const withheld = await this.from(
      actor,
      consultationId,
      found.map(({ id }) => id),
    );
    const isShown = ({ id, text, heading }: { id: string; text: string; heading: string }): boolean => {
      const stems = new Set(pointStems(withheld.words(id, text), withheld.about(id, heading)));
      return asked.every((stem) => stems.has(stem));
    };
    return found.filter((point) => !isShown(point)).map(({ id }) => id);
  }

  /**
   * The file that a reaction came in holds all of its words.
   * @throws Problem `file-confidential` (403) when something in it is withheld from this actor
   */
  async mustBeWhole(actor: Actor, consultationId: string, sourceId: string): Promise<void> {
    if (!(await this.isWhole(actor, consultationId, sourceId)))
      throw new Problem(
        403,
        'file-confidential',
        'This file holds confidential passages; its other words stand on the page of the reaction.',
      );
  }

  /** Whether nothing in the file, or in the mail or archive that it came in, is withheld from this actor. */
  async isWhole(actor: Actor, consultationId: string, sourceId: string): Promise<boolean> {
    if (!this.concerns(actor, consultationId)) return true;
    const found = await this.database.readOne(
      `SELECT c.id FROM source s JOIN source o ON o.id = s.id OR o."parentId" = s.id JOIN reaction r ON r."sourceId" = o.id
       JOIN confidential_passage c ON c."reactionId" = r.id WHERE s.id = $1 LIMIT 1`,
      [sourceId],
    );
    return found === undefined;
  }
}

/** Whether something of a point `p` is confidential. */
export const touchedSql = `EXISTS (SELECT 1 FROM confidential_passage c WHERE c."reactionId" = p."reactionId" AND c.start < p."end" AND c."end" > p.start)`;
