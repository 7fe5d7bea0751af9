import { parse } from 'csv-parse/sync';
import { Problem } from '../../platform/problems/problem.js';
import type { Cue, ThemeDefinition, ThemeExample } from './theme-definition.js';

const columns = ['key', 'label', 'definition', 'synonyms', 'cues', 'examples', 'colour'] as const;
type ColumnName = (typeof columns)[number];

/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * A scheme as CSV for a spreadsheet: separated by `;`, with a byte order mark. Synonyms, cues (`word = 0.8`) and examples
 * (`text [other_key, …]`) stand one on a line in their cell. A cell that a spreadsheet would take for a formula begins with `'`.
 */
export function schemeCsv(themes: readonly ThemeDefinition[]): string {
  const rows = themes.map(
    (theme): Readonly<Record<ColumnName, string>> => ({
      key: theme.key,
      label: theme.label,
      definition: theme.definition,
      synonyms: theme.synonyms.join('\n'),
      cues: theme.cues.map(({ text, weight }) => `${text} = ${weight}`).join('\n'),
      examples: theme.examples.map(({ text, also = [] }) => (also.length ? `${text} [${also.join(', ')}]` : text)).join('\n'),
      colour: theme.colour ?? '',
    }),
  );
  const lines = [columns.join(';'), ...rows.map((row) => columns.map((name) => cell(row[name])).join(';'))];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A row of the file, the header being row 1; rows without a word are passed over and counted. */
export interface SchemeRow {
  readonly row: number;
  readonly record: Record<string, unknown>;
}

/**
 * The rows of such a file as plain records, to be checked like those of JSON; a column that is not there is left out of them.
 * @throws Problem `csv-damaged`, `csv-without-header`.
 */
export function readSchemeCsv(csv: string): SchemeRow[] {
  const [header = [], ...rows] = recordsOf(csv);
  const names = header.map((name) => columns.find((column) => column === name.trim().toLowerCase()));
  if (!names.includes('key') || !names.includes('label'))
    throw new Problem(400, 'csv-without-header', 'The first row must name the columns; key and label are needed.');
  return rows.flatMap((cells, index) => {
    if (!cells.some(Boolean)) return [];
    const record = Object.fromEntries(
      names.flatMap((name, place) => (name ? [[name, cellValue(name, shownBare(cells[place] ?? ''))]] : [])),
    );
    return [{ row: index + 2, record }];
  });
}

function cellValue(name: ColumnName, text: string): unknown {
  if (name === 'synonyms') return linesOf(text);
  if (name === 'cues') return linesOf(text).map(cueIn);
  if (name === 'examples') return linesOf(text).map(exampleIn);
  return name === 'colour' && text === '' ? undefined : text;
}

/** A line without a weight counts in full; with one that is no number it is refused later on, as in JSON. */
function cueIn(line: string): Cue {
  const at = line.lastIndexOf('=');
  if (at < 0) return { text: line, weight: 1 };
  return {
    text: line.slice(0, at).trim(),
    weight: Number(
      line
        .slice(at + 1)
        .trim()
        .replace(',', '.') || Number.NaN,
    ),
  };
}

function exampleIn(line: string): ThemeExample {
  const [, text = line, keys] = /^(.*\S)\s*\[([a-z][a-z0-9_]*(?:,\s*[a-z][a-z0-9_]*)*)\]$/.exec(line) ?? [];
  return keys ? { text, also: keys.split(',').map((key) => key.trim()) } : { text };
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);

const cell = (text: string): string => {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const shownBare = (text: string): string => (text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text);

function recordsOf(csv: string): string[][] {
  const [firstLine = ''] = csv.split('\n', 1);
  const delimiter = [';', '\t', ','].find((candidate) => firstLine.includes(candidate)) ?? ';';
  try {
    return parse(csv, { delimiter, bom: true, relax_column_count: true, trim: true });
  } catch (error) {
    throw new Problem(400, 'csv-damaged', `The scheme can not be read: ${error instanceof Error ? error.message : 'unknown reason'}.`);
  }
}
