import type { Reason, Remark } from '../model/outcome';
import { uniqueNames } from '../values/unique-names';
import { RowSplitter } from './row-splitter';
import type { TableForm } from './table-form';

/** Gets each row of a table, or why there is none, in the order of the file. */
export interface TableSink {
  /** A row by the names of its columns, and what stands in cells beyond them. */
  row(values: Record<string, unknown>, beyond: string): void;
  error(reason: Reason, detail: string): void;
  remark(kind: Remark['kind'], count: number, detail: string): void;
}

/** Reads a table piece by piece into rows by the names of their columns. */
export class TableRows {
  readonly #naming: RowNaming;
  readonly #splitter: RowSplitter;

  constructor(sink: TableSink, form: TableForm) {
    this.#naming = new RowNaming(sink, form.above);
    this.#splitter = new RowSplitter(
      {
        cells: (cells) => this.#naming.cells(cells),
        error: (reason, detail) => sink.error(reason, detail),
      },
      form,
    );
  }

  push(chunk: string): void {
    this.#splitter.push(chunk);
  }

  end(): void {
    this.#splitter.end();
    this.#naming.end();
  }
}

/** Gives the cells of rows the names of their columns, and tells apart what is a row and no entry. */
export class RowNaming {
  readonly #sink: TableSink;
  #above: number;
  readonly #titles: string[] = [];
  #header: string[] | null = null;
  #heading: readonly unknown[] = [];
  #isFirst = true;

  constructor(sink: TableSink, above: number) {
    this.#sink = sink;
    this.#above = above;
  }

  cells(cells: readonly unknown[]): void {
    if (this.#titles.length < this.#above) {
      this.#titles.push(textsOf(cells).join(' '));
      return;
    }
    if (!this.#header) {
      this.#name(cells);
      return;
    }
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    if (isFirst && isTagRow(textsOf(cells))) {
      this.#sink.remark('tag-row', 1, textsOf(cells).join(' '));
    } else if (cells[0] === this.#heading[0] && cells.join('\n') === this.#heading.join('\n')) {
      this.#sink.error('heading-again', '');
    } else {
      const values = Object.fromEntries(this.#header.map((name, at) => [name, cells[at] ?? '']));
      this.#sink.row(values, beyond(cells, this.#header.length));
    }
  }

  /** Nothing more comes. */
  end(): void {
    const titles = this.#titles.filter((title) => !/^sep=.?$/i.test(title));
    if (titles.length > 0) this.#sink.remark('rows-above', titles.length, titles.join(' · '));
  }

  #name(cells: readonly unknown[]): void {
    this.#heading = cells;
    const given = cells.map(
      (cell, at) => textOf(cell).replace(/^\uFEFF/, '') || `column ${at + 1}`,
    );
    this.#header = uniqueNames(given);
    const repeated = new Set(given.filter((name, at) => name !== this.#header?.[at]));
    if (repeated.size === 0) return;
    this.#sink.remark('repeated-heading', repeated.size, [...repeated].slice(0, 20).join(', '));
  }
}

/** Whether a row has the hashtags of the Humanitarian Exchange Language: they say once more what the columns are. */
function isTagRow(texts: readonly string[]): boolean {
  return (
    texts.length > 1 &&
    texts.every((text) => /^#\p{L}[\p{L}\d_]*(?:\s*\+[\p{L}\d_]+)*$/u.test(text))
  );
}

/** What stands in cells that no column has a name for. Delimiters at the end of a row add nothing to it. */
function beyond(cells: readonly unknown[], columns: number): string {
  if (cells.length <= columns) return '';
  const filled = cells.slice(columns).filter((cell) => textOf(cell) !== '');
  return filled.join(', ');
}

/** The cells that say something. */
function textsOf(cells: readonly unknown[]): string[] {
  return cells.map(textOf).filter((text) => text !== '');
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell.trim() : String(cell as number | boolean);
}
