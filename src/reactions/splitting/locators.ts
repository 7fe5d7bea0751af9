import type { Block } from '../../documents/readers/document.js';

/**
 * Where a person finds a block back, in Dutch: `00:12:40` in a recording, `tabel 1, rij 12` in a table, `bladzijde 3` where the file has pages, else
 * `alinea 4`, counting the blocks with text from the start.
 */
export function locatorsOf(blocks: readonly Block[]): readonly string[] {
  let paragraph = 0;
  const rows = new Map<number, number>();
  return blocks.map((block) => {
    if (block.kind !== 'furniture' && block.kind !== 'heading') paragraph += 1;
    if (block.kind === 'table_row') {
      const table = block.table ?? 0;
      const row = (rows.get(table) ?? 0) + 1;
      rows.set(table, row);
      return `tabel ${table + 1}, rij ${block.row ?? row}`;
    }
    if (block.time !== undefined) return clock(block.time);
    if (block.page !== undefined) return `bladzijde ${block.page}`;
    return `alinea ${Math.max(paragraph, 1)}`;
  });
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`;
}
