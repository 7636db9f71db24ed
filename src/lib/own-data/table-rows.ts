import Papa from 'papaparse';
import { limits } from './limits';

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
  readonly #onTooLarge: () => void;
  #parser: { parse(input: string, baseIndex: number, ignoreLastRow: boolean): Parsed } | null =
    null;
  #rest = '';
  #header: string[] | null = null;

  constructor(onRow: (row: Record<string, string>) => void, onTooLarge: () => void) {
    this.#onRow = onRow;
    this.#onTooLarge = onTooLarge;
  }

  push(chunk: string): void {
    this.#parse(this.#rest + chunk, true);
    if (this.#rest.length <= limits.entryLength) return;
    // A quote that nobody closed: what follows it would be held and read anew with each piece.
    this.#rest = '';
    this.#onTooLarge();
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

/** Whether a text has rows of as many cells as its first line: prose has commas too, but not as many in each line. */
export function hasColumns(text: string): boolean {
  const [heading = [], ...rows] = firstRows(text).data;
  const alike = rows.filter((cells) => cells.length === heading.length).length;
  const named = heading.filter((name) => name.trim() !== '').length;
  return named > 1 && alike > 0 && alike >= rows.length / 2;
}

function delimiterOf(input: string): string {
  return firstRows(input.slice(0, 100_000)).meta.delimiter;
}

/** Papa Parse's guess of the delimiter, among those that tables have, and the lines it is made from. */
function firstRows(text: string) {
  return Papa.parse<string[]>(text, {
    preview: 20,
    skipEmptyLines: true,
    delimitersToGuess: ['\t', ';', ',', '|'],
  });
}
