import { read, SSF, type CellObject, type WorkSheet } from '@e965/xlsx';
import { limits } from '../model/limits';

/** The table of a spreadsheet: its rows with what their cells say, and the names of its other tables. */
export interface Sheet {
  name: string;
  others: string[];
  rows: unknown[][];
}

/**
 * The largest table of a spreadsheet (XLSX, XLS, ODS). Dates are as ISO 8601 writes them; of formulas only the values are
 * taken that their program has left, and macros are never looked at. Throws where it is broken or locked.
 */
export function sheetOf(bytes: ArrayBuffer): Sheet | null {
  const book = read(bytes, {
    ...{ dense: true, cellFormula: false, cellHTML: false, cellText: false, bookVBA: false },
    ...{ cellNF: true, cellStyles: false },
  });
  const isFrom1904 = book.Workbook?.WBProps?.date1904 === true;
  const tables = book.SheetNames.map((name) => {
    const sheet = book.Sheets[name];
    return { name, rows: sheet ? rowsOf(sheet, isFrom1904) : [] };
  }).filter(({ rows }) => rows.length > 0);
  const [largest] = [...tables].sort((one, other) => sizeOf(other.rows) - sizeOf(one.rows));
  if (!largest) return null;
  const others = tables.map(({ name }) => name).filter((name) => name !== largest.name);
  return { ...largest, others };
}

function sizeOf(rows: readonly unknown[][]): number {
  return rows.reduce((sum, cells) => sum + cells.length, 0);
}

/** The rows that have cells. What a table says of its size is not believed: one cell far away would make it endless. */
function rowsOf(sheet: WorkSheet, isFrom1904: boolean): unknown[][] {
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  const rows: unknown[][] = [];
  let count = 0;
  data.forEach((cells) => {
    const row: unknown[] = [];
    cells.forEach((cell, at) => {
      if (at >= limits.guessedColumns || count >= limits.sheetCells) return;
      while (row.length < at) row.push('');
      row[at] = valueOf(cell, isFrom1904);
      count += 1;
    });
    if (row.some((value) => value !== '')) rows.push(row);
  });
  return rows;
}

function valueOf(cell: CellObject | undefined, isFrom1904: boolean): string | number | boolean {
  if (!cell || cell.v === undefined || cell.t === 'e' || cell.t === 'z') return '';
  if (cell.v instanceof Date) return cell.v.toISOString();
  if (cell.t === 'n' && typeof cell.v === 'number' && isDate(String(cell.z ?? ''))) {
    return momentOf(cell.v, isFrom1904);
  }
  return cell.v;
}

/** Whether a format of numbers is one of dates. */
function isDate(format: string): boolean {
  return (SSF as { is_date(format: string): boolean }).is_date(format);
}

/** A day number, counted from 1900 or 1904, as a date, with a time where it has one. */
function momentOf(days: number, isFrom1904: boolean): string | number {
  const first = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(first + Math.round(days * 86_400) * 1000);
  if (Number.isNaN(date.getTime())) return days;
  const text = date.toISOString().slice(0, 19);
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text;
}
