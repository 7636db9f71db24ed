import { readEdtf } from '$lib/dossier/dates/edtf-bounds';

/**
 * The cell of the year strip that a value of the reader's data says: "2015", "1990s", or null where it says none.
 * Read are EDTF, ISO 8601, dates with the year last (whether day or month comes first, the year is the same), years,
 * ranges by their beginning, names of months, YYYYMMDD, and Unix times in seconds or milliseconds.
 */
export function yearCellOf(value: unknown): string | null {
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value !== 'string' || value.length > MAX_WITH_BLANKS) return null;
  const known = cache.get(value);
  if (known !== undefined) return known;
  const cell = fromText(westernDigits(value).trim());
  if (cache.size > 50_000) cache.clear();
  // A copy: a text that was cut from a piece of the file would hold all of the piece.
  cache.set([...value].join(''), cell);
  return cell;
}

/** Days repeat, and the parser of EDTF takes a thousand times longer than this. */
const cache = new Map<string, string | null>();

/** Longer texts tell a story, and a number in it may be anything. */
const LONGEST_DATE = 60;
/** The same with the blanks around it, which no pattern is to go through. */
const MAX_WITH_BLANKS = 200;

const whole = /^-?\d+(\.0*)?$/;
const yearFirst = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?=$|[\sT/–—~?%]|-\d{4}|\.\.)/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
const monthLast = /^(\d{1,2})[-/.](\d{4})(?!\d)/;
const yearInWords = /(?<!\d)(1\d{3}|20\d{2})(?!\d)/;

function fromText(text: string): string | null {
  if (text === '' || text.length > LONGEST_DATE) return null;
  if (/^\d{3}0s$/.test(text)) return yearCell(Number(text.slice(0, 4))) && text;
  if (whole.test(text) && !/^\d{4}$/.test(text)) return fromNumber(Number(text));
  const [, year = '', month, day] = yearFirst.exec(text) ?? [];
  if (year !== '') return isDay(month, day) ? yearCell(Number(year)) : null;
  const [, one, other, last = ''] = yearLast.exec(text) ?? [];
  if (last !== '') return isDay(other, one) || isDay(one, other) ? yearCell(Number(last)) : null;
  const [, alone, after = ''] = monthLast.exec(text) ?? [];
  if (after !== '') return isDay(alone) ? yearCell(Number(after)) : null;
  const edtf = /[X~?%]|\.\./.test(text) ? readEdtf(text) : null;
  if (edtf?.ok) return edtf.bounds.decade ?? edtf.bounds.from?.slice(0, 4) ?? null;
  // "24 July 2015", "٢٠١٥ سبتمبر", "2015年9月"
  const inWords = /\p{L}/u.test(text) ? yearInWords.exec(text)?.[1] : undefined;
  return inWords === undefined ? null : yearCell(Number(inWords));
}

function fromNumber(value: number): string | null {
  if (!Number.isInteger(value)) return null;
  if (value >= 1000 && value <= 2100) return yearCell(value);
  if (value >= 10_000_101 && value <= 21_001_231) {
    const month = String(Math.floor(value / 100) % 100);
    return isDay(month, String(value % 100)) ? yearCell(Math.floor(value / 10_000)) : null;
  }
  if (value >= 1e8 && value <= 4.2e9) return yearCell(new Date(value * 1000).getUTCFullYear());
  if (value >= 1e11 && value <= 4.2e12) return yearCell(new Date(value).getUTCFullYear());
  return null;
}

function yearCell(year: number): string | null {
  return year >= 1000 && year <= 2100 ? String(year) : null;
}

function isDay(month = '1', day = '1'): boolean {
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

/** Arabic-Indic and Persian digits as Western ones. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
