import Papa from 'papaparse';

/** One parse of part of a table, as Papa Parse's own streaming does it; its types leave it at `any`. */
interface Parsed {
  data: string[][];
  meta: { cursor: number };
}

/**
 * Reads a table piece by piece into rows by the names of their columns. The delimiter is found by itself; a row may
 * go on over lines where it is quoted.
 */
export class TableRows {
  readonly #onRow: (row: Record<string, string>) => void;
  #parser: { parse(input: string, baseIndex: number, ignoreLastRow: boolean): Parsed } | null =
    null;
  #rest = '';
  #header: string[] | null = null;

  constructor(onRow: (row: Record<string, string>) => void) {
    this.#onRow = onRow;
  }

  push(chunk: string): void {
    this.#parse(this.#rest + chunk, true);
  }

  end(): void {
    this.#parse(this.#rest, false);
  }

  #parse(input: string, goesOn: boolean): void {
    this.#rest = input;
    // The first piece of a file decides on the delimiter, so it must hold some lines.
    if (input === '' || (goesOn && !input.includes('\n'))) return;
    this.#parser ??= new Papa.Parser({
      delimiter: delimiterOf(input),
      header: false,
    }) as Parsed extends never
      ? never
      : { parse(text: string, baseIndex: number, ignoreLastRow: boolean): Parsed };
    const { data, meta } = this.#parser.parse(input, 0, goesOn);
    this.#rest = goesOn ? input.slice(meta.cursor) : '';
    for (const cells of data) this.#row(cells);
  }

  #row(cells: string[]): void {
    if (cells.every((cell) => cell.trim() === '')) return;
    if (!this.#header) {
      this.#header = cells.map(
        (cell, at) => cell.replace(/^\uFEFF/, '').trim() || `column ${at + 1}`,
      );
      return;
    }
    this.#onRow(Object.fromEntries(this.#header.map((name, at) => [name, cells[at] ?? ''])));
  }
}

/** Papa Parse's guess from the first lines, of the delimiters that tables have. */
function delimiterOf(input: string): string {
  const lines = input.slice(0, 100_000);
  return Papa.parse(lines, { preview: 20, delimitersToGuess: ['\t', ';', ',', '|'] }).meta
    .delimiter;
}
