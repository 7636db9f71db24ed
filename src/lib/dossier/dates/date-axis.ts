import { formatterOf } from './date-label';
import type { Calendar } from './date-in-calendar';
import type { Attribution, Fact, FactDate } from '../model/dossier';
import { contradicts } from '../model/status';

/** Readings of one date side by side on a line of months. Positions are parts of the line's length, 0 to 1. */
export interface DateAxis {
  /** The first day of each month on the line, YYYY-MM-DD, with where it stands: months of the calendar asked for. */
  months: { month: string; at: number }[];
  rows: {
    attribution: Attribution;
    date: Pick<FactDate, 'edtf' | 'from' | 'to' | 'label'>;
    at: number;
    length: number;
    /** Longer than a season: the document means some time within it. */
    vague: boolean;
  }[];
}

/**
 * The line on which a fact's documents differ about its date; null where fewer than two spans differ, where a
 * span has no year or no end, or where more than four years would have to stand on it. A document that gives no
 * date of its own has the fact's, unless it disputes or denies the fact.
 */
export function dateAxis(fact: Fact, calendar: Calendar = 'gregory'): DateAxis | null {
  const spans = fact.attributions.flatMap((attribution) => {
    const date = dateOf(fact, attribution);
    const { from, to } = date ?? {};
    return date && from !== undefined && to !== undefined ? [{ attribution, date, from, to }] : [];
  });
  if (new Set(spans.map(({ from, to }) => `${from}/${to}`)).size < 2) return null;

  const start = monthOf(spans.map(({ from }) => from).sort()[0] ?? '', 0);
  const end = monthOf(
    spans
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? '',
    1,
  );
  const length = end - start;
  if (length > 4 * 366 * DAY) return null;
  const at = (time: number) => (time - start) / length;
  return {
    months: monthsBetween(start, end, calendar).map((time) => ({ month: iso(time), at: at(time) })),
    rows: spans.map(({ attribution, date, from, to }) => ({
      attribution,
      date,
      at: at(Date.parse(from)),
      length: (Date.parse(to) + DAY - Date.parse(from)) / length,
      vague: Date.parse(to) - Date.parse(from) > SEASON,
    })),
  };
}

/** ms */
const DAY = 86_400_000;
const SEASON = 92 * DAY;

function dateOf({ date }: Fact, attribution: Attribution) {
  return attribution.date ?? (contradicts(attribution) ? null : date);
}

/** The first moment of the month of a day, or of one some months later; ms. */
function monthOf(day: string, later: number): number {
  const [year = NaN, month = NaN] = day.split('-').map(Number);
  return Date.UTC(year, month - 1 + later);
}

function monthsBetween(start: number, end: number, calendar: Calendar): number[] {
  const months: number[] = [];
  if (calendar === 'gregory') {
    for (let time = start; time < end; time = monthOf(iso(time), 1)) months.push(time);
    return months;
  }
  const day = formatterOf('day', 'en', calendar);
  const isFirst = (time: number) =>
    day.formatToParts(time).some(({ type, value }) => type === 'day' && value === '1');
  for (let time = start; time < end; time += DAY) if (isFirst(time)) months.push(time);
  return months;
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
