import { createReadStream } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { operator } from '../access/actor.js';
import { Consultations } from '../consultations/consultations.js';
import { Parties } from '../parties/parties.js';
import { fold } from '../parties/party-name.js';
import type { Config } from '../platform/config/config.js';
import { CONFIG } from '../platform/config/config.token.js';
import { check } from '../platform/input/check.js';
import { invalidField, notFound, Problem } from '../platform/problems/problem.js';
import { takeUpload } from '../platform/uploads/upload.js';
import { Intake, type UnreadFile } from '../reactions/intake.js';
import { KnownParties } from '../reactions/known-parties.js';
import type { KnownParty } from '../reactions/party-matching.rules.js';
import { AboutReaction } from '../reactions/reactions.input.js';
import { partyInFileName } from '../reactions/sender.rules.js';
import { type ReportFormat, reportFormats } from '../reports/report.js';
import { kindNamed } from '../reports/report-kinds.js';
import { Reports } from '../reports/reports.js';
import type { ImportOptions, ReportOptions } from './intake.js';
import { inWords, print, printJson, table, tell } from './output.js';
import { withService } from './with-service.js';

/** What became of one file. */
interface Outcome {
  readonly file: string;
  readonly result: 'taken' | 'waiting' | 'refused';
  readonly reactions: number;
  readonly points: number;
  readonly reason: string;
  /** Files inside that could not be read, and why. */
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
}

export async function importAll(path: string, options: ImportOptions): Promise<void> {
  const files = await filesIn(path);
  const outcomes = await withService(async (app) => {
    const { uploadLimit } = app.get<Config>(CONFIG);
    await app.get(Consultations).get(operator, options.consultation);
    const parties = await app.get(KnownParties).of(options.consultation);
    const bar =
      process.stderr.isTTY && !options.json ? new SingleBar({ format: '{bar} {value}/{total} {file}', stream: process.stderr }) : undefined;
    bar?.start(files.length, 0, { file: '' });
    const all: Outcome[] = [];
    for (const file of files) {
      bar?.update(all.length, { file: basename(file) });
      all.push(await importOne(app.get(Intake), file, about(options, file, parties), options.consultation, uploadLimit));
    }
    bar?.update(files.length, { file: '' });
    bar?.stop();
    return all;
  });
  if (options.json) printJson({ files: outcomes });
  else showOutcomes(outcomes);
  if (outcomes.some(({ result }) => result === 'refused')) process.exitCode = 1;
}

/** Whose it is may stand in the file's own name: `Zienswijze gemeenteraad Dronten.docx`. */
function about(options: ImportOptions, file: string, parties: readonly KnownParty[]): AboutReaction {
  const { consultation: _, json: __, newParties, ...given } = options;
  const party = given.party ?? partyInFileName(basename(file), parties)?.id;
  return check(AboutReaction, { ...given, ...(party ? { party } : {}), ...(newParties ? { newParties: 'yes' } : {}) });
}

async function importOne(intake: Intake, file: string, facts: AboutReaction, consultation: string, limit: number): Promise<Outcome> {
  const name = basename(file);
  try {
    const upload = await takeUpload(createReadStream(file), name, 'application/octet-stream', limit);
    const { reactions, waiting, unmapped, unread } = await intake.receive(operator, consultation, facts, upload);
    const points = reactions.reduce((sum, one) => sum + one.points, 0);
    const asks = [
      ...waiting.map(({ title }) => `van wie is “${title}”?`),
      ...unmapped.map(({ fileName }) => `wat staat er in de kolommen van “${fileName}”?`),
    ];
    const reason = asks.length ? `wacht: ${asks.join(' ')}` : '';
    return {
      file: name,
      result: asks.length ? 'waiting' : 'taken',
      reactions: reactions.length,
      points,
      reason,
      unread: unread.map(toldUnread),
    };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { file: name, result: 'refused', reactions: 0, points: 0, reason: inWords(error), unread: [] };
  }
}

const toldUnread = ({ fileName, code, detail, facts = {} }: UnreadFile) => ({
  file: fileName,
  reason: inWords(new Problem(400, code, detail, { fileName, ...facts })),
});

function showOutcomes(outcomes: readonly Outcome[]): void {
  const words = { taken: 'ingenomen', waiting: 'wacht', refused: 'geweigerd' } as const;
  print(
    table(
      ['bestand', 'wat', 'reacties', 'punten'],
      outcomes.map(({ file, result, reactions, points }) => [file, words[result], reactions, points]),
    ),
  );
  for (const { file, result, reason, unread } of outcomes) {
    for (const inside of unread) tell(`${file}, ${inside.file}: ${inside.reason}`);
    if (result === 'refused') tell(`${file}: ${reason}`);
    if (result === 'waiting') print(`${file} ${reason}`);
  }
}

/** Files below a folder, by name; a lone file is itself. Hidden files and folders are left alone. */
async function filesIn(path: string): Promise<string[]> {
  const facts = await stat(path).catch(() => undefined);
  if (!facts) throw notFound('file', path);
  if (facts.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => ({ entry, full: join(entry.parentPath, entry.name) }))
    .filter(({ entry, full }) => entry.isFile() && !/(^|[\\/])\./.test(full.slice(path.length)))
    .map(({ full }) => full)
    .sort();
}

export async function report(kindName: string, { consultation, format, out, party, theme }: ReportOptions): Promise<void> {
  const known = reportFormats.find((one): one is ReportFormat => one === format);
  if (!known) throw invalidField('#/format', 'not-in-list', `format must be one of ${reportFormats.join(', ')}`);
  const { bytes } = await withService(async (app) => {
    const parties = party ? await app.get(Parties).list(operator, consultation) : [];
    const partyId = parties.find(({ id, name }) => id === party || fold(name) === fold(party ?? ''))?.id ?? party;
    return app.get(Reports).write(operator, consultation, { kind: kindNamed(kindName), party: partyId, theme }, known);
  });
  if (out === '-') process.stdout.write(bytes);
  else await writeFile(out, bytes);
}
