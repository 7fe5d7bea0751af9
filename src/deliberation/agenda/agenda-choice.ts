import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/permissions.js';
import { Database } from '../../platform/database/database.js';
import { Surroundings } from '../../platform/surroundings.js';
import { assignedTo } from '../flow/assignment.sql.js';
import { inStep } from '../flow/step.sql.js';
import { Steps } from '../flow/steps.js';
import { conflict, type Fault, invalid, invalidField } from '../../platform/problems/problem.js';
import type { AddToAgenda } from './agenda.input.js';
import { subjectOf } from './agenda.rules.js';

/** What comes on the agenda: a point on its own, or the bundle that it is in. */
export interface Chosen {
  readonly pointId: string | null;
  readonly bundleId: string | null;
  readonly title: string;
}

interface Row {
  readonly pointId: string | null;
  readonly bundleId: string | null;
}

/** Finds the points and bundles for an agenda. Points in a bundle are answered together, so they come on it together. */
@Injectable()
export class AgendaChoice {
  constructor(
    private readonly database: Database,
    private readonly surroundings: Surroundings,
    private readonly steps: Steps,
  ) {}

  /**
   * In the order of their numbers, without what is on the agenda of the meeting already.
   * @param room items that fit; one more is looked for, so that the caller knows
   * @throws Problem `invalid-input` (`point-unknown`, `bundle-unknown`, `theme-unknown`, `nothing-chosen`), `already-on-agenda`, `no-open-points`.
   */
  async of(actor: Actor, consultationId: string, meetingId: string, input: AddToAgenda, room: number): Promise<Chosen[]> {
    const { points = [], bundles = [], numbers = [], theme, section, party, step, assignee } = input;
    const isNamed = points.length + bundles.length + numbers.length > 0;
    if (!isNamed && !theme && !section && !party && !step && !assignee)
      throw invalidField('#/numbers', 'nothing-chosen', 'Say which points come on the agenda.');
    const values: unknown[] = [consultationId, meetingId];
    const place = (value: unknown): string => `$${values.push(value)}`;
    const among = (some: readonly unknown[]): string => `(${some.map(place).join(', ')})`;
    const where = [`p."consultationId" = $1`];
    if (isNamed) {
      await this.mustExist(consultationId, 'point', 'points', points);
      await this.mustExist(consultationId, 'bundle', 'bundles', bundles);
      await this.mustHaveNumbers(consultationId, numbers);
      const named = [
        ...(points.length ? [`p.id IN ${among(points)}`] : []),
        ...(bundles.length ? [`m."bundleId" IN ${among(bundles)}`] : []),
        ...(numbers.length ? [`p.number IN ${among(numbers.map(Number))}`] : []),
      ];
      where.push(`(${named.join(' OR ')})`);
    } else where.push('p.outcome IS NULL');
    if (theme) where.push(`p.id IN (SELECT "pointId" FROM tagging WHERE "themeId" = ${place(await this.themeId(consultationId, theme))})`);
    if (section) where.push(`p.section = ${place(section)}`);
    if (party) where.push(`p."partyId" = ${place(party)}`);
    if (step) where.push(inStep(step, await this.steps.flow(actor, consultationId), place));
    if (assignee) where.push(assignedTo(assignee, { consultationId, actorId: actor.id, today: this.surroundings.today() }, place));
    const onIt = 'SELECT 1 FROM agenda_item i WHERE i."meetingId" = $2 AND';
    const free = `NOT EXISTS (${onIt} i."pointId" = p.id) AND NOT EXISTS (${onIt} i."bundleId" = m."bundleId")`;
    const alone = 'CASE WHEN m."bundleId" IS NULL THEN p.id ELSE NULL END';
    const rows = await this.database.read<Row>(
      `SELECT m."bundleId", ${alone} AS "pointId" FROM point p LEFT JOIN bundle_point m ON m."pointId" = p.id AND m."leftAt" IS NULL
       WHERE ${where.join(' AND ')} AND ${free} GROUP BY m."bundleId", ${alone} ORDER BY min(p.number) LIMIT ${room + 1}`,
      values,
    );
    if (!rows.length && isNamed) throw conflict('already-on-agenda', 'All of this is on the agenda already, or has no points.');
    if (!rows.length) throw conflict('no-open-points', 'There are no open points like these that are not on the agenda already.');
    return this.titled(rows);
  }

  private async titled(rows: readonly Row[]): Promise<Chosen[]> {
    const ids = rows.map(({ pointId, bundleId }) => pointId ?? bundleId);
    const places = ids.map((_, index) => `$${index + 1}`).join(', ');
    const points = await this.database.read<{ id: string; heading: string; text: string }>(
      `SELECT id, heading, text FROM point WHERE id IN (${places})`,
      ids,
    );
    const bundles = await this.database.read<{ id: string; title: string }>(`SELECT id, title FROM bundle WHERE id IN (${places})`, ids);
    const titles = new Map([
      ...points.map((point) => [point.id, subjectOf(point)] as const),
      ...bundles.map(({ id, title }) => [id, title] as const),
    ]);
    return rows.map(({ pointId, bundleId }) => ({ pointId, bundleId, title: titles.get(pointId ?? bundleId ?? '') ?? '' }));
  }

  private async mustExist(consultationId: string, table: 'point' | 'bundle', field: string, ids: readonly string[]): Promise<void> {
    if (!ids.length) return;
    const places = ids.map((_, index) => `$${index + 2}`).join(', ');
    const living = table === 'bundle' ? ' AND "dissolvedAt" IS NULL' : '';
    const rows = await this.database.read<{ id: string }>(
      `SELECT id FROM ${table} WHERE "consultationId" = $1 AND id IN (${places})${living}`,
      [consultationId, ...ids],
    );
    const known = new Set(rows.map(({ id }) => id));
    const code = table === 'point' ? 'point-unknown' : 'bundle-unknown';
    const faults = ids.flatMap((id, index): Fault[] =>
      known.has(id) ? [] : [{ pointer: `#/${field}/${index}`, code, detail: `The consultation has no ${table} ${id}.` }],
    );
    if (faults.length) throw invalid(faults);
  }

  private async mustHaveNumbers(consultationId: string, numbers: readonly string[]): Promise<void> {
    if (!numbers.length) return;
    const places = numbers.map((_, index) => `$${index + 2}`).join(', ');
    const rows = await this.database.read<{ number: number }>(
      `SELECT number FROM point WHERE "consultationId" = $1 AND number IN (${places})`,
      [consultationId, ...numbers.map(Number)],
    );
    const known = new Set(rows.map(({ number }) => number));
    const faults = numbers.flatMap((number, index): Fault[] =>
      known.has(Number(number))
        ? []
        : [{ pointer: `#/numbers/${index}`, code: 'number-unknown', detail: `There is no point ${number}.`, limit: number }],
    );
    if (faults.length) throw invalid(faults);
  }

  private async themeId(consultationId: string, key: string): Promise<string> {
    const row = await this.database.readOne<{ id: string }>('SELECT id FROM theme WHERE "consultationId" = $1 AND key = $2', [
      consultationId,
      key,
    ]);
    if (!row) throw invalidField('#/theme', 'theme-unknown', 'The scheme has no such theme.');
    return row.id;
  }
}
