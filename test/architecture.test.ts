import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/** Lowest first: a room may import from rooms before it, never from one after it. Files at the top level count as rooms of their own. */
const order = [
  'vocabulary.ts',
  'platform',
  'language',
  'audit',
  'access',
  'parties',
  'consultations',
  'invitations',
  'documents',
  'meetings',
  'reactions',
  'themes',
  'bundles',
  'deliberation',
  'working-group',
  'reports',
  'publication',
  'submissions',
  'worklist',
  'verification',
  'web',
  'migrations',
  'schema.ts',
  'tasks.ts',
  'open-api.ts',
  'security-headers.ts',
  'app.module.ts',
  'http.ts',
  'main.ts',
  'backup',
  'commands',
  'demo',
  'cli.ts',
];
/** Rooms that know no Nest and no database: bytes or text in, data out. */
const pure = [
  /^language\//,
  /^documents\/(readers|comparison)\//,
  /^reactions\/splitting\//,
  /^themes\/(scheme|suggesting|evaluation)\//,
  /^reports\/writers\//,
  /\.rules\.ts$/,
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const roomOf = (file: string): string => file.split('/')[0] ?? '';
const sourceOf = (file: string): string => readFileSync(join('src', file), 'utf8');

const importsOf = (file: string): string[] =>
  [...sourceOf(file).matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, path]) =>
    relative('src', normalize(join('src', dirname(file), path ?? ''))).replace(/\.js$/, '.ts'),
  );

it('knows every room', () => {
  expect(files.filter((file) => !order.includes(roomOf(file)))).toEqual([]);
});

it.each(order)('%s imports only from the rooms before it', (room) => {
  const wrong = files
    .filter((file) => roomOf(file) === room)
    .flatMap((file) => importsOf(file).map((imported) => ({ file, imported })))
    .filter(({ imported }) => order.indexOf(roomOf(imported)) > order.indexOf(room) || !order.includes(roomOf(imported)));
  expect(wrong).toEqual([]);
});

it('keeps pure rooms free of Nest, database, clock and chance', () => {
  const wrong = files
    .filter((file) => pure.some((pattern) => pattern.test(file)))
    .filter((file) => /from '(@nestjs|typeorm|better-sqlite3|pg)|Math\.random|Date\.now|new Date\(\)/.test(sourceOf(file)));
  expect(wrong).toEqual([]);
});

it('reaches the database through Database only', () => {
  const mayConnect = /^(platform\/|schema\.ts|app\.module\.ts|http\.ts|backup\/|migrations\/)/;
  expect(
    files.filter((file) => !mayConnect.test(file) && /\bDataSource\b(?!Options)|from 'pg'|from 'better-sqlite3'/.test(sourceOf(file))),
  ).toEqual([]);
});

it('reads the environment in the configuration only', () => {
  const mayRead = /^(cli\.ts|main\.ts|commands\/)/;
  expect(files.filter((file) => !mayRead.test(file) && /process\.env/.test(sourceOf(file)))).toEqual([]);
});
