import { readFile as bytesOf } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import type { ReadDocument } from '../documents/readers/document.js';
import { Problem, unreadable } from '../platform/problems/problem.js';
import { noPointReason } from '../web/wording/nl/vocabulary.js';
import { print, printJson, refusing, table, tell } from './output.js';

/** Commands that look at files and texts and touch no database. */
export function addReadingCommands(program: Command): void {
  program
    .command('read <file>')
    .description('toont wat een lezer in een bestand ziet')
    .option('--json', 'als JSON')
    .action((file: string, { json }: { json?: boolean }) => refusing(() => showDocument(file, Boolean(json))));
  program
    .command('split <file>')
    .description('toont de punten die Weerklank zou maken')
    .option('--json', 'als JSON')
    .action((file: string, { json }: { json?: boolean }) => refusing(() => showSplit(file, Boolean(json))));
  program
    .command('suggest')
    .description('stelt thema’s voor bij teksten op stdin, per regel één JSON-tekst')
    .option('--json', 'als JSON (ook zonder deze vlag)')
    .action(() => refusing(suggestForLines));
}

async function load(file: string): Promise<ReadDocument> {
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(file);
  } catch {
    throw unreadable('file-not-found', `There is no readable file ${file}.`, { fileName: file });
  }
  const { readFile } = await import('../documents/readers/readers.js');
  return readFile(bytes, basename(file));
}

async function showDocument(file: string, json: boolean): Promise<void> {
  const document = await load(file);
  if (json) {
    const { attachments = [], ...rest } = document;
    const files = attachments.map(({ fileName, mediaType, bytes }) => ({ fileName, mediaType, size: bytes.length }));
    return printJson({ ...rest, ...(files.length ? { attachments: files } : {}) });
  }
  for (const { detail } of document.warnings) tell(`Let op: ${detail}`);
  print(
    `${document.format}, ${document.text.length} tekens, ${document.blocks.length} blokken, ${document.comments.length} opmerkingen, ${document.edits.length} wijzigingen`,
  );
  for (const { kind, text, marker } of document.blocks)
    print(`${kind.padEnd(10)} ${marker ? `${marker} ` : ''}${text.replace(/\s+/g, ' ').slice(0, 110)}`);
}

async function showSplit(file: string, json: boolean): Promise<void> {
  const [{ withMargin }, { splitIntoPoints }] = await Promise.all([
    import('../reactions/splitting/margin.js'),
    import('../reactions/splitting/split.js'),
  ]);
  const document = withMargin(await load(file));
  const { points, noPoints, coverage, parts, questions, warnings } = splitIntoPoints(document);
  if (json) return printJson({ points, noPoints, coverage, parts, questions, warnings: [...document.warnings, ...warnings] });
  for (const { detail } of [...document.warnings, ...warnings]) tell(`Let op: ${detail}`);
  const rows = points.map(({ text, party = '', heading = '' }, index) => [
    index + 1,
    party,
    heading.slice(0, 30),
    text.replace(/\s+/g, ' ').slice(0, 80),
  ]);
  print(table(['nr', 'partij', 'kop', 'punt'], rows));
  print(`${points.length} punten, ${Math.round(coverage * 100)}% van de tekst heeft een plek`);
  for (const [reason, count] of countBy(noPoints.map((span) => noPointReason[span.reason]))) print(`geen punt, ${reason}: ${count}`);
}

/** Answers each line as it comes, so that a pipe can be as long as it likes. */
async function suggestForLines(): Promise<void> {
  const [{ defaultScheme }, { createSuggester }] = await Promise.all([
    import('../themes/scheme/default-scheme.js'),
    import('../themes/suggesting/suggester.js'),
  ]);
  const suggester = createSuggester(defaultScheme, []);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (!line.trim()) continue;
    print(JSON.stringify({ themes: suggester.suggest({ text: textIn(line, number) }) }));
  }
}

/** @throws Problem `line-not-json` when a line is not a JSON string. */
function textIn(line: string, number: number): string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'string') return value;
  } catch {
    // Not JSON at all: refused below like any other JSON that is no string.
  }
  throw new Problem(400, 'line-not-json', `Line ${number} is not one JSON string.`, { line: number });
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
