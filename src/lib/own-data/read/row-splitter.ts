import Papa from 'papaparse';
import { limits } from '../model/limits';
import type { Reason } from '../model/outcome';

/** Gets the cells of each row, or why there are none, in the order of the table. */
export interface RowSink {
  cells(cells: string[]): void;
  error(reason: Reason, detail: string): void;
}

/** How rows are written, and how many cells the heading has: 0 where nobody knows yet. */
export interface RowForm {
  delimiter: string;
  isOfOldMac: boolean;
  width: number;
}

/**
 * Characters that are parsed at a time after a quote that is out of place, which is looked for through all of them;
 * where there is none among them, some times as many.
 */
const CAREFUL = 1000;
const BOLDER = 4;

/**
 * Cuts the text of a table into the cells of its rows as it comes in. A quoted cell may go on over lines. Papa Parse reads all rows but those with a quote that is out of place,
 * which it would have take in the rows after them: their first line is read as if quotes were letters.
 */
export class RowSplitter {
  readonly #sink: RowSink;
  readonly #form: RowForm;
  #rest = '';
  /** The first half of a line break, perhaps. */
  #half = '';
  /** Within a line that is too long. */
  #isSkipping = false;

  constructor(sink: RowSink, form: RowForm) {
    this.#sink = sink;
    this.#form = form;
  }

  push(chunk: string): void {
    const text = this.#half + chunk;
    this.#half = text.endsWith('\r') ? '\r' : '';
    const whole = this.#half === '' ? text : text.slice(0, -1);
    const lines = whole.replaceAll('\r\n', '\n');
    this.#rest += this.#form.isOfOldMac ? lines.replaceAll('\r', '\n') : lines;
    this.#rest = this.#parse(this.#rest, true);
  }

  end(): void {
    if (this.#half !== '') this.#rest += '\n';
    this.#rest = this.#parse(this.#rest, false);
  }

  /** Reads what can be read of a text; returns the rest of it. */
  #parse(text: string, goesOn: boolean): string {
    let start = 0;
    if (this.#isSkipping) {
      start = text.indexOf('\n') + 1;
      if (start === 0) return '';
      this.#isSkipping = false;
    }
    let span = text.length;
    for (;;) {
      const isAll = start + span >= text.length;
      const { read, isBroken } = this.#parseSound(
        text.slice(start, start + span),
        goesOn || !isAll,
      );
      start += read;
      const isTooLong = isAll && text.length - start > limits.featureLength;
      if (!isBroken && !isTooLong) {
        if (isAll) return goesOn ? text.slice(start) : '';
        span *= BOLDER;
        continue;
      }
      const end = text.indexOf('\n', start);
      if (end === -1 && goesOn && !isTooLong) return text.slice(start);
      this.#lineAlone(text.slice(start, end === -1 ? undefined : end));
      if (end === -1) {
        this.#isSkipping = goesOn;
        return '';
      }
      start = end + 1;
      span = CAREFUL;
    }
  }

  /**
   * Reads rows up to the first with a quote that is out of place; returns how many characters they have. Where the
   * text goes on, its last row waits for the rest of it.
   */
  #parseSound(text: string, goesOn: boolean): { read: number; isBroken: boolean } {
    // Papa Parse takes a byte order mark away, and counts from behind it.
    const mark = text.startsWith('\uFEFF') ? 1 : 0;
    let [read, isBroken] = [0, false];
    Papa.parse<string[]>(text, {
      delimiter: this.#form.delimiter,
      newline: '\n',
      step: ({ data: cells, errors, meta }, parser) => {
        const end = meta.cursor + mark;
        const isLast = goesOn && end >= text.length;
        isBroken =
          errors.some(({ code }) => !isLast || code !== 'MissingQuotes') ||
          end - read > limits.featureLength ||
          (!isLast && this.#hasRead(cells, text.slice(read, end - 1)));
        if (isBroken) parser.abort();
        else if (!isLast) {
          read = end;
          this.#row(cells);
        }
      },
    });
    return { read, isBroken };
  }

  /** Whether a row of several lines has more cells than there are names, which more than one row would have. */
  #hasRead(cells: string[], text: string): boolean {
    return this.#form.width > 0 && cells.length > this.#form.width && text.includes('\n');
  }

  #lineAlone(line: string): void {
    const cells = line.split(this.#form.delimiter).map(unquoted);
    const isTooLong = line.length > limits.featureLength;
    if (isTooLong) this.#sink.error('too-large', '');
    else if (this.#form.width === 0 || cells.length === this.#form.width) this.#row(cells);
    else this.#sink.error('broken-quotes', line);
  }

  #row(cells: string[]): void {
    if (cells.every((cell) => cell.trim() === '')) return;
    this.#sink.cells(cells);
  }
}

/** The rows of a text as far as they can be read. */
export function rowsOf(text: string, form: RowForm): string[][] {
  const rows: string[][] = [];
  const splitter = new RowSplitter(
    { cells: (cells) => rows.push(cells), error: () => undefined },
    form,
  );
  splitter.push(text);
  splitter.end();
  return rows;
}

/** A cell that is read by itself, without quotes around it. */
function unquoted(cell: string): string {
  const [, inner] = /^"([^]*)"$/.exec(cell) ?? [];
  return inner?.replaceAll('""', '"') ?? cell;
}
