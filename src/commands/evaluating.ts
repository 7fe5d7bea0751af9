import { readFile, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { notFound, unreadable } from '../platform/problems/problem.js';
import type { LabelledPoint } from '../themes/evaluation/labelled-points.js';
import { print, printJson, refusing } from './output.js';

/** Measures how well themes are suggested, on points whose themes people gave. */
export function addEvaluatingCommand(program: Command): void {
  program
    .command('evaluate <files...>')
    .description('meet het voorstellen van thema’s op gelabelde punten, tegen eenvoudige methoden')
    .option('--json', 'als JSON')
    .option('--out <bestand>', 'schrijf het verslag (Markdown) naar een bestand')
    .action((files: string[], options: { json?: boolean; out?: string }) => refusing(() => evaluateFiles(files, options)));
  program
    .command('evaluate-links <folder>')
    .description('meet het voorstellen van koppelingen op echte tabellen en een nota; zonder die map wordt dat gezegd en niets gemeten')
    .option('--json', 'als JSON')
    .option('--into <bestand>', 'zet de tabel in een Markdown-bestand, in de plaats van de vorige')
    .action((folder: string, options: { json?: boolean; into?: string }) =>
      refusing(async () => {
        const { evaluateLinkPairs } = await import('./evaluating-links.js');
        await evaluateLinkPairs(folder, options);
      }),
    );
}

async function evaluateFiles(files: readonly string[], { json, out }: { readonly json?: boolean; readonly out?: string }): Promise<void> {
  const [{ evaluate }, { formatEvaluation }, { labelledPointsOf }, { defaultScheme }] = await Promise.all([
    import('../themes/evaluation/evaluate.js'),
    import('../themes/evaluation/format-evaluation.js'),
    import('../themes/evaluation/labelled-points.js'),
    import('../themes/scheme/default-scheme.js'),
  ]);
  const labelled: LabelledPoint[] = [];
  for (const file of files) labelled.push(...labelledPointsOf(await jsonIn(file)));
  const evaluation = evaluate(labelled, defaultScheme);
  if (json) return printJson(evaluation);
  const text = formatEvaluation(evaluation);
  if (out) await writeFile(out, text);
  else print(text.trimEnd());
}

/** @throws Problem `file-not-found`, `file-damaged` when it is not JSON. */
async function jsonIn(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw notFound('file', file);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable('file-damaged', 'This file holds no JSON.', { fileName: file });
  }
}
