import type { Bounds } from './edtf-bounds';
import { memoize } from '$lib/base/memoize';
import { withBothMonths } from './arabic-months';
import { withRegion } from '../model/region';

/**
 * An EDTF date in the words of a language ("Sept 2015", "أيلول/سبتمبر 2015", "2015年9月"), no more precise than it is.
 * Western digits everywhere: reference numbers and years must match the documents.
 */
export function dateLabel(edtfText: string, bounds: Bounds, language: string): string {
  const [start = '', end] = edtfText.split('/');
  if (bounds.from === undefined) return edtfText;
  if (bounds.decade !== undefined) return decadeLabel(bounds.decade, language);
  const format = formatterOf(precisionOf(start), language);
  const from = utc(bounds.from);
  const inWords = (text: string) => withBothMonths(text, language);
  if (end === undefined) return inWords(format.format(from));
  if (bounds.to === undefined) return openSpan(inWords(format.format(from)), language);
  return inWords(format.formatRange(from, utc(bounds.to)));
}

/** No `Intl` formatter has a span without an end. */
const openSpans: Record<string, (start: string) => string> = {
  ar: (start) => `منذ ${start}`,
  'zh-Hant': (start) => `${start}起`,
};

/** A span that has begun and has no end, in a language: "Jul 2015 –". */
export function openSpan(start: string, language: string): string {
  return openSpans[language]?.(start) ?? `${start} –`;
}

/**
 * Whether `dateLabel` can say a date as exactly as it is: plain days, months, years and decades, and spans of
 * these. A season, a lost year or an approximate date needs words of its own.
 */
export function hasLabel(edtfText: string): boolean {
  const [start = '', end] = edtfText.split('/');
  if (end === undefined) return plainDate.test(start) || /^\d{3}X$/.test(start);
  const fits = plainDate.test(end) && precisionOf(start) === precisionOf(end);
  return plainDate.test(start) && (end === '..' || fits);
}

const plainDate = /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/;

export type DatePrecision = 'year' | 'month' | 'day';

/** How exact a plain EDTF date is, by its parts; a season counts as months. */
export function precisionOf(edtfText: string): DatePrecision {
  const hyphens = edtfText.split('-').length - 1;
  return hyphens === 0 ? 'year' : hyphens === 1 ? 'month' : 'day';
}

/**
 * Writes days of a precision, in Western digits. Other calendars than the Gregorian have their months in full: their
 * short forms are hardly known.
 */
export const formatterOf = memoize(
  (precision: DatePrecision, language: string, calendar = 'gregory'): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(withRegion(language), {
      numberingSystem: 'latn',
      calendar,
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision !== 'year' && { month: calendar === 'gregory' ? 'short' : 'long' }),
      ...(precision === 'day' && { day: 'numeric' }),
    }),
);

const arabicDecades: Record<number, string> = {
  1930: 'الثلاثينيات',
  1940: 'الأربعينيات',
  1950: 'الخمسينيات',
  1960: 'الستينيات',
  1970: 'السبعينيات',
  1980: 'الثمانينيات',
  1990: 'التسعينيات',
};

/** "1990s" is a word no `Intl` formatter has; its years stand for it where a language has no short form here. */
const decadeWords: Record<string, (decade: number) => string> = {
  en: (decade) => `${decade}s`,
  ar: (decade) => arabicDecades[decade] ?? `${decade}–${decade + 9}`,
  'zh-Hant': (decade) => `${decade}年代`,
};

/** The name of a decade's cell ("1990s") in a language. */
export function decadeLabel(cell: string, language: string): string {
  const decade = Number.parseInt(cell, 10);
  return decadeWords[language]?.(decade) ?? `${decade}–${decade + 9}`;
}

/** A day YYYY-MM-DD as its first instant in UTC. */
export function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
