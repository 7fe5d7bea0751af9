import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Stands in for npm: notes what it is asked, makes node_modules, and fails as it is told to. */
const fakeNpm = `
  const fs = require('node:fs');
  const args = process.argv.slice(2);
  fs.appendFileSync('asked.txt', args.join(' ') + '\\n');
  if (process.env.FAIL === args[0] || process.env.FAIL === 'always') {
    console.error('npm error code ' + process.env.FAIL_CODE);
    process.exit(1);
  }
  fs.mkdirSync('node_modules', { recursive: true });`;

describe('Setting up a clean clone', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'weerklank-setup-'));
    mkdirSync(join(folder, 'scripts'));
    copyFileSync('scripts/setup.js', join(folder, 'scripts/setup.js'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'package-lock.json'), '{"packages":{"":{},"node_modules/a":{"version":"1.0.0"}}}');
    mkdirSync(join(folder, 'npm'));
    writeFileSync(join(folder, 'npm/package.json'), '{"type":"commonjs"}');
    writeFileSync(join(folder, 'npm/npm-cli.js'), fakeNpm);
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const setUp = (environment: Readonly<Record<string, string>> = {}) =>
    spawnSync(process.execPath, ['scripts/setup.js'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], npm_execpath: join(folder, 'npm/npm-cli.js'), ...environment },
    });
  const asked = () => (existsSync(join(folder, 'asked.txt')) ? readFileSync(join(folder, 'asked.txt'), 'utf8').trim().split('\n') : []);

  it('installs what the lock file lists, and says what it does', () => {
    const { status, stdout } = setUp();
    expect(status).toBe(0);
    expect(stdout).toContain('installing the packages');
    expect(asked()).toEqual([expect.stringMatching(/^ci --include=dev /)]);
  });

  it('says nothing and asks nothing when there is nothing to do', () => {
    setUp();
    const { status, stdout, stderr } = setUp();
    expect([status, stdout, stderr]).toEqual([0, '', '']);
    expect(asked()).toHaveLength(1);
  });

  it('installs anew when the lock file changed', () => {
    setUp();
    writeFileSync(join(folder, 'package-lock.json'), '{"packages":{"":{},"node_modules/a":{"version":"1.0.1"}}}');
    expect(setUp().stdout).toContain('installing');
    expect(asked()).toHaveLength(2);
  });

  it('installs anew after an attempt that failed', () => {
    expect(setUp({ FAIL: 'always', FAIL_CODE: 'EACCES' }).status).toBe(1);
    expect(setUp().status).toBe(0);
  });

  it('installs without the check where npm finds the lock file incomplete', () => {
    expect(setUp({ FAIL: 'ci', FAIL_CODE: 'EUSAGE' }).status).toBe(0);
    expect(asked().map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['ci --include=dev', 'install --no-save']);
  });

  it('passes on why npm failed, and says what compiling needs', () => {
    const { status, stderr } = setUp({ FAIL: 'always', FAIL_CODE: 'EACCES' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/EACCES[\s\S]*build-essential/);
  });

  it('leaves the tools for testing out of a production machine', () => {
    setUp({ NODE_ENV: 'production' });
    expect(asked()[0]).toContain('--omit=dev');
  });

  it('refuses a copy of the project without lock file', () => {
    rmSync(join(folder, 'package-lock.json'));
    expect(setUp()).toMatchObject({ status: 1, stderr: expect.stringContaining('package-lock.json is missing') });
  });
});
