import { Problem } from '../platform/problems/problem.js';
import { fault, sheetFault } from '../web/wording/nl/faults.js';
import { problem } from '../web/wording/nl/problems.js';

/** Results go to stdout, everything else to stderr; with `--json` stdout holds JSON and nothing else. */
export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

export const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** A refusal in words for stderr: what happened, each fault of the input, and the code to look up. */
export function inWords(error: Problem): string {
  const words = problem(error.code, error.extra);
  const isSheet = error.code === 'sheet-faulty';
  const faults = error.faults.map((one) => `  - ${isSheet ? sheetFault(one) : `${one.pointer.replace(/^#\//, '')}: ${fault(one)}`}`);
  return [`${words.happened} (${error.code})`, ...faults, ...(words.next && (isSheet || !faults.length) ? [words.next] : [])].join('\n');
}

/** Rows as a table of plain text, columns as wide as their widest cell. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const texts = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...texts.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...texts.slice(1).map(line)].join('\n');
}

/** Runs a command's work; a refusal sets exit code 1 with its reason on stderr. */
export async function refusing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    tell(inWords(error));
    process.exitCode = 1;
  }
}
