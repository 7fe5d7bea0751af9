import { looksLikeHeader } from '../spreadsheet/header-row.js';
import type { Draft } from './drafts.js';

/** Marks the first row of each table that no tag marks, when its cells name columns. Changes the drafts. */
export function markHeaderRows(drafts: readonly Draft[]): void {
  const tables = new Map<number, Draft[]>();
  for (const draft of drafts) {
    if (draft.table === undefined || draft.kind !== 'table_row') continue;
    const rows = tables.get(draft.table);
    if (rows) rows.push(draft);
    else tables.set(draft.table, [draft]);
  }
  for (const [first, ...others] of tables.values()) {
    if (!first || [first, ...others].some((row) => row.isHeader)) continue;
    const cells = (first.cells ?? []).map((cell) => cell.map((line) => line.text).join(' '));
    if (looksLikeHeader(cells, others.length > 0) && cells.every((cell) => cell !== '')) first.isHeader = true;
  }
}
