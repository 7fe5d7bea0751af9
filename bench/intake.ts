import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import Sqlite from 'better-sqlite3';
import { operator } from '../src/access/actor.js';
import { Parties } from '../src/parties/parties.js';
import { Database } from '../src/platform/database/database.js';
import { bytesUpload } from '../src/platform/uploads/upload.js';
import { type Incoming, IntakePlanner, type Plan } from '../src/reactions/intake-plan.js';
import { IntakeStore } from '../src/reactions/intake-store.js';
import { indexText } from '../src/reactions/point-search.js';
import { pointStems } from '../src/reactions/point-stems.js';
import { Opening } from '../src/themes/opening.js';
import { median, type Ratio, timed } from './measure.js';

/** Reactions stored before the yardstick has its turn, and how many turns there are. */
const AT_ONCE = 5;
const TURNS = 41;

/**
 * Storing reactions of fifty points, with suggestions, search index and history, against the very same rows put by prepared statements into a copy of
 * the database as it was before, one transaction a reaction. Reading, splitting and suggesting run on workers and are not in it.
 */
export async function measureIntake(app: NestFastifyApplication, file: string): Promise<Ratio> {
  const year = new Date().getFullYear();
  const { id: consultationId, rounds } = await app
    .get(Opening)
    .open(operator, { title: 'Inname', opensOn: `${year}-01-01`, closesOn: `${year}-12-31` });
  const party = await app.get(Parties).add(operator, consultationId, { name: 'Raad', kind: 'council' });
  const known = { id: party.id, name: party.name, kind: party.kind, matchName: '' };
  const store = app.get(IntakeStore);
  const database = app.get(Database);
  const raw = await copyOf(file, `${file}.raw`);
  const insert = inserter(raw);
  const ratios: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const prepared: { readonly plan: Plan; readonly incoming: Incoming }[] = [];
    for (let n = 0; n < AT_ONCE; n += 1) prepared.push(await preparedReaction(app, consultationId, rounds[0]?.id ?? '', turn));
    const ids: string[] = [];
    const ours = await timed(async () => {
      for (const { plan, incoming } of prepared) ids.push((await store.keep(operator, incoming, plan, [known], [])).sourceId);
    });
    const rows: TableRows[][] = [];
    for (const id of ids) rows.push(await rowsOf(database, id));
    ratios.push(ours / (await timed(() => rows.map(insert))));
  }
  raw.close();
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}.raw${end}`, { force: true });
  return { name: 'bulk-intake', ratio: median(ratios), limit: 1.5 };
}

async function preparedReaction(app: NestFastifyApplication, consultationId: string, roundId: string, turn: number) {
  const lines = Array.from(
    { length: 50 },
    (_, n) => `- Punt ${turn} ${n} over wachttijden, tarieven en toezicht op de kwaliteit van de jeugdhulp.\n`,
  );
  const text = `${lines.join('')}${randomBytes(8).toString('hex')}`;
  let at = 0;
  const points = lines.map((line) => {
    const start = at;
    at += line.length;
    const words = line.slice(2).trim();
    return { text: words, start, end: at, locator: 'alinea 1', stems: pointStems(words, '') };
  });
  const noPoints = [{ start: at, end: text.length, reason: 'other' as const }];
  const chapter = { title: '', start: 0, end: text.length, points, noPoints };
  const plan = await app.get(IntakePlanner).plan(consultationId, [{ chapter, kind: 'council' }]);
  const proposal = { points, noPoints, coverage: 1, parts: [], questions: [], warnings: [] };
  const incoming: Incoming = {
    consultationId,
    roundId,
    about: { receivedOn: `${new Date().getFullYear()}-01-02` },
    upload: bytesUpload(Buffer.from(text), 'x.txt', 'text/plain'),
    read: { format: 'txt', text, warnings: [], proposal, properties: {}, attachments: [] },
    title: 'x',
  };
  return { plan, incoming };
}

/** A copy of the whole database, with its indexes and what is in them, opened with the same settings. */
async function copyOf(file: string, copy: string): Promise<Sqlite.Database> {
  const connection = new Sqlite(file, { readonly: true });
  await connection.backup(copy);
  connection.close();
  const raw = new Sqlite(copy);
  raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = NORMAL');
  raw.pragma('cache_size = -65536');
  return raw;
}

type TableRows = readonly [table: string, rows: readonly Readonly<Record<string, unknown>>[]];

/** Puts the rows of one reaction into the tables, in one transaction. */
function inserter(raw: Sqlite.Database): (tables: readonly TableRows[]) => void {
  const statements = new Map<string, Sqlite.Statement>();
  const insert = ([table, rows]: TableRows): void => {
    const columns = Object.keys(rows[0] ?? {});
    if (!rows.length) return;
    const names = columns.map((name) => `"${name}"`).join(', ');
    const statement =
      statements.get(table) ?? raw.prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`);
    statements.set(table, statement);
    for (const row of rows) statement.run(...columns.map((column) => row[column]));
  };
  return raw.transaction((tables: readonly TableRows[]) => tables.forEach(insert));
}

async function rowsOf(database: Database, sourceId: string): Promise<TableRows[]> {
  const read = (sql: string): Promise<Record<string, unknown>[]> => database.read(sql, [sourceId]);
  const points = '(SELECT p.id FROM point p JOIN reaction r ON r.id = p."reactionId" WHERE r."sourceId" = $1)';
  const stems = await read(
    `SELECT s.id, s."pointId", p.text, p.heading, p."consultationId" FROM point_stems s JOIN point p ON p.id = s."pointId" WHERE s."pointId" IN ${points}`,
  );
  return [
    ['source', await read('SELECT * FROM source WHERE id = $1')],
    ['source_chunk', await read('SELECT * FROM source_chunk WHERE "sourceId" = $1')],
    ['reaction', await read('SELECT * FROM reaction WHERE "sourceId" = $1')],
    ['point', await read(`SELECT * FROM point WHERE id IN ${points}`)],
    ['no_point', await read('SELECT n.* FROM no_point n JOIN reaction r ON r.id = n."reactionId" WHERE r."sourceId" = $1')],
    ['point_stems', stems.map(({ id, pointId }) => ({ id, pointId }))],
    [
      'point_search',
      stems.map(({ id, consultationId, text, heading }) => ({
        rowid: id,
        stems: indexText(String(consultationId), { text: String(text), heading: String(heading) }),
      })),
    ],
    ['suggestion', await read(`SELECT * FROM suggestion WHERE "pointId" IN ${points}`)],
    [
      'audit_entry',
      await read(
        'SELECT a.* FROM audit_entry a WHERE a."subjectId" = $1 OR a."subjectId" IN (SELECT id FROM reaction WHERE "sourceId" = $1)',
      ),
    ],
  ];
}
