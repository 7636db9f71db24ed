// Long: a table of the ways in which people write dates, each a few lines.
import { readEdtf } from '$lib/dossier/dates/edtf-bounds';
import { BETWEEN_ENDS, BETWEEN_SPANS, OPEN, spansOf } from '../model/cells';
import type { DateForm } from '../model/forms';
import { cellInCalendar, type OtherCalendar } from './calendar-years';
import { plainText } from './digits';
import { monthIn } from './month-names';

/**
 * The cell of the years that a value of the reader's data says, as model/cells.ts has it, or null where it says none.
 * Read are EDTF and ISO 8601 with missing parts, dates with the year last (whether day or month comes first, the year
 * is the same), names of months, YYYYMMDD, Unix times, years before the common era, other calendars where the date
 * says which, spans and lists of all these. `form` says how the dates of the column are written.
 */
export function yearCellOf(value: unknown, form: DateForm = 'gregorian'): string | null {
  if (typeof value === 'number') return fromNumber(value, form);
  if (typeof value !== 'string') return null;
  if (value.length > MAX_WITH_BLANKS) return isLongList(value) ? fromList(value, form) : null;
  const cache = (caches[form] ??= new Map<string, string | null>());
  const known = cache.get(value);
  if (known !== undefined) return known;
  const cell = fromText(plainText(value), form);
  if (cache.size > 50_000) cache.clear();
  // A copy: a text that was cut from a piece of the file would hold all of the piece.
  cache.set([...value].join(''), cell);
  return cell;
}

/**
 * The cell of an entry that has a column for its start and one for its end: null where a date stands there that says
 * no year, or the end comes first. An end that is empty is open, and a start that is empty or ".." is not known.
 */
export function lastingCellOf(start: unknown, end: unknown, form: DateForm): string | null {
  const from = hasNoStart(start) ? OPEN : yearCellOf(start, form);
  const to = hasNoEnd(end) ? OPEN : yearCellOf(end, form);
  if (from === null || to === null) return null;
  return joined(from, to);
}

/** Whether a cell of a table has no date. */
export function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (typeof value === 'string' && value.length < MAX_WITH_BLANKS && value.trim() === '')
  );
}

/** Whether a cell of a table names no beginning: it is empty, or says that this is open. */
export function hasNoStart(value: unknown): boolean {
  return isEmpty(value) || (typeof value === 'string' && value.trim() === OPEN);
}

function hasNoEnd(value: unknown): boolean {
  return isEmpty(value) || isOngoing(value);
}

/** Whether neither a beginning nor an end is named: what is open at both ends has no date. */
export function isUndated(start: unknown, end: unknown): boolean {
  return hasNoStart(start) && hasNoEnd(end);
}

/** Whether a text is a list of dates in numbers, as the dates of a place are; such a one may be long. */
function isLongList(text: string): boolean {
  return text.length <= LONGEST_LIST && /^\d[\dX~?%./; -]+;[\dX~?%./; -]+$/.test(text);
}

/** Days repeat, and the parser of EDTF takes a thousand times longer than this. */
const caches: Partial<Record<DateForm, Map<string, string | null>>> = {};

/** Longer texts tell a story, and a number in it may be anything. */
const LONGEST_DATE = 80;
/** The same with the blanks around it, which no pattern is to go through. */
const MAX_WITH_BLANKS = 200;
const LONGEST_LIST = 4000;
/** Dates in one cell that are told apart; a longer list is one span. */
const MOST_SPANS = 20;

const FIRST_YEAR = -9999;
const LAST_YEAR = 2100;

const whole = /^[+-]?\d+(\.\d*)?$/;
const yearFirst = /^([+-]?\d{4})(?:[-/.:](\d{1,2}|XX)(?:[-/.:](\d{1,2}|XX))?)?[?~%]?(?=$|[\sTZ,])/;
const yearLast = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?!\d)/;
const monthLast = /^(\d{1,2})[-/.](\d{4})(?!\d)/;
const shortYear = /^(\d{1,2})[-/.](\d{1,2})[-/.]'?(\d{2})(?=$|[\sT,])/;
const partOfYear =
  /^(\d{4})[- ]?(?:[QqHhSsTt][1-4]|W\d{2}(?:-?[1-7])?|\d{3})$|^[QqHhSsTt][1-4][- /]?(\d{4})$/;
