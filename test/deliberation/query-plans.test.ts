import { readFileSync, writeFileSync } from 'node:fs';
import { fill } from '../../bench/fixture.js';
import { actorsSql, kindsSql, nextEntriesSql } from '../../src/audit/history.js';
import { linksOfDocumentSql } from '../../src/deliberation/change-link-store.js';
import { overdueSql } from '../../src/deliberation/flow/assignment.sql.js';
import { progressSql } from '../../src/deliberation/flow/step.sql.js';
import { linkedPointsSql } from '../../src/deliberation/passage-points.js';
import {
  countOfPoints,
  type ListScope,
  pageOfPoints,
  type Query,
  suggestionsOfPoints,
  themesOfPoints,
} from '../../src/deliberation/point-list.sql.js';
import type { ListPoints } from '../../src/deliberation/register.input.js';
import { statisticsSql } from '../../src/deliberation/statistics.js';
import { unexplainedByVersionSql } from '../../src/documents/changes.js';
import { Database } from '../../src/platform/database/database.js';
import { windowOf } from '../../src/platform/input/paging.js';
import { linksOfPointsSql } from '../../src/reports/reports.js';
import { pointSteps } from '../../src/vocabulary.js';
import { type Service, startService } from '../support/service.js';

const committed = new URL('../../docs/queries.sql', import.meta.url);
const consultationId = '00000000-0000-7000-8000-000000000001';
const someId = '00000000-0000-7000-8000-000000000002';

/** What people filter by most, each along an index that ends in the number. */
const filters: Readonly<Record<string, ListPoints>> = {
  'all points': {},
  'of a party': { party: someId },
  'with an outcome': { outcome: 'noted' },
  'on a question': { question: 1 },
  'on a section': { section: 'paragraaf 3.2' },
  'without a theme': { open: 'theme' },
  'without a decision': { open: 'decision' },
  'waiting for a change': { open: 'change' },
  'carried forward': { open: 'carried_forward' },
  'in step new': { step: 'new' },
  'in step themed': { step: 'themed' },
  'in step assigned': { step: 'assigned' },
  'in step decided': { step: 'decided' },
  'of nobody': { assignee: 'none' },
  'open, of one person': { assignee: 'me', open: 'decision' },
  'by day': { sort: 'due' },
  'without a day': { due: 'none' },
};

function hotQueries(isPostgres: boolean): ReadonlyMap<string, Query> {
  const flow = { consultationId, used: pointSteps, members: '["gm0303"]', memberCount: 1 };
  const scope: ListScope = { consultationId, ownParty: null, isPostgres, flow, actorId: someId, today: '2026-11-24' };
  const window = windowOf({});
  const queries = new Map<string, Query>();
  for (const [name, filter] of Object.entries(filters)) {
    queries.set(`page: ${name}`, pageOfPoints(filter, scope, window));
    queries.set(`count: ${name}`, countOfPoints(filter, scope));
  }
  queries.set('page: with a theme', pageOfPoints({}, { ...scope, themeId: someId }, window));
  queries.set('count: with a theme', countOfPoints({}, { ...scope, themeId: someId }));
  queries.set('page: of an account of a party', pageOfPoints({}, { ...scope, ownParty: someId }, window));
  queries.set('few: in step proposed', pageOfPoints({ step: 'proposed' }, scope, window));
  queries.set('few: late', pageOfPoints({ due: 'overdue', sort: 'due' }, scope, window));
  queries.set('few: in step agreed', pageOfPoints({ step: 'agreed' }, scope, window));
  queries.set('search: page', pageOfPoints({ q: 'wachttijden' }, scope, window));
  queries.set('search: count', countOfPoints({ q: 'wachttijden' }, scope));
  queries.set('beside a page: themes', themesOfPoints([someId, consultationId]));
  queries.set('beside a page: open suggestions', suggestionsOfPoints([someId, consultationId], 'open'));
  queries.set('of a document: points linked to its changes', { sql: linkedPointsSql, values: [someId] });
  queries.set('of a document: live links', { sql: linksOfDocumentSql, values: [someId] });
  queries.set('of a document: unexplained changes of each version', { sql: unexplainedByVersionSql, values: [someId] });
  queries.set('of a report: where points ended up', { sql: linksOfPointsSql, values: [consultationId] });
  queries.set('of the history: next entries of a chain', { sql: nextEntriesSql, values: [consultationId, 1, someId, 2000] });
  queries.set('of the history: who did something', { sql: actorsSql, values: [consultationId] });
  queries.set('of the history: kinds of thing', { sql: kindsSql, values: [consultationId] });
  for (const [name, sql] of Object.entries(statisticsSql)) queries.set(`statistics: ${name}`, { sql, values: [consultationId] });
  queries.set('statistics: by person and outcome', { sql: progressSql, values: [consultationId] });
  queries.set('statistics: late by person', { sql: overdueSql, values: [consultationId, '2026-11-24'] });
  return queries;
}

/** The text of the queries, for a review to show what changed. */
function asText(): string {
  const plain = (sql: string): string => sql.replace(/\s+/g, ' ').trim();
  const sqlite = hotQueries(false);
  const lines = [
    '-- The hot queries, as the register and the statistics run them. Written by: WRITE_QUERIES=1 npm run jest -- test/deliberation/query-plans',
  ];
  for (const [name, { sql }] of sqlite) lines.push('', `-- ${name}`, `${plain(sql)};`);
  for (const [name, { sql }] of hotQueries(true))
    if (sql !== sqlite.get(name)?.sql) lines.push('', `-- ${name} (PostgreSQL)`, `${plain(sql)};`);
  return `${lines.join('\n')}\n`;
}

describe('the text of the hot queries', () => {
  it('is the one that was committed', () => {
    if (process.env['WRITE_QUERIES']) writeFileSync(committed, asText());
    expect(asText()).toBe(readFileSync(committed, 'utf8'));
  });
});

const onSqlite = process.env['TEST_DATABASE_URL'] ? describe.skip : describe;

onSqlite('the plans of the hot queries', () => {
  let service: Service;
  const planOf = async ({ sql, values }: Query): Promise<string[]> => {
    const steps = await service.app.get(Database).read<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, values);
    return steps.map(({ detail }) => detail);
  };
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  // Before and after SQLite knows how much there is: a plan must be right in a new installation too.
  describe.each(['empty', 'filled'])('on an %s register', (state) => {
    beforeAll(async () => {
      if (state === 'filled') await fill(service.app, 2000);
    });

    it.each([...hotQueries(false)])('%s reads no table from end to end', async (_, query) => {
      const scans = (await planOf(query)).filter((step) => /^SCAN (?!c$|different$|f VIRTUAL TABLE INDEX)/.test(step));
      expect(scans).toEqual([]);
    });

    const pages = [...hotQueries(false)].filter(([name]) => name.startsWith('page: '));
    it.each(pages)('%s comes in order from its index', async (_, query) => {
      expect((await planOf(query)).filter((step) => step.includes('TEMP B-TREE'))).toEqual([]);
    });

    const searches = [...hotQueries(false)].filter(([name]) => name.startsWith('search: '));
    it.each(searches)('%s looks up what was found, instead of trying all points', async (_, query) => {
      expect((await planOf(query)).filter((step) => step.startsWith('SEARCH p '))).toEqual([
        expect.stringMatching(/^SEARCH p USING (COVERING )?INDEX sqlite_autoindex_point_1 \(id=\?\)$/),
      ]);
    });
  });
});
