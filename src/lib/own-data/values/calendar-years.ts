import { BETWEEN_ENDS } from '../model/cells';

/** A calendar by its BCP 47 name, the days of its mean year and month, and the first day of its year 1. */
const calendars = {
  persian: { name: 'persian', year: 365.2422, month: 30.44, epoch: Date.UTC(622, 2, 21) },
  islamic: { name: 'islamic-umalqura', year: 354.367, month: 29.53, epoch: Date.UTC(622, 6, 18) },
} as const;

export type OtherCalendar = keyof typeof calendars;

const DAY = 86_400_000;
/** Years whose dates stand in files of today; others are of another calendar, or none. */
const FIRST_YEAR = 1200;
const LAST_YEAR = 1500;

const formats = new Map<OtherCalendar, Intl.DateTimeFormat>();

/**
 * The cell of years that a date in another calendar is of: "2015", or "2015/2016" where a month or a year of it is of
 * two. Null where there is no such date. A month or day that is not known is 0.
 */
export function cellInCalendar(
  calendar: OtherCalendar,
  year: number,
  month = 0,
  day = 0,
): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month > 12 || day > 31) return null;
  const from = timeOf(calendar, year, month || 1, day || 1);
  const to = day > 0 ? from : endOf(calendar, year, month);
  if (from === null || to === null) return null;
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()];
  return first === last ? String(first) : `${first}${BETWEEN_ENDS}${last}`;
}

/** The last day of a month or year of a calendar: the one before the next begins. */
function endOf(calendar: OtherCalendar, year: number, month: number): number | null {
  const next =
    month === 0 || month === 12
      ? timeOf(calendar, year + 1, 1, 1)
      : timeOf(calendar, year, month + 1, 1);
  return next === null ? null : next - DAY;
}

/** Searches the day that `Intl` writes as this date, from where it must be by the mean length of years and months. */
function timeOf(calendar: OtherCalendar, year: number, month: number, day: number): number | null {
  const { name, year: yearDays, month: monthDays, epoch } = calendars[calendar];
  const format =
    formats.get(calendar) ??
    new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, {
      ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
      timeZone: 'UTC',
    });
  formats.set(calendar, format);
  // A browser without the calendar would write its own.
  if (format.resolvedOptions().calendar !== name) return null;
  let time = epoch + Math.round((year - 1) * yearDays + (month - 1) * monthDays + day) * DAY;
  for (let tries = 0; tries < 12; tries += 1) {
    const parts = new Map<string, string>(
      format.formatToParts(time).map(({ type, value }) => [type, value]),
    );
    const [years, months, days] = [
      year - Number.parseInt(parts.get('year') ?? '', 10),
      month - Number(parts.get('month')),
      day - Number(parts.get('day')),
    ];
    if (years === 0 && months === 0 && days === 0) return time;
    const away = years * yearDays + months * monthDays + days;
    if (!Number.isFinite(away)) return null;
    time += (Math.round(away) || Math.sign(away)) * DAY;
  }
  // The 31st of a month of 30 days.
  return null;
}
