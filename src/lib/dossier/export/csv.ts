import type { Cell } from './columns';
import type { FactTable } from './fact-table';
import { guard } from './formula-guard';

/** Says UTF-8 to spreadsheets, which would otherwise garble every Arabic and Chinese cell. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The table of facts as CSV: RFC 4180, UTF-8 with a byte order mark, a header row, lines ended by CR LF. */
export function factsCsv({ columns, rows }: FactTable): string {
  return csv([columns.map(({ name }) => name), ...rows.map(({ cells }) => cells)]);
}

/** Rows of cells as CSV. Null and the empty text are both an empty cell. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + csvLines(rows);
}

/** The same for the middle of a file. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** A cell in quotes where it needs them. Numbers are left as they are: a negative one is no formula. */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = guard(cell);
  return /[",;|\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
