/*
 * A spreadsheet runs a text that begins with =, +, - or @ as a formula. Where it splits a line is its own choice: by
 * comma, semicolon, tab or bar, and in much of Europe by semicolon. So every piece of a text that begins so after any
 * of these, or after a line end, gets an apostrophe before it, which can be taken off again without loss.
 */

/** What may stand before a sign and is not seen, or is taken off: blanks, control and zero-width characters, marks. */
const UNSEEN = String.raw`\s\p{C}\p{Z}\p{M}\u115F\u1160\u2800\u3164\uFFA0'"`;

/** As they are written, full-width and small, raised and lowered, and the minus of mathematics. */
const SIGN = '[=+\\-@\u2212＝＋－＠﹢﹣﹦﹫\u207A-\u207C\u208A-\u208C]';

/**
 * A run of separators and of what is not seen, to its end, and the sign behind it. Always to its end: so that a long
 * run without a sign is gone through once.
 */
const RUN = new RegExp(`(?:^|[,;|${UNSEEN}])[,;|${UNSEEN}]*(${SIGN}?)`, 'gu');

/** A negative number in a list of numbers, as in the JSON of a line: no spreadsheet runs it. */
const NUMBER = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?(?:[\],}\s]|$)/i;

const SEPARATOR = /[,;|\t\r\n]/g;
const GUARDED = /([,;|\t\r\n])'/g;

/** A text that no spreadsheet takes for a formula, nor any piece of it, whatever it splits lines by. */
export function guard(text: string): string {
  return text.replace(RUN, (run: string, sign: string, at: number) => {
    if (!isRisky(text, run, sign, at)) return run;
    return (at === 0 ? "'" : '') + (sign === '' ? run : run.replace(SEPARATOR, "$&'"));
  });
}

/** The text that `guard` was given. */
export function unguarded(text: string): string {
  return text.replace(RUN, (run: string, sign: string, at: number) => {
    if (!isRisky(text, run, sign, at)) return run;
    const rest = at === 0 ? run.replace(/^'/, '') : run;
    return sign === '' ? rest : rest.replace(GUARDED, '$1');
  });
}

/** Whether a piece of the text begins in a run that some spreadsheet would run. Apostrophes in it change nothing. */
function isRisky(text: string, run: string, sign: string, at: number): boolean {
  // A cell that begins with a tab or a line end is taken for a formula by some.
  if (sign === '') return at === 0 && /^'*[\t\r\n]/.test(run);
  if (at === 0 || /[;|\t\r\n]/.test(run)) return true;
  const after = at + run.length;
  const isNumber = sign === '-' && NUMBER.test(text.slice(after, after + 40));
  return run.includes(',') && !run.includes('"') && !isNumber;
}
