import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDatabase } from '../support/service.js';

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

describe('the command line', () => {
  let database: Awaited<ReturnType<typeof emptyDatabase>>;
  let folder: string;
  beforeAll(async () => {
    database = await emptyDatabase();
    folder = mkdtempSync(join(tmpdir(), 'weerklank-commands-'));
  });
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (args: readonly string[], { input = '', url = database.url } = {}): Promise<Answer> =>
    new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        ['bin/weerklank.js', ...args],
        { env: { ...process.env, DATABASE_URL: url, WORKERS: '1' }, maxBuffer: 64 * 1024 * 1024 },
        (error, out, err) => resolve({ code: error && typeof error.code === 'number' ? error.code : error ? 1 : 0, out, err }),
      );
      child.stdin?.end(input);
    });
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  it('ends with 2 on wrong usage, and says how it is used', async () => {
    expect(await run(['onbekend'])).toMatchObject({ code: 2 });
    const { code, err } = await run(['import', 'map']);
    expect(code).toBe(2);
    expect(err).toContain('--consultation');
  });

  it('reads and splits a file as JSON, with nothing else on stdout', async () => {
    const path = file('brief.txt', 'Geachte werkgroep,\n\n- De wachttijden zijn te lang.\n- Het tarief is te laag.\n');
    const document = JSON.parse((await run(['read', path, '--json'])).out);
    expect(document).toMatchObject({ format: 'txt', comments: [], edits: [] });
    const split = JSON.parse((await run(['split', path, '--json'])).out);
    expect(split.points.map(({ text }: { text: string }) => text)).toEqual(['De wachttijden zijn te lang.', 'Het tarief is te laag.']);
    expect(split.coverage).toBe(1);
  });

  it('refuses what it can not read with 1, and the reason on stderr', async () => {
    const missing = await run(['read', join(folder, 'weg.txt'), '--json']);
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).not.toBe('');
    expect(await run(['split', file('leeg.txt', '')])).toMatchObject({ code: 1 });
  });

  it('suggests themes for a text on every line', async () => {
    const { out, code } = await run(['suggest', '--json'], {
      input: '"De wachttijden voor jeugdhulp zijn te lang."\n"De tarieven zijn te laag."\n',
    });
    expect(code).toBe(0);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ themes }) => themes[0].key)).toEqual(['access', 'finance']);
    expect(answers[0].themes[0]).toMatchObject({ confidence: expect.any(Number), evidence: expect.any(Array) });
    expect(await run(['suggest'], { input: 'geen json\n' })).toMatchObject({ code: 1 });
  });

  it('makes accounts and tokens, imports a folder, reports, verifies, backs up and restores', async () => {
    const user = await run(['user', 'add', '--name', 'Beheer', '--email', 'beheer@voorbeeld.example', '--administrator', '--json']);
    expect(JSON.parse(user.out)).toMatchObject({ email: 'beheer@voorbeeld.example', password: expect.any(String) });
    expect((await run(['token', 'create', '--email', 'beheer@voorbeeld.example', '--label', 'proef'])).out).toMatch(/^wk_/);
    expect((await run(['token', 'create', '--email', 'niemand@voorbeeld.example', '--label', 'proef'])).code).toBe(1);
    const consultation = await openConsultation();
    const intake = join(folder, 'intake');
    mkdirSync(intake);
    writeFileSync(join(intake, 'Zienswijze Raad Urk.txt'), '- De wachttijden zijn te lang.\n- Het tarief is te laag.\n');
    writeFileSync(join(intake, 'van niemand.txt'), '- Van wie is dit punt?\n');
    const first = await run(['import', intake, '--consultation', consultation, '--json']);
    expect(first.code).toBe(1);
    expect(JSON.parse(first.out).files).toMatchObject([
      { file: 'Zienswijze Raad Urk.txt', result: 'taken', points: 2 },
      { file: 'van niemand.txt', result: 'refused' },
    ]);
    const out = join(folder, 'nota.csv');
    expect((await run(['report', 'reactienota', '--consultation', consultation, '--format', 'csv', '--out', out])).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('De wachttijden zijn te lang.');
    expect((await run(['report', 'reactienota', '--consultation', consultation, '--format', 'doc', '--out', out])).code).toBe(1);
    const verified = JSON.parse((await run(['verify', '--json'])).out);
    expect(verified).toMatchObject({ clean: true, reactions: 1 });
    const { out: plainly } = await run(['verify']);
    expect(verified.ends).toHaveLength(2);
    for (const { chain, hash } of verified.ends) expect(plainly).toMatch(new RegExp(`${chain} .*${hash}`));
    const copy = join(folder, 'kopie.wkb');
    expect((await run(['backup', copy])).code).toBe(0);
    expect((await run(['backup', copy])).code).toBe(1);
    expect((await run(['restore', copy])).code).toBe(1);
    const other = await emptyDatabase();
    try {
      const restored = await run(['restore', copy], { url: other.url });
      expect(restored).toMatchObject({ code: 0 });
      expect(JSON.parse((await run(['verify', '--json'], { url: other.url })).out)).toMatchObject({ clean: true, reactions: 1 });
      const damaged = file('kapot.wkb', readFileSync(copy).subarray(0, 300).toString('latin1'));
      expect((await run(['restore', damaged], { url: other.url })).code).toBe(1);
    } finally {
      await other.drop();
    }
  }, 120_000);

  /** Opens a consultation with one party through the service's own parts. */
  async function openConsultation(): Promise<string> {
    const { withService } = await import('../../src/commands/with-service.js');
    const { operator } = await import('../../src/access/actor.js');
    const { Opening } = await import('../../src/themes/opening.js');
    const { Parties } = await import('../../src/parties/parties.js');
    const year = new Date().getFullYear();
    return withService(
      async (app) => {
        const { id } = await app.get(Opening).open(operator, { title: 'Proef', opensOn: `${year}-01-01`, closesOn: `${year}-12-31` });
        await app.get(Parties).add(operator, id, { name: 'Raad Urk', kind: 'council' });
        return id;
      },
      { DATABASE_URL: database.url, WORKERS: '1', LOG_LEVEL: 'fatal' },
    );
  }
});
