import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseHtml } from 'parse5';
import { type Report, reportFormats } from '../../../src/reports/report.js';
import { buildCouncilAnnex, buildReactienota } from '../../../src/reports/report.rules.js';
import { reportWriters } from '../../../src/reports/writers/writers.js';
import { elements, textOf } from '../../support/html-tree.js';
import { partOf, sheetCells, wordTables } from '../../support/ooxml.js';
import { readPdf } from '../../support/pdf-text.js';
import { council, sampleRows, sourceRow, subject } from '../../support/reports.js';

type Counts = Readonly<Record<string, number>>;
const columnOf = (rows: readonly (readonly string[])[], column: number): readonly string[] => rows.map((row) => row[column] ?? '');
const tallied = (labels: readonly string[]): Counts => {
  const counts: Record<string, number> = {};
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
};
/** Rows of a table of counts whose label is an outcome. */
const labelled = (rows: readonly (readonly string[])[], labels: readonly string[], column: number): Counts =>
  Object.fromEntries(rows.filter(([label]) => labels.includes(label ?? '')).map((row) => [row[0], Number(row[column])]));

interface ReadBack {
  /** As the table of counts says. */
  readonly stated?: Counts;
  /** As counting the rows says. */
  readonly counted?: Counts;
  readonly total: number;
}

const labels = [...buildReactienota(subject, []).counts.byOutcome.map(({ label }) => label), 'Nog geen besluit'];

const readers: Readonly<Record<(typeof reportFormats)[number], (bytes: Uint8Array) => ReadBack | Promise<ReadBack>>> = {
  json: (bytes) => {
    const { counts, groups } = JSON.parse(new TextDecoder().decode(bytes)) as Report;
    return {
      stated: Object.fromEntries([...counts.byOutcome.map(({ label, count }) => [label, count]), ['Nog geen besluit', counts.undecided]]),
      counted: tallied(groups.flatMap(({ rows }) => rows.map(({ outcomeLabel }) => outcomeLabel))),
      total: counts.points,
    };
  },
  csv: (bytes) => {
    const rows = parseCsv(new TextDecoder().decode(bytes), { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
    return { counted: tallied(rows.map((row) => row['Uitkomst'] ?? '')), total: rows.length };
  },
  html: (bytes) => {
    const tables = elements(parseHtml(new TextDecoder().decode(bytes)), 'table').map((table) =>
      elements(table, 'tr').map((row) =>
        elements(row)
          .filter(({ tagName }) => /^t[hd]$/.test(tagName))
          .map(textOf),
      ),
    );
    return fromTables(tables, 2);
  },
  docx: (bytes) => fromTables(wordTables(partOf(bytes, 'word/document.xml')), 2),
  xlsx: (bytes) => {
    const [points, counts] = [1, 2].map((number) =>
      sheetCells(partOf(bytes, `xl/worksheets/sheet${number}.xml`)).map((row) => row.map(({ text }) => text)),
    );
    const { stated, total } = fromTables([counts ?? []], 1);
    return { stated: stated ?? {}, counted: outcomesOf(points ?? []), total };
  },
  pdf: async (bytes) => {
    const text = (await readPdf(bytes)).pages.join('\n');
    const statement = text.slice(text.indexOf('Aantal punten'), text.indexOf('Totaal'));
    const stated = labels.map((label) => [label, Number(new RegExp(`(?:^|\\n)${label}\\n?\\D*?(\\d+)(?:\\n|$)`).exec(statement)?.[1])]);
    return { stated: Object.fromEntries(stated), total: Number(/Totaal\s*(\d+)/.exec(text)?.[1]) };
  },
};

const outcomesOf = ([heads, ...rows]: readonly (readonly string[])[]): Counts => tallied(columnOf(rows, heads?.indexOf('Uitkomst') ?? -1));

function fromTables(tables: readonly (readonly (readonly string[])[])[], countColumn: number): ReadBack {
  const pointTables = tables.filter(([head]) => head?.includes('Reactie'));
  const countTable = tables.find((rows) => rows.some(([label]) => label === 'Totaal')) ?? [];
  return {
    stated: labelled(countTable, labels, countColumn),
    counted: tallied(pointTables.flatMap(([heads, ...rows]) => columnOf(rows, heads?.indexOf('Uitkomst') ?? -1))),
    total: Number(countTable.find(([label]) => label === 'Totaal')?.at(-1)),
  };
}

const many = [
  ...sampleRows,
  ...Array.from({ length: 120 }, (_, index) => sourceRow({ number: 100 + index, themes: ['quality', 'client'] })),
];

describe.each([
  ['reactienota', buildReactienota(subject, sampleRows)],
  ['annex', buildCouncilAnnex(subject, council, many)],
] as const)('the %s', (_, report) => {
  const stated = Object.fromEntries([
    ...report.counts.byOutcome.map(({ label, count }) => [label, count]),
    ['Nog geen besluit', report.counts.undecided],
  ]) as Counts;
  const occurring = Object.fromEntries(Object.entries(stated).filter(([, count]) => count > 0));

  it.each(reportFormats)('says the same counts as %s', async (format) => {
    const bytes = await reportWriters.get(format)?.write(report, {});
    const read = await readers[format](bytes ?? new Uint8Array());
    if (read.stated) expect(read.stated).toEqual(stated);
    if (read.counted) expect(read.counted).toEqual(occurring);
    expect(read.total).toBe(report.counts.points);
  });
});

it('has a writer, a media type and an extension for every format', () => {
  expect([...reportWriters.keys()].sort()).toEqual([...reportFormats].sort());
  for (const { mediaType, extension } of reportWriters.values()) {
    expect(mediaType).toMatch(/^[a-z]+\/[a-z.+-]+/);
    expect(reportFormats).toContain(extension);
  }
});
