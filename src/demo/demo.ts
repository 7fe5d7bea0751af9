import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { operator } from '../access/actor.js';
import { table } from '../commands/output.js';
import { withService } from '../commands/with-service.js';
import { serve } from '../main.js';
import { reportFormats } from '../reports/report.js';
import { Reports } from '../reports/reports.js';
import { Verification } from '../verification/verification.js';
import { demoPeople } from './consultation.js';
import { DemoLoader, type DemoSummary } from './loader.js';

/** The demo's own folder: its database and its reports. Nothing outside it is touched. */
export const demoFolder = (): string => join('data', 'demo');

/**
 * Loads the sample consultation afresh through the service's own parts, prints what happened, writes its reports into `data/demo/`, and serves
 * until Ctrl-C.
 */
export async function runDemo(environment: NodeJS.ProcessEnv, say: (line: string) => void, stays: boolean): Promise<void> {
  const folder = demoFolder();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Whatever database the environment names stays as it is: the demo has its own.
  const own = { ...environment, DATABASE_URL: `sqlite:${join(folder, 'weerklank.sqlite')}` };
  const summary = await withService(async (app) => {
    const bar = progressBar();
    const loaded = await new DemoLoader(app).load((done, of, what) => bar.show(done, of, what));
    bar.stop();
    await writeReports(app.get(Reports), loaded, folder);
    const { clean, entries } = await app.get(Verification).run();
    return { ...loaded, clean, entries };
  }, own);
  report(summary, folder, say);
  if (!stays) return;
  await serve({ LOG_LEVEL: 'warn', ...own }, say);
  say('');
  say(
    table(
      ['aanmelden als', 'rol', 'wachtwoord'],
      demoPeople.map(({ email, role, password }) => [email, roleWords[role], password]),
    ),
  );
  say('Stoppen: Ctrl-C.');
}

const roleWords = {
  coordinator: 'coördinator',
  member: 'werkgroeplid',
  party: 'partij',
  reader: 'lezer',
  administrator: 'beheerder',
} as const;

async function writeReports(reports: Reports, { consultationId, councils }: DemoSummary, folder: string): Promise<void> {
  for (const format of reportFormats) {
    const nota = await reports.write(operator, consultationId, { kind: 'reactienota' }, format);
    writeFileSync(join(folder, nota.fileName), nota.bytes);
  }
  for (const { id } of councils)
    for (const format of ['docx', 'xlsx', 'pdf'] as const) {
      const annex = await reports.write(operator, consultationId, { kind: 'council-annex', party: id }, format);
      writeFileSync(join(folder, annex.fileName), annex.bytes);
    }
}

function report(
  { byReaction, points, themed, decided, clean, entries }: DemoSummary & { clean: boolean; entries: number },
  folder: string,
  say: (line: string) => void,
): void {
  say(
    table(
      ['reactie', 'partij', 'punten'],
      byReaction.map(({ number, party, points: count }) => [number, party, count]),
    ),
  );
  say('');
  say(`${points} punten, ${themed} met een thema, ${decided} met een besluit.`);
  say(clean ? `Controle: alles klopt (${entries} regels geschiedenis).` : 'Controle: er klopt iets niet; doe npm run weerklank -- verify.');
  say(`Rapportages staan in ${folder}${existsSync(folder) ? '' : ' (niet gevonden)'}.`);
  say('');
}

/** A bar on a terminal; a line a step where there is none. */
function progressBar() {
  if (!process.stderr.isTTY)
    return {
      show: (done: number, of: number, what: string) => void process.stderr.write(`[${done}/${of}] ${what}\n`),
      stop: () => undefined,
    };
  const bar = new SingleBar({ format: '{bar} {value}/{total} {what}', stream: process.stderr, hideCursor: true });
  let started = false;
  return {
    show(done: number, of: number, what: string) {
      if (!started) bar.start(of, 0, { what });
      started = true;
      bar.update(done, { what });
    },
    stop: () => bar.stop(),
  };
}
