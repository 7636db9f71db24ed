import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from './csv';
import type { Cell } from './columns';

/** A reader by RFC 4180, which knows nothing of how we write: rows of fields, the byte order mark passed over. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  field.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (!match) throw new Error(`No field of RFC 4180 at ${at}: ${text.slice(at, at + 20)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** What a spreadsheet takes for a formula, by the list of OWASP, with the full-width signs. */
const runs = (cell: string) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell);
/** As the page on open data says it: without its apostrophe, a guarded text is the text itself. */
const unguarded = (cell: string) =>
  /^'+(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(cell) ? cell.slice(1) : cell;

const nasty = fc.stringMatching(/^['\s=+\-@＝,;"\t\r\na1م中]{0,8}$/);
const text = fc.oneof(nasty, fc.string({ unit: 'grapheme' }));

describe('a CSV file', () => {
  it('has a byte order mark, and every line ends in CR LF', () => {
    expect(
      csv([
        ['a', 'b'],
        ['1', null],
      ]),
    ).toBe('\uFEFFa,b\r\n1,\r\n');
  });

  it('quotes what needs it', () => {
    expect(csv([['a,b', 'say "no"', 'two\nlines', 'plain']])).toBe(
      '\uFEFF"a,b","say ""no""","two\nlines",plain\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', "'=1"])(
    'sets an apostrophe before %j',
    (formula) => {
      expect(readCsv(csv([[formula]]))).toEqual([[`'${formula}`]]);
    },
  );

  it("leaves numbers, dates, ids and the documents' own apostrophes alone", () => {
    const cells = [-98.5, 0, true, '2015-09-01', 'a-b', "'Alliance'", 'ends in ='];
    expect(readCsv(csv([cells]))).toEqual([cells.map(String)]);
  });

  it('gives back every text, and none that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 })), (rows) => {
        const read = readCsv(csv(rows as Cell[][]));
        expect(read.flat().some(runs)).toBe(false);
        expect(read.map((cells) => cells.map(unguarded))).toEqual(rows);
      }),
      { numRuns: Number(process.env.FUZZ_CASES ?? 300) },
    );
  }, 60_000);
});
