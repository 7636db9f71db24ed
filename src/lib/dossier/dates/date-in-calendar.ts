import { dateLabel, formatterOf, openSpan, precisionOf, utc } from './date-label';
import type { FactDate } from '../model/dossier';

/** The calendars that dates may be read in, by their BCP 47 names. The documents' own dates are Gregorian. */
export const calendars = ['gregory', 'islamic-umalqura', 'persian'] as const;
export type Calendar = (typeof calendars)[number];

/** A date as a reader gets it: what it says, and what stands in brackets behind it, if anything. */
export interface ReadDate {
  text: string;
  other: string | null;
}

/**
 * A date read in a calendar, with the documents' own one beside it. A day has its one counterpart; a month or a year
 * has none, and becomes the span of months or of years that it touches, so that nothing is more precise than it was.
 * A date in words keeps its words, and the span stands beside them. A date without a year, and a calendar that the
 * browser does not know, leave it as it is.
 */
export function dateInCalendar(
  { edtf, from, to, label }: Pick<FactDate, 'edtf' | 'from' | 'to' | 'label'>,
  calendar: Calendar,
  language: string,
): ReadDate {
  if (calendar === 'gregory' || from === undefined) return { text: label, other: null };
  const [start = ''] = edtf.split('/');
  const format = formatterOf(precisionOf(start), language, calendar);
  if (format.resolvedOptions().calendar !== calendar) return { text: label, other: null };
  const converted =
    to === undefined
      ? openSpan(format.formatRange(utc(from), utc(lastDayOf(start, from))), language)
      : format.formatRange(utc(from), utc(to));
  const decade = /^(\d{3})X$/.exec(start)?.[1];
  const plain = dateLabel(edtf, { from, to, decade: decade && `${decade}0s` }, language);
  return label === plain ? { text: converted, other: label } : { text: label, other: converted };
}

/** The month and year of a calendar that a day, YYYY-MM-DD, is in. */
export function monthOf(day: string, calendar: Calendar, language: string): string {
  return formatterOf('month', language, calendar).format(utc(day));
}

/** A day, month or year, YYYY[-MM[-DD]], read in a calendar: when a work came out. */
export function dayInCalendar(day: string, calendar: Calendar, language: string): ReadDate {
  const from = day + (['-01-01', '-01'][day.split('-').length - 1] ?? '');
  const to = lastDayOf(day, from);
  const label = dateLabel(day, { from, to }, language);
  return dateInCalendar({ edtf: day, from, to, label }, calendar, language);
}

/** The last day of the year, month or day that a span without an end begins in. */
function lastDayOf(start: string, from: string): string {
  const year = from.slice(0, 4);
  const month = from.slice(5, 7);
  const precision = precisionOf(start);
  if (precision === 'day') return from;
  if (precision === 'year') return `${year}-12-31`;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
