import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { ConfirmedExample } from './suggesting/suggestion.js';

/** Points from which is learned at most: the latest. */
const MOST = 5000;

interface SettledRow {
  readonly id: string;
  readonly text: string;
  readonly heading: string;
  readonly partyKind: string;
  readonly themes: string | null;
  readonly rejected: string | null;
}

/** What persons settled in a consultation, to learn from. */
@Injectable()
export class ConfirmedExamples {
  constructor(private readonly database: Database) {}

  /** The latest points with their themes and the suggestions that were turned down; also points of which only something was turned down. */
  async of(consultationId: string): Promise<ConfirmedExample[]> {
    const rows = await this.database.read<SettledRow>(
      `SELECT p.id, p.text, p.heading, y.kind AS "partyKind",
         (SELECT ${this.list('t.key')} FROM tagging g JOIN theme t ON t.id = g."themeId" WHERE g."pointId" = p.id) AS themes,
         (SELECT ${this.list('t.key')} FROM suggestion s JOIN theme t ON t.id = s."themeId" WHERE s."pointId" = p.id AND s.state = 'rejected') AS rejected
       FROM point p JOIN party y ON y.id = p."partyId"
       WHERE p."consultationId" = $1
         AND (p."themeCount" > 0 OR EXISTS (SELECT 1 FROM suggestion s WHERE s."pointId" = p.id AND s.state = 'rejected'))
       ORDER BY p.number DESC LIMIT ${MOST}`,
      [consultationId],
    );
    const settled = rows.map(({ id, text, heading, partyKind, themes, rejected }) => ({
      pointId: id,
      text,
      heading,
      partyKind,
      themes: keysIn(themes),
      rejected: keysIn(rejected),
    }));
    return [...settled, ...(await this.carried(consultationId, MOST - settled.length))];
  }

  /** What was confirmed in another consultation and taken along to this one. */
  private async carried(consultationId: string, most: number): Promise<ConfirmedExample[]> {
    if (most <= 0) return [];
    const rows = await this.database.read<{ text: string; heading: string; themes: string }>(
      `SELECT text, heading, themes FROM learned_example WHERE "consultationId" = $1 ORDER BY "addedAt" DESC, id LIMIT ${most}`,
      [consultationId],
    );
    return rows.map(({ text, heading, themes }) => ({ text, heading, themes: JSON.parse(themes) as string[] }));
  }

  private list(column: string): string {
    return this.database.isPostgres ? `string_agg(${column}, ',' ORDER BY ${column})` : `group_concat(${column}, ',')`;
  }
}

/** Sorted, so that the same confirmations are the same material whatever order a database gives them in. */
const keysIn = (list: string | null): string[] => (list ? list.split(',').sort() : []);
