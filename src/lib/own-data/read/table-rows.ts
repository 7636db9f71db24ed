import type { Reason } from '../model/outcome';
import { RowSplitter } from './row-splitter';

/** Gets each row of a table, or why there is none, in the order of the file. */
export interface TableSink {
  /** A row by the names of its columns, and what stands in cells beyond them. */
  row(values: Record<string, string>, beyond: string): void;
  error(reason: Reason, detail: string): void;
}

/** Reads a table piece by piece into rows by the names of their columns. */
export class TableRows {
  readonly #sink: TableSink;
  readonly #splitter: RowSplitter;
  #header: string[] | null = null;

  constructor(sink: TableSink) {
    this.#sink = sink;
    this.#splitter = new RowSplitter({
      cells: (cells) => this.#row(cells),
      error: (reason, detail) => sink.error(reason, detail),
    });
  }

  push(chunk: string): void {
    this.#splitter.push(chunk);
  }

  end(): void {
    this.#splitter.end();
  }

  #row(cells: string[]): void {
    if (!this.#header) {
      this.#header = cells.map(
        (cell, at) => cell.replace(/^\uFEFF/, '').trim() || `column ${at + 1}`,
      );
      return;
    }
    const values = Object.fromEntries(this.#header.map((name, at) => [name, cells[at] ?? '']));
    this.#sink.row(values, beyond(cells, this.#header.length));
  }
}

/** What stands in cells that no column has a name for. Delimiters at the end of a row add nothing to it. */
function beyond(cells: readonly string[], columns: number): string {
  if (cells.length <= columns) return '';
  const filled = cells.slice(columns).filter((cell) => cell.trim() !== '');
  return filled.join(', ');
}

/** Whether a text has rows of as many cells as its first line: prose has commas too, but not as many in each line. */
export function hasColumns(text: string): boolean {
  const [heading = [], ...rows] = firstRows(text);
  const alike = rows.filter((cells) => cells.length === heading.length).length;
  const named = heading.filter((name) => name.trim() !== '').length;
  return named > 1 && alike > 0 && alike >= rows.length / 2;
}

/** The first rows of a text as far as they can be read. */
function firstRows(text: string): string[][] {
  const rows: string[][] = [];
  const splitter = new RowSplitter({ cells: (cells) => rows.push(cells), error: () => undefined });
  splitter.push(text);
  splitter.end();
  return rows.slice(0, 20);
}