const shortYearInWords = /^(?:\d{1,2}[-\s./]*)?(\p{L}+)\.?[-\s./,]*['’]?(\d{2})(?=$|[\s,T])/u;
const yearInWords = /(?<!\d)(1\d{3}|20\d{2})(?!\d)/;
const beforeEra =
  /^(?:ca?\.? ?)?(\d{1,4}) ?(?:b\.? ?c\.?(?: ?e\.?)?|ق\.? ?م\.?|پ\.? ?م\.?|до н\.? ?э\.?)$|^(?:公元前|西元前|前) ?(\d{1,4})年?$/i;
const ofEra = /^(?:a\.?d\.? ?(\d{1,4})|(\d{1,4}) ?(?:a\.?d\.?|c\.?e\.?|н\.? ?э\.?))$/i;
/** What says that a year is of the Persian calendar, or of the Islamic one. */
const persianSign = /ه\.? ?ش|شمسی|شمسي|خورشیدی|\bA\.?P\.?\b|\bS\.?H\.?\b|\bsolar\b|\bjalali\b/i;
const islamicSign =
  /(?<!\p{L})ه(?!\p{L}|\.? ?ش)|ه\.? ?ق|هجري|هجری|قمری|قمري|\bA\.?H\.?\b|\bhijri\b/iu;
const otherYear = /(?<!\d)(1[2-5]\d{2})(?!\d)/;
const ongoing =
  /^(?:\.\.|-|–|ongoing|present|now|today|current(?:ly)?|open|to date|still|حتى الآن|الآن|مستمر|至今|現在|迄今|تاکنون|اکنون|по настоящее время|н\.? ?в\.?|9999.*)$/i;
/** What stands between the beginning and the end of a span, besides the stroke. */
const between =
  / ?(?:\/|\.\.|–|—|～|〜|至| - | to | until | till | through | bis | إلى | حتى | تا | по ) ?/i;

function fromText(whole: string, form: DateForm): string | null {
  const text = whole.replace(/[.,;]+$/, (end) => (end === '..' ? end : ''));
  if (text === '') return null;
  if (text.length > LONGEST_DATE) return isLongList(text) ? fromList(text, form) : null;
  const plain = text.replace(/^[[{](.*)[\]}]$/, '$1');
  const hasTwo = (text.match(/(?<!\d)\d{4}(?!\d)/g)?.length ?? 0) > 1;
  const several = () => fromSpan(plain, form) ?? fromList(plain, form);
  // A date in words is read by its year, which must not be that of a span's beginning alone.
  return hasTwo ? (several() ?? fromOne(text, form)) : (fromOne(text, form) ?? several());
}

function fromSpan(text: string, form: DateForm): string | null {
  const short = /^(\d{4})[-/–](\d{2})$/.exec(text);
  if (short) {
    const [, from = '', last = ''] = short;
    return joined(yearCell(Number(from)), yearCell(Number(from.slice(0, 2) + last)));
  }
  const [, first = '', last = ''] =
    /^(\d{4}) ?- ?(\d{4})$/.exec(text) ?? withStrokes.exec(text) ?? [];
  const ends = first === '' ? spanEnds(text) : [first, last];
  if (ends?.length !== 2) return null;
  const [from = '', to = ''] = ends.map((end) => end.trim());
  const cellOf = (end: string) => (end === '' || ongoing.test(end) ? OPEN : fromOne(end, form));
  // "2015-07-24/26": the end is of the same month.
  const isShort = /^\d{1,2}(?:-\d{1,2})?$/.test(to);
  return joined(cellOf(from), isShort ? cellOf(from) : cellOf(to));
}

const withStrokes = /^(\d{1,2}[-./]\d{1,2}[-./]\d{4}) ?- ?(\d{1,2}[-./]\d{1,2}[-./]\d{4})$/;

/** The two ends of a span; a stroke stands in dates too, so it is the middle one of several. */
function spanEnds(text: string): string[] | null {
  const strokes = text.split('/');
  if (strokes.length % 2 === 0) {
    const half = strokes.length / 2;
    return [strokes.slice(0, half).join('/'), strokes.slice(half).join('/')];
  }
  const ends = text.replace(/^from /i, '').split(between);
  return ends.length === 2 ? ends : null;
}

function fromList(text: string, form: DateForm): string | null {
  const parts = text.split(/ ?[,;|،、] ?| and | و /);
  if (parts.length < 2 || parts.length > LONGEST_DATE) return null;
  const cells = parts.map((part) => fromOne(part, form) ?? fromSpan(part, form));
  return cells.includes(null) ? null : listed(cells as string[]);
}

/** Cells of one entry as one cell, each once. */
export function listed(cells: readonly string[]): string | null {
  const parts = [...new Set(cells.flatMap((cell) => cell.split(BETWEEN_SPANS)))];
  if (parts.length <= 1) return parts[0] ?? null;
  if (parts.length <= MOST_SPANS) return parts.join(BETWEEN_SPANS);
  return joinedEnds(parts, parts);
}

/** The span from one cell to another; null where either is missing or the end comes first. */
function joined(from: string | null, to: string | null): string | null {
  if (from === null || to === null || (from === OPEN && to === OPEN)) return null;
  if (from === OPEN) return joinedEnds([], [to]);
  if (to === OPEN) return joinedEnds([from], []);
  return joinedEnds([from], [to]);
}

/** The span from the earliest year of some cells to the latest of others; open where there are none. */
function joinedEnds(starts: readonly string[], ends: readonly string[]): string | null {
  const from = Math.min(...starts.flatMap(spansOf).map((span) => span.from));
  const to = Math.max(...ends.flatMap(spansOf).map((span) => span.to));
  const [first, last] = [starts.length > 0 ? from : -Infinity, ends.length > 0 ? to : Infinity];
  if (Number.isNaN(first) || Number.isNaN(last) || first > last) return null;
  if (first === last) return String(first);
  const end = (year: number) => (Number.isFinite(year) ? String(year) : OPEN);
  return `${end(first)}${BETWEEN_ENDS}${end(last)}`;
}

/** A date that is no span. */
function fromOne(text: string, form: DateForm): string | null {
  if (form === 'persian' || form === 'islamic') return fromCalendar(text, form);
  if (/^\d{3}0['’]?s$|^\d{3}0年代$/.test(text))
    return yearCell(Number(text.slice(0, 4))) && `${text.slice(0, 4)}s`;
  if (whole.test(text) && !/^[+-]?\d{4}$/.test(text)) return fromNumber(Number(text), form);
  if (form === 'days-1900' || form === 'days-1904') return null;
  const named = fromNamedCalendar(text);
  if (named !== null) return named;
  const [, year = '', month, day] = yearFirst.exec(text) ?? [];
  if (year !== '') return fromParts(Number(year), month, day);
  const [, quarterOf, ofQuarter] = partOfYear.exec(text) ?? [];
  if (quarterOf ?? ofQuarter) return yearCell(Number(quarterOf ?? ofQuarter));
  const [, one, other, last = ''] = yearLast.exec(text) ?? [];
  if (last !== '') return isDay(other, one) || isDay(one, other) ? yearCell(Number(last)) : null;
  const [, alone, after = ''] = monthLast.exec(text) ?? [];
  if (after !== '') return isDay(alone) ? yearCell(Number(after)) : null;
  const short = shortYear.exec(text);
  if (short) return fromShort(short.slice(1), form);
  const packed = /^(\d{4})(\d{2})(\d{2})T\d/.exec(text);
  if (packed) return fromParts(Number(packed[1]), packed[2], packed[3]);
  const bracketed = /^\/?Date\((-?\d+)(?:[+-]\d+)?\)\/?$/.exec(text);
  if (bracketed) return fromNumber(Number(bracketed[1]), form);
  const [, before, beforeToo] = beforeEra.exec(text) ?? [];
  if (before ?? beforeToo) return yearCell(1 - Number(before ?? beforeToo));
  const [, since, sinceToo] = ofEra.exec(text) ?? [];
  if (since ?? sinceToo) return yearCell(Number(since ?? sinceToo));
  return fromUncertain(text) ?? fromWords(text);
}

/** EDTF's signs of doubt; the parser of it is slow, so only where such a sign stands. */
function fromUncertain(text: string): string | null {
  if (!/[X~?%]/.test(text) || /\.\.|\//.test(text)) return null;
  const edtf = readEdtf(text.replace(/^[~?%]/, ''));
  if (!edtf.ok) return null;
  const { decade, from, to } = edtf.bounds;
  if (decade !== undefined) return decade;
  return from === undefined || to === undefined ? null : joined(yearOf(from), yearOf(to));
}

function yearOf(day: string): string | null {
  return yearCell(Number.parseInt(day, 10));
}

/** "24 July 2015", "٢٠١٥ سبتمبر", "2015年9月", "30-Sep-15". */
function fromWords(text: string): string | null {
  if (!/\p{L}/u.test(text)) return null;
  const inWords = yearInWords.exec(text)?.[1];
  if (inWords !== undefined) return yearCell(Number(inWords));
  const [, name = '', last] = shortYearInWords.exec(text) ?? [];
  return last !== undefined && monthIn(name) ? yearCell(fullYear(Number(last))) : null;
}

/** A date that says itself that it is of another calendar. */
function fromNamedCalendar(text: string): string | null {
  if (!otherYear.test(text) || !/\p{L}/u.test(text)) return null;
  const month = monthIn(text)?.calendar;
  if (persianSign.test(text) || month === 'persian') return fromCalendar(text, 'persian');
  return islamicSign.test(text) || month === 'islamic' ? fromCalendar(text, 'islamic') : null;
}

/** A date in another calendar, its year first or last, the month as a number or by name. */
function fromCalendar(text: string, calendar: OtherCalendar): string | null {
  const [, yearText] = otherYear.exec(text) ?? [];
  if (yearText === undefined) return null;
  const year = Number(yearText);
  const named = monthIn(text);
  // A time of day behind the date is none of its numbers.
  const numbers = [...text.replace(/\d{1,2}:\d{2}.*$/, '').matchAll(/\d+/g)].map(
    ([number]) => number,
  );
  const others = numbers.filter((number) => number !== yearText).map(Number);
  if (others.length > 2 || others.some((number) => number > 31)) return null;
  if (named) return cellInCalendar(calendar, year, named.month, others[0] ?? 0);
  if (others.length < 2) return cellInCalendar(calendar, year, others[0] ?? 0);
  const [one = 0, other = 0] = others;
  const isMonthFirst = numbers[0] === yearText || other > 12;
  const [month, day] = isMonthFirst ? [one, other] : [other, one];
  return cellInCalendar(calendar, year, month, day);
}

/** Year, month and day as EDTF and those who leave parts out have them: no part is 00 or XX, seasons are 21 to 41. */
function fromParts(year: number, month = '00', day = '00'): string | null {
  // Databases write so where they have no date.
  if (year === 0) return null;
  const isSeason = Number(month) >= 21 && Number(month) <= 41 && Number(day) === 0;
  const isKnown = /^(?:0?0|XX)$/;
  if (isSeason || isKnown.test(month)) return yearCell(year);
  return isDay(month, isKnown.test(day) ? '1' : day) ? yearCell(year) : null;
}

function fromShort([one = '', other = '', last = '']: string[], form: DateForm): string | null {
  if (form === 'year-first') return isDay(other, last) ? yearCell(fullYear(Number(one))) : null;
  return isDay(other, one) || isDay(one, other) ? yearCell(fullYear(Number(last))) : null;
}

/** Two digits as a year of this century or, from 50 on, of the one before. */
function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

const DAY = 86_400_000;

function fromNumber(value: number, form: DateForm): string | null {
  if (form === 'persian' || form === 'islamic') {
    if (!Number.isInteger(value)) return null;
    const [year = 0, month, day] =
      value > 9999
        ? [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100]
        : [value];
    return cellInCalendar(form, year, month, day);
  }
  if (form === 'days-1900' || form === 'days-1904') {
    if (value < 1 || value > 80_000) return null;
    const first = form === 'days-1900' ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1);
    return yearCell(new Date(first + value * DAY).getUTCFullYear());
  }
  if (form === 'years') return Number.isInteger(value) && value !== 0 ? yearCell(value) : null;
  if (Number.isInteger(value)) {
    if (value >= 1000 && value <= LAST_YEAR) return yearCell(value);
    if (value >= 100_001 && value <= 210_012) {
      return isDay(String(value % 100)) ? yearCell(Math.floor(value / 100)) : null;
    }
    if (value >= 10_000_101 && value <= 21_001_231) {
      const month = String(Math.floor(value / 100) % 100);
      return isDay(month, String(value % 100)) ? yearCell(Math.floor(value / 10_000)) : null;
    }
    if (value >= 1e13 && value <= 2.2e13) return fromNumber(Math.floor(value / 1e6), form);
  }
  if (value >= 1e8 && value <= 4.2e9) return yearCell(new Date(value * 1000).getUTCFullYear());
  if (value >= 1e11 && value <= 4.2e12) return yearCell(new Date(value).getUTCFullYear());
  if (value >= 1e14 && value <= 4.2e15) return yearCell(new Date(value / 1000).getUTCFullYear());
  return null;
}

function yearCell(year: number): string | null {
  return year >= FIRST_YEAR && year <= LAST_YEAR ? String(year) : null;
}

function isDay(month = '1', day = '1'): boolean {
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

/** Whether a value says that something has not ended. */
export function isOngoing(value: unknown): boolean {
  return typeof value === 'string' && value.length < LONGEST_DATE && ongoing.test(value.trim());
}
