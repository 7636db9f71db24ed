import fc from 'fast-check';
import { expect } from 'vitest';

/** How many cases a property gets and what they are made from: `npm run fuzz` asks for many, and for others. */
export const cases = {
  numRuns: Number(process.env.FUZZ_CASES ?? 150),
  seed: Number(process.env.FUZZ_SEED ?? 41),
};

/** Ms after which a property has come to a halt, on a machine with other work too. */
export const ALL_CASES = 240_000 + cases.numRuns * 1000;

/** Ms of work after which a reader takes a page for broken. */
export const PATIENCE = 2000;

/** What an action gives, whose work must not take longer than a reader waits. What else the machine does is not counted. */
export async function withTimeLimit<Result>(
  action: () => Result | Promise<Result>,
): Promise<Result> {
  const start = process.cpuUsage();
  const result = await action();
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(PATIENCE);
  return result;
}

/** Names that every object of JavaScript has already. */
const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

const markup = [
  '<script>globalThis.taken = 1</script>',
  '"><img src=x onerror="globalThis.taken = 1">',
  "'-alert(1)-'",
  '<svg/onload=globalThis.taken=1>',
  '</title><style>*{display:none}</style>',
  '{{constructor.constructor("globalThis.taken=1")()}}',
  'javascript:globalThis.taken=1',
  'data:text/html,<script>globalThis.taken=1</script>',
];

/** Writing that looks like another, stands in no row, or is no character at all. */
const unicode = [
  '\u202E5102',
  '\u200B2015\u200D',
  '２０１５',
  '٢٠١٥',
  'ａｉｄ',
  'e\u0301'.repeat(40),
  'Z\u0335\u0317\u0310'.repeat(60),
  '\uFEFF',
  '\0',
  '\r\nSet-Cookie: a=b',
  '\u2028\u2029',
  '\uD800',
  'x\uDFFFy',
  `${'x'.repeat(199)}🕊`,
  '👩‍👩‍👧‍👦'.repeat(30),
  'ﷺ'.repeat(90),
  'İıſKﬀ',
  '𠮷𡈽',
];

const formulas = ['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '＝1', "'=1", '|x'];

/** Text as somebody writes it who means harm. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...inherited, ...markup, ...unicode, ...formulas),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

/**
 * What a spreadsheet that splits a table by a separator would run: pieces that begin with a sign of a formula, behind
 * whatever is not seen. Quotes count where a piece begins with one, as spreadsheets read them.
 */
export function formulasIn(table: string, separator: string): string[] {
  const piece = new RegExp(
    `(?:^|[${separator}\\r\\n])(?:"(?:[^"]|"")*"?)?([^${separator}\\r\\n]*)`,
    'g',
  );
  const pieces = [...table.matchAll(piece)].map(([whole]) => whole.replace(/^[,;|\t\r\n]/, ''));
  return pieces.filter((text) => {
    const shown = text.startsWith('"') ? text.slice(1) : text;
    return /^[\s\p{C}\p{Z}]*[=+@＝＋＠﹢﹦﹫]|^[\s\p{C}\p{Z}]*[-－﹣−](?!\d)/u.test(shown);
  });
}
