/**
 * Makes a clean clone runnable: checks Node, and installs the packages of package-lock.json when they are not there yet.
 * Uses Node's own modules only, since it runs before anything is installed. Says nothing when there is nothing to do.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const root = new URL('../', import.meta.url);
const stampFile = new URL('node_modules/.weerklank-setup', root);
const oldestNode = [20, 19];
/** A production machine need not have the tools for testing. */
const withTools = process.env.NODE_ENV !== 'production';

const readText = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const give = (line) => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

function mustBeRecentNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    give(`Weerklank needs Node.js ${oldestNode.join('.')} or later; this is ${process.versions.node}.`);
  }
}

/** What must be the same for an installation to be still good: the lock file, and what compiled packages were built for. */
function fingerprint(lock) {
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${hash} ${process.platform}-${process.arch} abi${process.versions.modules}${withTools ? '' : ' production'}`;
}

/**
 * Whether somebody installed the same packages without this script (`npm ci`, `npm install`), so that they need not be fetched again.
 * npm keeps its own record of what it installed in `node_modules/.package-lock.json`.
 */
function isInstalledAlready(lock) {
  const record = readText(new URL('node_modules/.package-lock.json', root));
  if (record === '') return false;
  const installed = JSON.parse(record).packages;
  const complete = Object.entries(JSON.parse(lock).packages).every(
    ([path, wanted]) =>
      path === '' || wanted.optional || wanted.devOptional || (wanted.dev && !withTools) || installed[path]?.version === wanted.version,
  );
  return complete && opensDatabase();
}

/** The one package that is compiled on this machine: a wrong Node version or a failed build shows here. */
function opensDatabase() {
  try {
    const Database = createRequire(import.meta.url)('better-sqlite3');
    new Database(':memory:').close();
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs `npm ci`, with a line of plain text now and then, since it takes long enough to make one wonder. Where npm refuses the lock file as
 * incomplete (it wants the binaries of every platform listed, and not every registry has them all), the same versions are installed without
 * that check.
 */
async function install() {
  console.log('Weerklank: installing the packages of package-lock.json. The first time takes one to three minutes.');
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const ticker = setInterval(() => console.log(`  still installing (${seconds()} s)`), 15_000);
  let result = await npm('ci');
  if (result.errors.includes('npm error code EUSAGE')) result = await npm('install', '--no-save');
  clearInterval(ticker);

  if (result.code === 127) give('Weerklank: npm was not found; install it together with Node.js.');
  if (result.code !== 0) {
    process.stderr.write(result.errors);
    give(
      'Weerklank: installing failed; the lines above say why. better-sqlite3 is compiled here, for which a C++ compiler, make and Python 3 ' +
        'are needed (Debian: apt-get install build-essential python3).',
    );
  }
  console.log(`Weerklank: installed in ${seconds()} s.`);
}

/** Runs npm, by preference the one that started this script; resolves to its exit code (127: there is none) and what it said on stderr. */
async function npm(...words) {
  const { spawn } = await import('node:child_process');
  const own = process.env.npm_execpath ?? '';
  const [command, first] = own.endsWith('npm-cli.js') ? [process.execPath, [own]] : ['npm', []];
  const tools = withTools ? '--include=dev' : '--omit=dev';
  const args = [...first, ...words, tools, '--no-audit', '--no-fund', '--loglevel=error', '--progress=false'];
  let errors = '';
  const code = await new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32' });
    child.stderr.on('data', (text) => {
      errors += text;
    });
    child.on('error', () => resolve(127));
    child.on('close', (exitCode) => resolve(exitCode ?? 1));
  });
  return { code, errors };
}

mustBeRecentNode();
const lock = readText(new URL('package-lock.json', root));
if (lock === '') give('Weerklank: package-lock.json is missing; this is not a complete copy of the project.');
const wanted = fingerprint(lock);
if (readText(stampFile).trim() !== wanted) {
  if (!isInstalledAlready(lock)) await install();
  writeFileSync(stampFile, `${wanted}\n`);
}
