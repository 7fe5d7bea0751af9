import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import Sqlite from 'better-sqlite3';
import { operator } from '../src/access/actor.js';
import { countOfPoints, pageOfPoints, type Query, suggestionsOfPoints, themesOfPoints } from '../src/deliberation/point-list.sql.js';
import type { ListPoints } from '../src/deliberation/register.input.js';
import { Register } from '../src/deliberation/register.js';
import { Statistics, statisticsSql } from '../src/deliberation/statistics.js';
import { windowOf } from '../src/platform/input/paging.js';
import type { Fixture } from './fixture.js';
import { medianTime, type Ratio, ratioOf } from './measure.js';

/** The statements of a list page as plain prepared statements over a connection of their own: the yardstick. */
export function rawList(file: string, consultationId: string, filter: ListPoints, themeId?: string): () => unknown {
  const connection = new Sqlite(file, { readonly: true });
  connection.pragma('cache_size = -65536');
  connection.pragma('mmap_size = 268435456');
  const scope = { consultationId, ownParty: null, themeId, isPostgres: false, actorId: '', today: '' };
  const run = prepared(connection);
  return () => {
    const rows = run(pageOfPoints(filter, scope, windowOf(filter))) as { id: string }[];
    const total = run(countOfPoints(filter, scope));
    const ids = rows.map(({ id }) => id);
    const themes = run(themesOfPoints(ids));
    const suggestions = run(suggestionsOfPoints(ids, 'open'));
    return { rows, total, themes, suggestions };
  };
}

function prepared(connection: Sqlite.Database): (query: Query) => unknown[] {
  const statements = new Map<string, Sqlite.Statement>();
  return ({ sql, values }) => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = connection.prepare(sql.replace(/\$(\d+)/g, '?$1'));
      statements.set(sql, statement);
    }
    return statement.all(Object.fromEntries(values.map((value, index) => [String(index + 1), value])));
  };
}

const filters: Readonly<Record<string, (fixture: Fixture) => ListPoints>> = {
  list: () => ({ pageSize: 50 }),
  'list-by-theme': ({ themeKey }) => ({ pageSize: 50, theme: themeKey }),
  search: () => ({ pageSize: 50, q: 'wachttijden hulpverlener' }),
};

/** List, search and counts against the same statements raw; and the time of a page itself, to compare sizes. */
export async function measureLists(
  app: NestFastifyApplication,
  file: string,
  fixture: Fixture,
  label: string,
): Promise<{ readonly ratios: Ratio[]; readonly page: number }> {
  const register = app.get(Register);
  const { consultationId } = fixture;
  const ratios: Ratio[] = [];
  const themes = new Sqlite(file, { readonly: true }).prepare('SELECT id FROM theme WHERE "consultationId" = ? AND key = ?');
  for (const [name, filterOf] of Object.entries(filters)) {
    const filter = filterOf(fixture);
    const themeId = filter.theme ? (themes.get(consultationId, filter.theme) as { id: string }).id : undefined;
    const raw = rawList(file, consultationId, filter, themeId);
    ratios.push({
      name: `${name}-${label}`,
      ratio: await ratioOf(() => register.list(operator, consultationId, filter), raw, { times: 10 }),
      limit: 1.2,
    });
  }
  const connection = new Sqlite(file, { readonly: true });
  const counts = Object.values(statisticsSql).map((sql) => connection.prepare(sql.replace(/\$(\d+)/g, '?$1')));
  const rawCounts = (): unknown => counts.map((statement) => statement.all({ 1: consultationId }));
  const statistics = app.get(Statistics);
  ratios.push({
    name: `counts-${label}`,
    ratio: await ratioOf(() => statistics.of(operator, consultationId), rawCounts, { turns: 11, times: 3 }),
    limit: 1.2,
  });
  return { ratios, page: await medianTime(() => register.list(operator, consultationId, { pageSize: 50 }), { times: 10 }) };
}
