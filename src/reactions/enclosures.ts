import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed, mustBeAllowedOn, ownParty } from '../access/permissions.js';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/problems/problem.js';
import type { Refusal } from './chapters.rules.js';

/** A file that came in together with another: in one mail or one archive. */
export interface Enclosure {
  readonly sourceId: string;
  readonly fileName: string;
  readonly size: number;
  /** It is the mail or the archive itself. */
  readonly isOuter: boolean;
  /** Codes of what was noticed while reading it, such as why it could not be read. */
  readonly warnings: readonly string[];
  /** Why no reaction was made of it; null when one was, or when it waits. */
  readonly why: Refusal | null;
  /** Nothing was made of it, and its words can be typed. */
  readonly canBeTyped: boolean;
  /** What was made of it; empty for a file that is only kept. */
  readonly reactions: readonly { readonly id: string; readonly number: number; readonly party: string }[];
}

interface Row {
  readonly sourceId: string;
  readonly fileName: string;
  readonly size: number;
  readonly warnings: string;
  readonly waits: number;
  readonly hasText: number;
  readonly reactionId: string | null;
  readonly number: number | null;
  readonly partyId: string | null;
  readonly party: string | null;
}

/** Finds what came in together. */
@Injectable()
export class Enclosures {
  constructor(private readonly database: Database) {}

  /**
   * The mail or archive that a reaction came in, and every file inside it, in order; empty for a file that came alone. A party's account gets its own
   * reactions only, and who may not take reactions in gets no files without a reaction.
   * @throws Problem `reaction-not-found`.
   */
  async of(actor: Actor, reactionId: string): Promise<Enclosure[]> {
    const reaction = await this.database.readOne<{ id: string; consultationId: string; partyId: string; outer: string }>(
      `SELECT r.id, r."consultationId", r."partyId", coalesce(s."parentId", s.id) AS outer
       FROM reaction r JOIN source s ON s.id = r."sourceId" WHERE r.id = $1`,
      [reactionId],
    );
    if (!reaction) throw notFound('reaction', reactionId);
    mustBeAllowedOn(actor, 'reaction.see', 'reaction.see', reaction, 'reaction');
    const own = ownParty(actor, reaction.consultationId);
    const rows = await this.database.read<Row>(
      `SELECT s.id AS "sourceId", s."fileName", s.size, s.warnings, CASE WHEN s.proposal IS NULL THEN 0 ELSE 1 END AS waits,
         CASE WHEN s.text = '' THEN 0 ELSE 1 END AS "hasText", r.id AS "reactionId", r.number, r."partyId", p.name AS party
       FROM source s LEFT JOIN reaction r ON r."sourceId" = s.id LEFT JOIN party p ON p.id = r."partyId"
       WHERE s.id = $1 OR s."parentId" = $1 ORDER BY s.id, r.number`,
      [reaction.outer],
    );
    const seen = rows.filter(({ partyId }) => own === null || partyId === own);
    const all = together(seen, reaction.outer);
    const shown = isAllowed(actor, 'reaction.receive', reaction.consultationId) ? all : all.filter(({ reactions }) => reactions.length);
    return shown.length > 1 ? shown : [];
  }
}

function together(rows: readonly Row[], outer: string): Enclosure[] {
  const found = new Map<string, Enclosure & { readonly reactions: Enclosure['reactions'][number][] }>();
  for (const { sourceId, fileName, size, warnings, waits, hasText, reactionId, number, party } of rows) {
    const noticed = JSON.parse(warnings) as Refusal[];
    const isOuter = sourceId === outer;
    const isLeft = reactionId === null && !isOuter && waits === 0;
    const one = found.get(sourceId) ?? {
      sourceId,
      fileName,
      size,
      isOuter,
      warnings: noticed.map(({ code }) => code),
      why: isLeft ? (noticed[0] ?? null) : null,
      canBeTyped: isLeft && hasText === 0,
      reactions: [],
    };
    found.set(sourceId, one);
    if (reactionId !== null) one.reactions.push({ id: reactionId, number: number ?? 0, party: party ?? '' });
  }
  return [...found.values()].sort((a, b) => Number(b.isOuter) - Number(a.isOuter));
}
