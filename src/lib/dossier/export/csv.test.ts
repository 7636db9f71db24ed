import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from './csv';
import type { Cell } from './columns';
import { unguarded } from './formula-guard';

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

/** A reader as spreadsheets are, of another separator than ours: quotes count where a piece begins with one. */
function readBy(separator: string, text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let isQuoted = false;
  for (let at = 1; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (isQuoted && letter === '"' && text.charAt(at + 1) === '"') {
      piece += '"';
      at += 1;
    } else if (letter === '"' && (isQuoted || piece === '')) isQuoted = !isQuoted;
    else if (!isQuoted && (letter === separator || letter === '\r' || letter === '\n')) {
      pieces.push(piece);
      piece = '';
    } else piece += letter;
  }
  return [...pieces, piece];
}

/** What a spreadsheet takes for a formula, behind whatever is not seen. */
const runs = (cell: string) => /^[\s\p{C}\p{Z}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]/u.test(cell);
/** The list of OWASP has these besides, for a whole cell. */
const begins = (cell: string) => runs(cell) || /^[\t\r\n]/.test(cell);

const nasty = fc.stringMatching(/^['\s=+\-@＝﹦−,;|"\t\r\n\u200B\u2060\0a1م中]{0,12}$/);
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

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', ' =1', '＝1', "'=1"])(
    'sets an apostrophe before %j',
    (formula) => {
      expect(readCsv(csv([[formula]]))).toEqual([[`'${formula}`]]);
    },
  );

  it("leaves numbers, dates, ids and the documents' own apostrophes alone", () => {
    const cells = [-98.5, 0, true, '2015-09-01', 'a-b', "'Alliance'", 'ends in ='];
    expect(readCsv(csv([cells]))).toEqual([cells.map(String)]);
  });

  it.each([
    ['a;=1', "a;'=1"],
    ['a|\u200B@x', "a|'\u200B@x"],
    ['a\t+1\n-2', "a\t'+1\n'-2"],
    ['a,=1', "a,'=1"],
    ['a;"=1"', 'a;\'"=1"'],
    ['a;\0﹦1', "a;'\0﹦1"],
    ['\u2060﹫x', "'\u2060﹫x"],
    ["a;'=1", "a;''=1"],
  ])('sets one before every piece of %j', (text, written) => {
    expect(readCsv(csv([[text]]))).toEqual([[written]]);
    expect(unguarded(written)).toBe(text);
  });

  it.each(['[[-5.1,36],[-6,-7.25]]', '{"a":"=1","b":-1}', '36.2, -5.1', 'a; b, c | d', '2015-09'])(
    'leaves alone what no spreadsheet runs: %s',
    (text) => expect(readCsv(csv([[text]]))).toEqual([[text]]),
  );

  it('takes no longer for a text of blanks or separators', () => {
    for (const piece of ['\n', ' ', ';', "'", '"', '\t;']) {
      const start = performance.now();
      csv([[piece.repeat(300_000)], [`${piece.repeat(300_000)}=`]]);
      expect(performance.now() - start).toBeLessThan(8000);
    }
  });

  it('returns every text, and none that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 })), (rows) => {
        const written = csv(rows as Cell[][]);
        const read = readCsv(written);
        expect(read.flat().filter(begins)).toEqual([]);
        for (const separator of [';', '\t', '|']) {
          expect(readBy(separator, written).filter(runs)).toEqual([]);
        }
        expect(read.map((cells) => cells.map(unguarded))).toEqual(rows);
      }),
      { numRuns: Number(process.env.FUZZ_CASES ?? 300) },
    );
  }, 60_000);
});
