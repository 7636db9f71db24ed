import Papa from 'papaparse';
import { rowsOf } from './row-splitter';

/** How a table is written: what parts its cells, and where its heading stands. */
export interface TableForm {
  delimiter: string;
  isOfOldMac: boolean;
  /** Rows above the heading, blank ones not counted: titles, notes, a line that names the delimiter. */
  above: number;
  /** Cells of the heading. */
  width: number;
}

/** Characters and rows by which the form is found. */
const HEAD = 100_000;
const FIRST_ROWS = 30;

/** Share of the cells that rows usually fill, below which a row is a title and no heading. */
const FULL = 0.6;

/** The form of a table by its beginning; null where the text stands in no columns. */
export function tableForm(text: string): TableForm | null {
  const head = text.slice(0, HEAD);
  const named = /^\uFEFF?"?sep=(.)"?\r?\n/i.exec(head);
  const whole = {
    delimiter: named?.[1] ?? delimiterOf(head),
    isOfOldMac: /^[^\r\n]*\r(?!\n)/.test(head),
  };
  const rows = rowsOf(head, { ...whole, width: 0 }).slice(0, FIRST_ROWS);
  const first = named ? 1 : 0;
  const above = first + headingOf(rows.slice(first));
  const heading = rows[above] ?? [];
  const below = rows.slice(above + 1);
  const alike = below.filter((cells) => cells.length === heading.length).length;
  if (filled(heading) < 2 || alike === 0 || alike < below.length / 2) return null;
  return { ...whole, above, width: heading.length };
}

function delimiterOf(text: string): string {
  return Papa.parse<string[]>(text, {
    preview: 20,
    skipEmptyLines: true,
    delimitersToGuess: ['\t', ';', ',', '|'],
  }).meta.delimiter;
}

/** The row that names the columns: the first that fills about as many cells as the rows below it do. */
export function headingOf(table: readonly (readonly unknown[])[]): number {
  const rows = table.slice(0, FIRST_ROWS);
  const counts = rows.map(filled).sort((one, other) => one - other);
  const usual = counts[Math.floor(counts.length / 2)] ?? 0;
  const found = rows.findIndex((cells) => filled(cells) >= Math.max(2, usual * FULL));
  return Math.max(0, found);
}

function filled(cells: readonly unknown[]): number {
  return cells.filter((cell) => String(cell).trim() !== '').length;
}
